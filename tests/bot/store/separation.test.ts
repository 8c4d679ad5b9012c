import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { openPostgres } from '../../../bot/store/open-postgres.ts';
import { sqlState } from '../../../bot/store/sql-state.ts';
import type { Store } from '../../../bot/store/store.ts';
import { counters } from '../../../bot/store/tables/counters.ts';
import { DIRECTORY_TABLES } from '../../../bot/store/tables/directory.ts';
import type { SwvId } from '../../../cards/words/brands.ts';
import { eachEngine } from '../../support/stores.ts';

const all = (store: Store, swv: SwvId) => store.read(swv, (tx) => tx.db.select().from(counters));
const add = (store: Store, swv: SwvId, name: string, of = swv) =>
  store.write(swv, async (tx) => {
    await tx.db.insert(counters).values({ swvId: of, name, value: 1 });
  });
const stateOf = (work: Promise<unknown>) => work.then(() => 'no error', sqlState);

const TABLES = sql`
  select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
    (select count(*)::int from pg_policy p where p.polrelid = c.oid and p.polcmd = '*' and p.polpermissive
      and p.polroles = array['app_rw'::regrole::oid]
      and pg_get_expr(p.polqual, p.polrelid) like '%swv_id = NULLIF(current_setting(''app.swv''::text, true), ''''::text)%'
      and pg_get_expr(p.polwithcheck, p.polrelid) = pg_get_expr(p.polqual, p.polrelid)) as own,
    (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
    (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indrelid = c.oid and i.indisprimary) as "firstOfKey"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'm', 'v', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`;

/** Keys, unique rules and references that reach across SWV's: they would tell one that a row of another exists. */
const ACROSS = sql`
  select c.conname as name from pg_constraint c
    where c.contype in ('u', 'x', 'f') and c.connamespace = 'public'::regnamespace
      and (select attname from pg_attribute where attrelid = c.conrelid and attnum = c.conkey[1]) <> 'swv_id'
  union all
  select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
    where c.relnamespace = 'public'::regnamespace
      and (select attname from pg_attribute where attrelid = c.oid and attnum = i.indkey[0]) is distinct from 'swv_id'
  union all
  select p.proname::text from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef`;

eachEngine('separation', (engine) => {
  it('every table but the directory has the policy, forces it, and begins its key with the SWV', async () => {
    const { owner } = await engine.swv();
    const rows = await owner.rows(TABLES);
    const names = rows.map((row) => Object(row).name);
    expect(names).toEqual(expect.arrayContaining([...DIRECTORY_TABLES, 'audit', 'data_keys']));
    const right = { forced: true, own: 1, policies: 1, firstOfKey: 'swv_id' };
    const separated = rows.filter((row) => !DIRECTORY_TABLES.includes(Object(row).name));
    expect(separated).toEqual(separated.map((row) => ({ name: Object(row).name, ...right })));
  });

  it('every index, unique rule and reference begins with the SWV, and no function works around the policies', async () => {
    const { owner } = await engine.swv();
    const names = (await owner.rows(ACROSS)).map((row) => String(Object(row).name));
    const isDirectory = (name: string) => DIRECTORY_TABLES.some((table) => name.startsWith(table));
    expect(names.filter((name) => !isDirectory(name))).toEqual([]);
  });

  it('shows a SWV its own rows only, and lets it change no others', async () => {
    const { store, swv } = await engine.swv();
    const { swv: other } = await engine.swv();
    await add(store, swv, 'mine');
    expect(await all(store, swv)).toEqual([{ swvId: swv, name: 'mine', value: 1 }]);
    expect(await all(store, other)).toEqual([]);
    const changed = await store.write(other, (tx) =>
      tx.db.update(counters).set({ value: 9 }).where(eq(counters.name, 'mine')).returning(),
    );
    expect(changed).toEqual([]);
  });

  it('refuses a row that is written for another SWV, or given to one', async () => {
    const { store, swv } = await engine.swv();
    const { swv: other } = await engine.swv();
    expect(await stateOf(add(store, swv, 'theirs', other))).toBe('42501');
    await add(store, swv, 'mine');
    const give = store.write(swv, async (tx) => {
      await tx.db.update(counters).set({ swvId: other });
    });
    expect(await stateOf(give)).toBe('42501');
  });

  it('fills in the SWV of the transaction where an insert leaves it out', async () => {
    const { store, swv } = await engine.swv();
    await store.write(swv, async (tx) => {
      await tx.db.insert(counters).values({ name: 'n', value: 1 });
    });
    expect(await all(store, swv)).toEqual([{ swvId: swv, name: 'n', value: 1 }]);
  });

  it('shows nothing to the role of the application before a SWV is named, and after one was', async () => {
    const { store, owner } = await engine.fresh();
    const { swv } = await engine.swv();
    await add(store, swv, 'mine');
    for (const setting of ['', `select set_config('app.swv', '', true);`]) {
      const unbound = owner.transaction(async (tx) => {
        await tx.exec(`set local role app_rw; ${setting}`);
        return tx.rows(sql`select * from counters`);
      });
      expect(await unbound).toEqual([]);
      const write = owner.transaction(async (tx) => {
        await tx.exec(`set local role app_rw; ${setting}`);
        await tx.rows(sql`insert into counters (swv_id, name, value) values (${swv}, 'x', 1)`);
      });
      expect(await stateOf(write)).toBe('42501');
    }
  });

  it('leaves neither role nor SWV on the connection, after a commit and after a rollback', async () => {
    const database = await engine.fresh();
    const { swv } = await engine.swv();
    const one = database.url && openPostgres({ databaseUrl: database.url.app, maxConnections: 1 });
    const { store, owner } = one ?? database;
    const query = sql`select current_user = session_user as itself, coalesce(current_setting('app.swv', true), '') as swv`;
    await add(store, swv, 'mine');
    expect(await owner.rows(query)).toEqual([{ itself: true, swv: '' }]);
    await expect(store.write(swv, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await owner.rows(query)).toEqual([{ itself: true, swv: '' }]);
    await one?.store.close();
  });

  it("refuses a query that comes after its transaction ended, when the connection may be another SWV's", async () => {
    const { store, swv } = await engine.swv();
    const late = await store.read(swv, async (tx) => () => tx.db.select().from(counters));
    await expect(late()).rejects.toThrow();
  });
});
