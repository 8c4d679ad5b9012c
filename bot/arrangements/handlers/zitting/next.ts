import { verbs } from '../../../../cards/arrangements/verbs.ts';
import type { zittingVerbs } from '../../../../cards/arrangements/zitting/verbs.ts';
import type { SubjectId } from '../../../../cards/words/brands.ts';
import type { CardAction } from '../../../core/inbound.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import type { Turn } from '../../../core/turn.ts';
import { adopt } from '../../../delivery/adopt.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { postIn } from '../../../delivery/post-in.ts';
import { type ArrangementsHouse, FEATURE } from '../../data/arrangements-house.ts';
import { readCommittee } from '../../data/read-committee.ts';
import { viewerOf } from '../../data/read-viewer.ts';
import { findZitting } from '../../data/zittingen.ts';
import { NO_POST } from '../../posts/case.ts';
import { isTodo, readLying, seenAs } from '../../posts/zitting/read-list.ts';
import { zittingKey } from '../../posts/zitting/zitting-key.ts';
import type { Arrangement } from '../../rules/arrangement.ts';
import { command, commandVerb } from '../command-verb.ts';
import { onDesk } from '../on-desk.ts';
import { showNow } from './show.ts';

type Turned = Turn<CardAction>;

/** *Begin* and *Ga verder*: the first dossier that waits for whoever clicks, else the list. */
export const nextVerb =
  (house: ArrangementsHouse): HandleVerb =>
  async (turn) => {
    await adoptCopy(house, turn);
    return openNext(house, turn, turn.inbound.data.id, null);
  };

/**
 * An advice, or the secretary's text, and then the next dossier: twelve requests cost little more than twelve clicks. The
 * next one is opened as a turn of its own, with its own line in the audit log: the first stands, whatever comes of it.
 */
export const thenNext =
  (
    house: ArrangementsHouse,
    verb: typeof zittingVerbs.advise | typeof zittingVerbs.word,
    kind: 'adviseInZitting' | 'word',
  ): HandleVerb =>
  async (turn) => {
    let done: Arrangement | null = null;
    const reply = await onDesk(house, async (desk) => {
      const handled = await command(desk, verb, kind);
      const stands = handled.answer.ok || handled.answer.refusal.code === 'al-gedaan';
      done = stands ? (desk.open?.record ?? null) : null;
      return { ...handled, quiet: false };
    })(turn);
    const { zitting, id } = done ?? NONE;
    return zitting === null ? reply : openNext(house, turn, zitting, id);
  };

const NONE: Pick<Arrangement, 'zitting'> & { readonly id: SubjectId | null } = { zitting: null, id: null };

/** @param after the one that was handled: what comes after it goes first. */
async function openNext(
  house: ArrangementsHouse,
  turn: Turned,
  zitting: SubjectId,
  after: SubjectId | null,
): Promise<InvokeReply> {
  const next = await findNext(house, turn, zitting, after);
  if (next === null) return showNow(house, turn, { id: zitting });
  const data = { ...turn.inbound.data, id: next.id, revision: next.revision, page: NO_POST };
  const inbound: CardAction = { ...turn.inbound, verb: verbs.openDossier, data, inputs: {} };
  return commandVerb(house, verbs.openDossier, 'openDossier')({ ...turn, inbound });
}

const findNext = (
  house: ArrangementsHouse,
  { actor, now }: Turned,
  id: SubjectId,
  after: SubjectId | null,
): Promise<Arrangement | null> =>
  house.store.read(actor.swv, async (tx) => {
    const zitting = await findZitting(tx, id);
    if (zitting === null || zitting.closedAt) return null;
    const committee = await readCommittee(tx, dayOf(now));
    const viewer = await viewerOf(tx, actor, dayOf(now), committee);
    const as = seenAs(viewer, zitting, committee);
    const { listed } = await readLying(tx, house, now, zitting);
    const at = listed.findIndex(({ record }) => record.id === after);
    const inTurn = [...listed.slice(at + 1), ...listed.slice(0, at + 1)];
    return inTurn.find((lying) => lying.record.id !== after && isTodo(lying, viewer, as))?.record ?? null;
  });

/** The member's message may be a second copy, whose sending was not heard of: from now on it is the post. */
async function adoptCopy(house: ArrangementsHouse, { actor, inbound }: Turned): Promise<void> {
  const { messageId, data } = inbound;
  if (messageId === null || data.page !== undefined) return;
  await house.store.write(actor.swv, async (tx) => {
    const known = await postIn(tx, { feature: FEATURE, person: actor.person, messageId });
    if (known === null) await adopt(tx, zittingKey('zitting', data.id, actor.person), messageId);
  });
}
