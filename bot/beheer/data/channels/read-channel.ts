import { and, asc, eq } from 'drizzle-orm';
import type { TestView } from '../../../../cards/beheer/channels/channel-info-card.ts';
import type { ChooseSchoolView } from '../../../../cards/beheer/channels/choose-school-card.ts';
import type { ChannelCount } from '../../../../cards/beheer/channels/count-text.ts';
import type { Purpose } from '../../../../cards/beheer/channels/purpose.ts';
import { amount, type LocalDate } from '../../../../cards/words/brands.ts';
import { dayOf, timeOf } from '../../../core/local-day.ts';
import { posts } from '../../../delivery/tables.ts';
import type { BoundChannel } from '../../../people/channels.ts';
import { schoolStillOpen } from '../../../people/held-roles.ts';
import { schools } from '../../../people/tables.ts';
import type { Tx } from '../../../store/store.ts';
import { testOutcome } from '../../rules/channels/test-outcome.ts';

/** The kinds of card that beheer puts into a channel. */
export const CHANNEL_POSTS = { purpose: 'kanaal-doel', test: 'kanaal-proef' } as const;

/** The post of one kind in one channel. */
export const channelPost = ({ key, id }: Pick<BoundChannel, 'key' | 'id'>, kind: keyof typeof CHANNEL_POSTS) =>
  ({
    feature: 'beheer',
    kind: CHANNEL_POSTS[kind],
    subject: id,
    to: { kind: 'channel', id: key },
  }) as const;

/** What a channel is for, in the words of cards. */
export function purposeOf({ of, school }: Pick<BoundChannel, 'of' | 'school'>): Purpose {
  if (of.kind === 'swv') return of;
  if (school === null) throw new Error('A channel of a school has no school.'); // a foreign key says that it has
  return { kind: 'school', id: of.id, name: school };
}

export const countOf = ({ count }: BoundChannel): ChannelCount | null =>
  count && { members: amount(count.members), guests: amount(count.guests), on: dayOf(count.at) };

/** The schools that are open today, by name. */
export const openSchools = (tx: Tx, today: LocalDate): Promise<ChooseSchoolView['schools']> =>
  tx.db
    .select({ id: schools.id, name: schools.name })
    .from(schools)
    .where(schoolStillOpen(today))
    .orderBy(asc(schools.name), asc(schools.id));

/** How the last test message fared since the channel has this purpose; null when there was none. */
export async function readTest(tx: Tx, { id, boundAt }: BoundChannel): Promise<TestView | null> {
  const [row] = await tx.db
    .select()
    .from(posts)
    .where(and(eq(posts.feature, 'beheer'), eq(posts.kind, CHANNEL_POSTS.test), eq(posts.subject, id)));
  return row && row.notBefore >= boundAt
    ? { on: dayOf(row.notBefore), at: timeOf(row.notBefore), outcome: testOutcome(row) }
    : null;
}
