import type { StaffName } from '../../words/brands.ts';

/** Who did it; null: somebody who is not in the register any more. */
export type Who = StaffName | 'meedoen' | 'ops' | null;

const NAMELESS = { meedoen: 'Meedoen zelf', ops: 'Technisch beheer' } as const;

/** Written by the register, so for a run. */
export function whoText(who: Who): string {
  if (who === null) return 'Iemand die er niet meer is';
  return who === 'meedoen' ? NAMELESS.meedoen : who === 'ops' ? NAMELESS.ops : who;
}
