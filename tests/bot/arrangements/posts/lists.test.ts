import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayOversee } from '../../../../bot/arrangements/abilities/to-see.ts';
import { around, mine, within } from '../../../../bot/arrangements/data/grounds.ts';
import { listWhere } from '../../../../bot/arrangements/data/list-arrangements.ts';
import { createScenes, type Scene } from '../../../../bot/arrangements/data/read-scene.ts';
import type { Viewer } from '../../../../bot/arrangements/data/read-viewer.ts';
import { LISTS, listsOf } from '../../../../bot/arrangements/posts/lists.ts';
import { maySee } from '../../../../bot/arrangements/posts/may-do.ts';
import { readList } from '../../../../bot/arrangements/posts/read-list.ts';
import { waitsAtSchool } from '../../../../bot/arrangements/posts/waits-at-school.ts';
import { type Arrangement, isClosed } from '../../../../bot/arrangements/rules/arrangement.ts';
import { openLapse } from '../../../../bot/arrangements/rules/open-lapse.ts';
import { isYours } from '../../../../bot/arrangements/rules/who-has-it.ts';
import { arrangements } from '../../../../bot/arrangements/tables.ts';
import { schoolsOf } from '../../../../bot/people/schools.ts';
import type { Tx } from '../../../../bot/store/store.ts';
import type { ListName } from '../../../../cards/arrangements/list-words.ts';
import { oneEngine, type TestEngine } from '../../../support/stores.ts';
import { facts, viewers } from '../support/any-viewer.ts';
import { plantMany, requestWith } from '../support/many-requests.ts';
import { persona, role } from '../support/people.ts';
import { now } from '../support/play.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import type { StaffKey } from '../support/staff.ts';

/** `npm run check:all` asks for many more. */
const PEOPLE = 10 * Number(process.env.MEEDOEN_SIM_RUNS ?? 6);
const REQUESTS = 150;
const SIZE = 4;

const WHO: readonly StaffKey[] = [
  'zoco',
  'collega',
  'directie',
  'consulent',
  'lid',
  'volmachthouder',
  'lid-duinroos',
  'secretaris',
  'bestuurder',
];
interface Judged {
  readonly record: Arrangement;
  readonly scene: Scene;
  readonly yours: boolean;
  readonly sees: boolean;
  /** And not only because they guard it. */
  readonly isParty: boolean;
}

async function judge(tx: Tx, { house }: RequestWorld, viewer: Viewer, all: readonly Arrangement[]): Promise<Judged[]> {
  const scenes = createScenes(tx, house.configurations, now);
  const judged: Judged[] = [];
  for (const record of all) {
    const scene = await scenes(record);
    if (!scene) throw new Error('Every kind here is known.');
    const world = { committee: scene.committee, ties: viewer.ties };
    const sees = maySee(record, viewer, scene);
    const yours = isYours(record, viewer.actor, now, world);
    const isParty = sees && (yours || !mayOversee(viewer.actor, record));
    judged.push({ record, scene, yours, sees, isParty });
  }
  return judged;
}

const serves = ({ actor }: Viewer, { school }: Arrangement) =>
  actor.roles.some((held) => held.role === 'onderwijsconsulent' && held.school === school);
/** The timer laid it before who may set it aside. */
const isLapsed = (record: Arrangement) => openLapse(record) !== null;
const isDecided = ({ state }: Arrangement) =>
  ['bij-cvt', 'bij-volmachthouder', 'bij-secretaris', 'bij-bestuurder', 'bij-zienswijze'].includes(state);

/** What must stand on each list by the rules alone, over all requests there are. */
function expected(list: ListName, viewer: Viewer, all: readonly Judged[]): readonly string[] {
  const open = all.filter(({ record }) => !isClosed(record.state));
  const submitted = open.filter(({ record }) => record.submittedAt !== null);
  const ids = (some: readonly Judged[]) => some.map(({ record }) => record.id);
  switch (list) {
    case 'eigen':
      return ids(open.filter(({ record, yours, isParty }) => yours || (record.state !== 'concept' && isParty)));
    case 'scholen':
      return [
        ...ids(submitted.filter(({ record, sees }) => sees && serves(viewer, record))),
        ...ids(open.filter(({ record, scene }) => waitsAtSchool(record, viewer, scene))),
      ];
    case 'alle':
      return ids(submitted.filter(({ sees }) => sees));
    case 'commissie':
      return ids(
        submitted.filter(({ record, sees, yours }) => (sees && isDecided(record)) || (yours && isLapsed(record))),
      );
    case 'bewaking':
      return ids(
        all.filter(
          ({ record, sees }) => sees && record.submittedAt && (!isClosed(record.state) || record.state === 'toegekend'),
        ),
      );
    case 'verzenden':
      return ids(
        all.filter(({ record: { state, decision, followUp } }) => isClosed(state) && decision && !followUp?.sent),
      );
  }
}

/** The whole list, page after page. */
async function walk(tx: Tx, { house }: RequestWorld, viewer: Viewer, list: ListName, size = SIZE) {
  const schools = await schoolsOf(tx, viewer.actor, 'onderwijsconsulent');
  const parts = LISTS[list].parts({ actor: viewer.actor, now: now.instant, schools });
  const rows: { readonly id: string; readonly bare: boolean; readonly yours: boolean }[] = [];
  for (let after: string | null = null; ; ) {
    const page = await readList(tx, house, { viewer, now: now.instant, parts }, after, size);
    expect(page.rows.length).toBeLessThanOrEqual(size);
    rows.push(...page.rows.map(({ record, part, yours }) => ({ id: record.id, bare: part.bare === true, yours })));
    if (page.next === null) return rows;
    after = page.next;
  }
}

async function planted(engine: TestEngine) {
  const world = await createRequestWorld(await engine.swv());
  const people = WHO.map((who) => world.personOf(who));
  const sampled = fc.sample(facts(people), { numRuns: REQUESTS, seed: 4 });
  const all = sampled.map(requestWith);
  await plantMany(world, all);
  return { world, people, all };
}

oneEngine('a list of requests', (engine) => {
  it('shows what the rules let its reader see, and nothing else, whoever reads it', { timeout: 120_000 }, async () => {
    const { world, people, all } = await planted(engine);
    const shown = new Map<ListName, number>();
    const readers = fc.sample(viewers(people), { numRuns: PEOPLE, seed: 6 });
    for (const viewer of readers) {
      await world.house.store.read(world.swv, async (tx) => {
        const judged = await judge(tx, world, viewer, all);
        const known = new Map(judged.map((one) => [String(one.record.id), one]));
        for (const list of listsOf(viewer.actor)) {
          const rows = await walk(tx, world, viewer, list);
          shown.set(list, (shown.get(list) ?? 0) + rows.length);
          for (const { id, bare } of rows) expect(known.get(id)?.sees === true || bare, `${list} ${id}`).toBe(true);
          const ids = rows.map(({ id }) => id);
          expect(new Set(ids).size, list).toBe(ids.length);
          const closed = list === 'eigen' ? ids.filter((id) => isClosed(known.get(id)?.record.state ?? 'concept')) : [];
          const wanted = expected(list, viewer, judged);
          const missing = wanted.filter((id) => !ids.includes(id));
          expect(missing, `${list} of ${JSON.stringify(viewer.actor.roles)}`).toEqual([]);
          // On one's own list may also stand what a second role lets one see at a school of one's own.
          const more = ids.filter((id) => !wanted.includes(id) && !closed.includes(id));
          expect(
            more.filter((id) => list !== 'eigen' || known.get(id)?.isParty),
            list,
          ).toEqual([]);
          const firstOfOthers = rows.findIndex(({ yours }) => !yours);
          if (list !== 'bewaking' && firstOfOthers >= 0)
            expect(
              rows.slice(firstOfOthers).some(({ yours }) => yours),
              list,
            ).toBe(false);
        }
      });
    }
    for (const list of ['eigen', 'scholen', 'alle', 'commissie', 'bewaking', 'verzenden'] as const)
      expect(shown.get(list) ?? 0, list).toBeGreaterThan(20);
  });

  it('reads by columns never less than the rules grant', { timeout: 120_000 }, async () => {
    const { world, people, all } = await planted(engine);
    for (const viewer of fc.sample(viewers(people), { numRuns: PEOPLE, seed: 7 })) {
      await world.house.store.read(world.swv, async (tx) => {
        const judged = await judge(tx, world, viewer, all);
        const read = async (where: ReturnType<typeof within>) =>
          new Set((await listWhere(tx, where)).map(({ id }) => id));
        const forMe = await read(within(mine(viewer.actor)));
        const aroundMe = await read(within(around(viewer.actor)));
        for (const { record, yours, isParty } of judged) {
          if (yours) expect(forMe.has(record.id), record.state).toBe(true);
          if (isParty && !isClosed(record.state) && record.state !== 'concept')
            expect(aroundMe.has(record.id), record.state).toBe(true);
        }
      });
    }
  });

  it('skips nothing when requests close or move on between two pages', async () => {
    const { world, people } = await planted(engine);
    const [one] = people;
    if (!one) throw new Error('There are people.');
    const viewer = persona(one, [role('procesbewaker')]);
    const before = await world.house.store.read(world.swv, (tx) => walk(tx, world, viewer, 'bewaking', SIZE));
    const parts = LISTS.bewaking.parts({ actor: viewer.actor, now: now.instant, schools: [] });
    const after = await world.house.store.write(world.swv, async (tx) => {
      const first = await readList(tx, world.house, { viewer, now: now.instant, parts }, null, SIZE);
      for (const { record } of first.rows) {
        // Also the one after which the next page begins.
        const gone = { state: 'ingetrokken', closedAt: now.instant, since: now.instant } as const;
        await tx.db.update(arrangements).set(gone).where(eq(arrangements.id, record.id));
      }
      return readList(tx, world.house, { viewer, now: now.instant, parts }, first.next, SIZE);
    });
    expect(after.rows.map(({ record }) => record.id)).toEqual(before.slice(SIZE, 2 * SIZE).map(({ id }) => id));
  });
});
