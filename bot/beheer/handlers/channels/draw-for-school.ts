import { askSchoolCard } from '../../../../cards/beheer/channels/ask-school-card.ts';
import { boundChannelCard } from '../../../../cards/beheer/channels/bound-channel-card.ts';
import { SCHOOL_ROWS } from '../../../../cards/beheer/channels/choose-school-card.ts';
import { ownSchoolsCard } from '../../../../cards/beheer/channels/own-schools-card.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { amount, revision, type SwvId } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import type { Actor } from '../../../core/actor.ts';
import { dayOf } from '../../../core/local-day.ts';
import { channelSubject } from '../../../people/channels.ts';
import type { Tx } from '../../../store/store.ts';
import type { MayPropose } from '../../abilities.ts';
import { readAsking } from '../../data/channels/read-asking.ts';
import { openSchools, purposeOf } from '../../data/channels/read-channel.ts';
import { roomByKey } from '../../data/channels/read-room.ts';
import { drawProposed } from '../../posts/channels/draw-proposed.ts';
import { obstacleOf } from '../../rules/channels/obstacle-of.ts';

/** A card in a channel for somebody of a school. */
export interface ForSchool {
  readonly turn: { readonly actor: Actor; readonly now: Date };
  readonly may: MayPropose;
  /** The channel in which they speak. */
  readonly key: string;
  readonly appId: string;
  readonly note?: BeheerRefusal | null;
}

const dataOf = (swv: SwvId, key: string) => ({ v: 1, swv, id: channelSubject(key), revision: revision(0) }) as const;

/** How it stands with the channel: bound, asked for, or the question whether it is theirs. */
export async function drawForSchool(tx: Tx, of: ForSchool): Promise<PostedCard> {
  const { turn, key, appId, note = null } = of;
  const today = dayOf(turn.now);
  const room = await roomByKey(tx, key);
  if (room.kind === 'bound') return boundChannelCard({ purpose: purposeOf(room.channel) });
  if (room.kind === 'asked' && obstacleOf(await readAsking(tx, room.proposal, appId, today), today) === null)
    return drawProposed(tx.swv, room.proposal, note);
  const schools = await ownSchools(tx, of);
  const [only = null] = schools.length === 1 ? schools : [];
  return askSchoolCard({ data: dataOf(tx.swv, key), school: only, note });
}

/** Their own schools, to choose one. */
export async function drawOwnSchools(tx: Tx, of: ForSchool, asked: number): Promise<PostedCard> {
  const all = await ownSchools(tx, of);
  const pages = Math.max(1, Math.ceil(all.length / SCHOOL_ROWS));
  const page = Math.min(Math.max(asked, 1), pages);
  return ownSchoolsCard({
    data: dataOf(tx.swv, of.key),
    schools: all.slice((page - 1) * SCHOOL_ROWS, page * SCHOOL_ROWS),
    page: amount(page),
    pages: amount(pages),
  });
}

const ownSchools = async (tx: Tx, { turn, may }: ForSchool) =>
  (await openSchools(tx, dayOf(turn.now))).filter(({ id }) => may.schools.includes(id));
