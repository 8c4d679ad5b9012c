import type { SubjectId } from '../../../cards/words/brands.ts';
import { dayOf } from '../../core/local-day.ts';
import type { ChangeTx } from '../../delivery/feature.ts';
import { peopleIn } from '../../people/people-in.ts';
import { type ArrangementsHouse, FEATURE } from '../data/arrangements-house.ts';
import { decodeFolded } from '../data/decode-record.ts';
import { lockRow } from '../data/find-arrangement.ts';
import { readScene } from '../data/read-scene.ts';
import { role } from '../rules/change.ts';
import { isBestuurders } from '../rules/secretary-free.ts';
import { resolveAudience } from './resolve-audience.ts';
import { keyOf } from './send-wanted.ts';

/**
 * A question that nobody moved, but whose last free secretary fell away: the card comes to the directeur-bestuurder, and all
 * others say who has it now. Whoever has that card already, since it was forwarded to them, hears nothing anew. Where they
 * may not answer it either, the procesbewaker hears that it lies with nobody.
 */
export async function tellBestuurder(
  tx: ChangeTx,
  { configurations }: Pick<ArrangementsHouse, 'configurations'>,
  id: SubjectId,
  now: Date,
): Promise<void> {
  const row = await lockRow(tx, id);
  if (row === null) return;
  const record = decodeFolded(row);
  const scene = await readScene(tx, configurations, record, { instant: now, today: dayOf(now) });
  if (!scene || !isBestuurders(record, scene.committee)) return;
  const people = await resolveAudience(tx, role('directeur-bestuurder'), record, scene, 'act');
  await tx.refresh(FEATURE, record.id);
  for (const one of people) await tx.post(keyOf(record, 'secretaris', one));
  const guards = people.length === 0 ? await peopleIn(tx, 'procesbewaker', null, scene.now.today) : [];
  for (const one of guards) await tx.post(keyOf(record, 'alert-besluit', one), { fresh: true });
  tx.record({ staat: record.state, aantal: people.length + guards.length });
}
