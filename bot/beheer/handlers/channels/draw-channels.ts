import { askPurposeCard, type Where } from '../../../../cards/beheer/channels/ask-purpose-card.ts';
import { channelInfoCard } from '../../../../cards/beheer/channels/channel-info-card.ts';
import { CHANNEL_ROWS, channelsCard } from '../../../../cards/beheer/channels/channels-card.ts';
import { chooseSchoolCard, SCHOOL_ROWS } from '../../../../cards/beheer/channels/choose-school-card.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { amount, revision, type SubjectId, subjectId } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import type { Actor } from '../../../core/actor.ts';
import { dayOf } from '../../../core/local-day.ts';
import { type BoundChannel, channelById, isClosedChannel, listChannels } from '../../../people/channels.ts';
import type { Tx } from '../../../store/store.ts';
import type { MayLook } from '../../abilities.ts';
import { countOf, openSchools, purposeOf, readTest } from '../../data/channels/read-channel.ts';

type Someone = { readonly actor: Actor; readonly now: Date };
type Note = BeheerRefusal | null;

const dataOf = ({ actor }: Someone, id: SubjectId) => ({ v: 1, swv: actor.swv, id, revision: revision(0) }) as const;

/** One page of the bound channels. */
export async function drawChannels(tx: Tx, turn: Someone, page: number, note: Note = null): Promise<PostedCard> {
  const all = await listChannels(tx);
  const pages = Math.max(1, Math.ceil(all.length / CHANNEL_ROWS));
  const shown = Math.min(Math.max(page, 1), pages);
  return channelsCard({
    data: dataOf(turn, subjectId('kanalen')),
    note,
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
  note: Note = null,
): Promise<PostedCard> {
  const channel = await channelById(tx, id);
  if (!channel) return drawChannels(tx, turn, 1, note ?? 'bestaat-niet');
  return channelInfoCard({
    data: dataOf(turn, id),
    note,
    mayChange,
    purpose: purposeOf(channel),
    since: dayOf(channel.boundAt),
    reach: { state: channel.state, since: dayOf(channel.since) },
    count: countOf(channel),
    closed: isClosedChannel(channel),
    test: await readTest(tx, id),
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
