import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { look, revisionOf, sendOnceOrTwice, type Typed } from '../support/beside-the-rules.ts';
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
import { theRequest } from '../support/ledger.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import { fillIn } from '../support/route.ts';
import { expertKey, fillTlv, NAMES, VSO } from '../support/tlv-route.ts';

/** `npm run check:all` asks for many more. */
const RUNS = Number(process.env.MEEDOEN_SIM_RUNS ?? 4);

/** With the people of this world where a click names them. */
const filledIn = (world: RequestWorld, given: Typed): Typed =>
  Object.fromEntries(
    Object.entries(given).map(([id, text]) => {
      const who = STAFF.find((one) => text === `@${one}`);
      return [id, who ? expertKey(world, who) : text];
    }),
  );

const STAFF = ['orthopedagoog', 'jeugdpsycholoog'] as const;

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
        /** Sent a second time, when it was accepted. */
        again: fc.boolean(),
      });
      const straight = way.map(() => ({ who: 'zoco', click: 'open', old: false, road: true, again: true }) as const);
      const accepted = new Set<Click>();
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async (steps) => {
          const world = await createRequestWorld(await engine.swv());
          await fill(world);
          const { id } = await theRequest(world);
          let onRoad = 0;
          for (const { road, again, ...random } of steps) {
            const next = road ? way[onRoad++ % way.length] : undefined;
            const { who, click } = next ? { who: next[0], click: next[1] } : random;
            const { record, scene } = await look(world, id, who);
            const inputs = filledIn(world, inputsOf(click, record, scene.now.today));
            const sent = { who, verb: CLICKS[click][0], at: revisionOf(record, random.old ? 1 : 0), inputs };
            const code = await sendOnceOrTwice(world, id, sent, { again, reads: click === 'open' });
            if (code === 'ok') accepted.add(click);
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
