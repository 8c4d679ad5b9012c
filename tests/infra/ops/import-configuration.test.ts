import { asc, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { audit, auditPayloads } from '../../../bot/store/tables/audit.ts';
import { verifyAudit } from '../../../bot/store/verify-audit.ts';
import { newestVersion } from '../../../bot/swv/stored-version.ts';
import { importConfiguration } from '../../../infra/ops/commands/import-configuration.ts';
import { copyOfPack, VO_MK } from '../../support/a-pack.ts';
import { oneEngine, type TestEngine } from '../../support/stores.ts';

async function opened(engine: TestEngine) {
  const database = await engine.swv();
  const { store, swv } = database;
  const unused = () => {
    throw new Error('an import needs no keys');
  };
  const run = async (pack: string) => {
    const said: string[] = [];
    const house = { ...database, keys: unused, makeKey: unused, appId: unused };
    const well = await importConfiguration.run({ ...house, say: (line) => void said.push(line) }, [swv], { pack });
    return { well, said: said.join('\n') };
  };
  const audited = () =>
    store.read(swv, (tx) =>
      tx.db
        .select({ actor: audit.actor, verb: audit.verb, outcome: audit.outcome, payload: auditPayloads.payload })
        .from(audit)
        .innerJoin(auditPayloads, eq(auditPayloads.seq, audit.seq))
        .orderBy(asc(audit.seq)),
    );
  return { ...database, run, audited, newest: () => store.read(swv, newestVersion) };
}

oneEngine('ops import-configuration', (engine) => {
  it('takes a pack into use as the next version, and says in the audit log what it was and what changed', async () => {
    const world = await opened(engine);
    expect(await world.run(VO_MK)).toMatchObject({
      well: true,
      said: expect.stringContaining('version 1 is in force'),
    });
    const pack = await copyOfPack();
    await pack.replace('aanvragen.json', '[6, 8, 10, 12]', '[6, 8, 10]');
    expect(await world.run(pack.directory)).toMatchObject({
      well: true,
      said: `${world.swv}: version 2 is in force, with 1 change.`,
    });
    expect(await world.newest()).toMatchObject({ version: 2, importedBy: 'ops' });
    const rows = await world.audited();
    expect(rows.map(({ actor, verb, outcome }) => [actor, verb, outcome])).toEqual([
      ['ops', 'ops.import-configuration', 'ok'],
      ['ops', 'ops.import-configuration', 'ok'],
    ]);
    expect(JSON.parse(String(rows[1]?.payload))).toEqual({
      versieVoor: 1,
      versieNa: 2,
      aantal: 1,
      plaatsen: 'aanvragen.soorten.maatwerk-individueel.duur.weken[2026-08-01]',
    });
    expect(await verifyAudit(world.store, world.swv)).toMatchObject({ ok: true, rows: 2 });
  });

  it('refuses a pack with errors with every one of them, and keeps nothing of it', async () => {
    const world = await opened(engine);
    const pack = await copyOfPack();
    await pack.replace('scholen.json', '"28BN00"', '"28BN"');
    await pack.write('werktijden.json', '{ "kantooruren": [],, }');
    const { well, said } = await world.run(pack.directory);
    expect(well).toBe(false);
    expect(said).toContain('scholen.json scholen[0].gegevens[0].value.brin: moet een BRIN');
    expect(said).toContain('werktijden.json: regel 1');
    expect(said).toContain('Nothing was imported: 2 errors.');
    expect(await world.newest()).toBeNull();
    expect(await world.audited()).toMatchObject([{ outcome: 'mislukt', payload: '{"fouten":2}' }]);
  });

  it('takes a pack without requests over one with them, and says in the audit log what went', async () => {
    const world = await opened(engine);
    await world.run(VO_MK);
    const pack = await copyOfPack();
    await pack.remove('aanvragen.json');
    expect(await world.run(pack.directory)).toMatchObject({
      well: true,
      said: `${world.swv}: version 2 is in force, with 1 change.`,
    });
    expect(JSON.parse(String((await world.audited()).at(-1)?.payload))).toMatchObject({
      aantal: 1,
      plaatsen: 'aanvragen.',
    });
  });

  it('refuses the pack of another samenwerkingsverband, and one that changes nothing', async () => {
    const world = await opened(engine);
    await world.run(VO_MK);
    expect(await world.run(VO_MK)).toMatchObject({
      well: false,
      said: expect.stringContaining('precies wat nu al geldt'),
    });
    const pack = await copyOfPack();
    await pack.replace('identiteit.json', '"id": "vo-midden-kennemerland"', '"id": "vo-zeeduin"');
    const { well, said } = await world.run(pack.directory);
    expect(well).toBe(false);
    expect(said).toContain('identiteit.json id: dit pakket is van een ander samenwerkingsverband');
    expect(await world.newest()).toMatchObject({ version: 1 });
  });
});
