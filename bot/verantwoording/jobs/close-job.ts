import type { Job } from '../../delivery/feature.ts';
import { lockAccount } from '../data/lock-account.ts';
import { readScene } from '../data/read-scene.ts';
import { saveChange } from '../data/records.ts';
import { accountsIn } from '../data/ronde-rows.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { sendWanted } from '../posts/send-wanted.ts';
import { closeAccount } from '../rules/open-close.ts';

const NAME = 'verantwoording.sluit';

/** Closes what was not handed in when its round closed; each account apart, as it was opened. */
export function closeJob({ configurations }: Pick<VerantwoordingHouse, 'configurations'>): Job {
  return {
    name: NAME,
    next: async () => null, // it is due at the click that closes the round
    async due(tx, now) {
      const rows = await accountsIn(tx, 'gesloten', ['klaargezet', 'niet-gestart', 'concept', 'te-tekenen']);
      return rows.map(({ id, campagne }) => ({ period: 'sluit', subject: id, at: campagne.closedAt ?? now }));
    },
    async run(tx, claim, now) {
      const found = await lockAccount(tx, claim.subject);
      const change = found && found.campagne.state === 'gesloten' ? closeAccount(found.record, now) : null;
      const scene = found && change && (await readScene(tx, { configurations }, found.campagne, now));
      if (!found || !change || !scene) return;
      await saveChange(tx, found.record, change);
      await sendWanted(tx, found.record, change, scene);
      tx.record({ ronde: found.campagne.id });
    },
  };
}
