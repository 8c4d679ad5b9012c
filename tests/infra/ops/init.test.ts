import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { dayOf } from '../../../bot/core/local-day.ts';
import { bind } from '../../../bot/people/bind.ts';
import { recognise } from '../../../bot/people/prove.ts';
import { openSchools } from '../../../bot/people/schools.ts';
import { persons, roleTerms } from '../../../bot/people/tables.ts';
import { sections } from '../../../bot/sections.ts';
import type { Directory } from '../../../bot/store/directory.ts';
import { openPostgres } from '../../../bot/store/open-postgres.ts';
import type { Store } from '../../../bot/store/store.ts';
import { audit } from '../../../bot/store/tables/audit.ts';
import { verifyAudit } from '../../../bot/store/verify-audit.ts';
import { createConfigurations } from '../../../bot/swv/configurations.ts';
import { objectId, tenantId } from '../../../bot/teams/activity-schema.ts';
import { swvId } from '../../../cards/words/brands.ts';
import { copyOfPack, VO_MK } from '../../support/a-pack.ts';
import { createMemoryKeys } from '../../support/memory-keys.ts';
import { eachEngine, oneEngine, type TestEngine, type TestStore } from '../../support/stores.ts';
import { runCommand } from './run-command.ts';

const swv = swvId('vo-midden-kennemerland');
const TENANT = 'B0A4D009-0000-4000-8000-000000000009';
const tenant = tenantId.parse(TENANT);
const BEHEERDER = 'Beheer@Bureau.example';

/** A database as operations has it: the migrator's login, which is not the one that turns are taken with. */
async function operationsOf(engine: TestEngine) {
  const world = await engine.fresh();
  const store: Store = { ...world.store, directory: world.operations };
  const keys = createMemoryKeys();
  const made: string[] = [];
  const dies = { inVault: false };
  const makeKey = async (id: typeof swv) => {
    if (dies.inVault) throw new Error('cut off');
    if (made.length === 0) await keys.create(id);
    made.push(id);
  };
  const run = (more: Partial<{ store: Store; swv: string; beheerder: string; tenant: string }> = {}) => {
    const { store: on = store, ...options } = more;
    const all = { swv: VO_MK, beheerder: BEHEERDER, tenant: TENANT, ...options };
    return runCommand({ ...world, store: on, keys, makeKey, options: all }, 'init');
  };
  return { ...world, store, keys, made, dies, run };
}

const people = ({ store }: { readonly store: Store }) => store.read(swv, (tx) => tx.db.select().from(persons));
const audited = ({ store }: { readonly store: Store }) =>
  store.read(swv, (tx) => tx.db.select({ verb: audit.verb, outcome: audit.outcome }).from(audit).orderBy(audit.seq));

/** Everything that there is of the SWV, apart from ids and moments. */
async function whole({ store, operations }: Pick<TestStore, 'store' | 'operations'>) {
  const today = dayOf(await store.databaseNow());
  const configurations = createConfigurations(sections, 'shown');
  return {
    directory: await operations.listSwvs(),
    tenant: await operations.swvsOfTenant('app', tenant, today),
    people: (await people({ store })).map(({ upn, tenantId: of, objectId: account }) => ({ upn, of, account })),
    roles: await store.read(swv, (tx) => tx.db.select({ role: roleTerms.role, from: roleTerms.from }).from(roleTerms)),
    schools: (await store.read(swv, (tx) => openSchools(tx, today))).length,
    configuration: (await store.read(swv, (tx) => configurations.current(tx))).version,
  };
}

oneEngine('ops init', (engine) => {
  it('makes the SWV, its key, its configuration and schools, and the first beheerder of the tenant that is named', async () => {
    const world = await operationsOf(engine);
    const { well, said } = await world.run();
    expect(said).toContain('first functioneel beheerder is appointed');
    expect(said).not.toContain('bureau.example');
    expect(well).toBe(true);
    const today = dayOf(await world.store.databaseNow());
    expect(await whole(world)).toEqual({
      directory: [{ id: swv, name: 'VO Midden-Kennemerland' }],
      tenant: [swv],
      people: [{ upn: 'beheer@bureau.example', of: tenant, account: null }],
      roles: [{ role: 'functioneel-beheerder', from: today }],
      schools: 10,
      configuration: 1,
    });
    expect(await audited(world)).toEqual([{ verb: 'ops.init', outcome: 'ok' }]);
    expect(await verifyAudit(world.store, swv)).toMatchObject({ ok: true });
  });

  it('ties the account to that person at the first contact, who is then beheerder', async () => {
    const world = await operationsOf(engine);
    await world.run();
    const key = { tenantId: tenant, objectId: objectId.parse('ad0b0001-0000-4000-8000-0000000000aa') };
    const address = {
      serviceUrl: 'x',
      conversationId: 'a:1',
      kind: 'personal',
      tenantId: tenant,
      botId: '28:b',
    } as const;
    const roster = { userPrincipalName: async () => 'BEHEER@bureau.example' };
    await bind(world.store, swv, { ...key, address, memberId: '29:1' }, roster, async () => undefined);
    const found = await world.store.read(swv, async (tx) => recognise(tx, key, dayOf(new Date())));
    expect(found).toMatchObject({ kind: 'actor', actor: { roles: [{ role: 'functioneel-beheerder' }] } });
  });

  it('finishes what an earlier run left, wherever it was cut off, and then has nothing to do', async () => {
    const steps = ['makeKey', 'addSwv', 'allowTenant', 'write'] as const;
    const expected = await operationsOf(engine).then(async (world) => {
      await world.run();
      return whole(world);
    });
    for (const step of steps) {
      const world = await operationsOf(engine);
      const broken = cutAt(world.store, step);
      world.dies.inVault = step === 'makeKey';
      expect(await world.run({ store: broken })).toMatchObject({ well: false });
      world.dies.inVault = false;
      expect(await world.run()).toMatchObject({ well: true });
      expect(await whole(world)).toEqual(expected);
      const rows = (await audited(world)).length;
      expect((await world.run()).said).toContain('nothing to do');
      expect(await audited(world)).toHaveLength(rows);
    }
  });

  it('refuses another first beheerder, changes nothing and leaves that in the audit log', async () => {
    const world = await operationsOf(engine);
    await world.run();
    const before = await whole(world);
    for (const other of [{ beheerder: 'ander@bureau.example' }, { tenant: 'b0a4d001-0000-4000-8000-000000000001' }]) {
      const { well, said } = await world.run(other);
      expect(well).toBe(false);
      expect(said).toContain('er is al een beheerder');
    }
    expect(await whole(world)).toEqual(before);
    expect((await audited(world)).map(({ outcome }) => outcome)).toEqual([
      'ok',
      'andere-beheerder',
      'andere-beheerder',
    ]);
  });

  it('appoints the next one when nobody holds the role any more, but not somebody who has left', async () => {
    const world = await operationsOf(engine);
    await world.run();
    const yesterday = dayOf(new Date((await world.store.databaseNow()).getTime() - 24 * 3_600_000));
    await world.store.write(swv, (tx) => tx.db.update(roleTerms).set({ from: yesterday, until: yesterday }));
    await world.store.write(swv, (tx) => tx.db.update(persons).set({ endedOn: yesterday }));
    expect((await world.run()).said).toContain('last day of this person here is past');
    expect(await world.run({ beheerder: 'opvolger@bureau.example' })).toMatchObject({ well: true });
    const [next] = await world.store.read(swv, (tx) =>
      tx.db.select().from(persons).where(eq(persons.upn, 'opvolger@bureau.example')),
    );
    expect(next?.endedOn).toBeNull();
  });

  it('of two at the same moment one becomes the beheerder', async () => {
    const world = await operationsOf(engine);
    const both = await Promise.all([world.run(), world.run({ beheerder: 'ander@bureau.example' })]);
    expect(both.filter(({ well }) => well)).toHaveLength(1);
    expect(await people(world)).toHaveLength(1);
  });

  it('makes no new key where the old one sealed something and is gone', async () => {
    const world = await operationsOf(engine);
    await world.run();
    world.keys.lose(swv);
    const { well, said } = await world.run();
    expect(well).toBe(false);
    expect(said).toContain('The key of vo-midden-kennemerland is missing.');
    expect(world.made).toHaveLength(1);
  });

  it('names every error of a pack with file, path and reason, and touches nothing', async () => {
    const world = await operationsOf(engine);
    const pack = await copyOfPack();
    await pack.replace('scholen.json', '28BN00', '28');
    await pack.remove('dossiers.json');
    await pack.write('werktijden.json', '{');
    const { well, said } = await world.run({ swv: pack.directory });
    expect(well).toBe(false);
    expect(said).toMatch(/scholen\.json scholen\[0\].*BRIN/);
    expect(said).toContain('dossiers.json: dit bestand ontbreekt');
    expect(said).toContain('werktijden.json');
    expect(await world.operations.listSwvs()).toEqual([]);
    expect(world.made).toEqual([]);
  });
});

/** A store whose named step ends the run, as when the process dies there. */
function cutAt(store: Store, step: 'makeKey' | 'write' | 'addSwv' | 'allowTenant'): Store {
  const die = async () => {
    throw new Error('cut off');
  };
  const directory: Directory = {
    ...store.directory,
    ...(step === 'addSwv' || step === 'allowTenant' ? { [step]: die } : {}),
  };
  return { ...store, directory, ...(step === 'write' ? { write: die } : {}) };
}

eachEngine(
  'ops init by DATABASE_URL',
  (engine) => {
    const options = { swv: VO_MK, beheerder: BEHEERDER, tenant: TENANT };
    const makeKey = async () => undefined;

    it('works with the login of the migrator, all by itself', async () => {
      const { url } = await engine.fresh();
      const migrator = openPostgres({ databaseUrl: url?.owner ?? '', maxConnections: 2 });
      try {
        const { well } = await runCommand({ ...migrator, keys: createMemoryKeys(swv), makeKey, options }, 'init');
        expect(well).toBe(true);
        expect(await people(migrator)).toHaveLength(1);
      } finally {
        await migrator.store.close();
      }
    });

    it('is not for the login of the application, and then begins nothing', async () => {
      const world = await engine.fresh();
      const app = openPostgres({ databaseUrl: world.url?.app ?? '', maxConnections: 2 });
      try {
        const { well, said } = await runCommand({ ...app, keys: createMemoryKeys(swv), makeKey, options }, 'init');
        expect(well).toBe(false);
        expect(said).toContain('the migrator');
        expect(await people(app)).toEqual([]);
        expect(await audited(app)).toEqual([]);
      } finally {
        await app.store.close();
      }
    });
  },
  ['postgres'],
);
