import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasPostgres } from '../support/postgres-template.ts';
import { type BenchDatabase, openBenchPglite, openBenchPostgres } from './databases.ts';
import { describeMachine } from './machine.ts';
import { buildBundles, sayBundles } from './report/bundles.ts';
import { sayManyRounds } from './report/many-rounds.ts';
import { sayOwnRound } from './report/own-round.ts';
import { sayRequests } from './report/requests.ts';
import { sayStarts } from './report/starts.ts';
import { sayTurns } from './report/turns.ts';
import { openSink } from './sink.ts';
import { openRoundsPostgres, type RoundsPostgres } from './verantwoording/rounds-postgres.ts';

// `npm run bench`, or `npm run bench aanvragen` or `npm run bench verantwoording [schools]` for that part alone: ratios beside a baseline of the same run. It asserts nothing about time, and leaves nothing behind.
const say = (line = '') => void process.stdout.write(`${line}\n`);
const folder = await mkdtemp(join(tmpdir(), 'meedoen-bench-'));
const sink = await openSink();

/** Last, for it fills the database. */
const many = async (postgres: BenchDatabase) => sayRequests(postgres, sink.url, say);

async function onlyRequests(): Promise<void> {
  if (!hasPostgres()) return say('The requests are measured on PostgreSQL: apt-get install -y postgresql');
  const postgres = await openBenchPostgres(sink.url);
  try {
    await many(postgres);
  } finally {
    await postgres.close();
  }
}

/** Of 150 SWV's; ten thousand takes a quarter of an hour or more. */
const SCHOOLS = 1_500;

async function rounds(schools = SCHOOLS): Promise<void> {
  if (!hasPostgres()) return say('The rounds are measured on PostgreSQL: apt-get install -y postgresql');
  const parts = [
    (postgres: RoundsPostgres) => sayManyRounds(postgres, schools, say),
    (postgres: RoundsPostgres) => sayOwnRound(postgres, { schools, sinkUrl: sink.url }, say),
  ];
  for (const part of parts) {
    const postgres = await openRoundsPostgres();
    try {
      await part(postgres);
    } finally {
      await postgres.close();
    }
  }
}

async function everything(): Promise<void> {
  const bundles = await buildBundles(folder);
  if (hasPostgres()) {
    const postgres = await openBenchPostgres(sink.url);
    try {
      await sayStarts(bundles, { databaseUrl: postgres.url, sink }, say);
      await sayTurns('PostgreSQL', postgres, sink.url, say);
      await many(postgres);
    } finally {
      await postgres.close();
    }
  } else {
    say('Left out: the start and the turns on PostgreSQL. They need its server: apt-get install -y postgresql');
  }
  const pglite = await openBenchPglite(sink.url, folder);
  try {
    await sayTurns('PGlite', pglite, sink.url, say);
  } finally {
    await pglite.close();
  }
  await rounds();
  sayBundles(bundles, say);
}

try {
  say(describeMachine());
  const [part, size] = process.argv.slice(2);
  if (part === 'aanvragen') await onlyRequests();
  else if (part === 'verantwoording') await rounds(size === undefined ? SCHOOLS : Number(size));
  else await everything();
  say(describeMachine());
} finally {
  await sink.close();
  await rm(folder, { recursive: true, force: true });
}
