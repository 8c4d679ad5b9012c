import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lockArrangement } from '../../../../bot/arrangements/data/find-arrangement.ts';
import { readScene, type Scene, worldOf } from '../../../../bot/arrangements/data/read-scene.ts';
import { type Viewer, viewerOf } from '../../../../bot/arrangements/data/read-viewer.ts';
import { maySee, tookPart } from '../../../../bot/arrangements/posts/may-do.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { decide } from '../../../../bot/arrangements/rules/decide.ts';
import { haveAdvised } from '../../../../bot/arrangements/rules/experts.ts';
import { parseCommand } from '../../../../bot/arrangements/schema/parse-command.ts';
import { dayOf } from '../../../../bot/core/local-day.ts';
import { type Revision, revision, type SubjectId } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import {
  CLICK_KEYS,
  CLICKS,
  type Click,
  inputsOf,
  NOT_OF_MAATWERK,
  NOT_OF_TLV,
  ROAD,
  TLV_ROAD,
  WHO,
} from '../support/good-clicks.ts';
import { requestsOf } from '../support/ledger.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import { fillIn } from '../support/route.ts';
import type { StaffKey } from '../support/staff.ts';
import { expertKey, fillTlv, NAMES, VSO } from '../support/tlv-route.ts';

/** `npm run check:all` asks for many more. */
const RUNS = Number(process.env.MEEDOEN_SIM_RUNS ?? 4);

interface Seen {
  readonly record: Arrangement;
  readonly scene: Scene;
  readonly viewer: Viewer;
}

const look = async (
  { house, swv, clock, actorOf }: RequestWorld,
  id: SubjectId,
  who: StaffKey,
): Promise<Seen | null> => {
  const cipher = await house.cipher.of(swv);
  const actor = await actorOf(who);
  return house.store.write(swv, async (tx) => {
    const now = { instant: clock.now(), today: dayOf(clock.now()) };
    const record = await lockArrangement(tx, id, cipher);
    const scene = record && (await readScene(tx, house.configurations, record, now));
    return record && scene && { record, scene, viewer: await viewerOf(tx, actor, now.today) };
  });
};

/** What the rules alone make of this click: the code, and the request as it becomes. */
function byTheRules({ record, scene, viewer }: Seen, click: Click, typed: Typed, at: Revision) {
  const [verb] = CLICKS[click];
  if (!maySee(record, viewer, scene) && !tookPart(record, viewer)) return { code: 'bestaat-niet', next: record };
  const border = { rules: scene.rules, today: scene.now.today, known: [], advised: haveAdvised(record), typed };
  const parsed = parseCommand(verb, { id: record.id, revision: at }, border);
  if (!parsed.ok) throw new Error('Every click here is a good one.');
  const world = { ...worldOf(scene, viewer.ties), number: record.dossiernummer ?? FIRST, volgnummer: 1 };
  const done = decide(record, parsed.value, viewer.actor, scene.now, world);
  return done.ok ? { code: 'ok', next: done.value.next } : { code: done.refusal.code, next: record };
}

/** With the people of this world where a click names them. */
const filledIn = (world: RequestWorld, given: Typed): Typed =>
  Object.fromEntries(
    Object.entries(given).map(([id, text]) => {
      const who = STAFF.find((one) => text === `@${one}`);
      return [id, who ? expertKey(world, who) : text];
    }),
  );

/** With every sensitive text as `[gevoelig]`. */
const plain = (record: unknown): unknown => JSON.parse(JSON.stringify(record));

const FIRST = 'A-2026-0001' as NonNullable<Arrangement['dossiernummer']>;

const STAFF = ['orthopedagoog', 'jeugdpsycholoog'] as const;
type Typed = Readonly<Record<string, string>>;

const KINDS = [
  ['maatwerk', ROAD, NOT_OF_MAATWERK, (world: RequestWorld) => fillIn(world)],
  ['a TLV', TLV_ROAD, NOT_OF_TLV, (world: RequestWorld) => fillTlv(world, NAMES.vso, VSO)],
] as const;

oneEngine('any row of clicks', (engine) => {
  it.each(KINDS)(
    'leaves a request for %s in the store as the rules alone would have it',
    async (_name, way, never, fill) => {
      const step = fc.record({
        who: fc.constantFrom(...WHO),
        click: fc.constantFrom<Click>(...CLICK_KEYS.filter((one) => !never.includes(one))),
        old: fc.boolean(),
        road: fc.boolean(),
      });
      const straight = way.map(() => ({ who: 'zoco', click: 'open', old: false, road: true }) as const);
      const accepted = new Set<Click>();
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async (steps) => {
          const world = await createRequestWorld(await engine.swv());
          await fill(world);
          const [draft] = await requestsOf(world);
          if (!draft) throw new Error('There is a draft.');
          let onRoad = 0;
          for (const { road, ...random } of steps) {
            const next = road ? way[onRoad++ % way.length] : undefined;
            const { who, click } = next ? { who: next[0], click: next[1] } : random;
            const seen = await look(world, draft.id, who);
            if (!seen) throw new Error('A request that left the zoco is not thrown away.');
            const at = revision(Math.max(1, seen.record.revision - (random.old ? 1 : 0)));
            const inputs = filledIn(world, inputsOf(click, seen.record, seen.scene.now.today));
            const expected = byTheRules(seen, click, inputs, at);
            const [verb] = CLICKS[click];
            const data = { v: 1, swv: world.swv, id: draft.id, revision: at } as const;
            await world.send(who, { verb, data, inputs, messageId: null });
            const after = await look(world, draft.id, who);
            expect(world.outcomes.at(-1)).toBe(expected.code);
            if (expected.code === 'ok') accepted.add(click);
            expect(plain(after?.record)).toEqual(plain(expected.next));
          }
        }),
        { numRuns: RUNS, examples: [[straight]] },
      );
      // Else the rules and the store only agreed on refusals.
      expect(way.map(([, click]) => click).filter((click) => !accepted.has(click))).toEqual([]);
    },
    120_000,
  );
});
