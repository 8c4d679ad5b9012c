import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { createApp } from '../../bot/app.ts';
import { arrangements } from '../../bot/arrangements/tables.ts';
import type { Inbound } from '../../bot/core/inbound.ts';
import { audit } from '../../bot/store/tables/audit.ts';
import { insertCampagne } from '../../bot/verantwoording/data/campagnes.ts';
import { insertNew } from '../../bot/verantwoording/data/records.ts';
import { campagnes, verantwoordingen } from '../../bot/verantwoording/tables.ts';
import { chatVerbs } from '../../cards/chat/verbs.ts';
import { resultVerbs } from '../../cards/verantwoording/result/verbs.ts';
import { revision, subjectId, swvId } from '../../cards/words/brands.ts';
import { oneEngine, type TestEngine } from '../support/stores.ts';
import { aConfiguration } from './arrangements/support/a-configuration.ts';
import { addressOf, envelopeOf } from './arrangements/support/request-house.ts';
import { createRequestWorld } from './arrangements/support/request-world.ts';
import { toDecision, toDirectie } from './arrangements/support/route.ts';
import { type StaffKey, staffSeed } from './arrangements/support/staff.ts';
import { day } from './people/a-register.ts';
import { anAppHouse } from './support/an-app-house.ts';
import { inputNames } from './two-swvs/modules.ts';
import { anAccount } from './verantwoording/support/a-campaign.ts';
import { aRound } from './verantwoording/support/a-round.ts';
import { text } from './verantwoording/support/play.ts';
import { rawVerantwoording } from './verantwoording/support/raw-format.ts';

const SLOW_MS = 240_000;
const WATCHERS = ['toezichthouder', 'opr-lid'] as const satisfies readonly StaffKey[];
const CLOSED = aRound(2026, { state: 'gesloten' });
const ROUNDS = [CLOSED, aRound(2027), aRound(2025, { state: 'ontwerp' })];
const SCHOOLS = ['de-duinroos', 'het-zeeduin', 'het-helmgras'];
const GELEERD = 'Wij leerden dat samen voorbereiden veel tijd scheelt.';
/** What they may do: read the closed round and what schools share of it, fold it, get its chapter, and ask for the menu. */
const THEIRS: readonly string[] = [
  ...Object.values(chatVerbs),
  resultVerbs.rounds,
  resultVerbs.show,
  resultVerbs.learned,
  resultVerbs.close,
  resultVerbs.askFile,
];

/** A SWV with requests, and a round in each state that three schools handed their account in for. */
async function openSwv(engine: TestEngine) {
  // A database of its own: the tenant of these people speaks to one SWV in it.
  const { store, operations } = await engine.fresh();
  const swv = swvId('duinrand');
  await operations.addSwv({ id: swv, name: 'Samenwerkingsverband Duinrand' }, new Date(0));
  const world = await createRequestWorld({ store, swv });
  await toDecision(world);
  await toDirectie(world);
  await operations.allowTenant({ appId: 'app', tenantId: envelopeOf('zoco').tenantId, swv }, day('2026-08-01'));
  const raw = { ...(await aConfiguration()), verantwoording: rawVerantwoording() };
  await store.write(swv, async (tx) => {
    const rulesVersion = await world.house.configurations.importNext(tx, raw, 'meedoen', world.clock.now());
    for (const round of ROUNDS) {
      await insertCampagne(tx, { ...round, rulesVersion }, world.personOf('beleid'), world.clock.now());
      const accounts = SCHOOLS.map((school) => ({
        ...anAccount(school, { yields: { geleerd: text(GELEERD) } }),
        campagne: round.id,
        id: subjectId(`v-${round.period}-${school}`),
      }));
      await insertNew(tx, accounts);
    }
  });
  const app = createApp(anAppHouse(world.house));
  const log = { set: () => undefined };
  return {
    world,
    app,
    handle: async (inbound: Inbound) => JSON.stringify((await app.handle(inbound, log)) ?? ''),
    rows: () =>
      store.read(swv, async (tx) => [
        await tx.db.select().from(arrangements).orderBy(arrangements.id),
        await tx.db.select().from(campagnes).orderBy(campagnes.id),
        await tx.db.select().from(verantwoordingen).orderBy(verantwoordingen.id),
      ]),
    /** The verbs that went well for somebody. */
    done: (who: StaffKey) =>
      store.read(swv, async (tx) => {
        const mine = and(eq(audit.actor, world.personOf(who)), eq(audit.outcome, 'ok'));
        return new Set((await tx.db.select().from(audit).where(mine)).map(({ verb }) => verb));
      }),
  };
}

/** Names of schools and people, numbers of requests, words of a school: what would be of one of them. */
const OF_SOMEBODY = [
  ...staffSeed.schools.map(({ name }) => name),
  ...staffSeed.persons.map(({ name }) => name).filter((name) => !name.startsWith('Lid van de')),
  'A-2026-0001',
  'A-2026-0002',
  GELEERD,
];
const EACH = 2;
const some = (all: readonly string[], from: number) =>
  Array.from({ length: EACH }, (_, n) => all[(from * EACH + n) % all.length] ?? 'x');
const met = (said: string) => OF_SOMEBODY.filter((one) => said.includes(one));

oneEngine('who supervises the SWV, and who sits in its ondersteuningsplanraad', (engine) => {
  test('meets nothing of a school or a request, whatever they press, type or forge', { timeout: SLOW_MS }, async () => {
    const { world, app, handle, rows, done } = await openSwv(engine);
    const before = await rows();
    const subjects = before.flat().map(({ id }) => String(id));
    expect(subjects).toHaveLength(2 + ROUNDS.length * (1 + SCHOOLS.length));
    const names = await inputNames();
    const texts = ['ja', 'werkboek', world.personOf('zoco'), 'de-duinroos'];
    const found: string[] = [];
    for (const who of WATCHERS) {
      const from = { ...envelopeOf(who), address: addressOf(who) };
      const see = async (at: string, inbound: Inbound) =>
        found.push(...met(await handle(inbound)).map((one) => `${who} ${at}: ${one}`));
      const press = (verb: string, id: string, inputs: Readonly<Record<string, string>>) => {
        const data = { v: 1, swv: world.swv, id: subjectId(id), revision: revision(1) } as const;
        return see(`${verb} ${id}`, { ...from, kind: 'action', verb, trigger: 'manual', messageId: 'm', inputs, data });
      };
      let tried = 0;
      for (const { verbs, phrases, tasks } of app.features) {
        for (const verb of Object.keys(verbs)) {
          // Some ids for each verb, others for the next: over all verbs each comes many times.
          for (const id of some(subjects, tried)) await press(verb, id, {});
          const [typed = ''] = some(texts, tried);
          await press(verb, CLOSED.id, Object.fromEntries(names.map((name) => [name, typed])));
          tried += 1;
        }
        for (const text of phrases.flatMap(({ words }) => words)) await see(text, { ...from, kind: 'message', text });
        const actor = await world.actorOf(who);
        const waits = await world.house.store.read(world.swv, async (tx) => tasks?.(tx, actor, world.clock.now()));
        expect(waits ?? []).toEqual([]);
      }
      const did = await done(who);
      expect([...did].filter((verb) => !THEIRS.includes(verb))).toEqual([]);
      // else the door turned them away, and nothing was tried
      expect([...did]).toEqual(expect.arrayContaining([resultVerbs.rounds, resultVerbs.show]));
    }
    expect(found).toEqual([]);
    expect(await rows()).toEqual(before);
  });

  test.each(WATCHERS)('takes the chapter of a closed round along, and nothing else: %s', async (who) => {
    const { world, app } = await openSwv(engine);
    const actor = await world.actorOf(who);
    const { files = {} } = app.features.find(({ prefix }) => prefix === 'verantwoording') ?? {};
    const made = (kind: string, id: string) =>
      world.house.store.read(world.swv, async (tx) => files[kind]?.(tx, subjectId(id), actor, world.clock.now()));
    expect((await made('hoofdstuk', CLOSED.id))?.name).toBe('verantwoording-scholen-2026.docx');
    expect(await made('werkboek', CLOSED.id)).toBeNull();
    for (const { id } of ROUNDS.slice(1)) expect(await made('hoofdstuk', id), id).toBeNull();
  });
});
