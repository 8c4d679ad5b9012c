import type { Actor, HeldRole, Role } from '../../../../bot/core/actor.ts';
import type { SchoolId } from '../../../../cards/words/brands.ts';
import { duinroos, persona, zeeduin } from '../../arrangements/support/people.ts';

export { duinroos, zeeduin };

const held = (role: Role, school: SchoolId | null = null): HeldRole => ({ role, school, insteadOf: null });
const who = (name: string, ...roles: readonly HeldRole[]): Actor => persona(name, roles).actor;

/** Everyone who might click on an account of De Duinroos; named after what they are, never after a person. */
export const people = {
  zoco: who('zoco', held('zorgcoordinator', duinroos)),
  colleague: who('colleague', held('zorgcoordinator', duinroos)),
  zocoElsewhere: who('zocoElsewhere', held('zorgcoordinator', zeeduin)),
  /** No role that fills in a part: only by what a colleague hands over. */
  helper: who('helper', held('trajectbegeleider', duinroos)),
  /** Worked here once. */
  left: who('left'),
  directie: who('directie', held('directie', duinroos)),
  directie2: who('directie2', held('directie', duinroos)),
  bestuur: who('bestuur', held('schoolbestuur', duinroos), held('schoolbestuur', zeeduin)),
  consulent: who('consulent', held('onderwijsconsulent', duinroos)),
  consulentElsewhere: who('consulentElsewhere', held('onderwijsconsulent', zeeduin)),
  beleid: who('beleid', held('beleidsmedewerker')),
  toezichthouder: who('toezichthouder', held('toezichthouder')),
  oprLid: who('oprLid', held('opr-lid')),
  bestuurder: who('bestuurder', held('directeur-bestuurder')),
  /** Signs for the school and judges for the SWV. */
  twoHats: who('twoHats', held('directie', duinroos), held('onderwijsconsulent', duinroos)),
} as const satisfies Record<string, Actor>;

export type Name = keyof typeof people;
export const names = Object.keys(people).filter((name): name is Name => name in people);
