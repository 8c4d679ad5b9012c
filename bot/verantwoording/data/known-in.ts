import type { Tx } from '../../store/store.ts';
import type { Known } from '../rules/named-table.ts';
import { brinsOf, namesOf } from './deelnemers.ts';
import type { Scene } from './read-scene.ts';
import { rondeRows } from './ronde-rows.ts';

/** Everybody of a round, by every name that a table of amounts may use. */
export async function knownIn(tx: Tx, { campagne, section, today }: Scene): Promise<readonly Known[]> {
  const rows = await rondeRows(tx, campagne.id);
  const of = rows.map(({ deelnemer }) => deelnemer);
  const name = await namesOf(tx, section, today, of);
  const brins = await brinsOf(
    tx,
    of.flatMap(({ kind, key }) => (kind === 'school' ? key : [])),
  );
  return rows.map(({ id, deelnemer }) => {
    const brin = brins.get(deelnemer.key);
    return { id, name: name(deelnemer), also: [deelnemer.key, ...(brin === undefined ? [] : [brin])] };
  });
}
