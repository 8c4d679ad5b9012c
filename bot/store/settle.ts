import { APP_ROLE } from './app-role.ts';
import { DIRECTORY_TABLES } from './tables/directory.ts';

const directory = DIRECTORY_TABLES.map((name) => `'${name}'`).join(', ');

/**
 * Run at the end of each migration, in its transaction: every table but the directory's gets ENABLE and FORCE ROW LEVEL
 * SECURITY (so a table without a policy shows nobody anything, its owner neither), and a table on which `app_rw` has no
 * right yet gets select, insert, update and delete. A migration that wants less revokes and grants again: rights that are
 * there are left alone. (The directory's tables get nothing here: their migration says what.)
 *
 * drizzle-kit writes neither FORCE nor grants; generic here, rather than by hand in each migration, they cannot be
 * forgotten, and a data migration that lifted FORCE cannot forget to restore it.
 */
export const SETTLE = `
DO $$
DECLARE
  t record;
BEGIN
  FOR t IN
    SELECT c.oid, c.oid::regclass AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced
    FROM pg_catalog.pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname NOT IN (${directory})
  LOOP
    IF NOT t.forced THEN
      EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t.name);
    END IF;
    IF NOT has_table_privilege('${APP_ROLE}', t.oid, 'SELECT, INSERT, UPDATE, DELETE') THEN
      EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO ${APP_ROLE}', t.name);
    END IF;
  END LOOP;
END
$$;`;
