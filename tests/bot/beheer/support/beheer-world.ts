import { asc, eq } from 'drizzle-orm';
import { createApp } from '../../../../bot/app.ts';
import type { Envelope } from '../../../../bot/core/inbound.ts';
import type { Reply } from '../../../../bot/core/reply.ts';
import type { AppHouse } from '../../../../bot/delivery/app-house.ts';
import { sections } from '../../../../bot/sections.ts';
import { createCipher } from '../../../../bot/store/cipher.ts';
import { audit, auditPayloads } from '../../../../bot/store/tables/audit.ts';
import { createConfigurations } from '../../../../bot/swv/configurations.ts';
import type { PersonId } from '../../../../cards/words/brands.ts';
import { createLogLines } from '../../../support/log-lines.ts';
import { createMemoryKeys } from '../../../support/memory-keys.ts';
import type { TestEngine } from '../../../support/stores.ts';
import { asCard, type Card, type Press, sentBy } from '../../arrangements/support/card-reader.ts';
import { aRegister, day, ids, object, tenant } from '../../people/a-register.ts';
import { anAppHouse } from '../../support/an-app-house.ts';

const START = new Date('2026-11-25T09:00:00Z');

export type Who = 'beheerder' | 'bestuurder' | 'zoco' | 'tweede-beheerder';

export interface Shown {
  readonly who: Who;
  readonly card: Card;
}

/** The whole app on a SWV of its own, with two beheerders, a directeur-bestuurder and a zoco who click the cards they get. */
export async function openBeheer(engine: TestEngine, more: Partial<AppHouse> = {}) {
  const world = await engine.swv();
  const { store, swv } = world;
  let now = START;
  const house = anAppHouse({
    store,
    cipher: createCipher(createMemoryKeys(swv), store),
    configurations: createConfigurations(sections, 'shown'),
    clock: { now: () => now },
    ids,
    log: createLogLines().log,
    ...more,
  });
  const app = createApp(house);
  await world.operations.allowTenant({ appId: 'app', tenantId: tenant(swv), swv }, day('2026-08-01'));
  const register = aRegister(store, swv);
  const people: Record<Who, PersonId> = {
    beheerder: await register.person('beheerder', { tenant: swv }),
    'tweede-beheerder': await register.person('tweede-beheerder', { tenant: swv }),
    bestuurder: await register.person('bestuurder', { tenant: swv }),
    zoco: await register.person('zoco', { tenant: swv }),
  };
  const school = await register.school('de-duinroos');
  await register.role(people.beheerder, 'functioneel-beheerder');
  await register.role(people['tweede-beheerder'], 'functioneel-beheerder');
  await register.role(people.bestuurder, 'directeur-bestuurder');
  await register.role(people.zoco, 'zorgcoordinator', { school });

  const envelope = (who: Who): Envelope => ({
    tenantId: tenant(swv),
    objectId: object(who),
    address: {
      serviceUrl: 'https://smba.example',
      conversationId: `a:${swv}:${who}`,
      kind: 'personal',
      tenantId: tenant(swv),
      botId: '28:bot',
    },
    activityId: '1',
    memberId: `29:${who}`,
  });
  const outcomes: string[] = [];
  const log = { set: (key: string, value: unknown) => void (key === 'outcome' && outcomes.push(String(value))) };
  const shown = (who: Who, reply: Reply): Shown => {
    if (reply === null || reply.kind === 'error') throw new Error(`No card for ${who}.`);
    return { who, card: asCard(reply) };
  };

  return {
    ...world,
    house,
    app,
    people,
    school,
    register,
    envelope,
    outcomes,
    moveTo: (instant: Date) => {
      now = instant;
    },
    say: async (who: Who, text: string): Promise<Shown> =>
      shown(who, await app.handle({ ...envelope(who), kind: 'message', text }, log)),
    /** Clicks a button or row by its title, with the card's inputs as they stand and as typed. */
    async press({ who, card }: Shown, title: string, more: Press = {}): Promise<Shown> {
      const sent = sentBy(card, title, more, swv);
      const action = { ...envelope(who), ...sent, kind: 'action', trigger: 'manual', messageId: 'm1' } as const;
      return shown(who, await app.handle(action, log));
    },
    /** The audit log, oldest first, with what was said of before and after. */
    audited: () =>
      store.read(swv, (tx) =>
        tx.db
          .select({ verb: audit.verb, subject: audit.subject, outcome: audit.outcome, payload: auditPayloads.payload })
          .from(audit)
          .innerJoin(auditPayloads, eq(auditPayloads.seq, audit.seq))
          .orderBy(asc(audit.seq)),
      ),
  };
}
