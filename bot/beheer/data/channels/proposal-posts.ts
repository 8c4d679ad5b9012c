import { and, eq, isNotNull } from 'drizzle-orm';
import type { LocalDate, PersonId, SubjectId } from '../../../../cards/words/brands.ts';
import type { ChangeTx, PostKey } from '../../../delivery/feature.ts';
import { posts } from '../../../delivery/tables.ts';
import type { ChannelProposal } from '../../../people/channel-proposals.ts';
import { beheerders } from '../../../people/first-beheerder.ts';
import { addressOf } from '../../../people/reach.ts';
import { deputiesOf } from '../../../people/who.ts';
import type { Tx } from '../../../store/store.ts';

/** The kinds of card about what a school asked: for each beheerder, and the answer for who asked it. */
export const PROPOSAL_POSTS = { news: 'kanaal-voorstel', answer: 'kanaal-antwoord' } as const;

const postOf = (kind: keyof typeof PROPOSAL_POSTS, subject: SubjectId, id: PersonId): PostKey => ({
  feature: 'beheer',
  kind: PROPOSAL_POSTS[kind],
  subject,
  to: { kind: 'person', id },
});

/** Everybody who may answer today, deputies included, gets a card of it. */
export async function tellBeheerders(tx: ChangeTx, subject: SubjectId, today: LocalDate): Promise<void> {
  const people = new Set<PersonId>();
  for (const { person } of await beheerders(tx, today)) {
    people.add(person);
    for (const deputy of await deputiesOf(tx, person, 'functioneel-beheerder', today)) people.add(deputy.person);
  }
  for (const person of people) await tx.post(postOf('news', subject, person), { fresh: true });
}

/**
 * It was answered: the cards that asked fold, what stands in the channel follows, and who asked hears it in their own chat.
 * Where the bot has no such chat with them the channel itself tells it, and no failure stands on the desk for it.
 */
export async function tellAnswer(tx: ChangeTx, { id, person }: ChannelProposal): Promise<void> {
  await tx.refresh('beheer', id, { over: true });
  const reach = await addressOf(tx, person);
  if (reach?.state === 'reachable') await tx.post(postOf('answer', id, person), { fresh: true });
}

/** Whether the card stands somewhere: what was answered before anybody saw the question need not be told. */
export async function isThere({ db }: Tx, { feature, kind, subject, to }: PostKey): Promise<boolean> {
  const rows = await db
    .select({ id: posts.id })
    .from(posts)
    .where(
      and(
        eq(posts.feature, feature),
        eq(posts.kind, kind),
        eq(posts.subject, subject),
        eq(posts.toKind, to.kind),
        eq(posts.toId, to.id),
        isNotNull(posts.messageId),
      ),
    );
  return rows.length > 0;
}
