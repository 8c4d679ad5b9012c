import { deliveryInputs, SURE, deliveryVerbs as verbs } from '../../../../cards/beheer/delivery/verbs.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { beheerVerbs } from '../../../../cards/beheer/verbs.ts';
import { amount } from '../../../../cards/words/brands.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { giveUp, sendAgain, sendAllAgain } from '../../data/delivery/move-messages.ts';
import { findMessage, type Message } from '../../data/delivery/read-messages.ts';
import { type Look, looking } from '../looking.ts';
import { type Managed, managing } from '../managing.ts';
import { canGo, drawDesk, drawMessage } from './draw.ts';

type Done = { readonly what: 'opnieuw' | 'opgegeven'; readonly count: number };

/** The delivery desk: what waits, what did not arrive and why, and to try it again or let it be. */
export const deliveryVerbs = (house: AppHouse): Readonly<Record<string, HandleVerb>> => ({
  [beheerVerbs.delivery]: looking(house, (look) => drawDesk(look)),
  [verbs.show]: looking(house, (look) => drawOne(look, null)),
  [verbs.retry]: managing(house, { carry: retry, draw }),
  [verbs.retryAll]: managing(house, { carry: retryAll, draw }),
  [verbs.giveUp]: managing(house, { carry: letBe, draw }),
});

async function draw(look: Look, done: Result<Done, BeheerRefusal>) {
  if (done.ok) return drawDesk(look, { done: { what: done.value.what, count: amount(done.value.count) } });
  return drawOne(look, done.refusal.code);
}

/** The message that the button is about while it is still not delivered, else the desk; with what is to be said. */
async function drawOne(look: Look, note: BeheerRefusal | null) {
  const { tx, turn } = look;
  if (turn.inbound.verb === verbs.retryAll) return drawDesk(look, { note });
  const message = await findMessage(tx, turn.inbound.data.id, turn.now);
  if (message?.stand === 'failed') return drawMessage(look, message, note, note === 'bezorging-zeker');
  return drawDesk(look, { note: note ?? notFailed(message) });
}

const notFailed = (message: Message | null): BeheerRefusal => {
  if (message === null) return 'bestaat-niet';
  if (message.stand === 'over') return 'bezorging-al-opgegeven';
  return message.stand === 'going' ? 'bezorging-gaat-al' : 'bezorging-al-bezorgd';
};

/** The message as it failed when the card was drawn. */
async function asDrawn({ tx, turn }: Managed): Promise<Result<Message, BeheerRefusal>> {
  const { id, revision } = turn.inbound.data;
  const message = await findMessage(tx, id, turn.now);
  if (message?.stand !== 'failed') return refuse(notFailed(message));
  return message.revision === revision ? ok(message) : refuse('bezorging-veranderd');
}

async function retry(managed: Managed): Promise<Result<Done, BeheerRefusal>> {
  const found = await asDrawn(managed);
  if (!found.ok) return found;
  const { tx, turn } = managed;
  if (!canGo(found.value)) return refuse('bezorging-onbereikbaar');
  if (!(await sendAgain(tx, found.value, turn.now))) return refuse('bezorging-veranderd');
  tx.record(changed(found.value, 'wacht'));
  return ok({ what: 'opnieuw', count: 1 });
}

async function retryAll({ tx, turn }: Managed): Promise<Result<Done, BeheerRefusal>> {
  const { cards, texts } = await sendAllAgain(tx, turn.now);
  if (cards + texts === 0) return refuse('bezorging-niets');
  tx.record({ wat: 'bezorging', kaarten: cards, berichten: texts, voor: 'mislukt', na: 'wacht' });
  return ok({ what: 'opnieuw', count: cards + texts });
}

async function letBe(managed: Managed): Promise<Result<Done, BeheerRefusal>> {
  const found = await asDrawn(managed);
  if (!found.ok) return found;
  const { tx, turn } = managed;
  if (found.value.isGrave && turn.inbound.inputs[deliveryInputs.sure] !== SURE) return refuse('bezorging-zeker');
  if (!(await giveUp(tx, found.value, turn.now))) return refuse('bezorging-veranderd');
  tx.record(changed(found.value, 'opgegeven'));
  return ok({ what: 'opgegeven', count: 1 });
}

/** Kinds, keys and codes; nothing of what is in it. */
const changed = ({ kind, toId, error }: Message, after: 'wacht' | 'opgegeven') => ({
  wat: 'bezorging',
  soort: kind,
  aan: toId,
  fout: error,
  voor: 'mislukt',
  na: after,
});
