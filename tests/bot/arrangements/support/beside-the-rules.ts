import { expect } from 'vitest';
import { lockArrangement } from '../../../../bot/arrangements/data/find-arrangement.ts';
import { withPupilMark } from '../../../../bot/arrangements/data/pupil-mark.ts';
import { readScene, type Scene, worldOf } from '../../../../bot/arrangements/data/read-scene.ts';
import { type Viewer, viewerOf } from '../../../../bot/arrangements/data/read-viewer.ts';
import { maySee, tookPart } from '../../../../bot/arrangements/posts/may-do.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { decide } from '../../../../bot/arrangements/rules/decide.ts';
import { haveAdvised } from '../../../../bot/arrangements/rules/experts.ts';
import { movesByItself } from '../../../../bot/arrangements/rules/moves-by-itself.ts';
import { type CommandVerb, parseCommand } from '../../../../bot/arrangements/schema/parse-command.ts';
import { dayOf } from '../../../../bot/core/local-day.ts';
import type { Tx } from '../../../../bot/store/store.ts';
import { type Revision, revision, type SubjectId } from '../../../../cards/words/brands.ts';
import type { RequestWorld } from './request-world.ts';
import type { StaffKey } from './staff.ts';

export type Typed = Readonly<Record<string, string>>;

/** A request as the store has it, with what the rules know around it and who looks. */
export interface Seen {
  readonly record: Arrangement;
  readonly scene: Scene;
  readonly viewer: Viewer;
  /** As the store does: the mark of the pupil goes with every change. */
  readonly mark: (next: Arrangement) => Arrangement;
}

/** What came of a click: its code, and the request as it is then. */
export interface Became {
  readonly code: string;
  readonly next: Arrangement;
}

/** Looks at these requests in one transaction. */
export async function lookAt<T>(
  { house, swv, clock, actorOf }: RequestWorld,
  ids: readonly SubjectId[],
  who: StaffKey,
  more: (tx: Tx, seen: readonly Seen[]) => Promise<T>,
): Promise<T> {
  const cipher = await house.cipher.of(swv);
  const actor = await actorOf(who);
  return house.store.write(swv, async (tx) => {
    const now = { instant: clock.now(), today: dayOf(clock.now()) };
    const seen: Seen[] = [];
    for (const id of ids) {
      const record = await lockArrangement(tx, id, cipher);
      const scene = record && (await readScene(tx, house.configurations, record, now));
      if (!record || !scene) throw new Error('A request that left the zoco is not thrown away.');
      const mark = (next: Arrangement) => withPupilMark(next, cipher);
      seen.push({ record, scene, viewer: await viewerOf(tx, actor, now.today), mark });
    }
    return more(tx, seen);
  });
}

export const look = (world: RequestWorld, id: SubjectId, who: StaffKey): Promise<Seen> =>
  lookAt(world, [id], who, async (_tx, [seen]) => {
    if (!seen) throw new Error('One was asked.');
    return seen;
  });

const FIRST = 'A-2026-0001' as NonNullable<Arrangement['dossiernummer']>;

/** What the rules alone make of this click: the code, and the request as it becomes. */
export function byTheRules({ record: found, scene, viewer, mark }: Seen, click: Omit<Sent, 'who'>): Became {
  const record = movesByItself(found, scene.now, scene)?.change.next ?? found;
  const { verb, at, inputs } = click;
  if (!maySee(record, viewer, scene) && !tookPart(record, viewer)) return { code: 'bestaat-niet', next: record };
  const known = { rules: scene.rules, today: scene.now.today, known: [], advised: haveAdvised(record), typed: inputs };
  const parsed = parseCommand(verb, { id: record.id, revision: at }, known);
  if (!parsed.ok) throw new Error(`Every click here is a good one, not ${verb}: ${JSON.stringify(parsed.refusals)}`);
  const world = { ...worldOf(scene, viewer.ties), number: record.dossiernummer ?? FIRST, volgnummer: 1 };
  const done = decide(record, parsed.value, viewer.actor, scene.now, world);
  if (!done.ok) return { code: done.refusal.code, next: record };
  if (done.value.next === null) throw new Error('Nothing here is thrown away.');
  return { code: 'ok', next: mark(done.value.next) };
}

/** With every sensitive text as `[gevoelig]`. */
export const plain = (record: unknown): unknown => JSON.parse(JSON.stringify(record));

/** One click on a request as a card sends it; once more it is the same, word for word. */
export interface Sent {
  readonly who: StaffKey;
  readonly verb: CommandVerb;
  readonly at: Revision;
  readonly inputs: Typed;
}

/** A card of so many changes ago. */
export const revisionOf = ({ revision: now }: Pick<Arrangement, 'revision'>, back: number): Revision =>
  revision(Math.max(1, now - back));

/** Sends a click through the real protocol, and asks the rules alone beside it: both end alike. Gives the code. */
export async function sendBeside(world: RequestWorld, id: SubjectId, sent: Sent): Promise<string> {
  const { who, verb, at, inputs } = sent;
  const expected = byTheRules(await look(world, id, who), sent);
  const data = { v: 1, swv: world.swv, id, revision: at } as const;
  await world.send(who, { verb, data, inputs, messageId: null });
  expect(world.outcomes.at(-1)).toBe(expected.code);
  expect(plain((await look(world, id, who)).record)).toEqual(plain(expected.next));
  return expected.code;
}

/** The same, and once more when it was accepted and `again` says so: whatever changes something is not done twice. */
export async function sendOnceOrTwice(
  world: RequestWorld,
  id: SubjectId,
  sent: Sent,
  { again, reads }: { readonly again: boolean; readonly reads: boolean },
): Promise<string> {
  const code = await sendBeside(world, id, sent);
  if (again && code === 'ok') expect(await sendBeside(world, id, sent)).toBe(reads ? 'ok' : 'al-gedaan');
  return code;
}
