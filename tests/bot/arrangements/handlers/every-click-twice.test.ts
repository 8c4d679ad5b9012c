import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CardAction } from '../../../../bot/core/inbound.ts';
import { dayOf } from '../../../../bot/core/local-day.ts';
import { revision } from '../../../../cards/words/brands.ts';
import { Killed } from '../../../support/delivery-world.ts';
import { createMortalStore } from '../../../support/mortal-store.ts';
import { oneEngine } from '../../../support/stores.ts';
import { CLICK_KEYS, CLICKS, type Click, inputsOf, ROAD, WHO } from '../support/good-clicks.ts';
import { auditOf, keptOf, theRequest } from '../support/ledger.ts';
import { createRequestWorld, type Shown } from '../support/request-world.ts';
import { fillIn } from '../support/route.ts';
import type { StaffKey } from '../support/staff.ts';

/** `npm run check:all` asks for many more. */
const RUNS = Number(process.env.MEEDOEN_SIM_RUNS ?? 4);
const DAY = 86_400_000;

type Action = Pick<CardAction, 'verb' | 'data' | 'inputs' | 'messageId'>;
type Sent = readonly [StaffKey, Click, Action];

const step = fc.record({
  who: fc.constantFrom(...WHO),
  click: fc.constantFrom<Click>(...CLICK_KEYS),
  /** The next one of the road instead. */
  road: fc.boolean(),
  /** The worker dies after its commit, so nobody hears how the click went. */
  dies: fc.boolean(),
  days: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 16),
  /** A click of long before comes once more after it. */
  late: fc.option(fc.nat(99), { freq: 3 }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** Every click of the road once, every other worker dying. */
const STRAIGHT: Step[] = ROAD.map(([who, click], index) => ({
  ...{ who, click, road: true, days: 0 },
  dies: index % 2 === 0,
  late: index,
}));

oneEngine('every click comes twice, and every worker can die after its commit', (engine) => {
  it('counts once, and whoever clicks again hears what became of it', async () => {
    const accepted = new Set<Click>();
    const holds = fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 20 }), async (steps) => {
      for (const click of await playOut(steps)) accepted.add(click);
    });
    // A smaller example would take minutes of clicks.
    await fc.assert(holds, { numRuns: RUNS, examples: [[STRAIGHT]], endOnFailure: true });
    // Else it would hold of refusals only.
    expect(ROAD.map(([, click]) => click).filter((click) => !accepted.has(click))).toEqual([]);
  }, 120_000);

  async function playOut(steps: readonly Step[]): Promise<readonly Click[]> {
    const database = await engine.swv();
    const { store, dieAfterCommit } = createMortalStore(database.store);
    const world = await createRequestWorld({ swv: database.swv, store });
    await fillIn(world);
    const accepted: Sent[] = [];
    let onRoad = 0;
    for (const { road, days, dies, late, ...random } of steps) {
      world.advance(days * DAY);
      const next = road ? ROAD[onRoad++ % ROAD.length] : undefined;
      const [who, click] = next ?? [random.who, random.click];
      const sent = [who, click, await actionOf(click)] as const;
      const first = await sendOnce(sent, dies);
      const code = await lastCode();
      if (code === 'ok') accepted.push(sent);
      const again = await changesNothing(sent);
      // The winner's card, or the same refusal; whoever opened a dossier opens it anew.
      const reads = code === 'ok' && click === 'open';
      expect(again.code).toBe(code === 'ok' && !reads ? 'al-gedaan' : code);
      if (first && !reads) expect(again.shown.card.content).toEqual(first.card.content);
      const old = late === null ? undefined : accepted[late % accepted.length];
      if (old && (await changesNothing(old)).code === 'ok') expect(old[1]).toBe('open');
    }
    return accepted.map(([, click]) => click);

    async function actionOf(click: Click): Promise<Action> {
      const record = await theRequest(world);
      const data = { v: 1, swv: world.swv, id: record.id, revision: revision(record.revision) } as const;
      const inputs = inputsOf(click, record, dayOf(world.clock.now()));
      return { verb: CLICKS[click][0], data, inputs, messageId: null };
    }

    /** Null: the worker died with the answer. */
    async function sendOnce([who, , action]: Sent, dies: boolean): Promise<Shown | null> {
      if (!dies) return world.send(who, action);
      dieAfterCommit();
      await expect(world.send(who, action)).rejects.toThrow(Killed);
      return null;
    }

    async function changesNothing([who, click, action]: Sent): Promise<{ code: string; shown: Shown }> {
      const before = await keptOf(world);
      const shown = await world.send(who, action);
      // That it was read again stands in the history, and nowhere else.
      const after = await keptOf(world);
      if (click === 'open') expect(after.wanted).toEqual(before.wanted);
      else expect(after).toEqual(before);
      return { code: await lastCode(), shown };
    }

    async function lastCode(): Promise<string> {
      return (await auditOf(world)).at(-1)?.split(' ').at(-1) ?? '';
    }
  }
});
