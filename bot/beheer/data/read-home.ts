import { and, count, eq, isNull, or, sql } from 'drizzle-orm';
import type { HomeView } from '../../../cards/beheer/home-card.ts';
import { amount } from '../../../cards/words/brands.ts';
import { dayOf } from '../../core/local-day.ts';
import { notices, posts } from '../../delivery/tables.ts';
import { isBound } from '../../people/is-bound.ts';
import { addresses, persons, roleTerms, schools } from '../../people/tables.ts';
import { stillHere, validOn } from '../../people/valid-on.ts';
import type { Tx } from '../../store/store.ts';
import { failedNotices, failedPosts } from './delivery/read-messages.ts';

type Counts = Pick<HomeView, 'people' | 'unreached' | 'schools' | 'channels' | 'stuck'>;

/** How each part of beheer stands today, in numbers. */
export async function readHome(tx: Tx, now: Date): Promise<Counts> {
  const today = dayOf(now);
  const { db } = tx;
  const hasRole = sql`exists ${db
    .select({ one: sql`1` })
    .from(roleTerms)
    .where(and(eq(roleTerms.personId, persons.id), validOn(roleTerms, today)))}`;
  const reached = sql`exists ${db
    .select({ one: sql`1` })
    .from(addresses)
    .where(and(eq(addresses.personId, persons.id), eq(addresses.state, 'reachable')))}`;
  const here = and(stillHere(persons, today), hasRole);
  const [people] = await db.select({ n: count() }).from(persons).where(here);
  const [unreached] = await db
    .select({ n: count() })
    .from(persons)
    .where(and(here, sql`not ${reached}`));
  const open = or(isNull(schools.closedOn), sql`${schools.closedOn} > ${today}`);
  const [ofSchools] = await db.select({ n: count() }).from(schools).where(open);
  const [channels] = await db.select({ n: count() }).from(addresses).where(isBound);
  const [cards] = await db.select({ n: count() }).from(posts).where(failedPosts);
  const [texts] = await db.select({ n: count() }).from(notices).where(failedNotices(now));
  return {
    people: amount(people?.n ?? 0),
    unreached: amount(unreached?.n ?? 0),
    schools: amount(ofSchools?.n ?? 0),
    channels: amount(channels?.n ?? 0),
    stuck: amount((cards?.n ?? 0) + (texts?.n ?? 0)),
  };
}
