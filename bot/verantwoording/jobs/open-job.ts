import type { Job } from '../../delivery/feature.ts';
import { lockAccount } from '../data/lock-account.ts';
import { prefillOf } from '../data/prefill-of.ts';
import { readScene } from '../data/read-scene.ts';
import { saveChange } from '../data/records.ts';
import { accountsIn } from '../data/ronde-rows.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { sendWanted } from '../posts/send-wanted.ts';
import { openAccount } from '../rules/open-close.ts';

const NAME = 'verantwoording.open';

/**
 * Opens the accounts of a round that was opened, each in a transaction of its own: cut off anywhere, the next tick goes on
 * with who is left, and nobody gets a card twice. What is known stands in it already, so that nobody types it.
 */
export function openJob(house: Pick<VerantwoordingHouse, 'configurations' | 'counts'>): Job {
  return {
    name: NAME,
    next: async () => null, // it is due at the click that opens the round
    async due(tx, now) {
      const rows = await accountsIn(tx, 'open', ['klaargezet']);
      return rows.map(({ id, campagne }) => ({ period: 'open', subject: id, at: campagne.openedAt ?? now }));
    },
    async run(tx, claim, now) {
      const found = await lockAccount(tx, claim.subject);
      const scene = found?.campagne.state === 'open' ? await readScene(tx, house, found.campagne, now) : null;
      if (!found || !scene) return;
      const known = await prefillOf(tx, house, found.record, scene);
      const change = openAccount(found.record, known, scene.format, now);
      if (!change) return;
      const opened = { ...change, next: { ...change.next, deadline: found.campagne.deadline } };
      await saveChange(tx, found.record, opened);
      await sendWanted(tx, found.record, opened, scene);
      tx.record({ ronde: found.campagne.id });
    },
  };
}
