import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readMigrations } from '../../../bot/store/migrations-folder.ts';
import { openPglite } from '../../../bot/store/open-pglite.ts';
import { swvId } from '../../../cards/words/brands.ts';
import { createKeyFiles } from '../../../infra/local/key-files.ts';
import { ops } from '../../../infra/ops/ops.ts';
import { emptyPglite } from '../../support/pglite-template.ts';
import { eachEngine } from '../../support/stores.ts';

const tags = (await readMigrations()).map(({ tag }) => tag);
const swv = swvId('duinroos');

async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const said: string[] = [];
  const code = await ops(args, env, (line) => void said.push(line));
  return { code, said: said.join('\n') };
}

const folders: string[] = [];
async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'meedoen-ops-'));
  folders.push(made);
  return made;
}
afterEach(async () => {
  for (const made of folders.splice(0)) await rm(made, { recursive: true });
});

describe('ops', () => {
  it.each([
    [[]],
    [['migrat']],
    [['migrate', 'now']],
    [['rotate-key']],
    [['reseal', 'a', 'b']],
    [['--dta', 'x', 'schema']],
    [['schema', '--data']],
  ])('%j is answered with the list of commands, and ends with 2', async (args) => {
    const { code, said } = await run(args);
    expect(code).toBe(2);
    for (const name of ['migrate', 'schema', 'verify-audit [SWV]', 'rotate-key SWV', 'reseal SWV', 'rewrap SWV'])
      expect(said).toContain(`  ${name}`);
  });

  it.each([
    [{}, /Set DATABASE_URL/],
    [{ DATABASE_URL: 'duinroos' }, /not a postgres/],
  ])('says which setting to mend: %j', async (env, sentence) => {
    const { code, said } = await run(['schema'], env);
    expect(code).toBe(2);
    expect(said).toMatch(sentence);
  });

  it('says where it looks and why nobody answers, but not the login or the password', async () => {
    const { code, said } = await run(['schema'], { DATABASE_URL: 'postgres://helm:gras-7@127.0.0.1:9/meedoen' });
    expect(code).toBe(1);
    expect(said).toBe(
      'Database: PostgreSQL at 127.0.0.1:9/meedoen\nNobody answers there. Is the server running, and is the port right?',
    );
  });

  it('never makes a folder that was named by mistake', async () => {
    const wrong = join(await folder(), 'wrong');
    const { code, said } = await run(['--data', wrong, 'migrate']);
    expect(code).toBe(2);
    expect(said).toContain('There is no Meedoen in');
    expect(await stat(wrong).catch(() => null)).toBeNull();
  });

  it('works on the folder of a local Meedoen that is stopped, with its key files, and leaves a running one alone', async () => {
    const data = await folder();
    const pg = join(data, 'pg');
    await cp(await emptyPglite(), pg, { recursive: true });
    expect(await run(['--data', data, 'schema'])).toMatchObject({ code: 1, said: expect.stringContaining('(none)') });
    const migrated = await run(['--data', data, 'migrate']);
    expect(migrated.code).toBe(0);
    for (const tag of tags) expect(migrated.said).toContain(`  ${tag}\n`);
    expect((await run(['migrate', '--data', data])).said).toContain('Nothing to do');
    expect((await run(['--data', data, 'schema'])).said).toContain('The schema is current.');

    const { store } = await openPglite({ dataDir: pg });
    await store.directory.addSwv({ id: swv, name: 'Samenwerkingsverband Duinroos' }, new Date(0));
    const busy = await run(['--data', data, 'verify-audit']);
    expect(busy.code).toBe(1);
    expect(busy.said).toContain('in use by another Meedoen');
    await store.close();

    expect((await run(['--data', data, 'rotate-key', swv])).said).toContain('The key of duinroos is missing.');
    await createKeyFiles(join(data, 'keys')).create(swv);
    expect(await run(['--data', data, 'rotate-key', swv])).toMatchObject({
      code: 0,
      said: expect.stringContaining('made data key 1.'),
    });
    expect(await run(['--data', data, 'verify-audit', 'nergens'])).toMatchObject({ code: 2 });
  });
});

eachEngine(
  'ops by DATABASE_URL',
  (engine) => {
    it('migrates with the migrator, and says what the login of the application may not do', async () => {
      const { url } = await engine.empty();
      const refused = await run(['verify-audit'], { DATABASE_URL: url?.owner });
      expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('npm run ops -- migrate') });
      const { code, said } = await run(['migrate'], { DATABASE_URL: url?.owner });
      expect(code).toBe(0);
      expect(said).toContain(tags.at(-1));
      expect(await run(['schema'], { DATABASE_URL: url?.owner })).toMatchObject({ code: 0 });
    });

    it('reads as the application and may not migrate as it', async () => {
      const { url, operations } = await engine.fresh();
      await operations.addSwv({ id: swv, name: 'Samenwerkingsverband Duinroos' }, new Date(0));
      const env = { DATABASE_URL: url?.app };
      expect(await run(['verify-audit'], env)).toMatchObject({
        code: 0,
        said: expect.stringContaining('0 rows checked'),
      });
      expect(await run(['schema'], env)).toMatchObject({ code: 0 });
      const migrating = await run(['migrate'], env);
      expect(migrating.code).toBe(1);
      expect(migrating.said).toContain('the migrator');
      expect(await run(['rotate-key', swv], env)).toMatchObject({
        code: 2,
        said: expect.stringContaining('Set KEY_VAULT_URL'),
      });
    });
  },
  ['postgres'],
);
