import type { LocalDate } from '../../../cards/words/brands.ts';
import { schoolTiesOf } from '../../people/school-ties.ts';
import { cvtSecretaries, deputiesOf } from '../../people/who.ts';
import type { Tx } from '../../store/store.ts';
import type { Secretary } from '../rules/world.ts';

/** The secretaries of the CvT of a day, and a row for each who deputises for one of them, with the schools that are theirs. */
export async function readSecretaries(tx: Tx, today: LocalDate): Promise<readonly Secretary[]> {
  const found: Omit<Secretary, 'ties'>[] = [];
  for (const { person } of await cvtSecretaries(tx, today)) {
    found.push({ person, insteadOf: null });
    const deputies = await deputiesOf(tx, person, 'cvt-secretaris', today);
    found.push(...deputies.map((one) => ({ person: one.person, insteadOf: person })));
  }
  if (found.length === 0) return [];
  const ties = await schoolTiesOf(tx, [...new Set(found.map(({ person }) => person))], today);
  return found.map((one) => ({ ...one, ties: [...(ties.get(one.person) ?? [])] }));
}
