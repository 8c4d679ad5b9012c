import { count, isNull, or, sql } from 'drizzle-orm';
import type { HomeView } from '../../../cards/beheer/home-card.ts';
import { amount } from '../../../cards/words/brands.ts';
import { dayOf } from '../../core/local-day.ts';
import { notices, posts } from '../../delivery/tables.ts';
import { isBound } from '../../people/is-bound.ts';
import { countReach, peopleOf } from '../../people/reach-of-group.ts';
import { addresses, schools } from '../../people/tables.ts';
import { isUnreached } from '../../people/who-is-missed.ts';
import type { Tx } from '../../store/store.ts';
import { failedNotices, failedPosts } from './delivery/read-messages.ts';

type Counts = Pick<HomeView, 'people' | 'unreached' | 'schools' | 'channels' | 'stuck'>;

/** How each part of beheer stands today, in numbers; `appId` is the bot's. */
export async function readHome(tx: Tx, now: Date, appId: string): Promise<Counts> {
  const today = dayOf(now);
  const { db } = tx;
  const reach = await countReach(tx, { group: {}, today, appId });
  const open = or(isNull(schools.closedOn), sql`${schools.closedOn} > ${today}`);
  const [ofSchools] = await db.select({ n: count() }).from(schools).where(open);
  const [channels] = await db.select({ n: count() }).from(addresses).where(isBound);
  const [cards] = await db.select({ n: count() }).from(posts).where(failedPosts);
  const [texts] = await db.select({ n: count() }).from(notices).where(failedNotices(now));
  return {
    people: amount(peopleOf(reach, () => true)),
    unreached: amount(peopleOf(reach, isUnreached)),
    schools: amount(ofSchools?.n ?? 0),
    channels: amount(channels?.n ?? 0),
    stuck: amount((cards?.n ?? 0) + (texts?.n ?? 0)),
  };
}
