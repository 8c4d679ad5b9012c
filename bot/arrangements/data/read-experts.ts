import type { LocalDate, StaffName } from '../../../cards/words/brands.ts';
import { DISCIPLINES } from '../../core/actor.ts';
import { schoolTiesOf } from '../../people/school-ties.ts';
import { holdersOf } from '../../people/who.ts';
import type { Tx } from '../../store/store.ts';
import type { ExpertRole } from '../rules/world.ts';

/** Somebody to choose from, by name. */
export interface NamedExpert extends ExpertRole {
  readonly name: StaffName;
}

/** The deskundigen of a day, once for each discipline that they hold by right; deputies are left out. */
export async function readExperts(tx: Tx, today: LocalDate): Promise<readonly NamedExpert[]> {
  const found: Omit<NamedExpert, 'ties'>[] = [];
  for (const discipline of DISCIPLINES) {
    const holders = await holdersOf(tx, `deskundige-${discipline}`, today);
    found.push(...holders.map(({ person, name }) => ({ person, name, discipline })));
  }
  if (found.length === 0) return [];
  const people = [...new Set(found.map(({ person }) => person))];
  const ties = await schoolTiesOf(tx, people, today);
  return found.map((one) => ({ ...one, ties: [...(ties.get(one.person) ?? [])] }));
}
