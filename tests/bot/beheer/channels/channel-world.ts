import type { CardAction, Envelope, Inbound, Message } from '../../../../bot/core/inbound.ts';
import type { Connector, MemberCount, SendOutcome } from '../../../../bot/core/ports.ts';
import type { Reply } from '../../../../bot/core/reply.ts';
import type { AppHouse } from '../../../../bot/delivery/app-house.ts';
import { deliver } from '../../../../bot/delivery/deliver.ts';
import type { DeliveryHouse } from '../../../../bot/delivery/delivery-house.ts';
import { databaseClock } from '../../../../bot/delivery/lease.ts';
import { peopleAddresses } from '../../../../bot/people/addresses.ts';
import { type BoundChannel, listChannels } from '../../../../bot/people/channels.ts';
import { amount, revision, type SwvId, subjectId } from '../../../../cards/words/brands.ts';
import { PostedCard } from '../../../../cards/words/posted-card.ts';
import type { TestEngine } from '../../../support/stores.ts';
import { asCard, buttonOf, type Card, inputsOf } from '../../arrangements/support/card-reader.ts';
import { openBeheer, type Shown, type Who } from '../support/beheer-world.ts';

const quiet = { set: () => undefined };
/** One of the people of the test's SWV, or anybody else by what Teams says of them. */
export type Someone = Who | Envelope;

export interface SentToChannel {
  readonly conversationId: string;
  readonly messageId: string;
  readonly update: boolean;
  readonly title: string;
}

/** A SWV with its beheerders, and channels of Teams in which they name the bot and click. */
export async function openChannels(engine: TestEngine, more: Partial<AppHouse> = {}) {
  const counts: { answer: MemberCount; asked: string[]; meanwhile: () => Promise<void> } = {
    answer: { kind: 'counted', members: 12, guests: 2 },
    asked: [],
    meanwhile: async () => undefined,
  };
  const world = await openBeheer(engine, {
    members: {
      count: async (at) => {
        counts.asked.push(at.conversationId);
        await counts.meanwhile();
        return counts.answer;
      },
    },
    ...more,
  });
  const { app, house, store, swv } = world;
  /** Conversation ids are a tenant's own; the tests share a database. */
  const id = (name: string) => `19:${name}-${swv}@thread.tacv2`;
  const envelopeOf = (who: Someone): Envelope => (typeof who === 'string' ? world.envelope(who) : who);
  const at = (who: Someone, name: string, kind: 'channel' | 'group' = 'channel') => {
    const envelope = envelopeOf(who);
    const conversationId = kind === 'channel' ? `${id(name)};messageid=1764` : id(name);
    return { ...envelope, address: { ...envelope.address, conversationId, kind, team: id('team') } };
  };

  const sent: SentToChannel[] = [];
  /** What stands in each message, by conversation and id. */
  const standing = new Map<string, Card>();
  const outcomes: SendOutcome[] = [];
  const take = (conversationId: string, card: unknown, messageId: string | null): SendOutcome => {
    const refused = outcomes.shift();
    if (refused) return refused;
    const read = JSON.parse(JSON.stringify(card)) as { summary?: string };
    const made = messageId ?? `m${sent.length + 100}`;
    sent.push({ conversationId, messageId: made, update: messageId !== null, title: read.summary ?? '' });
    if (PostedCard.is(card)) standing.set(`${conversationId} ${made}`, card);
    return { kind: 'sent', messageId: made };
  };
  const connector: Connector = {
    send: async (to, what) => take(to.conversationId, what, null),
    update: async (to, messageId, what) => take(to.conversationId, what, messageId),
  };
  const delivery: DeliveryHouse = {
    ...house,
    leaseClock: databaseClock,
    connector,
    connectorTimeoutMs: 15_000,
    addresses: peopleAddresses,
    renderers: app.renderers,
  };

  const click = (who: Someone, card: Card, title: string, inputs: Readonly<Record<string, string>>): CardAction => {
    const button = buttonOf(card, title);
    const { v: _, swv: of, id: key, revision: at0, page, ...constants } = button.data;
    const texts = Object.entries(constants).map(([name, value]) => [name, String(value)]);
    const typed = button.associatedInputs === 'auto' ? { ...inputsOf(card), ...inputs } : {};
    return {
      ...envelopeOf(who),
      kind: 'action',
      verb: button.verb,
      trigger: 'manual',
      messageId: 'm1',
      inputs: { ...typed, ...Object.fromEntries(texts), ...inputs },
      data: {
        v: 1,
        swv: String(of) as SwvId,
        id: subjectId(String(key)),
        revision: revision(Number(at0)),
        ...(page === undefined ? {} : { page: amount(Number(page)) }),
      },
    };
  };

  const self = {
    ...world,
    id,
    counts,
    sent,
    outcomes,
    /** Says something in a channel, with the mention taken off as the parser does. */
    async mention(who: Someone, name: string, text = '', kind: 'channel' | 'group' = 'channel'): Promise<Card> {
      const inbound: Message = { ...at(who, name, kind), kind: 'message', text };
      return asCard(await app.handle(inbound, quiet));
    },
    /** Clicks in a channel, on a card that stands there. */
    async clickIn(
      who: Someone,
      name: string,
      card: Card,
      title: string,
      inputs: Readonly<Record<string, string>> = {},
    ) {
      return asCard(await app.handle({ ...click(who, card, title, inputs), ...at(who, name) }, quiet));
    },
    /** Clicks in the own chat, on whatever card. */
    clickAs: async (who: Someone, card: Card, title: string) =>
      asCard(await app.handle(click(who, card, title, {}), quiet)),
    /** Sends an action as it stands, from a channel. */
    async force(who: Someone, name: string, verb: string, kind: 'channel' | 'group' = 'channel'): Promise<Reply> {
      const data = { v: 1, swv, id: subjectId('k-1'), revision: revision(0) } as const;
      const action = {
        kind: 'action',
        verb,
        trigger: 'manual',
        messageId: 'm1',
        inputs: { doel: 'swv:iedereen' },
        data,
      } as const;
      return app.handle({ ...at(who, name, kind), ...action }, quiet);
    },
    teamsSays: (inbound: Inbound) => app.handle(inbound, quiet),
    /** Binds a channel by cards. */
    async bind(name: string, row: string): Promise<void> {
      await self.choose('beheerder', name, await self.mention('beheerder', name), row);
    },
    /** Chooses a purpose on the card that asks it; a school by way of "Een school". */
    async choose(who: Who, name: string, asked: Card, row: string): Promise<Card> {
      if (row.startsWith('Samenwerkingsverband')) return self.clickIn(who, name, asked, row);
      return self.clickIn(who, name, await self.clickIn(who, name, asked, 'Een school'), row);
    },
    /** What the newest audit row says of before and after. */
    async lastDetail(): Promise<unknown> {
      const row = (await world.audited()).at(-1);
      return JSON.parse(String(row?.payload));
    },
    bound: (): Promise<readonly BoundChannel[]> => store.read(swv, (tx) => listChannels(tx)),
    /** What stands in a channel, or in somebody's own chat; the newest of it. */
    standsIn(conversationId: string): Card {
      const newest = [...standing].findLast(([key]) => key.startsWith(`${conversationId} `));
      if (!newest) throw new Error(`Nothing stands in ${conversationId}.`);
      return newest[1];
    },
    /** The newest card in the own chat of somebody, to click on. */
    inChatOf: (who: Who): Shown => ({ who, card: self.standsIn(world.envelope(who).address.conversationId) }),
    deliver: () => deliver(delivery, swv, 10_000),
  };
  return self;
}
