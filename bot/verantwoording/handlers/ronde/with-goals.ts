import type { Tx } from '../../../store/store.ts';
import { listAgendas } from '../../data/agendas.ts';
import type { Scene } from '../../data/read-scene.ts';
import type { RondeRow } from '../../data/ronde-rows.ts';

/** Whether there are goals of somebody of this round. */
export async function withGoals(
  tx: Tx,
  { campagne }: Pick<Scene, 'campagne'>,
): Promise<(row: Pick<RondeRow, 'deelnemer'>) => boolean> {
  const filled = (await listAgendas(tx, campagne)).filter(({ goals }) => goals.length > 0);
  const keys = new Set(filled.map(({ kind, key }) => `${kind} ${key}`));
  return ({ deelnemer: { kind, key } }) => keys.has(`${kind} ${key}`);
}
