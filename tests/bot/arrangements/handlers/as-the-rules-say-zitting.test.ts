import fc from 'fast-check';
import { expect, it } from 'vitest';
import { subjectId } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { plain } from '../support/beside-the-rules.ts';
import { auditOf, requestsOf } from '../support/ledger.ts';
import type { RequestWorld } from '../support/request-world.ts';
import type { StaffKey } from '../support/staff.ts';
import { MEMBERS, worldAtCvt } from '../support/zitting.ts';
import { type Afternoon, lookAround, type ZittingSent, zittingByTheRules } from '../support/zitting-by-the-rules.ts';
import {
  AFTERNOON,
  OF_MEMBERS,
  OF_SCHOOL,
  ZITTING_CLICKS,
  ZITTING_KEYS,
  type ZittingClick,
} from '../support/zitting-clicks.ts';

/** `npm run check:all` asks for many more. */
const RUNS = Number(process.env.MEEDOEN_SIM_RUNS ?? 4);
/** A bound for a hung test, also on a busy machine. */
const PATIENCE_MS = 100_000 + 10_000 * RUNS;
const ANYONE: readonly StaffKey[] = [
  ...MEMBERS,
  'secretaris',
  'zoco',
  'zoco-elders',
  'consulent-waarnemer',
  'bestuurder',
];

const step = fc.record({
  click: fc.constantFrom(...ZITTING_KEYS),
  which: fc.constantFrom(0, 1),
  member: fc.constantFrom<StaffKey>(...MEMBERS),
  /** Somebody else than whose button it is. */
  other: fc.option(fc.constantFrom(...ANYONE), { freq: 4, nil: null }),
  /** Of how many changes ago the card is. */
  back: fc.constantFrom(0, 0, 1, 3),
  /** The next one of the afternoon instead. */
  road: fc.boolean(),
  /** Sent a second time, when it was accepted. */
  again: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** The afternoon, each click of it twice. */
const STRAIGHT = AFTERNOON.map((): Step => {
  const anyway = { click: 'read', which: 0, member: 'lid', other: null, back: 0 } as const;
  return { ...anyway, road: true, again: true };
});

oneEngine('any row of clicks around a zitting', (engine) => {
  it(
    'leaves the zitting and its requests in the store as the rules alone would have them',
    async () => {
      const ended = new Map<ZittingClick, Set<string>>();
      const holds = fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async (steps) => {
        const world = await worldAtCvt(await engine.swv(), 2);
        const ids = (await requestsOf(world)).map(({ id }) => id);
        let onRoad = 0;
        for (const { road, ...random } of steps) {
          const next = road ? AFTERNOON[onRoad++ % AFTERNOON.length] : undefined;
          const { click, which, who, back } = next
            ? { who: next[0], click: next[1], which: next[2], back: 0 }
            : { ...random, who: random.other ?? whose(random) };
          const of = await lookAround(world, ids, who);
          const request = of.requests[which];
          if (!request) throw new Error('There are two.');
          const sent = ZITTING_CLICKS[click]({ world, of, request, back, fresh: subjectId(world.house.ids.next()) });
          const done = await sendBeside(world, of, who, sent);
          ended.set(click, (ended.get(click) ?? new Set()).add(done.code));
          if (done.code !== 'ok' || !random.again) continue;
          const { code } = await sendBeside(world, done.after, who, sent);
          expect(code).toBe(click === 'read' ? 'ok' : 'al-gedaan');
        }
      });
      // A smaller example would take minutes of clicks.
      await fc.assert(holds, { numRuns: RUNS, examples: [[STRAIGHT]], endOnFailure: true });
      // Else the rules and the store agreed on something else than an afternoon.
      expect(AFTERNOON.filter(([, click, , code = 'ok']) => !ended.get(click)?.has(code))).toEqual([]);
    },
    PATIENCE_MS,
  );
});

const whose = ({ click, member }: Pick<Step, 'click' | 'member'>): StaffKey =>
  OF_MEMBERS.includes(click) ? member : (OF_SCHOOL[click] ?? 'secretaris');

/** Sends a click through the real protocol, and asks the rules alone beside it. Gives the code of the click itself. */
async function sendBeside(
  world: RequestWorld,
  before: Afternoon,
  who: StaffKey,
  sent: ZittingSent,
): Promise<{ readonly code: string; readonly after: Afternoon }> {
  const expected = zittingByTheRules(before, sent);
  const rows = (await auditOf(world)).length;
  const { verb, id, at, inputs } = sent;
  await world.send(who, { verb, data: { v: 1, swv: world.swv, id, revision: at }, inputs, messageId: null });
  const ids = before.requests.map(({ record }) => record.id);
  const after = await lookAround(world, ids, who);
  expect((await auditOf(world)).slice(rows)).toEqual(expected.said);
  expect(plain(after.zittingen)).toEqual(plain(expected.zittingen));
  expect(plain(after.requests.map(({ record }) => record))).toEqual(plain(expected.requests));
  return { code: expected.said[0]?.split(' ').at(-1) ?? '', after };
}
