import { and, asc, eq } from 'drizzle-orm';
import type { LocalDate, PersonId, SchoolId, SchoolName, SubjectId } from '../../cards/words/brands.ts';
import type { Address } from '../core/inbound.ts';
import type { Tx } from '../store/store.ts';
import { channelSubject } from './channels.ts';
import { conversationOf } from './conversation.ts';
import { channelProposals, type ROUTES, schools } from './tables.ts';

/** A channel that somebody of a school named as its own, until the beheerder answers. */
export interface ChannelProposal {
  readonly key: string;
  /** What a card names it by: the same as of the channel, once bound. */
  readonly id: SubjectId;
  readonly school: {
    readonly id: SchoolId;
    readonly name: SchoolName;
    readonly route: (typeof ROUTES)[number];
    readonly closedOn: LocalDate | null;
  };
  readonly person: PersonId;
  readonly address: Address;
  readonly at: Date;
}

const select = ({ db }: Tx) =>
  db
    .select({
      key: channelProposals.key,
      school: { id: schools.id, name: schools.name, route: schools.route, closedOn: schools.closedOn },
      person: channelProposals.personId,
      address: channelProposals.address,
      at: channelProposals.at,
    })
    .from(channelProposals)
    .innerJoin(schools, and(eq(schools.swvId, channelProposals.swvId), eq(schools.id, channelProposals.schoolId)));
type Row = Awaited<ReturnType<typeof select>>[number];

const read = (row: Row): ChannelProposal => ({ ...row, id: channelSubject(row.key) });

/** What waits for an answer, the oldest first. */
export const listProposals = async (tx: Tx): Promise<readonly ChannelProposal[]> =>
  (await select(tx).orderBy(asc(channelProposals.at), asc(channelProposals.key))).map(read);

/** What was asked about a channel, by the key that a post names. */
export async function proposalByKey(tx: Tx, key: string): Promise<ChannelProposal | null> {
  const [row] = await select(tx).where(eq(channelProposals.key, key));
  return row ? read(row) : null;
}

/** What a card is about. */
export const proposalById = async (tx: Tx, id: SubjectId): Promise<ChannelProposal | null> =>
  (await listProposals(tx)).find((proposal) => proposal.id === id) ?? null;

interface Asked {
  readonly school: SchoolId;
  readonly person: PersonId;
  readonly address: Address;
}

/** Keeps what was asked; in the place of what was asked about that channel before, which the caller looked at. */
export async function keepProposal(tx: Tx, { school, person, address }: Asked, now: Date): Promise<void> {
  const key = conversationOf(address);
  const set = { schoolId: school, personId: person, address: { ...address, conversationId: key }, at: now };
  await tx.db
    .insert(channelProposals)
    .values({ ...set, swvId: tx.swv, key })
    .onConflictDoUpdate({ target: [channelProposals.swvId, channelProposals.key], set });
}

/** It was answered. */
export async function dropProposal(tx: Tx, key: string): Promise<void> {
  await tx.db.delete(channelProposals).where(eq(channelProposals.key, key));
}
