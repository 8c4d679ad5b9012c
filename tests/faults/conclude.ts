import { and, eq } from 'drizzle-orm';
import { dayOf } from '../../bot/core/local-day.ts';
import { THREAD_LIMITS } from '../../bot/delivery/pace.ts';
import { notices, posts } from '../../bot/delivery/tables.ts';
import { audit } from '../../bot/store/tables/audit.ts';
import { verifyAudit } from '../../bot/store/verify-audit.ts';
import { type DeliveryWorld, looksAlive, people } from '../support/delivery-world.ts';
import { workingHours } from '../support/working-hours.ts';
import type { Played } from './play.ts';

/** Something that must hold at the end, with the numbers of this run. */
export interface Conclusion {
  readonly rule: string;
  readonly holds: boolean;
  readonly found: string;
}

/** A run that came to rest: how many changes were made as far as their makers know, and how often each notice arrived. */
type Ended = Pick<Played, 'world' | 'changes' | 'carried'>;

/**
 * What must hold once the connector has answered at last, read from the database, from what Teams shows and from the
 * calls that it got.
 */
export async function conclude({ world, changes, carried }: Ended): Promise<readonly Conclusion[]> {
  return [
    await changesKept(world, changes),
    await noticesAtMostOnce(world, carried),
    await oneNoticeADay(world),
    await cardsCurrent(world),
    await oneLiveCard(world),
    limitsKept(world),
    await hoursKept(world),
    await nothingWaits(world),
  ];
}

async function changesKept({ house, swv, stand }: DeliveryWorld, made: number): Promise<Conclusion> {
  const ofOurs = and(eq(audit.verb, 'proef.verhoog'), eq(audit.outcome, 'ok'));
  const audited = await house.store.read(swv, (tx) => tx.db.$count(audit, ofOurs));
  const now = await stand();
  const chain = await verifyAudit(house.store, swv);
  return {
    rule: 'No change is lost',
    holds: now === made && audited === made && chain.ok,
    found: `${made} made, ${made - now} lost: the number stands at ${now}, with ${audited} rows in ${chain.ok ? 'a whole' : 'a BROKEN'} audit chain`,
  };
}

const noticeRows = ({ house, swv }: DeliveryWorld) => house.store.read(swv, (tx) => tx.db.select().from(notices));
const tally = (all: readonly string[]) =>
  [...Map.groupBy(all, (one) => one)].map(([name, { length }]) => `${length} ${name}`).join(', ');

async function noticesAtMostOnce(world: DeliveryWorld, carried: Ended['carried']): Promise<Conclusion> {
  const rows = await noticeRows(world);
  const texts = world.connector.messages.filter(({ kind }) => kind === 'notice').length;
  const twice = [...carried.values()].filter((times) => times > 1).length;
  return {
    rule: 'Each notice goes at most once',
    holds: twice === 0,
    found: `${rows.length} asked for (${tally(rows.map(({ state }) => state))}); ${carried.size} arrived (texts: ${texts}), ${twice} more than once`,
  };
}

async function oneNoticeADay(world: DeliveryWorld): Promise<Conclusion> {
  const rows = await noticeRows(world);
  const left = new Set(rows.flatMap(({ toPerson, leftAt }) => (leftAt ? [`${toPerson} ${leftAt.toISOString()}`] : [])));
  const days = new Set(rows.flatMap(({ toPerson, leftAt }) => (leftAt ? [`${toPerson} ${dayOf(leftAt)}`] : [])));
  return {
    rule: 'Nobody gets two notices on a day',
    holds: left.size === days.size,
    found: `${left.size} texts left, or may have left, on ${days.size} days`,
  };
}

const postRows = ({ house, swv }: DeliveryWorld) => house.store.read(swv, (tx) => tx.db.select().from(posts));

async function cardsCurrent(world: DeliveryWorld): Promise<Conclusion> {
  const now = await world.stand();
  const rows = await postRows(world);
  const current = rows.filter(({ messageId, toId, wanted, shown, fresh }) => {
    const message = world.connector.messages.find(({ id }) => id === messageId);
    if (message?.conversationId !== `chat-${toId}` || message.text !== `Stand ${now}`) return false;
    const bornAt = Number(message.born.replace('Stand ', ''));
    return shown === wanted && fresh === 0 && bornAt >= (world.news.get(toId) ?? 0);
  });
  return {
    rule: 'Each posted card ends current, and came anew when it had to',
    holds: rows.length === people.length && current.length === rows.length,
    found: `${current.length} of ${people.length} show ${now}`,
  };
}

async function oneLiveCard(world: DeliveryWorld): Promise<Conclusion> {
  const rows = await postRows(world);
  const others = world.connector.messages.filter(
    ({ id, kind, text }) => kind === 'card' && looksAlive(text) && rows.every(({ messageId }) => messageId !== id),
  );
  const known = others.filter(({ id }) => world.known.has(id));
  const second = known.length + world.doubles.length;
  return {
    rule: 'No other card that we know of looks alive',
    holds: second === 0,
    found: `${second} found; ${others.length - known.length} copies whose sending was never confirmed (a click in one adopts it)`,
  };
}

function limitsKept({ connector }: DeliveryWorld): Conclusion {
  const busiest = THREAD_LIMITS.map(({ sends, withinMs }) => {
    const near = connector.calls.map(
      ({ conversationId, at }) =>
        connector.calls.filter(
          (call) => call.conversationId === conversationId && call.at > at - withinMs && call.at <= at,
        ).length,
    );
    return { most: Math.max(0, ...near), sends, seconds: withinMs / 1_000 };
  });
  return {
    rule: "Teams' limits per conversation are kept",
    holds: busiest.every(({ most, sends }) => most <= sends),
    found: `${connector.calls.length} calls; at most ${busiest.map(({ most, sends, seconds }) => `${most} in ${seconds} s (limit ${sends})`).join(', ')}`,
  };
}

async function hoursKept({ house, swv, connector }: DeliveryWorld): Promise<Conclusion> {
  const rang = await house.store.read(swv, async (tx) => {
    const outside: string[] = [];
    for (const { conversationId, at } of connector.sounds) {
      const id = people.find((one) => conversationId === `chat-${one}`) ?? people[0];
      const may = await workingHours.sendableAt(tx, { kind: 'person', id }, new Date(at), false);
      if (may.getTime() !== at) outside.push(`${id} at ${new Date(at).toISOString()}`);
    }
    return outside;
  });
  return {
    rule: 'Nothing rings after hours or on a day off',
    holds: rang.length === 0,
    found: `${connector.sounds.length} new messages sent or tried, ${rang.length === 0 ? 'all within hours' : `outside them: ${rang.join(', ')}`}`,
  };
}

async function nothingWaits({ house, swv }: DeliveryWorld): Promise<Conclusion> {
  const [notice, card] = await house.store.read(swv, async (tx) => [
    await tx.db.$count(notices, eq(notices.state, 'waiting')),
    await tx.db.$count(posts, eq(posts.state, 'stuck')),
  ]);
  return {
    rule: 'Nothing is left lying',
    holds: notice === 0 && card === 0,
    found: `${notice} notices wait, ${card} cards are stuck`,
  };
}
