import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { CardAction } from '../../../bot/core/inbound.ts';
import { dayOf } from '../../../bot/core/local-day.ts';
import type { WideEvent } from '../../../bot/core/ports.ts';
import { runDueJobs } from '../../../bot/delivery/due-jobs.ts';
import type { Recipient } from '../../../bot/delivery/feature.ts';
import { recognise } from '../../../bot/people/prove.ts';
import { persons } from '../../../bot/people/tables.ts';
import { audit, auditPayloads } from '../../../bot/store/tables/audit.ts';
import { objectId } from '../../../bot/teams/activity-schema.ts';
import { personId, revision, type SwvId, subjectId } from '../../../cards/words/brands.ts';
import { oneEngine } from '../../support/stores.ts';
import { envelopeOf } from '../arrangements/support/request-house.ts';
import { inputNames } from './modules.ts';
import { separated } from './secrets.ts';
import { OURS, openTwoSwvs, ourEnvelope, THEIRS, type TwoSwvs } from './two-swvs.ts';

const SLOW_MS = 240_000;
const TWO_MONTHS_MS = 60 * 24 * 3_600_000;

const KEYS_A_VERB = 5;
const some = (keys: readonly string[], from: number, count: number) =>
  Array.from({ length: count }, (_, n) => keys[(from + n) % keys.length] ?? 'x');

/** What the wide event of a turn heard. */
function aLog() {
  const heard: string[] = [];
  const log: WideEvent = { set: (key, value) => void heard.push(`${key}=${value}`) };
  return { heard, log };
}

/** The secrets of the other SWV that stand in something, but for what the asker wrote there. */
const leaks = (secrets: readonly string[], what: unknown, asked: readonly string[]): readonly string[] => {
  const text = typeof what === 'string' ? what : JSON.stringify(what);
  return secrets.filter((secret) => text.includes(secret) && !asked.some((one) => one.includes(secret)));
};

function press(verb: string, id: string, swv: SwvId, inputs: CardAction['inputs']): CardAction {
  const data = { v: 1, swv, id: subjectId(id), revision: revision(0) } as const;
  return { ...ourEnvelope(), kind: 'action', verb, trigger: 'manual', messageId: `m-${id}`, inputs, data };
}

/** Somebody of our SWV tries every door with every key of the other one. */
async function tryEverything(two: TwoSwvs, keys: readonly string[]) {
  const { app, house, lines } = two.houseOf(two.ours);
  const names = await inputNames();
  const everyInput = (text: string) => Object.fromEntries(names.map((name) => [name, text]));
  const found: { readonly at: string; readonly leaks: readonly string[] }[] = [];
  const tried = { verbs: 0, phrases: 0, posts: 0, tasks: 0, jobs: 0 };
  // What a forger typed once (an organisation to let in) may stand on a later card: they brought it themselves.
  const brought = new Set<string>();
  const see = (at: string, what: unknown, asked: readonly string[]) => {
    for (const one of asked) brought.add(one);
    const met = leaks(two.secrets, what, [...brought]);
    if (met.length > 0) found.push({ at, leaks: met });
  };
  const turn = async (at: string, inbound: Parameters<typeof app.handle>[0], asked: readonly string[]) => {
    const { heard, log } = aLog();
    const reply = await app.handle(inbound, log);
    see(at, [reply, heard], asked);
  };

  for (const feature of app.features) {
    for (const verb of Object.keys(feature.verbs)) {
      // Some keys for each verb, other ones for the next: over all verbs each comes several times.
      for (const id of some(keys, tried.verbs * KEYS_A_VERB, KEYS_A_VERB))
        await turn(`${verb} ${id}`, press(verb, id, OURS, everyInput(id)), [id]);
      const [id = 'x'] = keys;
      await turn(`${verb} in ${THEIRS}`, press(verb, id, THEIRS, {}), [id]);
      tried.verbs += 1;
    }
    for (const word of feature.phrases.flatMap(({ words }) => words)) {
      for (const text of [word, ...some(keys, tried.phrases, 2).map((id) => `${word} ${id}`)])
        for (const kind of ['personal', 'channel'] as const)
          await turn(`"${text}"`, { ...ourEnvelope(kind), kind: 'message', text }, [text]);
      tried.phrases += 1;
    }
    const now = new Date(house.clock.now().getTime() + TWO_MONTHS_MS);
    const recipients: readonly Recipient[] = [
      { kind: 'person', id: two.ours.personOf('zoco') },
      { kind: 'person', id: two.theirs.personOf('zoco') },
      { kind: 'channel', id: '19:x@thread' },
    ];
    for (const [kind, render] of Object.entries(feature.posts)) {
      for (const id of keys)
        for (const to of recipients) {
          const post = { feature: feature.name, kind, subject: subjectId(id), to };
          const drawn = await two.store.read(OURS, (tx) => render(tx, post, now));
          see(`post ${kind} ${id}`, drawn, [id, to.id]);
        }
      tried.posts += 1;
    }
    if (feature.tasks) {
      const tasks = feature.tasks;
      const rows = await two.store.read(OURS, async (tx) => {
        const who = await recognise(tx, envelopeOf('zoco'), dayOf(house.clock.now()));
        return who.kind === 'actor' ? tasks(tx, who.actor, now) : Promise.reject(new Error('no actor'));
      });
      see(`tasks of ${feature.name}`, rows, []);
      tried.tasks += 1;
    }
    for (const job of feature.jobs) {
      see(`job ${job.name}`, await two.store.read(OURS, (tx) => job.due(tx, now)), []);
      see(`job ${job.name}`, await two.store.read(OURS, (tx) => job.next(tx, now)), []);
      tried.jobs += 1;
    }
  }
  const later = { ...house, clock: { now: () => new Date(house.clock.now().getTime() + TWO_MONTHS_MS) } };
  await runDueJobs(later, OURS, app.jobs);
  see('log', lines.join('\n'), []);
  return { found, tried };
}

/** Everything that is kept of what was done in a SWV. */
const auditOf = (two: TwoSwvs, swv: SwvId) =>
  two.store.read(swv, async (tx) => ({
    rows: await tx.db.select().from(audit),
    payloads: await tx.db.select().from(auditPayloads),
  }));

oneEngine('two samenwerkingsverbanden in one database', (engine) => {
  it('have rows in every table, and neither reads a row of the other', { timeout: SLOW_MS }, async () => {
    const two = await openTwoSwvs(engine);
    for (const rows of [two.own, two.other])
      expect([...rows.tables].filter(([, count]) => count === 0).map(([name]) => name)).toEqual([]);
    expect(two.secrets.length).toBeGreaterThan(100);
    for (const table of await separated(two.owner)) {
      const query = `select swv_id from "${table}"`;
      for (const swv of [OURS, THEIRS]) {
        const seen = await two.store.read(swv, async (tx) => Object(await tx.db.execute(query)).rows);
        expect(new Set(seen.map((row: unknown) => Object(row).swv_id)), table).toEqual(new Set([swv]));
      }
    }
  });

  it('show nobody anything of the other, whatever they press, type or forge', { timeout: SLOW_MS }, async () => {
    const two = await openTwoSwvs(engine);
    // Whoever belongs to the other one does meet it: else this test would see nothing.
    const theirs = { ...ourEnvelope(), objectId: objectId.parse(`b-${envelopeOf('zoco').objectId}`) };
    const own = await two.houseOf(two.theirs).app.handle({ ...theirs, kind: 'message', text: 'status' }, aLog().log);
    expect(leaks(two.secrets, own, [])).toContain('A-2026-7001');
    const before = await auditOf(two, THEIRS);
    const { found, tried } = await tryEverything(two, two.other.keys);
    expect(found).toEqual([]);
    for (const [what, count] of Object.entries(tried)) expect(count, what).toBeGreaterThan(0);
    const { rows, payloads } = await auditOf(two, OURS);
    expect(rows.length).toBeGreaterThan(0);
    expect(leaks(two.secrets, [rows, payloads], two.other.keys)).toEqual([]);
    // What a forger tried over there is told there, and nothing else was done there.
    const news = (await auditOf(two, THEIRS)).rows.filter(({ seq }) => !before.rows.some((row) => row.seq === seq));
    expect(news.filter(({ outcome }) => outcome === 'ok')).toEqual([]);
  });

  it('ask who belongs to both once in a conversation which one it is about', { timeout: SLOW_MS }, async () => {
    const two = await openTwoSwvs(engine);
    const mine = envelopeOf('zoco').objectId;
    await two.store.write(THEIRS, (tx) =>
      tx.db
        .update(persons)
        .set({ objectId: mine })
        .where(eq(persons.id, personId(two.theirs.personOf('zoco')))),
    );
    const { app } = two.houseOf(two.ours);
    const say = async (conversationId: string) => {
      const { heard, log } = aLog();
      const address = { ...ourEnvelope().address, conversationId };
      const reply = await app.handle({ ...ourEnvelope(), address, kind: 'message', text: 'taken' }, log);
      return { asks: JSON.stringify(reply).includes('Over welk samenwerkingsverband'), heard, reply };
    };
    expect((await say('a:een')).asks).toBe(true);
    const choice = press('people.choose-swv', 'kies', OURS, {});
    await app.handle({ ...choice, address: { ...choice.address, conversationId: 'a:een' } }, aLog().log);
    const after = await say('a:een');
    expect(after.asks).toBe(false);
    expect(after.heard).toContain(`swv=${OURS}`);
    expect(leaks(two.secrets, after.reply, [])).toEqual([]);
    expect((await say('a:twee')).asks).toBe(true);
  });
});
