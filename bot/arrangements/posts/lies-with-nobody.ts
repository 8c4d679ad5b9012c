import type { Tx } from '../../store/store.ts';
import type { Scene } from '../data/read-scene.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { role } from '../rules/change.ts';
import { isBestuurders } from '../rules/secretary-free.ts';
import { resolveAudience } from './resolve-audience.ts';

/** Whether it is a question to the CvT that no secretary may answer today, nor the directeur-bestuurder or their deputy. */
export async function liesWithNobody(tx: Tx, record: Arrangement, scene: Scene): Promise<boolean> {
  if (!isBestuurders(record, scene.committee)) return false;
  return (await resolveAudience(tx, role('directeur-bestuurder'), record, scene, 'act')).length === 0;
}
