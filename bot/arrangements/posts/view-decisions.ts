import { DECISION_ROWS, type DecisionRow, type DecisionsView } from '../../../cards/arrangements/decisions-card.ts';
import { POSTED_KIND_OF } from '../../../cards/arrangements/words.ts';
import { amount, revision, subjectId } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import { dayOf } from '../../core/local-day.ts';
import { schoolById } from '../../people/schools.ts';
import type { Tx } from '../../store/store.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { legalTerm } from '../data/deadlines.ts';
import { decodeFolded } from '../data/decode-record.ts';
import { listOpenIn } from '../data/list-arrangements.ts';
import { createScenes, type Scene } from '../data/read-scene.ts';
import { viewerOf } from '../data/read-viewer.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { dataOf, NO_POST, numberOf } from './case.ts';
import { ownKind } from './own-kind.ts';

interface Waiting {
  readonly record: Arrangement;
  readonly scene: Scene;
}

/** One page of what waits for this person's decision, the term that ends first before all. */
export async function decisionsView(
  tx: Tx,
  house: Pick<ArrangementsHouse, 'configurations'>,
  actor: Actor,
  now: Date,
  page: number,
): Promise<DecisionsView> {
  const waiting = await waitingFor(tx, house, actor, now);
  const pages = Math.max(1, Math.ceil(waiting.length / DECISION_ROWS));
  const shown = Math.min(Math.max(page, 1), pages);
  const rows: DecisionRow[] = [];
  for (const one of waiting.slice((shown - 1) * DECISION_ROWS, shown * DECISION_ROWS)) rows.push(await rowOf(tx, one));
  const data = { v: 1, swv: tx.swv, id: subjectId('besluiten'), revision: revision(0) } as const;
  return { data, rows, total: amount(waiting.length), page: amount(shown), pages: amount(pages) };
}

async function waitingFor(
  tx: Tx,
  { configurations }: Pick<ArrangementsHouse, 'configurations'>,
  actor: Actor,
  now: Date,
): Promise<readonly Waiting[]> {
  const scenes = createScenes(tx, configurations, { instant: now, today: dayOf(now) });
  const viewer = await viewerOf(tx, actor, dayOf(now));
  const found: Waiting[] = [];
  for (const row of await listOpenIn(tx, ['bij-volmachthouder', 'bij-bestuurder'])) {
    const record = decodeFolded(row);
    const scene = await scenes(record);
    if (scene && ownKind(record, viewer, scene) === 'besluit') found.push({ record, scene });
  }
  return found.toSorted((one, other) => (lastDay(one) < lastDay(other) ? -1 : 1));
}

/** What has no term comes last. */
const lastDay = ({ record, scene }: Waiting): string => legalTerm(record, scene)?.end ?? '9999';

async function rowOf(tx: Tx, { record, scene }: Waiting): Promise<DecisionRow> {
  const school = await schoolById(tx, record.school);
  if (!school) throw new Error('The school of a request is not in the register.');
  const until = legalTerm(record, scene)?.end ?? null;
  return {
    data: dataOf({ swv: tx.swv, record }, { page: NO_POST }),
    dossiernummer: numberOf(record),
    kind: POSTED_KIND_OF[record.kind],
    school: school.name,
    until,
    over: until !== null && until < scene.now.today,
  };
}
