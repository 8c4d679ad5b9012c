import type { Job } from '../../delivery/feature.ts';
import type { Tx } from '../../store/store.ts';
import { lockAccount } from '../data/lock-account.ts';
import { readScene, type Scene } from '../data/read-scene.ts';
import { saveChange } from '../data/records.ts';
import { accountsIn } from '../data/ronde-rows.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { sendWanted } from '../posts/send-wanted.ts';
import { openAccount } from '../rules/open-close.ts';
import type { Verantwoording } from '../rules/verantwoording.ts';

const NAME = 'verantwoording.open';

/** What stands in an account as it opens, so that nobody types what is known. */
export type Prefill = (tx: Tx, record: Verantwoording, scene: Scene) => Promise<Verantwoording['onderdelen']>;

/**
 * Opens the accounts of a round that was opened, each in a transaction of its own: cut off anywhere, the next tick goes on
 * with who is left, and nobody gets a card twice.
 */
export function openJob({ configurations }: Pick<VerantwoordingHouse, 'configurations'>, prefill: Prefill): Job {
  return {
    name: NAME,
    next: async () => null, // it is due at the click that opens the round
    async due(tx, now) {
      const rows = await accountsIn(tx, 'open', ['klaargezet']);
      return rows.map(({ id, campagne }) => ({ period: 'open', subject: id, at: campagne.openedAt ?? now }));
    },
    async run(tx, claim, now) {
      const found = await lockAccount(tx, claim.subject);
      const change = found && found.campagne.state === 'open' ? openAccount(found.record, now) : null;
      const scene = found && change && (await readScene(tx, { configurations }, found.campagne, now));
      if (!found || !change || !scene) return;
      const onderdelen = await prefill(tx, found.record, scene);
      const opened = { ...change, next: { ...change.next, deadline: found.campagne.deadline, onderdelen } };
      await saveChange(tx, found.record, opened);
      await sendWanted(tx, found.record, opened, scene);
      tx.record({ ronde: found.campagne.id });
    },
  };
}
