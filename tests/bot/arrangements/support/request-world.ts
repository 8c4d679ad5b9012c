import { readPhrase } from '../../../../bot/chat/intents.ts';
import type { Address, CardAction } from '../../../../bot/core/inbound.ts';
import type { Store } from '../../../../bot/store/store.ts';
import type { SwvId } from '../../../../cards/words/brands.ts';
import { PostedCard } from '../../../../cards/words/posted-card.ts';
import type { Changes } from './a-configuration.ts';
import { asCard, type Card, type Press, sentBy } from './card-reader.ts';
import { Chats } from './chats.ts';
import { createRequestDelivery } from './request-delivery.ts';
import { addressOf, createRequestHouse, envelopeOf } from './request-house.ts';
import type { StaffKey } from './staff.ts';

/** A card on somebody's screen, and the message in which it stands. */
export interface Shown {
  readonly who: StaffKey;
  readonly messageId: string | null;
  readonly card: Card;
}

/** A SWV with its people, who click on the cards that they really get. */
export async function createRequestWorld(
  database: { readonly store: Store; readonly swv: SwvId },
  changes: Changes = {},
) {
  const house = await createRequestHouse(database, changes);
  const { swv, clock, feature, actorOf } = house;
  const chats = new Chats();
  const delivery = createRequestDelivery(house, chats);
  const outcomes: string[] = [];
  let said = 0;

  /** What the client sends for a button, and what comes back in its place. */
  async function send(
    who: StaffKey,
    action: Pick<CardAction, 'verb' | 'data' | 'inputs' | 'messageId'>,
  ): Promise<Shown> {
    let outcome = '';
    const set = (key: string, value: unknown) => {
      if (key === 'outcome') outcome = String(value);
    };
    const handle = feature.verbs[action.verb] ?? feature.current;
    const reply = await handle({
      actor: await actorOf(who),
      now: clock.now(),
      log: { set },
      inbound: { kind: 'action', ...envelopeOf(who), address: addressOf(who), trigger: 'manual', ...action },
    });
    outcomes.push(outcome);
    return { who, messageId: action.messageId, card: asCard(reply) };
  }

  /** Clicks a button of a shown card. */
  const press = ({ who, messageId, card }: Shown, title: string, more: Press = {}): Promise<Shown> =>
    send(who, { ...sentBy(card, title, more, swv), messageId });

  async function say(who: StaffKey, words: string, kind: Address['kind'] = 'personal'): Promise<Shown> {
    const phrase = readPhrase(words, feature.phrases);
    if (!phrase) throw new Error(`"${words}" means nothing.`);
    const reply = await phrase.handle({
      actor: await actorOf(who),
      now: clock.now(),
      log: { set: () => {} },
      inbound: { ...envelopeOf(who), kind: 'message', address: { ...addressOf(who), kind }, text: words },
    });
    said += 1;
    return { who, messageId: `said-${said}`, card: asCard(reply) };
  }

  /** What stands in somebody's chat once everything has come, oldest first. */
  async function chat(who: StaffKey): Promise<readonly Shown[]> {
    await delivery.arrive(who);
    return chats.of(who).flatMap(({ id, card }) => (card ? [{ who, messageId: id, card }] : []));
  }

  return {
    ...house,
    ...delivery,
    /** The codes that each click left in the wide event. */
    outcomes,
    send,
    press,
    say,
    chat,
    /** The newest card in somebody's chat. */
    async last(who: StaffKey): Promise<Shown> {
      const shown = (await chat(who)).at(-1);
      if (!shown) throw new Error(`Nothing stands in the chat of ${who}.`);
      return shown;
    },
    /** A second copy of a card in the same chat: the sending of the first one was not heard of. */
    async copyOf({ who, card }: Shown): Promise<Shown> {
      if (!PostedCard.is(card)) throw new Error('Only a posted card can be there twice.');
      const sent = await chats.send(addressOf(who), card);
      if (sent.kind !== 'sent') throw new Error('It was sent.');
      return { who, messageId: sent.messageId, card };
    },
    notices: (who: StaffKey) => chats.of(who).flatMap(({ text }) => text ?? []),
  };
}

export type RequestWorld = Awaited<ReturnType<typeof createRequestWorld>>;
