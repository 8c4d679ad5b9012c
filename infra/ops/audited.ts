import { appendAudit } from '../../bot/store/audit.ts';
import type { SwvId } from '../../cards/words/brands.ts';
import type { Command, OpsHouse } from './command.ts';

/** Counts and versions; never a key, a key's name or a value. */
export type Counts = Readonly<Record<string, number>>;

/**
 * Does an operation of a SWV and leaves two rows in its audit chain: that it began, before anything is touched, and how
 * it ended, with its counts or the name of the error. A process that dies in between leaves the first. Throws what `work`
 * throws.
 */
export async function audited<Found extends Counts>(
  { store }: Pick<OpsHouse, 'store'>,
  swv: SwvId,
  { name }: Pick<Command, 'name'>,
  work: () => Promise<Found>,
): Promise<Found> {
  const write = async (outcome: 'begonnen' | 'ok' | 'mislukt', payload: Readonly<Record<string, string | number>>) => {
    const at = await store.databaseNow();
    await store.write(swv, (tx) =>
      appendAudit(tx, { at, actor: 'ops', verb: `ops.${name}`, subject: swv, outcome, payload }),
    );
  };
  await write('begonnen', {});
  try {
    const found = await work();
    await write('ok', found);
    return found;
  } catch (error) {
    // The database itself may be what failed: what went wrong first is what must be heard.
    await write('mislukt', { error: error instanceof Error ? error.name : 'unknown' }).catch(() => undefined);
    throw error;
  }
}
