import { DECISION_ROWS, type DecisionRow, type DecisionsView } from '../../../cards/arrangements/decisions-card.ts';
import { POSTED_KIND_OF } from '../../../cards/arrangements/words.ts';
import { amount, revision, subjectId } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import { dayOf } from '../../core/local-day.ts';
import { pageOf } from '../../core/page-of.ts';
import type { Tx } from '../../store/store.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { legalTerm } from '../data/deadlines.ts';
import { decodeFolded } from '../data/decode-record.ts';
import { listOpenIn } from '../data/list-arrangements.ts';
import { createScenes } from '../data/read-scene.ts';
import { viewerOf } from '../data/read-viewer.ts';
import { dataOf, NO_POST, numberOf } from './case.ts';
import { ownKind } from './own-kind.ts';
import { schoolNameOf } from './school-name-of.ts';
import type { Lying } from './zitting/read-list.ts';
import { byDaysLeft } from './zitting/view-zitting.ts';

/** One page of what waits for this person's decision, the term that ends first before all. */
export async function decisionsView(
  tx: Tx,
  house: Pick<ArrangementsHouse, 'configurations'>,
  actor: Actor,
  now: Date,
  page: number,
): Promise<DecisionsView> {
  const waiting = await waitingFor(tx, house, actor, now);
  const { rows: shown, ...paged } = pageOf(waiting, page, DECISION_ROWS);
  const rows: DecisionRow[] = [];
  for (const one of shown) rows.push(await rowOf(tx, one));
  const data = { v: 1, swv: tx.swv, id: subjectId('besluiten'), revision: revision(0) } as const;
  return { data, rows, total: amount(waiting.length), ...paged };
}

async function waitingFor(
  tx: Tx,
  { configurations }: Pick<ArrangementsHouse, 'configurations'>,
  actor: Actor,
  now: Date,
): Promise<readonly Lying[]> {
  const scenes = createScenes(tx, configurations, { instant: now, today: dayOf(now) });
  const viewer = await viewerOf(tx, actor, dayOf(now));
  const found: Lying[] = [];
  for (const row of await listOpenIn(tx, ['bij-volmachthouder', 'bij-bestuurder'])) {
    const record = decodeFolded(row);
    const scene = await scenes(record);
    if (scene && ownKind(record, viewer, scene) === 'besluit') found.push({ record, scene });
  }
  return found.toSorted(byDaysLeft);
}

async function rowOf(tx: Tx, { record, scene }: Lying): Promise<DecisionRow> {
  const until = legalTerm(record, scene)?.end ?? null;
  return {
    data: dataOf({ swv: tx.swv, record }, { page: NO_POST }),
    dossiernummer: numberOf(record),
    kind: POSTED_KIND_OF[record.kind],
    school: await schoolNameOf(tx, record.school),
    until,
    over: until !== null && until < scene.now.today,
  };
}
