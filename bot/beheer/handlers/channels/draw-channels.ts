import { askPurposeCard, type Where } from '../../../../cards/beheer/channels/ask-purpose-card.ts';
import { type ChannelDone, channelInfoCard } from '../../../../cards/beheer/channels/channel-info-card.ts';
import { CHANNEL_ROWS, type ChannelsDone, channelsCard } from '../../../../cards/beheer/channels/channels-card.ts';
import { chooseSchoolCard, SCHOOL_ROWS } from '../../../../cards/beheer/channels/choose-school-card.ts';
import type { Said } from '../../../../cards/beheer/parts/said.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { amount, revision, type SubjectId, subjectId } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import type { Actor } from '../../../core/actor.ts';
import type { Address } from '../../../core/inbound.ts';
import { dayOf } from '../../../core/local-day.ts';
import { listProposals } from '../../../people/channel-proposals.ts';
import {
  type BoundChannel,
  channelAt,
  channelById,
  channelSubject,
  isClosedChannel,
  listChannels,
} from '../../../people/channels.ts';
import { conversationOf } from '../../../people/conversation.ts';
import type { Tx } from '../../../store/store.ts';
import type { MayLook } from '../../abilities.ts';
import { countOf, openSchools, purposeOf, readTest } from '../../data/channels/read-channel.ts';

type Someone = { readonly actor: Actor; readonly now: Date };
type Note = BeheerRefusal | null;
/** What a card says of the last click; nothing, when it was only to look. */
type Told<Done extends string> = Partial<Said<Done>>;

const dataOf = ({ actor }: Someone, id: SubjectId) => ({ v: 1, swv: actor.swv, id, revision: revision(0) }) as const;

/** One page of the bound channels. */
export async function drawChannels(
  tx: Tx,
  turn: Someone,
  page: number,
  { note = null, done = null }: Told<ChannelsDone> = {},
): Promise<PostedCard> {
  const all = await listChannels(tx);
  const proposals = await listProposals(tx);
  const [first] = proposals;
  const pages = Math.max(1, Math.ceil(all.length / CHANNEL_ROWS));
  const shown = Math.min(Math.max(page, 1), pages);
  return channelsCard({
    data: dataOf(turn, subjectId('kanalen')),
    note,
    done,
    proposals: first ? { count: amount(proposals.length), first: first.id } : null,
    page: amount(shown),
    pages: amount(pages),
    rows: all.slice((shown - 1) * CHANNEL_ROWS, shown * CHANNEL_ROWS).map((channel) => ({
      id: channel.id,
      purpose: purposeOf(channel),
      since: dayOf(channel.boundAt),
      reachable: channel.state === 'reachable',
      count: countOf(channel),
    })),
  });
}

/** One channel; the list when it is not bound (any more). */
export async function drawChannel(
  tx: Tx,
  turn: Someone,
  { mayChange }: MayLook,
  id: SubjectId,
  { note = null, done = null }: Told<ChannelDone> = {},
): Promise<PostedCard> {
  const channel = await channelById(tx, id);
  if (!channel) return drawChannels(tx, turn, 1, { note: note ?? 'bestaat-niet' });
  const { of, route } = channel;
  return channelInfoCard({
    data: dataOf(turn, id),
    note,
    done,
    mayChange,
    purpose: purposeOf(channel),
    since: dayOf(channel.boundAt),
    reach: { state: channel.state, since: dayOf(channel.since) },
    count: countOf(channel),
    school: of.kind === 'school' && route ? { route, data: dataOf(turn, subjectId(of.id)) } : null,
    closed: isClosedChannel(channel),
    test: await readTest(tx, channel),
  });
}

/** The channel that is asked about; `channel` is null when it is not bound yet. */
export interface Asked {
  readonly id: SubjectId;
  readonly channel: BoundChannel | null;
  readonly where: Where;
}

/** "Welk doel heeft dit kanaal?" */
export function drawAskPurpose(turn: Someone, { id, channel, where }: Asked, note: Note = null): PostedCard {
  const now = channel && { purpose: purposeOf(channel), since: dayOf(channel.boundAt) };
  return askPurposeCard({ data: dataOf(turn, id), where, now, note });
}

/** The same, in the channel where they speak. */
export const drawAskHere = async (tx: Tx, turn: Someone, address: Address, note: Note = null): Promise<PostedCard> =>
  drawAskPurpose(
    turn,
    { id: channelSubject(conversationOf(address)), channel: await channelAt(tx, address), where: 'channel' },
    note,
  );

/** "Van welke school is dit kanaal?" */
export async function drawSchools(
  tx: Tx,
  turn: Someone,
  { id, channel, where }: Asked,
  page: number,
): Promise<PostedCard> {
  const all = await openSchools(tx, dayOf(turn.now));
  const pages = Math.max(1, Math.ceil(all.length / SCHOOL_ROWS));
  const shown = Math.min(Math.max(page, 1), pages);
  return chooseSchoolCard({
    data: dataOf(turn, id),
    where,
    now: channel && purposeOf(channel),
    schools: all.slice((shown - 1) * SCHOOL_ROWS, shown * SCHOOL_ROWS),
    page: amount(shown),
    pages: amount(pages),
  });
}
