import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { ArrangementsHouse } from '../../../../bot/arrangements/data/arrangements-house.ts';
import { arrangements } from '../../../../bot/arrangements/feature.ts';
import type { Actor } from '../../../../bot/core/actor.ts';
import type { Address, CardAction, ObjectId, TenantId } from '../../../../bot/core/inbound.ts';
import { dayOf } from '../../../../bot/core/local-day.ts';
import { createUuidIds } from '../../../../bot/core/uuid-ids.ts';
import { deliver } from '../../../../bot/delivery/deliver.ts';
import type { DeliveryHouse } from '../../../../bot/delivery/delivery-house.ts';
import { runDueJobs } from '../../../../bot/delivery/due-jobs.ts';
import { posts } from '../../../../bot/delivery/tables.ts';
import { prove } from '../../../../bot/people/prove.ts';
import { seedPeople } from '../../../../bot/people/seed.ts';
import { persons } from '../../../../bot/people/tables.ts';
import { sections } from '../../../../bot/sections.ts';
import { createCipher } from '../../../../bot/store/cipher.ts';
import type { Store } from '../../../../bot/store/store.ts';
import { createConfigurations } from '../../../../bot/swv/configurations.ts';
import { amount, localDate, type PersonId, revision, type SwvId, subjectId } from '../../../../cards/words/brands.ts';
import { PostedCard } from '../../../../cards/words/posted-card.ts';
import { createMemoryKeys } from '../../../support/memory-keys.ts';
import { aConfiguration, type Changes } from './a-configuration.ts';
import { asCard, buttonOf, type Card, inputsOf } from './card-reader.ts';
import { Chats } from './chats.ts';
import { mailOf, type StaffKey, staffKeys, staffSeed } from './staff.ts';

const TENANT = 'tenant-duinrand' as TenantId;
const objectIdOf = (who: StaffKey) => `object-${who}` as ObjectId;
export const START = new Date('2026-11-23T09:00:00Z');

/** A card on somebody's screen, and the message in which it stands. */
export interface Shown {
  readonly who: StaffKey;
  readonly messageId: string | null;
  readonly card: Card;
}

export interface Press {
  readonly inputs?: Readonly<Record<string, string>>;
  /** What a forger changes in the button's own data. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly verb?: string;
}

/** A SWV with its people and a configuration, and everything of the house that a request needs. */
export async function createRequestWorld(
  { store, swv }: { readonly store: Store; readonly swv: SwvId },
  changes: Changes = {},
) {
  let ms = START.getTime();
  let nudges = 0;
  const clock = { now: () => new Date(ms) };
  const ids = createUuidIds(clock);
  const configurations = createConfigurations(sections, 'shown');
  const house: ArrangementsHouse = {
    store,
    clock,
    ids,
    configurations,
    cipher: createCipher(createMemoryKeys(swv), store),
    nudge: {
      nudge: async () => {
        nudges += 1;
      },
    },
    quietHours: { sendableAt: async (_tx, _to, now) => now },
  };
  const feature = arrangements(house);
  const chats = new Chats();
  const address = (who: StaffKey): Address => ({
    serviceUrl: 'http://127.0.0.1/teams',
    conversationId: `chat-${who}`,
    kind: 'personal',
    tenantId: TENANT,
    botId: '28:bot',
  });

  const raw = await aConfiguration(changes);
  const idOf = await store.write(swv, async (tx) => {
    await configurations.importNext(tx, raw, 'meedoen', START);
    await seedPeople(tx, staffSeed, { from: localDate('2026-08-01'), ids });
    const known = new Map<StaffKey, PersonId>();
    for (const who of staffKeys) {
      const mine = eq(persons.upn, mailOf(who));
      const [row] = await tx.db
        .update(persons)
        .set({ objectId: objectIdOf(who) })
        .where(mine)
        .returning({ id: persons.id });
      if (!row) throw new Error(`${who} was not seeded.`);
      known.set(who, row.id);
    }
    return known;
  });
  const personOf = (who: StaffKey): PersonId => {
    const id = idOf.get(who);
    if (!id) throw new Error(`There is no ${who}.`);
    return id;
  };
  const whoIs = (id: string): StaffKey => {
    const found = [...idOf].find(([, person]) => person === id)?.[0];
    if (!found) throw new Error('Nobody of ours.');
    return found;
  };

  const delivery: DeliveryHouse = {
    store,
    clock,
    leaseClock: { now: () => sql`${new Date(ms).toISOString()}::timestamptz` },
    connector: chats,
    connectorTimeoutMs: 15_000,
    addresses: { of: async (_tx, to) => address(whoIs(to.id)), closed: async () => {} },
    log: {
      event: () => ({
        set: (key, value) => {
          if (key === 'error') throw new Error(String(value));
        },
        end: () => {},
      }),
    },
    renderers: (_feature, kind) => feature.posts[kind] ?? null,
  };

  async function actorOf(who: StaffKey): Promise<Actor> {
    const key = { tenantId: TENANT, objectId: objectIdOf(who) };
    const actor = await store.read(swv, (tx) => prove(tx, key, dayOf(clock.now())));
    if (!actor) throw new Error(`${who} has no role today.`);
    return actor;
  }

  /** What the client sends for a button, and what comes back in its place. */
  async function send(
    who: StaffKey,
    action: Pick<CardAction, 'verb' | 'data' | 'inputs' | 'messageId'>,
  ): Promise<Shown> {
    const seen: Record<string, unknown> = {};
    const handle = feature.verbs[action.verb] ?? feature.current;
    const reply = await handle({
      actor: await actorOf(who),
      now: clock.now(),
      log: {
        set: (key, value) => {
          seen[key] = value;
        },
      },
      inbound: {
        kind: 'action',
        tenantId: TENANT,
        objectId: objectIdOf(who),
        address: address(who),
        activityId: 'a1',
        memberId: `29:${who}`,
        trigger: 'manual',
        ...action,
      },
    });
    outcomes.push(String(seen.outcome ?? ''));
    return { who, messageId: action.messageId, card: asCard(reply) };
  }
  const outcomes: string[] = [];

  /** Clicks a button of a shown card, with its inputs as they stand and as typed. */
  function press(
    { who, messageId, card }: Shown,
    title: string,
    { inputs = {}, data = {}, verb }: Press = {},
  ): Promise<Shown> {
    const button = buttonOf(card, title);
    const { v: _, swv: of, id, revision: at, page, ...constants } = { ...button.data, ...data };
    const texts = Object.entries(constants).map(([key, value]) => [key, String(value)]);
    const typed = button.associatedInputs === 'auto' ? { ...inputsOf(card), ...inputs } : {};
    return send(who, {
      verb: verb ?? button.verb,
      messageId,
      inputs: { ...typed, ...Object.fromEntries(texts) },
      data: {
        v: 1,
        swv: of === undefined ? swv : (String(of) as SwvId),
        id: subjectId(String(id)),
        revision: revision(Number(at)),
        ...(page === undefined ? {} : { page: amount(Number(page)) }),
      },
    });
  }

  async function say(who: StaffKey, words: string, kind: Address['kind'] = 'personal'): Promise<Shown> {
    const phrase = feature.phrases.find((one) => one.words.includes(words));
    if (!phrase) throw new Error(`"${words}" means nothing.`);
    const envelope = { tenantId: TENANT, objectId: objectIdOf(who), activityId: 'a1', memberId: `29:${who}` };
    const reply = await phrase.handle({
      actor: await actorOf(who),
      now: clock.now(),
      log: { set: () => {} },
      inbound: { ...envelope, kind: 'message', address: { ...address(who), kind }, text: words },
    });
    messages += 1;
    return { who, messageId: `said-${messages}`, card: asCard(reply) };
  }
  let messages = 0;

  /** Sends everything that waits, moving time to each retry. */
  async function settle(): Promise<void> {
    for (let round = 0; round < 100; round += 1) {
      const waitMs = await deliver(delivery, swv, 10_000);
      if (waitMs === null) return;
      ms += waitMs + 1;
    }
    throw new Error('The delivery did not come to rest.');
  }

  /** As {@link settle} for one person's cards alone, in a fraction of the time: to walk on to what a test is about. */
  async function arrive(who: StaffKey): Promise<void> {
    const to = { kind: 'person', id: personOf(who) } as const;
    const mine = and(eq(posts.toId, to.id), eq(posts.state, 'live'), gt(posts.wanted, posts.shown));
    const drawn = await store.read(swv, async (tx) => {
      const found = [];
      for (const row of await tx.db.select().from(posts).where(mine).orderBy(asc(posts.id))) {
        const card = await feature.posts[row.kind]?.(tx, { ...row, to }, clock.now());
        if (card && card !== 'gone') found.push({ row, card });
      }
      return found;
    });
    for (const { row, card } of drawn) {
      const { messageId } = row;
      const outcome = await (messageId ? chats.update(address(who), messageId, card) : chats.send(address(who), card));
      if (outcome.kind !== 'sent') throw new Error('It was sent.');
      const shown = { shown: row.wanted, messageId: outcome.messageId };
      await store.write(swv, async (tx) => void (await tx.db.update(posts).set(shown).where(eq(posts.id, row.id))));
    }
  }

  /** What stands in somebody's chat, newest card about a request last. */
  function chat(who: StaffKey): readonly Shown[] {
    return chats.of(who).flatMap(({ id, card }) => (card ? [{ who, messageId: id, card }] : []));
  }

  return {
    swv,
    house,
    feature,
    chats,
    outcomes,
    clock,
    personOf,
    actorOf,
    send,
    press,
    say,
    settle,
    arrive,
    chat,
    nudges: () => nudges,
    /** The newest card in somebody's chat. */
    last(who: StaffKey): Shown {
      const shown = chat(who).at(-1);
      if (!shown) throw new Error(`Nothing stands in the chat of ${who}.`);
      return shown;
    },
    /** A second copy of a card in the same chat: the sending of the first one was not heard of. */
    async copyOf({ who, card }: Shown): Promise<Shown> {
      if (!PostedCard.is(card)) throw new Error('Only a posted card can be there twice.');
      const sent = await chats.send(address(who), card);
      if (sent.kind !== 'sent') throw new Error('It was sent.');
      return { who, messageId: sent.messageId, card };
    },
    notices: (who: StaffKey) => chats.of(who).flatMap(({ text }) => text ?? []),
    moveTo(to: string): void {
      ms = Date.parse(to);
    },
    /** The first moment after now at which something falls due. */
    async nextMoment(): Promise<Date | null> {
      const moments = await store.read(swv, async (tx) => {
        const found: Date[] = [];
        for (const job of feature.jobs) found.push(...[await job.next(tx, clock.now())].flatMap((at) => at ?? []));
        return found;
      });
      return moments.length === 0 ? null : new Date(Math.min(...moments.map((at) => at.getTime())));
    },
    /** One tick: what is due, and what must be sent. */
    async tick(): Promise<number> {
      const log = { event: () => ({ set: failOnError, end: () => {} }) };
      const ran = await runDueJobs({ ...house, log }, swv, feature.jobs);
      await settle();
      return ran;
    },
  };
}

function failOnError(key: string, value: unknown): void {
  if (key === 'error') throw new Error(String(value));
}

export type RequestWorld = Awaited<ReturnType<typeof createRequestWorld>>;
