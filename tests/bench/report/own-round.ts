import { createApp } from '../../../bot/app.ts';
import { dayOf } from '../../../bot/core/local-day.ts';
import { proveById } from '../../../bot/people/prove.ts';
import { personId } from '../../../cards/words/brands.ts';
import { DEMO_SWV } from '../../../infra/local/demo/seed-demo.ts';
import { skewed } from '../../bot/verantwoording/support/many/plant-rounds.ts';
import { createQuietHouse } from '../../bot/verantwoording/support/many/quiet-house.ts';
import { createMemoryKeys, type MemoryKeys } from '../../support/memory-keys.ts';
import { benchClock } from '../bench-clock.ts';
import { openBenchHouse, seedBench } from '../bench-house.ts';
import { median, ratioOf } from '../numbers.ts';
import { timed } from '../rounds.ts';
import { turnTimes } from '../turn-times.ts';
import { pieceTimes } from '../verantwoording/piece-times.ts';
import { plantOthers } from '../verantwoording/plant-others.ts';
import { OWN_ROUND, plantOwn } from '../verantwoording/plant-own.ts';
import { roundTurns } from '../verantwoording/round-turns.ts';
import type { Copy, RoundsPostgres } from '../verantwoording/rounds-postgres.ts';
import { pieceRow } from './piece-row.ts';
import { heading, milliseconds, ratioText, row, type Say } from './row.ts';

const OWN_SCHOOLS = 300;
const SWVS = 150;
const BOUNDS = { warmUps: 5, rounds: 25, budgetMs: 8_000 };
const JOBS = ['open', 'uitstel', 'sluit', 'herinnering'].map((name) => `verantwoording.${name}`);

/** What one SWV's own round costs, alone in the store and beside a hundred and forty-nine others. */
export async function sayOwnRound(
  postgres: RoundsPostgres,
  { schools, sinkUrl }: { readonly schools: number; readonly sinkUrl: string },
  say: Say,
): Promise<void> {
  const keys = createMemoryKeys();
  const now = benchClock.now();
  await postgres.plant(async (migrator) => {
    await seedBench(migrator, keys, sinkUrl);
    await plantOwn(migrator, createQuietHouse(migrator, benchClock).configurations, OWN_SCHOOLS, now);
  });
  await sayCopy(await postgres.copy(), { name: 'one SWV in the store', keys, sinkUrl }, say);
  const [, ...others] = skewed(SWVS, Math.max(schools, OWN_SCHOOLS + SWVS), OWN_SCHOOLS);
  const took = await timed(() => postgres.plant((migrator) => plantOthers(migrator, others, now)));
  const name = `${SWVS} SWV’s, ${schools} schools (planted in ${milliseconds([took])})`;
  await sayCopy(await postgres.copy(), { name, keys, sinkUrl }, say);
}

async function sayCopy(
  copy: Copy,
  { name, keys, sinkUrl }: { readonly name: string; readonly keys: MemoryKeys; readonly sinkUrl: string },
  say: Say,
): Promise<void> {
  const { store } = copy;
  say(heading(`${OWN_SCHOOLS} own schools; ${name}`, 'piece', 'its SQL, bare', '× SQL', 'queries'));
  const database = { ...copy, house: openBenchHouse(store, keys), analyse: async () => undefined };
  for (const turn of roundTurns()) {
    const rounds = await turnTimes(turn, database, sinkUrl, BOUNDS);
    const floor = ratioOf(
      rounds,
      (round) => round.turn,
      (round) => round.sql,
    );
    say(
      row(
        turn.name,
        milliseconds(rounds.map((round) => round.turn)),
        milliseconds(rounds.map((round) => round.sql)),
        ratioText(floor),
        String(median(rounds.map(({ statements }) => statements))),
      ),
    );
  }
  const app = createApp(createQuietHouse(store, benchClock));
  for (const job of app.jobs.filter((one) => JOBS.includes(one.name))) {
    const due = () => store.read(DEMO_SWV, (tx) => job.due(tx, benchClock.now()));
    say(pieceRow(`what is due of ${job.name}`, await pieceTimes(copy, DEMO_SWV, due, BOUNDS)));
  }
  const make = app.makers('verantwoording', 'werkboek');
  const workbook = () =>
    store.read(DEMO_SWV, async (tx) => {
      const now = benchClock.now();
      const actor = await proveById(tx, personId('bestuurder'), dayOf(now));
      if (!actor || !(await make?.(tx, OWN_ROUND, actor, now))) throw new Error('There is no workbook.');
    });
  say(pieceRow('the workbook of the round', await pieceTimes(copy, DEMO_SWV, workbook, BOUNDS)));
  await copy.close();
}
