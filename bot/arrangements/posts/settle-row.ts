import type { SubjectId } from '../../../cards/words/brands.ts';
import { dayOf } from '../../core/local-day.ts';
import type { ChangeTx } from '../../delivery/feature.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { decodeFolded } from '../data/decode-record.ts';
import { lockRow } from '../data/find-arrangement.ts';
import { readScene } from '../data/read-scene.ts';
import { saveChange } from '../data/save-change.ts';
import { keepingSealed } from '../data/sealing.ts';
import { shareZittingOf } from '../data/zittingen.ts';
import { movesByItself } from '../rules/moves-by-itself.ts';
import { sendWanted } from './send-wanted.ts';

/**
 * Brings one request up to the CvT of this moment, to the zitting that closed, and past the days for a zienswijze: its own
 * change, without a key. Done twice it changes nothing the second time.
 */
export async function settleRow(
  tx: ChangeTx,
  { configurations }: Pick<ArrangementsHouse, 'configurations'>,
  id: SubjectId,
  now: Date,
): Promise<void> {
  await shareZittingOf(tx, id);
  const row = await lockRow(tx, id);
  if (row === null) return;
  const record = decodeFolded(row);
  const scene = await readScene(tx, configurations, record, { instant: now, today: dayOf(now) });
  const change = scene && movesByItself(record, scene.now, scene)?.change;
  if (!scene || !change?.next) return;
  await saveChange(tx, record, change, keepingSealed(row), now);
  await sendWanted(tx, record, change, scene);
  tx.record({ van: record.state, naar: change.next.state });
}
