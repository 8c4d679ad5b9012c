import { accountCard } from '../../../cards/verantwoording/dossier/account-card.ts';
import { ok } from '../../core/result.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { wholeView } from '../posts/view-whole.ts';
import { changing, folded, look, looking } from './on-account.ts';

/** *Bekijk*: the account by part, at a page. */
export const showVerb = (house: VerantwoordingHouse): HandleVerb =>
  looking(house, async (desk) => {
    const page = Math.min(desk.turn.inbound.data.page ?? 1, 1_000);
    return accountCard(await wholeView(desk.tx, desk.of, look(desk), page));
  });

/** *Sluit*, a refresh by the client, and a button that is no more: the card in whose message it was, as it stands. */
export const closeVerb = (house: VerantwoordingHouse): HandleVerb => looking(house, (desk) => folded(desk));

/** One click of whoever signs or reviews. Again, it finds itself done and says so. */
const clickVerb = (house: VerantwoordingHouse, kind: 'sign' | 'accept'): HandleVerb =>
  changing(house, {
    command: async ({ of, turn }) => ok({ kind, id: of.record.id, revision: turn.inbound.data.revision }),
    reply: (desk, refused) => folded(desk, refused?.code ?? null),
  });

export const signVerb = (house: VerantwoordingHouse): HandleVerb => clickVerb(house, 'sign');
export const acceptVerb = (house: VerantwoordingHouse): HandleVerb => clickVerb(house, 'accept');
