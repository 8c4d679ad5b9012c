import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { ok, type Refusal, type Result, refuse } from '../../../core/result.ts';
import type { RawConfiguration } from '../../../swv/configuration.ts';
import { type Outlook, outlook } from '../../../swv/import-next.ts';
import type { Section } from '../../../swv/section.ts';
import { type Part, pastedVersion } from './pasted-version.ts';

type Stop = Exclude<Outlook, { readonly kind: 'possible' }>;

/** Why a version that was held against the one in force is not taken into use. */
export function refusalOf(stop: Stop): Refusal<BeheerRefusal> {
  if (stop.kind === 'wrong') return { code: 'instellingen-fout', facts: { fouten: stop.problems.length } };
  return { code: stop.kind === 'same' ? 'instellingen-zelfde' : 'instellingen-ander-swv' };
}

/** The version that a pasted part would make, or that the part is gone. */
export function considered(
  now: RawConfiguration,
  part: Part,
  value: unknown,
  sections: readonly Section[],
): Result<{ readonly next: RawConfiguration; readonly seen: Outlook }, BeheerRefusal> {
  const next = pastedVersion(now, part, value);
  return next === null ? refuse('bestaat-niet') : ok({ next, seen: outlook(now, next, sections) });
}
