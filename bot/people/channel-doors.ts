import { and, eq, ne, or, sql } from 'drizzle-orm';
import type { Address, RoomClosed } from '../core/inbound.ts';
import type { Tx } from '../store/store.ts';
import { conversationOf } from './conversation.ts';
import { isChannel } from './is-bound.ts';
import { addresses } from './tables.ts';

/**
 * The bot left a team, or a channel is no more: nothing is sent there until somebody speaks to the bot in it again.
 * @returns the keys of the bound channels for which that was news.
 */
export async function closeChannels(tx: Tx, { team, channel }: RoomClosed, now: Date): Promise<readonly string[]> {
  // The first channel of a team has the team's own id; an address of before we kept teams has no team.
  const inTeam = or(sql`${addresses.address} ->> 'team' = ${team}`, eq(addresses.key, team));
  const rows = await tx.db
    .update(addresses)
    .set({ state: 'uninstalled', since: now })
    .where(and(isChannel, ne(addresses.state, 'uninstalled'), channel === null ? inTeam : eq(addresses.key, channel)))
    .returning({ key: addresses.key, releasedAt: addresses.releasedAt });
  return rows.flatMap(({ key, releasedAt }) => (releasedAt === null ? [key] : []));
}

/** Whether somebody speaks in a channel of ours that we took for closed, or that moved: then {@link reopenChannel} has work. */
export async function isToReopen(tx: Tx, address: Address): Promise<boolean> {
  const [row] = await tx.db
    .select({ state: addresses.state, address: addresses.address })
    .from(addresses)
    .where(and(isChannel, eq(addresses.key, conversationOf(address))));
  if (!row) return false;
  return (
    row.state !== 'reachable' || row.address.serviceUrl !== address.serviceUrl || row.address.team !== address.team
  );
}

/** Somebody spoke to the bot in this channel, so it may write there. @returns its key; null when it was never bound. */
export async function reopenChannel(tx: Tx, address: Address, now: Date): Promise<string | null> {
  const conversationId = conversationOf(address);
  const [row] = await tx.db
    .update(addresses)
    .set({
      address: { ...address, conversationId },
      state: 'reachable',
      since: sql`case when ${addresses.state} = 'reachable' then ${addresses.since} else ${now.toISOString()}::timestamptz end`,
    })
    .where(and(isChannel, eq(addresses.key, conversationId)))
    .returning({ key: addresses.key });
  return row?.key ?? null;
}
