import { eq } from 'drizzle-orm';
import { createApp } from '../../../../bot/app.ts';
import type { Envelope, SentFile } from '../../../../bot/core/inbound.ts';
import type { FetchedFile } from '../../../../bot/core/ports.ts';
import type { Reply } from '../../../../bot/core/reply.ts';
import { runDueJobs } from '../../../../bot/delivery/due-jobs.ts';
import { posts } from '../../../../bot/delivery/tables.ts';
import { sections } from '../../../../bot/sections.ts';
import { createCipher } from '../../../../bot/store/cipher.ts';
import type { Store } from '../../../../bot/store/store.ts';
import { createConfigurations } from '../../../../bot/swv/configurations.ts';
import type { Format } from '../../../../bot/verantwoording/rules/format.ts';
import { campagnes, verantwoordingen } from '../../../../bot/verantwoording/tables.ts';
import type { PersonId, SubjectId } from '../../../../cards/words/brands.ts';
import { createMemoryKeys } from '../../../support/memory-keys.ts';
import type { TestEngine } from '../../../support/stores.ts';
import { aConfiguration } from '../../arrangements/support/a-configuration.ts';
import { asCard, buttonsOf, type Card, type Press, sentBy, textOf } from '../../arrangements/support/card-reader.ts';
import { aRegister, day, ids, object, tenant } from '../../people/a-register.ts';
import { anAppHouse } from '../../support/an-app-house.ts';
import { format as schoolFormat } from './a-format.ts';
import { rawFormat } from './raw-format.ts';

/** A Monday, when the account of 2026 may be asked. */
const START = new Date('2027-01-18T09:00:00Z');

export interface Shown {
  readonly who: string;
  readonly card: Card;
}

interface Wishes {
  readonly schools?: number;
  readonly formats?: boolean;
  /** What is asked of whom: of schools, unless it says otherwise. */
  readonly format?: Format;
  /** One who fills in the money of all schools but the last. */
  readonly controller?: boolean;
  /** A store of its own, such as one whose workers die. */
  readonly store?: (store: Store) => Store;
}

/** A SWV with schools, each with a zoco, a directie and a bestuur, whose beleidsmedewerker runs a round. */
export async function openRounds(
  engine: TestEngine,
  { schools = 3, formats = true, format = schoolFormat, controller = false, store: wrap }: Wishes = {},
) {
  const world = await engine.swv();
  const { swv } = world;
  const store = wrap ? wrap(world.store) : world.store;
  let now = START;
  let file: FetchedFile = { kind: 'failed', why: 'network' };
  const errors: string[] = [];
  const house = anAppHouse({
    store,
    cipher: createCipher(createMemoryKeys(swv), store),
    configurations: createConfigurations(sections, 'shown'),
    clock: { now: () => now },
    ids,
    files: { fetch: async () => file },
    log: {
      event: () => ({
        set: (key, value) => void (key === 'error' && errors.push(String(value))),
        end: () => undefined,
      }),
    },
  });
  const raw = { ...(await aConfiguration()), verantwoording: { formats: formats ? [rawFormat(format)] : [] } };
  await world.store.write(swv, (tx) => house.configurations.importNext(tx, raw, 'meedoen', START));
  await world.operations.allowTenant({ appId: 'app', tenantId: tenant(swv), swv }, day('2026-08-01'));
  const register = aRegister(world.store, swv);
  const people = new Map<string, PersonId>();
  const person = async (key: string) => {
    const id = await register.person(key, { tenant: swv });
    people.set(key, id);
    return id;
  };
  await register.role(await person('beleid'), 'beleidsmedewerker');
  await register.role(await person('bestuurder'), 'directeur-bestuurder');
  await register.role(await person('beheerder'), 'functioneel-beheerder');
  if (controller) await person('controller');
  const boardOf = people.get('controller');
  for (let at = 1; at <= schools; at += 1) {
    const school = await register.school(`school-${at}`);
    await register.role(await person(`zoco-${at}`), 'zorgcoordinator', { school });
    await register.role(await person(`directie-${at}`), 'directie', { school });
    await register.role(await person(`bestuur-${at}`), 'schoolbestuur', { school });
    if (boardOf && at < schools) await register.role(boardOf, 'schoolbestuur', { school });
  }
  const app = createApp(house);
  const outcomes: string[] = [];
  const log = { set: (key: string, value: unknown) => void (key === 'outcome' && outcomes.push(String(value))) };
  const envelope = (who: string): Envelope => ({
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
  const shown = (who: string, reply: Reply): Shown => {
    if (reply === null || reply.kind === 'error') throw new Error(`No card for ${who}.`);
    return { who, card: asCard(reply) };
  };

  const press = async ({ who, card }: Shown, title: string, more: Press = {}): Promise<Shown> => {
    const sent = sentBy(card, title, more, swv);
    const action = { ...envelope(who), ...sent, kind: 'action', trigger: 'manual', messageId: 'm1' } as const;
    return shown(who, await app.handle(action, log));
  };

  return {
    ...world,
    store,
    house,
    app,
    people,
    register,
    outcomes,
    errors,
    press,
    moveTo: (instant: string) => {
      now = new Date(instant);
    },
    /** The list of rounds, as whoever types the word gets it. */
    home: async (who = 'beleid', text = 'verantwoording'): Promise<Shown> =>
      shown(who, await app.handle({ ...envelope(who), kind: 'message', text }, log)),
    /** Sends a file in the chat. */
    async send(who: string, name: string, bytes: Uint8Array): Promise<Shown> {
      file = { kind: 'fetched', bytes };
      const files: readonly SentFile[] = [
        { name, downloadUrl: 'https://files.example/1', type: name.split('.').at(-1) ?? '' },
      ];
      return shown(who, await app.handle({ ...envelope(who), kind: 'message', text: '', files }, log));
    },
    tick: (): Promise<number> =>
      runDueJobs(
        house,
        swv,
        app.jobs.filter(({ name }) => name.startsWith('verantwoording.')),
      ),
    rounds: () => world.store.read(swv, (tx) => tx.db.select().from(campagnes)),
    accounts: () => world.store.read(swv, (tx) => tx.db.select().from(verantwoordingen).orderBy(verantwoordingen.key)),
    /** What was wanted at people, each with how often it came as news. */
    wanted: (subject?: SubjectId) =>
      world.store.read(swv, (tx) =>
        tx.db
          .select()
          .from(posts)
          .where(subject ? eq(posts.subject, subject) : undefined),
      ),
    says: ({ card }: Shown) => textOf(card),
  };
}

export type RoundWorld = Awaited<ReturnType<typeof openRounds>>;

/** A round that was begun; the card that answers. */
export const begun = async (world: RoundWorld, period = '2026'): Promise<Shown> => {
  const home = await world.home();
  const row = buttonsOf(home.card).find(({ title, data }) => title === 'Begin deze ronde' && data.periode === period);
  if (!row) throw new Error(`${period} cannot be begun.`);
  return world.press(home, 'Begin deze ronde', { data: row.data });
};

export async function opened(world: RoundWorld): Promise<Shown> {
  const asks = await world.press(await begun(world), 'Open de ronde');
  return world.press(asks, 'Ja, open de ronde');
}
