import { dayOf } from '../../core/local-day.ts';
import type { Job } from '../../delivery/feature.ts';
import { lockAccount } from '../data/lock-account.ts';
import { readScene } from '../data/read-scene.ts';
import { saveChange } from '../data/records.ts';
import { accountsIn } from '../data/ronde-rows.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { sendWanted } from '../posts/send-wanted.ts';
import { extendWith } from '../rules/ronde.ts';
import { FILLING } from '../rules/verantwoording.ts';

const NAME = 'verantwoording.uitstel';

/** Gives every account that somebody fills in the later deadline of its round; who had a later one keeps it. */
export function extendJob({ configurations }: Pick<VerantwoordingHouse, 'configurations'>): Job {
  return {
    name: NAME,
    next: async () => null, // it is due at the click that extends the round
    async due(tx, now) {
      const rows = await accountsIn(tx, 'open', FILLING, { behind: true });
      return rows.map(({ id, campagne }) => ({ period: `tot ${campagne.deadline}`, subject: id, at: now }));
    },
    async run(tx, claim, now) {
      const found = await lockAccount(tx, claim.subject);
      const change = found && found.campagne.state === 'open' ? extendWith(found.record, found.campagne, now) : null;
      const scene = found && change && (await readScene(tx, { configurations }, found.campagne, now));
      if (!found || !change || !scene || change.next.deadline < dayOf(now)) return;
      await saveChange(tx, found.record, change);
      await sendWanted(tx, found.record, change, scene);
      tx.record({ ronde: found.campagne.id, tot: change.next.deadline });
    },
  };
}
