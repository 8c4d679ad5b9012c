import { randomBytes } from 'node:crypto';
import pg from 'pg';
import * as z from 'zod';
import { migrate } from '../../bot/store/migrate.ts';
import { openPostgres } from '../../bot/store/open-postgres.ts';
import { findPostgres, type ServerOptions, startPostgres, type TestServer } from './postgres.ts';

/** A server with one migrated database to copy, and the two roles of production: the migrator, and the login of the application. */
export const PostgresTemplate = z.object({
  /** May make databases. */
  adminUrl: z.string(),
  template: z.string(),
  /** The migrator: owns the schema, no superuser. */
  owner: z.string(),
  /** The login of the application: a member of `app_rw` that owns nothing. */
  app: z.string(),
  password: z.string(),
});
export type PostgresTemplate = z.infer<typeof PostgresTemplate>;

export const hasPostgres = (): boolean => Boolean(process.env.TEST_DATABASE_URL) || findPostgres() !== null;

/** The server of `TEST_DATABASE_URL`, or one of our own from Debian's binaries. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer & { readonly outlivesUs: boolean }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { adminUrl: given, outlivesUs: true, stop: async () => undefined };
  const bin = findPostgres();
  if (!bin) throw new Error('No PostgreSQL: set TEST_DATABASE_URL or run `apt-get install -y postgresql`.');
  return { ...(await startPostgres(bin, options)), outlivesUs: false };
}

/** Makes the two roles and the template. */
export async function postgresTemplate(adminUrl: string, migrationsFolder: string): Promise<PostgresTemplate> {
  const run = randomBytes(4).toString('hex');
  const [template, owner, app] = [`meedoen_${run}`, `meedoen_owner_${run}`, `meedoen_app_${run}`];
  const password = randomBytes(12).toString('hex');
  await asAdmin(adminUrl, [
    `create role ${owner} login createrole password '${password}'`,
    `create role ${app} login password '${password}'`,
    `grant ${owner} to current_user`,
    `create database ${template} owner ${owner}`,
  ]);
  const made = { adminUrl, template, owner, app, password };
  const opened = openPostgres({ databaseUrl: databaseUrl(made, template, owner) });
  await migrate(opened.owner, { folder: migrationsFolder });
  await opened.store.close();
  await asAdmin(adminUrl, [`grant app_rw to ${app}`]);
  return made;
}

/** For a server that outlives us; the test files have dropped their own databases. */
export async function dropTemplate({ adminUrl, template, app, owner }: PostgresTemplate): Promise<void> {
  const statements = [`drop database ${template} with (force)`, `drop role ${app}`, `drop owned by ${owner}`];
  await asAdmin(adminUrl, [...statements, `drop role ${owner}`]);
}

/** The URL of a database for one of the two roles. */
export function databaseUrl(of: PostgresTemplate, database: string, user: string): string {
  const url = new URL(of.adminUrl);
  Object.assign(url, { pathname: `/${database}`, username: user, password: of.password });
  return url.href;
}

export async function asAdmin(adminUrl: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
