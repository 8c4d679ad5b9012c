import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { draftMigrations } from './draft-migrations.ts';
import { emptyPglite, pgliteTemplate } from './pglite-template.ts';
import { dropTemplate, hasPostgres, postgresTemplate, startServer } from './postgres-template.ts';
import { openScratch } from './scratch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    templates: { url: string; postgres: boolean };
  }
}

/**
 * Templates of a migrated database for all test files of a run, made when the first file asks: a run of pure tests does
 * not wait for them. Workers are processes of their own, so they ask over loopback.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.CI === 'true' && !hasPostgres()) throw new Error('CI tests PostgreSQL too: install the server.');
  const cleaning: (() => Promise<void>)[] = [await openScratch()];
  const migrations = once(draftMigrations);
  const answers: Record<string, () => Promise<unknown>> = {
    '/pglite': once(async () => ({ folder: await pgliteTemplate(await migrations()) })),
    '/pglite-empty': once(async () => ({ folder: await emptyPglite() })),
    '/postgres': once(async () => {
      const server = await startServer({ bySocket: true });
      cleaning.unshift(server.stop);
      const template = await postgresTemplate(server.adminUrl, await migrations());
      if (server.outlivesUs) cleaning.unshift(() => dropTemplate(template));
      return template;
    }),
  };
  const server = createServer((request, response) => {
    response.setHeader('connection', 'close'); // a worker may ask again after any pause
    const answer = answers[request.url ?? ''] ?? (() => Promise.reject(new Error('no such template')));
    answer().then(
      (value) => response.end(JSON.stringify(value)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  project.provide('templates', { url: `http://127.0.0.1:${address.port}`, postgres: hasPostgres() });
  return async () => {
    server.close();
    for (const clean of cleaning) await clean();
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
