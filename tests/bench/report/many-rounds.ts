import { createApp } from '../../../bot/app.ts';
import { deliverPost } from '../../../bot/delivery/deliver-post.ts';
import { runDueJobs } from '../../../bot/delivery/due-jobs.ts';
import { databaseClock } from '../../../bot/delivery/lease.ts';
import { peopleAddresses } from '../../../bot/people/addresses.ts';
import { type Planted, plantRound, skewed } from '../../bot/verantwoording/support/many/plant-rounds.ts';
import { createQuietHouse } from '../../bot/verantwoording/support/many/quiet-house.ts';
import { type Simulation, seededChance, simulateRounds } from '../../bot/verantwoording/support/many/simulate.ts';
import { isAtRest, whatCame } from '../../bot/verantwoording/support/many/what-came.ts';
import { SimConnector } from '../../support/sim-connector.ts';
import { timed } from '../rounds.ts';
import { pieceTimes } from '../verantwoording/piece-times.ts';
import type { Copy, RoundsPostgres } from '../verantwoording/rounds-postgres.ts';
import { pieceRow } from './piece-row.ts';
import { heading, milliseconds, row, type Say } from './row.ts';

const SWVS = 150;
const LARGEST_OF_ALL = 300;
const OPENED = new Date('2027-01-18T09:00:00Z');
const FOURTEEN_DAYS_BEFORE = new Date('2027-02-15T07:05:00Z');
const BOUNDS = { warmUps: 5, rounds: 40, budgetMs: 10_000 };
const SEED = 2_027;
/** How the log names a worker that died; of anything else the report tells. */
const DEAD = 'Error: ';

/** A hundred and fifty SWV's that open and remind at once: what a piece of it costs, and whether all of it ends well. */
export async function sayManyRounds(postgres: RoundsPostgres, schools: number, say: Say): Promise<void> {
  const swvs = skewed(SWVS, schools, Math.min(LARGEST_OF_ALL, Math.ceil(schools / 10)));
  const took = await timed(() =>
    postgres.plant(async (migrator) => {
      const house = createQuietHouse(migrator, { now: () => OPENED });
      for (const one of swvs) await plantRound({ ...house, operations: migrator.directory }, one, OPENED);
    }),
  );
  say(
    `\n${schools} schools of ${SWVS} samenwerkingsverbanden, the largest with ${swvs[0]?.schools} (planted in ${milliseconds([took])})`,
  );
  const pieces = await postgres.copy();
  await sayPieces(pieces, swvs, say);
  await pieces.close();
  const copy = await postgres.copy();
  await saySimulation(copy, swvs, say);
  await copy.close();
}

/** One account opened, and one card sent, in the largest SWV: the work of a slice, beside the same inserts bare. */
async function sayPieces(copy: Copy, [largest]: readonly Planted[], say: Say): Promise<void> {
  if (!largest) throw new Error('There is no SWV.');
  const { swv } = largest;
  const house = createQuietHouse(copy.store, { now: () => OPENED });
  const app = createApp(house);
  const open = app.jobs.filter(({ name }) => name === 'verantwoording.open');
  const delivery = {
    ...house,
    leaseClock: databaseClock,
    connector: new SimConnector(() => performance.now()),
    connectorTimeoutMs: 15_000,
    addresses: peopleAddresses,
    renderers: app.renderers,
  };
  say(heading('One piece of it, in the largest', 'piece', 'its SQL, bare', '× SQL', 'queries'));
  const opened = await pieceTimes(
    copy,
    swv,
    async () => {
      const time = [true, true]; // for the job, and for its first account
      await runDueJobs(house, swv, open, () => time.pop() ?? false);
    },
    BOUNDS,
  );
  say(pieceRow('what is due, and one account opened', opened));
  const sent = await pieceTimes(copy, swv, () => deliverPost(delivery, swv), { ...BOUNDS, rounds: 20 });
  say(pieceRow('one card claimed, drawn, sent, settled', sent));
}

async function saySimulation({ store }: Copy, swvs: readonly Planted[], say: Say): Promise<void> {
  const simulation = simulateRounds({ store, swvs, from: OPENED, chance: seededChance(SEED) });
  say(heading(`Ticks and eight delivery workers, cut off at random (seed ${SEED})`));
  await sayPhase(simulation, 'The opening', 'invullen', say);
  simulation.moveTo(FOURTEEN_DAYS_BEFORE);
  await sayPhase(simulation, 'The reminders, 14 days before', 'herinnering-voor', say);
}

async function sayPhase(simulation: Simulation, name: string, kind: string, say: Say): Promise<void> {
  const { connector, seen } = simulation;
  const began = simulation.now().getTime();
  const before = { ...seen, calls: connector.calls };
  const took = await timed(() => simulation.run(() => isAtRest(simulation, kind)));
  const came = await whatCame(simulation, kind);
  const minutes = (simulation.now().getTime() - began) / 60_000;
  say(row(name, '', `  in ${minutes.toFixed(0)} simulated minutes, ${(took / 1_000).toFixed(0)} s here`));
  say(
    row(
      '  accounts; open; opened twice; not open',
      `${came.accounts}; ${came.opened}; ${came.openedTwice}; ${came.ready}`,
    ),
  );
  say(
    row(
      '  cards; twice; missing; not current; copies so far',
      `${came.cards}; ${came.twice}; ${came.missing}; ${came.behind}; ${came.copies}`,
    ),
  );
  say(
    row(
      '  calls; passed a limit of thread, tenant',
      `${connector.calls - before.calls}; ${connector.passed.thread}, ${connector.passed.tenant}`,
      `  (at most ${connector.busiest} in a second of one tenant)`,
    ),
  );
  say(
    row(
      '  slices; cut short; worker died',
      `${seen.slices - before.slices}; ${seen.cut - before.cut}; ${seen.died - before.died}`,
      `  (longest ${(seen.longest / 1_000).toFixed(1)} s)`,
    ),
  );
  const errors = new Map<string, number>();
  for (const error of simulation.errors.splice(0)) errors.set(error, (errors.get(error) ?? 0) + 1);
  for (const [error, times] of errors) if (error !== DEAD) say(row(`  ${times} × ${error}`));
}
