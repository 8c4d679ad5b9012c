import { asc } from 'drizzle-orm';
import { expect } from 'vitest';
import { lockArrangement } from '../../../../bot/arrangements/data/find-arrangement.ts';
import { saveChange } from '../../../../bot/arrangements/data/save-change.ts';
import { sealingWith } from '../../../../bot/arrangements/data/sealing.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { dayOf } from '../../../../bot/core/local-day.ts';
import { ok } from '../../../../bot/core/result.ts';
import { posts } from '../../../../bot/delivery/tables.ts';
import { inputIds } from '../../../../cards/arrangements/verbs.ts';
import { revision } from '../../../../cards/words/brands.ts';
import { reveal } from '../../../../cards/words/sensitive.ts';
import { evaluates } from '../support/after.ts';
import { theRequest } from '../support/ledger.ts';
import type { RequestWorld } from '../support/request-world.ts';
import type { StaffKey } from '../support/staff.ts';

/** Writes the request as a test wants it, beside the rules. */
export async function plantAs(world: RequestWorld, change: (record: Arrangement) => Arrangement): Promise<void> {
  const { id } = await theRequest(world);
  const cipher = await world.house.cipher.of(world.swv);
  await world.house.store.write(world.swv, async (tx) => {
    const before = await lockArrangement(tx, id, cipher);
    if (!before) throw new Error('It is there.');
    const next = { ...change(before), revision: revision(before.revision + 1) };
    await saveChange(tx, before, { next, events: [] }, sealingWith(cipher, id), world.clock.now());
    return ok(null);
  });
}

/** Which cards came, or were wanted anew, since the last look: `kind: who`. A redraw is no news. */
export function createEar(world: RequestWorld) {
  let heard = new Map<string, number>();
  return async (): Promise<readonly string[]> => {
    const rows = await world.house.store.read(world.swv, (tx) =>
      tx.db
        .select({ kind: posts.kind, to: posts.toId, wanted: posts.wanted, fresh: posts.fresh, id: posts.id })
        .from(posts)
        .orderBy(asc(posts.id)),
    );
    const news = rows.filter(({ id, fresh }) => !heard.has(id) || (fresh > 0 && fresh !== heard.get(id)));
    heard = new Map(rows.map(({ id, fresh }) => [id, fresh]));
    return news.map(({ kind, to }) => `${kind}: ${world.whoIs(to)}`).toSorted();
  };
}

/** Lets time go by, from one due moment to the next, until a day; gives what was heard, by day. */
export async function goOn(
  world: RequestWorld,
  ear: ReturnType<typeof createEar>,
  until: string,
): Promise<readonly string[]> {
  const told: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    const next = await world.nextMoment();
    if (next === null || dayOf(next) > until) {
      world.moveTo(`${until}T09:00:00Z`);
      return told;
    }
    world.moveTo(next.toISOString());
    await world.tick();
    for (const one of await ear()) told.push(`${dayOf(next)} ${one}`);
  }
  throw new Error(`After sixty moments it is not ${until} yet.`);
}

export const say = async (
  world: RequestWorld,
  who: StaffKey,
  verb: string,
  inputs: Readonly<Record<string, string>>,
) => {
  const { id, revision: at } = await theRequest(world);
  await world.send(who, { verb, data: { v: 1, swv: world.swv, id, revision: at }, inputs, messageId: null });
  expect(world.outcomes.at(-1)).toBe('ok');
};

export const evaluateBy = async (world: RequestWorld, half: 'halfweg' | 'eind'): Promise<void> => {
  for (const part of [1, 2] as const) {
    const today = dayOf(world.clock.now());
    const body = evaluates(half, part, today);
    if (body.kind !== 'evaluate') throw new Error('An evaluation.');
    const { ouders, gehoordOp, ...texts } = body.inputs;
    const typed = Object.fromEntries(Object.entries(texts).flatMap(([id, text]) => (text ? [[id, reveal(text)]] : [])));
    await say(world, 'zoco', 'aanvraag.evalueer', {
      ...typed,
      ...(gehoordOp && { gehoordOp }),
      ...(ouders && { [inputIds.ouders]: reveal(ouders.view) }),
      evaluatie: half,
      deel: String(part),
      leerlingen: 'ja',
    });
  }
};

export const ZOCO = ['zoco', 'zoco-waarnemer'] as const;
export const CONSULENT = ['consulent', 'consulent-waarnemer'] as const;
export const BEWAKER = ['procesbewaker', 'procesbewaker-waarnemer'] as const;
export const lines = (day: string, kind: string, ...who: readonly StaffKey[]) =>
  who.map((one) => `${day} ${kind}: ${one}`).toSorted();
