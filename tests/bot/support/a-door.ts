import { asc } from 'drizzle-orm';
import type { Actor } from '../../../bot/core/actor.ts';
import type { Address, CardAction, Envelope, Inbound } from '../../../bot/core/inbound.ts';
import type { Reply } from '../../../bot/core/reply.ts';
import type { Feature } from '../../../bot/delivery/feature.ts';
import type { Host } from '../../../bot/delivery/host.ts';
import { createDoor } from '../../../bot/door.ts';
import { sections } from '../../../bot/sections.ts';
import { createCipher } from '../../../bot/store/cipher.ts';
import { audit } from '../../../bot/store/tables/audit.ts';
import { createConfigurations } from '../../../bot/swv/configurations.ts';
import { type PersonId, revision, type SwvId, subjectId } from '../../../cards/words/brands.ts';
import { posted } from '../../../cards/words/posted-card.ts';
import { createLogLines } from '../../support/log-lines.ts';
import { createMemoryKeys } from '../../support/memory-keys.ts';
import type { TestEngine } from '../../support/stores.ts';
import { aRegister, day, ids, object, tenant } from '../people/a-register.ts';
import { anAppHouse } from './an-app-house.ts';

export const NOW = new Date('2026-11-25T09:00:00Z');
type Said = 'groet' | 'gehoord' | 'onbekend' | 'kaart van nu' | 'gedaan';
const card = posted<{ readonly said: Said }>(({ said }) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: said }],
}));

/** What a reply says; of a card its texts, of an error its code. */
function saidIn(reply: Reply): string {
  if (reply === null) return 'niets';
  if (reply.kind === 'error') return reply.code;
  return reply.content.body?.flatMap((part) => ('text' in part ? [String(part.text)] : [])).join(' ') ?? '';
}

/** The door of a SWV of its own, with one feature and a host that only say that they were asked. */
export async function openDoor(engine: TestEngine) {
  const world = await engine.swv();
  const { store, swv } = world;
  const nudged: SwvId[] = [];
  const turns: { readonly what: string; readonly actor: Actor }[] = [];
  const answer =
    (said: Said, what: string = said) =>
    async (turn: { readonly actor: Actor }) => {
      turns.push({ what, actor: turn.actor });
      return card({ said });
    };
  const host: Host = { greet: answer('groet'), hear: answer('gehoord'), unknown: answer('onbekend') };
  const feature: Feature = {
    name: 'proef',
    prefix: 'proef',
    verbs: { 'proef.doe': answer('gedaan') },
    current: answer('kaart van nu'),
    phrases: [],
    posts: {},
    jobs: [],
  };
  const clock = { now: () => NOW };
  const house = anAppHouse({
    store,
    cipher: createCipher(createMemoryKeys(swv), store),
    configurations: createConfigurations(sections, 'shown'),
    clock,
    ids,
    nudge: { nudge: async (to) => void nudged.push(to) },
    log: createLogLines().log,
  });
  const handle = createDoor(house, [feature], host);
  const allow = (to: SwvId) =>
    world.operations.allowTenant({ appId: 'app', tenantId: tenant(swv), swv: to }, day('2026-08-01'));
  await allow(swv);
  const register = aRegister(store, swv);

  const envelope = (key: string, more: Partial<Address> = {}): Envelope => ({
    tenantId: tenant(swv),
    objectId: object(key),
    address: {
      serviceUrl: 'https://smba.example',
      conversationId: `a:${key}`,
      kind: 'personal',
      tenantId: tenant(swv),
      botId: '28:bot',
      ...more,
    },
    activityId: '1',
    memberId: '29:1',
  });
  return {
    ...world,
    nudged,
    turns,
    allow,
    register,
    envelope,
    action: (key: string, verb: string, more: Partial<CardAction> = {}): CardAction => ({
      ...envelope(key),
      kind: 'action',
      verb,
      data: { v: 1, swv, id: subjectId('zaak-1'), revision: revision(0) },
      inputs: {},
      trigger: 'manual',
      messageId: null,
      ...more,
    }),
    /** Somebody with a role today, or until the day that is named. */
    async person(key: string, until: ReturnType<typeof day> | null = null): Promise<PersonId> {
      const person = await register.person(key, { tenant: swv });
      await register.role(person, 'administratie', { until });
      return person;
    },
    /** What it says, and what the wide event says of it. */
    async say(inbound: Inbound): Promise<{ readonly said: string; readonly reply: Reply; readonly event: object }> {
      const event: Record<string, unknown> = {};
      const reply = await handle(inbound, { set: (key, value) => Object.assign(event, { [key]: value }) });
      return { said: saidIn(reply), reply, event };
    },
    audited: () =>
      store.read(swv, (tx) =>
        tx.db
          .select({ actor: audit.actor, verb: audit.verb, subject: audit.subject, outcome: audit.outcome })
          .from(audit)
          .orderBy(asc(audit.seq)),
      ),
  };
}

export type TestDoor = Awaited<ReturnType<typeof openDoor>>;
