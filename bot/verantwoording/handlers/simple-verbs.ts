import { acceptAnywayCard } from '../../../cards/verantwoording/accept-anyway-card.ts';
import { accountCard } from '../../../cards/verantwoording/dossier/account-card.ts';
import { ok } from '../../core/result.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import { mayReview } from '../abilities.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { acceptAnywayView } from '../posts/view-account.ts';
import { wholeView } from '../posts/view-whole.ts';
import { showWhole } from './form.ts';
import { changing, folded, look, looking } from './on-account.ts';

/** *Bekijk*: the account by part, at a page. */
export const showVerb = (house: VerantwoordingHouse): HandleVerb =>
  looking(house, async (desk) => {
    const page = Math.min(desk.turn.inbound.data.page ?? 1, 1_000);
    return accountCard(await wholeView(desk.tx, desk.of, look(desk), page));
  });

/** *Sluit*, a refresh by the client, and a button that is no more: the card in whose message it was, as it stands. */
export const closeVerb = (house: VerantwoordingHouse): HandleVerb => looking(house, (desk) => folded(desk));

/** *Toch akkoord*: what happens with the question and the signature, before it counts. */
export const askAcceptVerb = (house: VerantwoordingHouse): HandleVerb =>
  looking(house, async (desk) => {
    const { record, scene, actor } = desk.of;
    if (!mayReview(actor, record, scene.format).ok) return folded(desk, 'niet-jouw-rol');
    if (record.state !== 'vraag-terug') return folded(desk, record.state === 'akkoord' ? 'al-gedaan' : 'verouderd');
    const view = acceptAnywayView(desk.of, look(desk));
    return view.lacks && !view.closed ? showWhole(desk, 'niet-compleet') : acceptAnywayCard(view);
  });

/** One click of whoever signs or reviews. Again, it finds itself done and says so. */
const clickVerb = (house: VerantwoordingHouse, kind: 'sign' | 'accept'): HandleVerb =>
  changing(house, {
    command: async ({ of, turn }) => ok({ kind, id: of.record.id, revision: turn.inbound.data.revision }),
    reply: (desk, refused) =>
      refused?.code === 'niet-compleet' ? showWhole(desk, refused.code) : folded(desk, refused?.code ?? null),
  });

export const signVerb = (house: VerantwoordingHouse): HandleVerb => clickVerb(house, 'sign');
export const acceptVerb = (house: VerantwoordingHouse): HandleVerb => clickVerb(house, 'accept');
