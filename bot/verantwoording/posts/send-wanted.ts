import type { LocalDate, PersonId, SubjectId } from '../../../cards/words/brands.ts';
import type { ChangeTx, PostKey } from '../../delivery/feature.ts';
import { peopleIn } from '../../people/people-in.ts';
import type { Tx } from '../../store/store.ts';
import type { Scene } from '../data/read-scene.ts';
import { FEATURE } from '../data/verantwoording-house.ts';
import type { Change } from '../rules/change.ts';
import type { Verantwoording } from '../rules/verantwoording.ts';
import { type Audience, type PostKind, wanted } from '../rules/wanted.ts';
import { foldRoundCards, tellsOfRound } from './ronde/round-card.ts';

/** Asks for everything that a change wants sent: a card for each person of today behind each audience, each once. */
export async function sendWanted(
  tx: ChangeTx,
  before: Verantwoording,
  change: Change,
  { format, today }: Pick<Scene, 'format' | 'today'>,
): Promise<void> {
  const { posts, refresh } = wanted(change, before, format);
  const { next } = change;
  if (refresh) {
    await tx.refresh(FEATURE, next.id, { over: true });
    await tx.refresh(FEATURE, next.campagne, { kind: 'herinnering-bestuur' }); // the list of who is late
    await foldRoundCards(tx, next, { format, today });
  }
  const sent = new Set<string>();
  for (const { kind, to, fresh } of posts) {
    for (const person of await peopleOf(tx, to, today)) {
      const key = keyOf(next, kind, person);
      if (sent.has(`${kind} ${person}`)) continue;
      sent.add(`${kind} ${person}`);
      if (await tellsOfRound(tx, change, { kind, audience: to, person }, { format, today })) continue;
      await tx.post(key, { fresh });
    }
  }
}

/** The persons behind an audience today, deputies included. */
export async function peopleOf(tx: Tx, audience: Audience, today: LocalDate): Promise<readonly PersonId[]> {
  if (audience.to === 'person') return [audience.person];
  const { role, schools } = audience;
  const places = schools.length === 0 ? [null] : schools;
  const people: PersonId[] = [];
  for (const school of places) people.push(...(await peopleIn(tx, role, school, today)));
  return [...new Set(people)];
}

export const keyOf = ({ id }: { readonly id: SubjectId }, kind: PostKind, person: PersonId): PostKey => ({
  feature: FEATURE,
  kind,
  subject: id,
  to: { kind: 'person', id: person },
});
