import {
  type ClosedZittingView,
  closedZittingCard,
} from '../../../../cards/arrangements/zitting/closed-zitting-card.ts';
import { noZittingCard } from '../../../../cards/arrangements/zitting/no-zitting-card.ts';
import { zittingCard } from '../../../../cards/arrangements/zitting/zitting-card.ts';
import { amount, revision, type SubjectId, subjectId } from '../../../../cards/words/brands.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import type { Actor } from '../../../core/actor.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { Tx } from '../../../store/store.ts';
import type { ArrangementsHouse } from '../../data/arrangements-house.ts';
import { readCommittee } from '../../data/read-committee.ts';
import { viewerOf } from '../../data/read-viewer.ts';
import { findOpenZitting, findZitting } from '../../data/zittingen.ts';
import type { Arrangement } from '../../rules/arrangement.ts';
import type { Zitting } from '../../rules/zitting/zitting.ts';
import { type Look, NO_POST, numberOf } from '../case.ts';
import { readHandled, readLying, seenAs } from './read-list.ts';
import { zittingView } from './view-zitting.ts';

type House = Pick<ArrangementsHouse, 'configurations'>;

interface Asked {
  readonly actor: Actor;
  readonly now: Date;
  /** The zitting that a card was about: should it have closed, that is told; null gives the one that is open. */
  readonly id?: SubjectId | null;
  readonly page?: number;
  readonly note?: Look['note'];
}

/** "zitting": the list of the one that is open for whoever asks, or that there is none. */
export async function drawZitting(tx: Tx, house: House, asked: Asked): Promise<PostedCard> {
  const { actor, now, id = null, page = 1, note = null } = asked;
  const today = dayOf(now);
  const committee = await readCommittee(tx, today);
  const about = id && (await findZitting(tx, id));
  const isSecretary = actor.roles.some(({ role }) => role === 'cvt-secretaris');
  const isMember = committee.members.some(({ person }) => person === actor.person);
  const data = { v: 1, swv: tx.swv, id: subjectId('zitting'), revision: revision(0), page: NO_POST } as const;
  if (!isSecretary && !isMember) return noZittingCard({ data, stand: 'niet-voor-jou', waiting: amount(0), note: null });
  if (about?.closedAt) return drawClosed(tx, about, isSecretary, note);
  const zitting = about ?? (await findOpenZitting(tx));
  const { listed, waiting } = await readLying(tx, house, now, zitting);
  if (zitting === null) {
    const stand = isSecretary ? 'secretaris' : 'lid';
    return noZittingCard({ data, stand, waiting: amount(isSecretary ? waiting.length : 0), note });
  }
  const viewer = await viewerOf(tx, actor, today, committee);
  const as = seenAs(viewer, zitting, committee) ?? 'afwezig';
  return zittingCard(
    await zittingView(tx, viewer, { zitting, as, listed, waiting: waiting.length, page, note, isPost: false }),
  );
}

/** What is left of it; where each request went is for the secretary. */
export async function drawClosed(
  tx: Tx,
  zitting: Zitting,
  isSecretary: boolean,
  note: Look['note'] = null,
): Promise<PostedCard> {
  const handled = await readHandled(tx, zitting);
  return closedZittingCard({
    on: dayOf(zitting.openedAt),
    total: amount(handled.length),
    requests: isSecretary ? handled.map(rowOf) : [],
    note,
  });
}

const rowOf = (record: Arrangement): ClosedZittingView['requests'][number] => ({
  dossiernummer: numberOf(record),
  state: record.state,
  deels: record.decision?.deels ?? false,
});
