import type { Swv } from '../../bot/store/directory.ts';
import { NotUnderstood, type OpsHouse } from './command.ts';

/** The SWV's in the directory, or the one that is named. An unknown one would look empty, and so whole: it is refused. */
export async function findSwvs(house: OpsHouse, named: string | undefined): Promise<readonly Swv[]> {
  const all = await house.store.directory.listSwvs();
  if (named === undefined) return all;
  const found = all.filter(({ id }) => id === named);
  const known = all.map(({ id }) => id).join(', ') || 'none';
  if (found.length === 0)
    throw new NotUnderstood(`There is no samenwerkingsverband ${named} here. There are: ${known}.`);
  return found;
}

/** The one SWV of a command that takes one. */
export async function findSwv(house: OpsHouse, named: string | undefined): Promise<Swv> {
  const [found] = await findSwvs(house, named ?? '');
  if (!found) throw new NotUnderstood('Name a samenwerkingsverband.');
  return found;
}
