import type { SwvId } from '../../cards/words/brands.ts';
import type { Log } from '../core/ports.ts';
import { ok } from '../core/result.ts';
import { type ChangeHouse, changeIn } from './change.ts';
import { claimOnce } from './claim-once.ts';
import type { Due, Job } from './feature.ts';

interface JobsHouse extends ChangeHouse {
  readonly log: Log;
}

/**
 * Runs what is due in one SWV now, each at most once for {swv, job, period, subject}: the claim is a row in the same
 * transaction as the effect, so two ticks at once do it once, and a crash does it not at all until the next tick.
 * @param timeLeft asked before each; what is left when the time is up falls to the next tick.
 * @returns how many were run.
 */
export async function runDueJobs(
  house: JobsHouse,
  swv: SwvId,
  jobs: readonly Job[],
  timeLeft: () => boolean = () => true,
): Promise<number> {
  const now = house.clock.now();
  let ran = 0;
  for (const job of jobs) {
    if (!timeLeft()) break;
    const due = await whatIsDue(house, swv, job, now);
    for (const item of [...due].sort((a, b) => a.at.getTime() - b.at.getTime())) {
      if (!timeLeft()) break;
      if (await runOne(house, swv, job, item, now)) ran += 1;
    }
  }
  if (ran > 0) await house.nudge.nudge(swv);
  return ran;
}

/** A job that cannot even say what is due is logged; the others, and those of other SWV's, go on. */
async function whatIsDue(house: JobsHouse, swv: SwvId, job: Job, now: Date): Promise<readonly Due[]> {
  try {
    return await house.store.read(swv, (tx) => job.due(tx, now));
  } catch (error) {
    const event = house.log.event('job');
    event.set('job', job.name);
    event.set('swv', swv);
    event.set('error', error instanceof Error ? `${error.name}: ${error.message}` : 'unknown');
    event.end();
    return [];
  }
}

/** One failing job must not keep the others from running: it is logged, not claimed, and tried at the next tick. */
async function runOne(house: JobsHouse, swv: SwvId, job: Job, due: Due, now: Date): Promise<boolean> {
  const event = house.log.event('job');
  event.set('job', job.name);
  try {
    const done = await house.store.write(swv, async (tx) => {
      if (!(await claimOnce(tx, job.name, due, now))) return false;
      const by = { actor: { swv, person: 'meedoen' }, now } as const;
      await changeIn(house, tx, by, { verb: `job.${job.name}`, subject: due.subject }, async (inner) => {
        await job.run(inner, due, now);
        return ok(null);
      });
      return true;
    });
    event.set('done', done);
    return done;
  } catch (error) {
    event.set('error', error instanceof Error ? `${error.name}: ${error.message}` : 'unknown');
    return false;
  } finally {
    event.end();
  }
}
