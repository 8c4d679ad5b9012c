import { and, inArray, notInArray } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { notices } from '../../bot/delivery/tables.ts';
import type { Store } from '../../bot/store/store.ts';
import { audit } from '../../bot/store/tables/audit.ts';
import { eachEngine } from '../support/stores.ts';
import { conclude } from './conclude.ts';
import { faults } from './faults.ts';
import { FAULTS } from './history.ts';
import { RULES, SPOILED } from './spoiled.ts';
import { allHold, type Told, tell } from './tell.ts';
import { nameOf } from './words.ts';

const SEED = 7;

eachEngine('the fault run', (engine) => {
  const lines: string[] = [];
  let told: Told;
  beforeAll(async () => {
    told = await tell(await engine.swv(), SEED, (line) => void lines.push(line));
  });

  it('meets every fault, kills workers, and all holds', () => {
    expect([...told.played.met.keys()].toSorted()).toEqual(FAULTS.map(nameOf).toSorted());
    expect(told.played.killed).toBeGreaterThan(2);
    expect(allHold(told)).toBe(true);
  });

  it('says with each step its moment, with each death its place, with each call its answer, and what came of it', () => {
    const account = lines.join('\n');
    expect(account).toContain(`--seed ${SEED} --engine ${engine.name}`);
    expect(lines.filter((line) => line.includes('KILLED at its await'))).toHaveLength(told.played.killed);
    for (const answer of ['403', '404', '412', '429, Retry-After 3 s', '502', '503', '504', 'gave no answer', 'broke'])
      expect(account).toContain(answer);
    const rows = told.conclusions.map(({ rule, found }) => `  ok      ${rule}: ${found}.`);
    expect(lines.slice(-rows.length)).toEqual(rows);
    expect(account).toContain(`${told.played.changes} made, 0 lost`);
  });

  it.each(SPOILED)('finds %s', async (_what, rules, spoil) => {
    const { played } = told;
    const undo = await spoil(played);
    const broken = (await conclude(played)).filter(({ holds }) => !holds);
    await undo();
    expect(broken.map(({ rule }) => rule)).toEqual(rules);
    expect((await conclude(played)).every(({ holds }) => holds)).toBe(true);
  });

  it('counts a change that left no audit row as lost', async () => {
    const { played } = told;
    const [found] = await conclude({ ...played, changes: played.changes + 1 });
    expect(found).toMatchObject({ holds: false, found: expect.stringContaining('1 lost') });
    const rows = await played.world.house.store.read(played.world.swv, (tx) => tx.db.$count(audit));
    expect(rows).toBe(played.changes);
  });

  it('ends with 1 and says which rule is broken when the house forgets that it sent a notice', async () => {
    const { store, swv } = await engine.swv();
    const said: string[] = [];
    const open = async () => ({ store: forgetful(store), swv: async () => swv, close: async () => {} });
    const code = await faults(['--seed', `${SEED}`, '--engine', engine.name], (line) => void said.push(line), {
      pglite: open,
      postgres: open,
    });
    expect(code).toBe(1);
    expect(said.filter((line) => line.startsWith('  BROKEN'))).toEqual([
      expect.stringContaining(`  BROKEN  ${RULES.once}`),
    ]);
  });
});

describe('the command', () => {
  it.each([[['--seed', 'x']], [['--engine', 'mysql']], [['--runs', '0']], [['now']]])(
    'ends with 2 at %j',
    async (args) => {
      const said: string[] = [];
      expect(await faults(args, (line) => void said.push(line))).toBe(2);
      expect(said).toEqual([expect.stringContaining('Use: npm run faults')]);
    },
  );
});

/** Each notice that went, or may have gone, waits again, once. */
function forgetful(store: Store): Store {
  const forgotten: string[] = [];
  return {
    ...store,
    async write(swv, work) {
      const result = await store.write(swv, work);
      const again = await store.write(swv, (tx) =>
        tx.db
          .update(notices)
          .set({ state: 'waiting' })
          .where(and(inArray(notices.state, ['sent', 'unclear']), notInArray(notices.id, forgotten)))
          .returning({ id: notices.id }),
      );
      forgotten.push(...again.map(({ id }) => id));
      return result;
    },
  };
}
