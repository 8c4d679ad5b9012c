import { channelCard } from '../../../../cards/chat/channel-card.ts';
import { resultDoorCard } from '../../../../cards/verantwoording/result/door-card.ts';
import { revision, subjectId } from '../../../../cards/words/brands.ts';
import type { Phrase } from '../../../delivery/feature.ts';
import { mayOversee } from '../../abilities.ts';
import { listCampagnes } from '../../data/campagnes.ts';
import { readScene } from '../../data/read-scene.ts';
import type { VerantwoordingHouse } from '../../data/verantwoording-house.ts';
import { periodLabel } from '../../rules/ronde.ts';

const SUBJECT = subjectId('verantwoording');

/** "resultaat": the door to the newest campaign that was asked, for who oversees them. */
export const resultPhrases = (house: VerantwoordingHouse): readonly Phrase[] => [
  {
    words: ['resultaat', 'resultaat verantwoording', 'resultaat van de verantwoording'],
    handle: async ({ actor, inbound, now }) => {
      if (inbound.address.kind !== 'personal') return channelCard(null);
      const none = { data: { v: 1, swv: actor.swv, id: SUBJECT, revision: revision(0) }, about: null } as const;
      const may = mayOversee(actor, SUBJECT);
      if (!may.ok) return resultDoorCard({ ...none, note: may.refusal.code });
      return house.store.read(actor.swv, async (tx) => {
        const newest = (await listCampagnes(tx)).find(({ state }) => state !== 'ontwerp');
        const scene = newest && (await readScene(tx, house, newest, now));
        if (!newest || !scene) return resultDoorCard({ ...none, note: 'bestaat-niet' });
        const { format } = scene;
        return resultDoorCard({
          data: { v: 1, swv: actor.swv, id: newest.id, revision: newest.revision },
          about: { campaign: format.label, period: periodLabel(scene), school: null },
          note: null,
        });
      });
    },
  },
];
