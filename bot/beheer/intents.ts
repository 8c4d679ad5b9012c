import { refusedCard } from '../../cards/beheer/refused-card.ts';
import type { BeheerPart } from '../../cards/beheer/verbs.ts';
import { channelCard } from '../../cards/chat/channel-card.ts';
import type { AppHouse } from '../delivery/app-house.ts';
import type { Phrase } from '../delivery/feature.ts';
import { mayLook } from './abilities.ts';
import { drawHome } from './handlers/draw-home.ts';
import { drawStart } from './handlers/import/draw-import.ts';

/** What a beheerder types. Never answered in a channel: beheer names people. */
export const phrases = (house: AppHouse, parts: readonly BeheerPart[]): readonly Phrase[] => [
  {
    words: ['beheer', 'beheren', 'instellingen', 'mensen en rollen', 'bereik', 'logboek'],
    handle: async (turn) => {
      if (turn.inbound.address.kind !== 'personal') return channelCard(null);
      const may = mayLook(turn.actor);
      if (!may.ok) return refusedCard({ code: may.refusal.code });
      return house.store.read(turn.actor.swv, (tx) => drawHome(tx, turn, may.value, { appId: house.appId, parts }));
    },
  },
  {
    words: ['importeren', 'import', 'csv', 'csv inlezen', 'inlezen'],
    handle: async (turn) => {
      if (turn.inbound.address.kind !== 'personal') return channelCard(null);
      const may = mayLook(turn.actor);
      return may.ok ? drawStart({ turn, may: may.value }) : refusedCard({ code: may.refusal.code });
    },
  },
];
