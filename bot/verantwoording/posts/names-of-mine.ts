import type { SubjectId } from '../../../cards/words/brands.ts';
import type { Tx } from '../../store/store.ts';
import { type DeelnemerName, namesOf } from '../data/deelnemers.ts';
import type { Mine } from './read-mine.ts';

/** Of whom each account of a list is, null: the SWV itself; one query for every round in it. */
export async function namesOfMine(tx: Tx, all: readonly Mine[]): Promise<(one: Mine) => DeelnemerName | null> {
  const rounds = new Map<SubjectId, Awaited<ReturnType<typeof namesOf>>>();
  for (const { record, scene } of all) {
    if (rounds.has(record.campagne)) continue;
    const of = all.filter((one) => one.record.campagne === record.campagne).map((one) => one.record.deelnemer);
    rounds.set(record.campagne, await namesOf(tx, scene.section, scene.today, of));
  }
  return ({ record: { deelnemer, campagne } }) =>
    deelnemer.kind === 'swv' ? null : (rounds.get(campagne)?.(deelnemer) ?? null);
}
