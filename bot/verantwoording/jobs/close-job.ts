import type { Job } from '../../delivery/feature.ts';
import { unclaimed } from '../../delivery/unclaimed.ts';
import { lockAccount } from '../data/lock-account.ts';
import { readScene } from '../data/read-scene.ts';
import { saveChange } from '../data/records.ts';
import { accountsIn } from '../data/ronde-rows.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { sendWanted } from '../posts/send-wanted.ts';
import { closeAccount, closedAsItWas } from '../rules/open-close.ts';
import { FILLING } from '../rules/verantwoording.ts';

const NAME = 'verantwoording.sluit';

/**
 * Closes what was not handed in when its round closed; each account apart, as it was opened. Who reviews hears of what was
 * asked back and not answered: nobody else can do anything about it now.
 */
export function closeJob({ configurations }: Pick<VerantwoordingHouse, 'configurations'>): Job {
  return {
    name: NAME,
    next: async () => null, // it is due at the click that closes the round
    async due(tx, now) {
      const rows = await accountsIn(tx, 'gesloten', [...FILLING, 'klaargezet']);
      const due = rows.map(({ id, campagne }) => ({ period: 'sluit', subject: id, at: campagne.closedAt ?? now }));
      return unclaimed(tx, NAME, due); // one that was asked back stays as it is
    },
    async run(tx, claim, now) {
      const found = await lockAccount(tx, claim.subject);
      const scene = found && (await readScene(tx, { configurations }, found.campagne, now));
      if (!found || !scene || found.campagne.state !== 'gesloten') return;
      const { record } = found;
      const change = closeAccount(record, now);
      if (change !== null) await saveChange(tx, record, change);
      await sendWanted(tx, record, change ?? closedAsItWas(record, now), scene);
      tx.record({ ronde: found.campagne.id });
    },
  };
}
