import { arrangements } from '../../../../bot/arrangements/feature.ts';
import { readPhrase } from '../../../../bot/chat/intents.ts';
import type { CardAction } from '../../../../bot/core/inbound.ts';
import { ok } from '../../../../bot/core/result.ts';
import type { AppHouse } from '../../../../bot/delivery/app-house.ts';
import { change } from '../../../../bot/delivery/change.ts';
import type { Store } from '../../../../bot/store/store.ts';
import { insertCampagne } from '../../../../bot/verantwoording/data/campagnes.ts';
import { readScene } from '../../../../bot/verantwoording/data/read-scene.ts';
import {
  findVerantwoording,
  insertNew,
  lockVerantwoording,
  saveChange,
} from '../../../../bot/verantwoording/data/records.ts';
import { verantwoordingen } from '../../../../bot/verantwoording/feature.ts';
import { sendWanted } from '../../../../bot/verantwoording/posts/send-wanted.ts';
import type { Format } from '../../../../bot/verantwoording/rules/format.ts';
import { openAccount } from '../../../../bot/verantwoording/rules/open-close.ts';
import type { Verantwoording } from '../../../../bot/verantwoording/rules/verantwoording.ts';
import { campagnes } from '../../../../bot/verantwoording/tables.ts';
import { type SwvId, subjectId } from '../../../../cards/words/brands.ts';
import { PostedCard } from '../../../../cards/words/posted-card.ts';
import { aConfiguration } from '../../arrangements/support/a-configuration.ts';
import { asCard, type Card, inputsOf, type Press, sentBy } from '../../arrangements/support/card-reader.ts';
import { Chats } from '../../arrangements/support/chats.ts';
import { createRequestDelivery } from '../../arrangements/support/request-delivery.ts';
import { addressOf, createRequestHouse, envelopeOf } from '../../arrangements/support/request-house.ts';
import type { StaffKey } from '../../arrangements/support/staff.ts';
import { format as plain } from './a-format.ts';
import { aRound } from './a-round.ts';
import { begun } from './play.ts';
import { rawFormat } from './raw-format.ts';

export interface Shown {
  readonly who: StaffKey;
  readonly messageId: string | null;
  readonly card: Card;
}

interface Fill extends Omit<Press, 'verb'> {
  /** Of the fields, by their id in the format or a goal's; `inputs` are our own. */
  readonly fields?: Readonly<Record<string, string>>;
}

export const ACCOUNT = subjectId('v-1');
const CAMPAIGN = subjectId('c-1');

/** The money by the directie, what it brought by the zoco, signed by the directie, reviewed by the consulent. */
export const schoolFormat: Format = {
  ...plain,
  onderdelen: plain.onderdelen.map((part) => (part.id === 'geld' ? { ...part, vult: 'directie' } : part)),
};

const NO_FILES: AppHouse['files'] = { fetch: async () => ({ kind: 'failed', why: 'address' }) };

/** A SWV with one open round, in which people click on the cards that they really get. */
export async function createAccountWorld(
  database: { readonly store: Store; readonly swv: SwvId },
  { format = schoolFormat, record = {} }: { readonly format?: Format; readonly record?: Partial<Verantwoording> } = {},
) {
  const base = await createRequestHouse(database);
  const { swv, clock, actorOf, house } = base;
  const { store } = house;
  base.moveTo('2027-02-01T09:00:00Z');
  const feature = verantwoordingen({ ...house, files: NO_FILES, appId: 'local', publicUrl: 'http://127.0.0.1' }, () => [
    arrangements(house),
  ]);
  const chats = new Chats();
  const delivery = createRequestDelivery({ ...base, feature }, chats);
  const outcomes: string[] = [];

  const campagne = aRound(2026, { id: CAMPAIGN, format: format.id, rulesVersion: 2 });
  await store.write(swv, async (tx) => {
    const raw = { ...(await aConfiguration()), verantwoording: { formats: [rawFormat(format)] } };
    await house.configurations.importNext(tx, raw, 'meedoen', clock.now());
    await insertCampagne(tx, campagne, base.personOf('beleid'), clock.now());
    await insertNew(tx, [{ ...begun, id: ACCOUNT, campagne: CAMPAIGN, state: 'klaargezet', ...record }]);
  });
  await change(
    house,
    { actor: { swv, person: 'meedoen' }, now: clock.now() },
    { verb: 'open', subject: ACCOUNT },
    async (tx) => {
      const held = await lockVerantwoording(tx, ACCOUNT);
      const scene = held && (await readScene(tx, house, held, clock.now()));
      const opened = held && scene && openAccount(held, held.onderdelen, scene.format, clock.now());
      if (!held || !opened || !scene) throw new Error('It opens.');
      await saveChange(tx, held, opened);
      await sendWanted(tx, held, opened, scene);
      return ok(null);
    },
  );

  async function send(
    who: StaffKey,
    action: Pick<CardAction, 'verb' | 'data' | 'inputs' | 'messageId'>,
  ): Promise<Shown> {
    const set = (key: string, value: unknown) => {
      if (key === 'outcome') outcomes.push(String(value));
    };
    const handle = feature.verbs[action.verb] ?? feature.current;
    const reply = await handle({
      actor: await actorOf(who),
      now: clock.now(),
      log: { set },
      inbound: { kind: 'action', ...envelopeOf(who), address: addressOf(who), trigger: 'manual', ...action },
    });
    return { who, messageId: action.messageId, card: asCard(reply) };
  }

  /** Clicks a button of a shown card, with its inputs as they stand and as typed. */
  const press = async (shown: Shown, title: string, { fields = {}, inputs = {}, data = {} }: Fill = {}) => {
    const { who, messageId, card } = shown;
    const typed = Object.fromEntries(Object.entries(fields).map(([key, text]) => [`veld-${key}`, text]));
    for (const key of Object.keys(typed))
      if (!(key in inputsOf(card))) throw new Error(`The card does not ask ${key}.`);
    return send(who, { ...sentBy(card, title, { inputs: { ...typed, ...inputs }, data }, swv), messageId });
  };

  async function chat(who: StaffKey): Promise<readonly Shown[]> {
    await delivery.arrive(who);
    return chats.of(who).flatMap(({ id, card }) => (card ? [{ who, messageId: id, card }] : []));
  }

  return {
    ...base,
    ...delivery,
    feature,
    campagne,
    outcomes,
    press,
    send,
    chat,
    async last(who: StaffKey): Promise<Shown> {
      const shown = (await chat(who)).at(-1);
      if (!shown) throw new Error(`Nothing stands in the chat of ${who}.`);
      return shown;
    },
    async say(who: StaffKey, words: string): Promise<Shown> {
      const phrase = readPhrase(words, feature.phrases);
      if (!phrase) throw new Error(`"${words}" means nothing.`);
      const reply = await phrase.handle({
        actor: await actorOf(who),
        now: clock.now(),
        log: { set: () => {} },
        inbound: { ...envelopeOf(who), kind: 'message', address: addressOf(who), text: words },
      });
      return { who, messageId: 'said', card: asCard(reply) };
    },
    async copyOf({ who, card }: Shown): Promise<Shown> {
      if (!PostedCard.is(card)) throw new Error('Only a posted card can be there twice.');
      const sent = await chats.send(addressOf(who), card);
      if (sent.kind !== 'sent') throw new Error('It was sent.');
      return { who, messageId: sent.messageId, card };
    },
    async record(): Promise<Verantwoording> {
      const found = await store.read(swv, (tx) => findVerantwoording(tx, ACCOUNT));
      if (!found) throw new Error('It is there.');
      return found;
    },
    /** The round closes, whatever its accounts say. */
    async close(): Promise<void> {
      await store.write(swv, async (tx) => {
        await tx.db.update(campagnes).set({ state: 'gesloten' });
      });
    },
  };
}

export type AccountWorld = Awaited<ReturnType<typeof createAccountWorld>>;
