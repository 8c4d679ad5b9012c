import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../bot/store/migrate.ts';
import { readMigrations } from '../../../bot/store/migrations-folder.ts';
import { assertCurrent, neededVersion } from '../../../bot/store/schema-version.ts';
import { verifyAudit } from '../../../bot/store/verify-audit.ts';
import { draftMigrations } from '../../support/draft-migrations.ts';
import { loadDump, readDumps } from '../../support/schema-dump.ts';
import { eachEngine } from '../../support/stores.ts';

const dumps = await readDumps();

describe('the history of the schema', () => {
  it('has a migration for every table in the code (else: npm run migration -- NAME)', async () => {
    const drafted = await readMigrations(await draftMigrations());
    const committed = await readMigrations();
    expect(drafted.slice(committed.length).map(({ sql: text }) => text)).toEqual([]);
  }, 60_000);

  it('has a dump of its newest version to try the next migration on (else: npm run dump)', () => {
    expect(dumps.map(({ version }) => version)).toContain(neededVersion());
  });
});

eachEngine('upgrading', (engine) => {
  it.each(dumps.map((dump) => [dump.version, dump] as const))(
    'takes the rows of %s along to today',
    async (_version, dump) => {
      const { owner, store, operations } = await engine.empty();
      await loadDump(owner, dump);
      await migrate(owner);
      await assertCurrent(owner);
      const swvs = await operations.listSwvs();
      expect(swvs.map(({ id }) => id)).toEqual(['duinroos', 'helmgras']);
      for (const { id } of swvs) expect(await verifyAudit(store, id)).toMatchObject({ ok: true, erased: [2] });
      const open =
        await owner.rows(sql`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname not in ('swvs', 'installations', 'conversations', 'schema_migrations') and not relforcerowsecurity`);
      expect(open).toEqual([]);
    },
  );
});
