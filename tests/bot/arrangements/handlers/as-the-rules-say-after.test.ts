import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { look, revisionOf, sendOnceOrTwice, type Typed } from '../support/beside-the-rules.ts';
import {
  AFTER_CLICKS,
  AFTER_KEYS,
  type AfterClick,
  IN_TIME,
  TOO_LATE,
  WHO_AFTER,
} from '../support/evaluation-clicks.ts';
import { CLICKS, type Click, inputsOf } from '../support/good-clicks.ts';
import { granted } from '../support/granted.ts';
import { theRequest } from '../support/ledger.ts';
import { createRequestWorld } from '../support/request-world.ts';

/** `npm run check:all` asks for many more. */
const RUNS = Number(process.env.MEEDOEN_SIM_RUNS ?? 4);
/** A bound for a hung test, also on a busy machine. */
const PATIENCE_MS = 100_000 + 10_000 * RUNS;
const DAY = 86_400_000;

const step = fc.record({
  who: fc.constantFrom(...WHO_AFTER),
  click: fc.constantFrom(...AFTER_KEYS),
  /** Of how many changes ago the card is. */
  back: fc.constantFrom(0, 0, 0, 1, 3),
  days: fc.constantFrom(0, 0, 0, 0, 1, 21),
  /** The next one of the road instead. */
  road: fc.boolean(),
  /** Sent a second time, when it was accepted. */
  again: fc.boolean(),
});

const WAYS = [
  ['in time', IN_TIME],
  ['too late', TOO_LATE],
] as const;

oneEngine('any row of clicks after a decision', (engine) => {
  it.each(WAYS)(
    'leaves what is evaluated %s in the store as the rules alone would have it',
    async (_name, way) => {
      const straight = way.map(
        () => ({ who: 'zoco', click: 'open', back: 0, days: 0, road: true, again: true }) as const,
      );
      const ended = new Map<AfterClick, Set<string>>();
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async (steps) => {
          const world = await createRequestWorld(await engine.swv());
          await granted(world);
          const { id } = await theRequest(world);
          let onRoad = 0;
          for (const { road, again, back, days, ...random } of steps) {
            const next = road ? way[onRoad++ % way.length] : undefined;
            const { who, click } = next ? { who: next[0], click: next[1] } : random;
            const day = Date.parse(`${next?.[2] ?? '2026-11-23'}T09:00:00Z`);
            world.moveTo(new Date(Math.max(day, world.clock.now().getTime() + days * DAY)).toISOString());
            const { record, scene } = await look(world, id, who);
            const [verb, given] = AFTER_CLICKS[click];
            const inputs: Typed = isDecision(click) ? inputsOf(click, record, scene.now.today) : given;
            const sent = { who, verb, inputs, at: revisionOf(record, next ? 0 : back) };
            const code = await sendOnceOrTwice(world, id, sent, { again, reads: click === 'open' });
            ended.set(click, (ended.get(click) ?? new Set()).add(code));
          }
        }),
        // A smaller example would take minutes of clicks.
        { numRuns: RUNS, examples: [[straight]], endOnFailure: true },
      );
      // Else the rules and the store agreed on something else.
      expect(way.filter(([, click, , code = 'ok']) => !ended.get(click)?.has(code))).toEqual([]);
    },
    PATIENCE_MS,
  );
});

const isDecision = (click: AfterClick): click is AfterClick & Click =>
  (click === 'conclude' || click === 'part') && click in CLICKS;
