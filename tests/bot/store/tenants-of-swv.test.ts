import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { sqlState } from '../../../bot/store/sql-state.ts';
import { allowTenantHere, endTenantHere, tenantsOfSwv } from '../../../bot/store/tenants-of-swv.ts';
import { eachEngine } from '../../support/stores.ts';
import { day, tenant } from '../people/a-register.ts';

eachEngine('the tenants of a SWV, from its own transaction', (engine) => {
  async function two() {
    const world = await engine.swv();
    const other = (await engine.swv()).swv;
    const shared = tenant(`${world.swv}-shared`);
    const of = { appId: 'bot', tenantId: shared };
    for (const swv of [world.swv, other]) await world.operations.allowTenant({ ...of, swv }, day('2026-08-01'));
    const list = (swv = world.swv) => world.store.read(swv, (tx) => tenantsOfSwv(tx, 'bot'));
    return { ...world, other, shared, list };
  }

  it('are those of this SWV and this bot only', async () => {
    const { store, swv, list, shared, operations } = await two();
    await operations.allowTenant({ appId: 'another', tenantId: tenant('x'), swv }, day('2026-01-01'));
    expect(await list()).toEqual([{ tenantId: shared, from: '2026-08-01', until: null }]);
    expect(await store.read(swv, (tx) => tenantsOfSwv(tx, 'another'))).toHaveLength(1);
  });

  it('are let in, ended and let in again, and nothing of it happens to another SWV', async () => {
    const { store, swv, other, list, shared } = await two();
    await store.write(swv, (tx) => endTenantHere(tx, 'bot', shared, day('2026-11-24')));
    expect(await list()).toEqual([{ tenantId: shared, from: '2026-08-01', until: '2026-11-24' }]);
    expect(await list(other)).toEqual([{ tenantId: shared, from: '2026-08-01', until: null }]);
    await store.write(swv, (tx) => allowTenantHere(tx, 'bot', shared, day('2026-12-01')));
    await store.write(swv, (tx) => allowTenantHere(tx, 'bot', tenant(`${swv}-new`), day('2026-12-01')));
    expect(await list()).toHaveLength(2);
    expect(await list()).toContainEqual({ tenantId: shared, from: '2026-12-01', until: null });
    expect(await list(other)).toEqual([{ tenantId: shared, from: '2026-08-01', until: null }]);
    const on = (at: string) => store.directory.swvsOfTenant('bot', shared, day(at));
    expect(await on('2026-11-25')).toEqual([other]);
  });

  it('cannot be ended for a SWV that does not have them', async () => {
    const { store, other, operations, swv } = await two();
    const theirs = tenant(`${swv}-only`);
    await operations.allowTenant({ appId: 'bot', tenantId: theirs, swv }, day('2026-08-01'));
    await store.write(other, (tx) => endTenantHere(tx, 'bot', theirs, day('2026-08-02')));
    expect(await store.directory.swvsOfTenant('bot', theirs, day('2026-11-25'))).toEqual([swv]);
  });

  it('go back with the transaction that changed them', async () => {
    const { store, swv, list, shared } = await two();
    const failing = store.write(swv, async (tx) => {
      await endTenantHere(tx, 'bot', shared, day('2026-11-24'));
      throw new Error('no audit row');
    });
    await expect(failing).rejects.toThrow('no audit row');
    expect(await list()).toMatchObject([{ until: null }]);
  });

  it.each([
    'insert into installations (app_id, tenant_id, swv, "from") select \'bot\', \'x\', swv, "from" from installations limit 1',
    'update installations set until = null',
    'delete from installations',
    'truncate installations',
  ])('are not written in the table itself by the application: %s', async (statement) => {
    const { store, swv } = await two();
    expect(await store.write(swv, ({ db }) => db.execute(statement)).then(() => 'done', sqlState)).toBe('42501');
  });

  it.each(["installations_allow('bot', 'x', '2026-01-01')", "installations_end('bot', 'x', '2026-01-01')"])(
    'are not changed by %s when no SWV is bound',
    async (call) => {
      const { owner } = await engine.swv();
      for (const setting of ['', "select set_config('app.swv', '', true);"]) {
        const unbound = owner.transaction((tx) => tx.exec(`set local role app_rw; ${setting} select ${call}`));
        expect(await unbound.then(() => 'done', sqlState)).toBe('42501');
      }
    },
  );

  it('are changed by two functions of the migrator, with a fixed search path, for the application alone', async () => {
    const { owner } = await engine.swv();
    const functions = await owner.rows(sql`
      select p.proname::text as name, p.prosecdef as definer, p.proconfig::text as config, p.proowner = c.relowner as "ownersOwn",
        has_function_privilege('app_rw', p.oid, 'execute') as app,
        exists (select from aclexplode(p.proacl) a where a.grantee = 0) as everybody
      from pg_proc p, pg_class c
      where p.pronamespace = 'public'::regnamespace and p.prosecdef and c.oid = 'installations'::regclass
      order by p.proname`);
    const right = { definer: true, config: '{"search_path=\\"\\""}', ownersOwn: true, app: true, everybody: false };
    expect(functions).toEqual([
      { name: 'installations_allow', ...right },
      { name: 'installations_end', ...right },
    ]);
  });
});
