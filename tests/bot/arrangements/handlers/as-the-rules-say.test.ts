import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lockArrangement } from '../../../../bot/arrangements/data/find-arrangement.ts';
import { readScene, type Scene, worldOf } from '../../../../bot/arrangements/data/read-scene.ts';
import { type Viewer, viewerOf } from '../../../../bot/arrangements/data/read-viewer.ts';
import { maySee, tookPart } from '../../../../bot/arrangements/posts/may-do.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { confirmation } from '../../../../bot/arrangements/rules/confirm.ts';
import { decide } from '../../../../bot/arrangements/rules/decide.ts';
import { type CommandVerb, parseCommand } from '../../../../bot/arrangements/schema/parse-command.ts';
import { dayOf } from '../../../../bot/core/local-day.ts';
import { inputIds, verbs } from '../../../../cards/arrangements/verbs.ts';
import { localDate, type Revision, revision, type SubjectId } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { requestsOf } from '../support/ledger.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import { fillIn, STEP2, ZIN } from '../support/route.ts';
import type { StaffKey } from '../support/staff.ts';

/** `npm run check:all` asks for many more. */
const RUNS = Number(process.env.MEEDOEN_SIM_RUNS ?? 4);

const outcome = { [inputIds.motivering]: ZIN, [inputIds.deviation]: ZIN };

/** One good click of each kind; `uitkomst` of a decision is confirmed as it stands. */
const CLICKS = {
  saveStep: [verbs.saveStep, { stap: '2', ...STEP2 }],
  submit: [verbs.submitToDirectie, {}],
  commit: [verbs.commit, {}],
  decline: [verbs.decline, { zin: ZIN }],
  ask: [verbs.askAanvulling, { vraag: ZIN }],
  answer: [verbs.answerAanvulling, { antwoord: ZIN }],
  basis: [verbs.returnAsBasis, { reden: ZIN }],
  forward: [verbs.forward, { preadvies: 'positief', zin: ZIN }],
  open: [verbs.openDossier, {}],
  voor: [verbs.vote, { stem: 'voor' }],
  tegen: [verbs.vote, { stem: 'tegen' }],
  conclude: [verbs.conclude, { ...outcome, uitkomst: 'toegekend' }],
  decide: [verbs.decide, { ...outcome, uitkomst: 'afgewezen' }],
  toBestuurder: [verbs.sendToBestuurder, {}],
  reopen: [verbs.reopen, {}],
  withdraw: [verbs.withdraw, {}],
  amend: [verbs.amend, { stap: '2', ...STEP2, bedrag: '2.000' }],
  extend: [verbs.extendTerm, { totEnMet: '2027-02-01', reden: ZIN, bevestiging: 'verdaging|2027-01-18|2027-02-01' }],
  aside: [verbs.setAside, { reden: ZIN, bevestiging: 'buiten-behandeling|2026-12-07' }],
  time: [verbs.giveTime, { totEnMet: '2026-12-18' }],
  takeOn: [verbs.takeOn, {}],
} as const satisfies Record<string, readonly [CommandVerb, Readonly<Record<string, string>>]>;
type Click = keyof typeof CLICKS;

/** The road to a decision, so that random clicks do not all fall in the first states. */
const ROAD: readonly (readonly [StaffKey, Click])[] = [
  ['zoco', 'submit'],
  ['directie', 'commit'],
  ['consulent', 'forward'],
  ['lid', 'open'],
  ['lid', 'voor'],
  ['volmachthouder', 'open'],
  ['volmachthouder', 'voor'],
  ['volmachthouder', 'conclude'],
];
const WHO: readonly StaffKey[] = [
  'zoco',
  'directie',
  'consulent',
  'lid',
  'volmachthouder',
  'lid-duinroos',
  'secretaris',
  'bestuurder',
  'directie-elders',
];

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
function byTheRules({ record, scene, viewer }: Seen, click: Click, at: Revision) {
  const [verb, given] = CLICKS[click];
  const typed = inputsOf(click, record, given);
  if (!maySee(record, viewer, scene) && !tookPart(record, viewer)) return { code: 'bestaat-niet', next: record };
  const border = { rules: scene.rules, today: scene.now.today, known: [], advised: false, typed };
  const parsed = parseCommand(verb, { id: record.id, revision: at }, border);
  if (!parsed.ok) throw new Error('Every click here is a good one.');
  const world = { ...worldOf(scene, viewer.ties), number: record.dossiernummer ?? FIRST };
  const done = decide(record, parsed.value, viewer.actor, scene.now, world);
  return done.ok ? { code: 'ok', next: done.value.next } : { code: done.refusal.code, next: record };
}

function inputsOf(click: Click, record: Arrangement, given: Readonly<Record<string, string>>) {
  if (click === 'conclude')
    return { ...given, bevestiging: confirmation(record, 'toegekend', null, localDate('2026-11-23')).confirm };
  return click === 'decide'
    ? { ...given, bevestiging: confirmation(record, 'afgewezen', null, localDate('2026-11-23')).confirm }
    : given;
}

/** With every sensitive text as `[gevoelig]`. */
const plain = (record: unknown): unknown => JSON.parse(JSON.stringify(record));

const FIRST = 'A-2026-0001' as NonNullable<Arrangement['dossiernummer']>;

oneEngine('any row of clicks', (engine) => {
  it('leaves the request in the store as the rules alone would have it', async () => {
    const step = fc.record({
      who: fc.constantFrom(...WHO),
      click: fc.constantFrom<Click>(...Object.keys(CLICKS).filter((key): key is Click => key in CLICKS)),
      old: fc.boolean(),
      road: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async (steps) => {
        const world = await createRequestWorld(await engine.swv());
        await fillIn(world);
        const [draft] = await requestsOf(world);
        if (!draft) throw new Error('There is a draft.');
        let onRoad = 0;
        for (const { road, ...random } of steps) {
          const next = road ? ROAD[onRoad++ % ROAD.length] : undefined;
          const { who, click } = next ? { who: next[0], click: next[1] } : random;
          const seen = await look(world, draft.id, who);
          if (!seen) throw new Error('A request that left the zoco is not thrown away.');
          const at = revision(Math.max(1, seen.record.revision - (random.old ? 1 : 0)));
          const expected = byTheRules(seen, click, at);
          const [verb, given] = CLICKS[click];
          const data = { v: 1, swv: world.swv, id: draft.id, revision: at } as const;
          await world.send(who, { verb, data, inputs: inputsOf(click, seen.record, given), messageId: null });
          const after = await look(world, draft.id, who);
          expect(world.outcomes.at(-1)).toBe(expected.code);
          expect(plain(after?.record)).toEqual(plain(expected.next));
        }
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});
