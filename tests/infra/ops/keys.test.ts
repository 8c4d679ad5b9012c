import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { createCipher } from '../../../bot/store/cipher.ts';
import { rawRows } from '../../../bot/store/raw-rows.ts';
import { dataKeys } from '../../../bot/store/tables/data-keys.ts';
import { verifyAudit } from '../../../bot/store/verify-audit.ts';
import { reveal, Sensitive } from '../../../cards/words/sensitive.ts';
import { createMemoryKeys } from '../../support/memory-keys.ts';
import { eachEngine, type TestEngine } from '../../support/stores.ts';
import { loseFirstKey } from './lose-first-key.ts';
import { runCommand } from './run-command.ts';

/** A table as a feature would have it, with sealed text by itself and in JSON. */
const TABLE = `
  drop table if exists proef; create table proef (swv_id text not null default nullif(current_setting('app.swv', true), ''), id text, note text, body jsonb);
  alter table proef enable row level security, force row level security;
  create policy proef_own_swv on proef to app_rw using (swv_id = nullif(current_setting('app.swv', true), ''));
  grant select, insert, update on proef to app_rw;`;

async function sealedWorld(engine: TestEngine) {
  const database = await engine.swv();
  await database.owner.exec(TABLE);
  const { store, swv } = database;
  const keys = createMemoryKeys(swv);
  const cipher = await createCipher(keys, store).of(swv);
  const seal = (text: string, place: string) => cipher.seal(new Sensitive(text), place);
  const put = async (id: string, noteAt = id) => {
    const note = seal(`note ${id}`, `proef.note.${noteAt}`);
    const body = JSON.stringify({
      big: 1,
      goals: [{ sealed: seal(`doel ${id}`, `proef.body.${id}.goals.0`) }],
      kind: '1.1.x',
    });
    await store.write(swv, (tx) =>
      tx.db.execute(sql`insert into proef (id, note, body) values (${id}, ${note}, ${body}::jsonb)`),
    );
  };
  const Row = z.object({ id: z.string(), note: z.string(), goal: z.string(), rest: z.string() });
  const rows = () => {
    const query = sql`select id, note, body #>> '{goals,0,sealed}' as goal, (body - 'goals')::text as rest from proef order by id`;
    return store.read(swv, (tx) => rawRows(tx.db, query, Row));
  };
  /** Ten minutes later. */
  const letSeal = (version: number) =>
    store.write(swv, (tx) =>
      tx.db.update(dataKeys).set({ sealsFrom: sql`now()` }).where(eq(dataKeys.version, version)),
    );
  const loseFirst = () => loseFirstKey(database.owner, swv);
  /** What ops left in the audit chain, in order, and the words with it. */
  const audited = async () => {
    const query = sql`select actor, verb, subject, outcome, payload from audit join audit_payloads using (seq)
      where verb like 'ops.%' order by seq`;
    const Entry = z.object({
      actor: z.string(),
      verb: z.string(),
      subject: z.string(),
      outcome: z.string(),
      payload: z.string(),
    });
    const found = await store.read(swv, (tx) => rawRows(tx.db, query, Entry));
    expect(found.every(({ actor, subject }) => actor === 'ops' && subject === swv)).toBe(true);
    return found.map(({ verb, outcome, payload }) => `${verb} ${outcome} ${payload}`);
  };
  return { ...database, keys, put, rows, letSeal, loseFirst, audited };
}

eachEngine('ops with keys', (engine) => {
  it('rotate-key makes a key that seals later, and says what is sealed with which', async () => {
    const world = await sealedWorld(engine);
    const { swv } = world;
    for (const id of ['a', 'b']) await world.put(id);
    const { well, said } = await runCommand(world, 'rotate-key', swv);
    expect(well).toBe(true);
    expect(said).toContain(`${swv}: made data key 2.`);
    expect(said).toContain(
      '  data key 1, seals now\n    proef.body: 2 sealed\n    proef.note: 2 sealed\n  data key 2, seals from 20',
    );
    expect(said).toContain(`npm run ops -- reseal ${swv}`);
    expect(said).not.toMatch(/doel|LOST/);
  });

  it('reseal seals everything again with the key that seals now, each value in its own place, and nothing else', async () => {
    const world = await sealedWorld(engine);
    const { swv } = world;
    for (let n = 10; n < 55; n += 1) await world.put(`rij-${n}`); // more than two pages
    await runCommand(world, 'rotate-key', swv);
    expect((await runCommand(world, 'reseal', swv)).said).toContain('proef.body: 0 sealed again.'); // key 2 waits
    await world.letSeal(2);
    const before = await world.rows();
    const { well, said } = await runCommand(world, 'reseal', swv);
    expect(well).toBe(true);
    expect(said).toContain('proef.body: 45 sealed again.\nproef.note: 45 sealed again.');
    const cipher = await createCipher(world.keys, world.store).of(swv);
    const after = await world.rows();
    expect(after.map(({ rest }) => rest)).toEqual(before.map(({ rest }) => rest));
    for (const { id, note, goal } of after) {
      expect([note.slice(0, 4), goal.slice(0, 4)]).toEqual(['1.2.', '1.2.']);
      expect(reveal(cipher.open(note, `proef.note.${id}`))).toBe(`note ${id}`);
      expect(reveal(cipher.open(goal, `proef.body.${id}.goals.0`))).toBe(`doel ${id}`);
    }
    expect((await runCommand(world, 'reseal', swv)).said).toContain('proef.body: 0 sealed again.');
  });

  it('says that the first data key still marks the pupils when it seals nothing any more, and that it is lost when it is', async () => {
    const world = await sealedWorld(engine);
    const { swv } = world;
    await world.put('a');
    await runCommand(world, 'rotate-key', swv);
    await world.letSeal(2);
    const { well, said } = await runCommand(world, 'reseal', swv);
    expect(well).toBe(true);
    expect(said).toContain('  data key 1, marks pupils: keep it, also when it seals nothing\n  data key 2, seals now');
    await world.loseFirst();
    expect((await runCommand(world, 'reseal', swv)).said).toContain(
      'data key 1 is LOST; it marks pupils: put its row of data_keys back from a backup',
    );
  });

  it('reseal leaves what does not open as it is, says how many and ends badly', async () => {
    const world = await sealedWorld(engine);
    const { swv } = world;
    await world.put('a');
    await world.put('b', 'elsewhere'); // sealed for another row
    await runCommand(world, 'rotate-key', swv);
    await world.letSeal(2);
    const { well, said } = await runCommand(world, 'reseal', swv);
    expect(well).toBe(false);
    expect(said).toContain('proef.note: 1 sealed again, 1 did not open and were left as they are.');
    expect((await world.rows()).map(({ note }) => note.slice(0, 4))).toEqual(['1.2.', '1.1.']);
  });

  it('says which data key is lost, and what it had sealed', async () => {
    const world = await sealedWorld(engine);
    const { swv } = world;
    await world.put('a');
    await runCommand(world, 'rotate-key', swv);
    await world.letSeal(2);
    await world.loseFirst();
    expect((await runCommand(world, 'rotate-key', swv)).said).toContain(
      'data key 1 is LOST; it sealed 1 in proef.note',
    );
  });

  it('rewrap puts every data key under the newest RSA key, once', async () => {
    const world = await sealedWorld(engine);
    const { swv } = world;
    await runCommand(world, 'rotate-key', swv);
    expect((await runCommand(world, 'rewrap', swv)).said).toContain('nothing to do');
    await world.keys.replace(swv);
    expect((await runCommand(world, 'rewrap', swv)).said).toBe(
      `${swv}: 2 data keys are now wrapped with the newest RSA key.`,
    );
    expect((await runCommand(world, 'rewrap', swv)).said).toContain('nothing to do');
  });

  it('leaves in the audit chain that each began and how it ended, with counts and versions and nothing secret', async () => {
    const world = await sealedWorld(engine);
    const { swv } = world;
    await world.put('a');
    await world.put('b', 'elsewhere');
    await runCommand(world, 'rotate-key', swv);
    await world.letSeal(2);
    await runCommand(world, 'reseal', swv);
    await world.keys.replace(swv);
    await runCommand(world, 'rewrap', swv);
    expect(await world.audited()).toEqual([
      'ops.rotate-key begonnen {}',
      'ops.rotate-key ok {"version":2}',
      'ops.reseal begonnen {}',
      'ops.reseal ok {"columns":2,"done":3,"left":1,"version":2}',
      'ops.rewrap begonnen {}',
      'ops.rewrap ok {"changed":2}',
    ]);
    expect(await verifyAudit(world.store, swv)).toMatchObject({ ok: true, rows: 6 });
  });

  it('changes nothing when the audit row cannot be written', async () => {
    const world = await sealedWorld(engine);
    const { swv } = world;
    await world.put('a');
    await world.owner.exec('revoke insert on audit from app_rw');
    const { well } = await runCommand(world, 'rotate-key', swv);
    await world.owner.exec('grant insert on audit to app_rw');
    expect(well).toBe(false);
    expect(await world.store.read(swv, (tx) => tx.db.$count(dataKeys))).toBe(1);
    expect((await runCommand(world, 'rotate-key', swv)).well).toBe(true);
  });

  it.each(['rotate-key', 'reseal', 'rewrap'])(
    '%s says so when the RSA key is missing, and changes nothing',
    async (name) => {
      const world = await sealedWorld(engine);
      const { swv } = world;
      world.keys.lose(swv);
      const { well, said } = await runCommand(world, name, swv);
      expect(well).toBe(false);
      expect(said).toContain(`The key of ${swv} is missing.`);
      const there = await world.store.read(swv, (tx) => tx.db.select({ version: dataKeys.version }).from(dataKeys));
      expect(there).toEqual([{ version: 1 }]);
      expect(await world.audited()).toEqual([`ops.${name} begonnen {}`, `ops.${name} mislukt {"error":"KeyMissing"}`]);
    },
  );
});
