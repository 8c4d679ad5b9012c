import { expect, it } from 'vitest';
import { runDueJobs } from '../../../bot/delivery/due-jobs.ts';
import type { Job } from '../../../bot/delivery/feature.ts';
import { subjectId } from '../../../cards/words/brands.ts';
import { createLogLines } from '../../support/log-lines.ts';
import { eachEngine } from '../../support/stores.ts';
import { ids } from '../people/a-register.ts';

const NOW = new Date('2026-11-25T09:00:00Z');

eachEngine('the jobs that fall due', (engine) => {
  async function openJobs() {
    const { store, swv } = await engine.swv();
    const lines = createLogLines();
    const ran: string[] = [];
    const job = (name: string, over: Partial<Job> = {}): Job => ({
      name,
      next: async () => null,
      due: async () => [{ period: '2026-11', subject: subjectId('zaak-1'), at: NOW }],
      run: async () => void ran.push(name),
      ...over,
    });
    const house = {
      store,
      clock: { now: () => NOW },
      ids,
      nudge: { nudge: async () => undefined },
      quietHours: { sendableAt: async () => NOW },
      log: lines.log,
    };
    return { ran, job, lines, tick: (...jobs: readonly Job[]) => runDueJobs(house, swv, jobs) };
  }

  it('are each run once, however often the clock ticks', async () => {
    const { ran, job, tick } = await openJobs();
    expect(await tick(job('een'))).toBe(1);
    expect(await tick(job('een'))).toBe(0);
    expect(ran).toEqual(['een']);
  });

  it.each<[string, Partial<Job>]>([
    ['cannot say what is due', { due: () => Promise.reject(new Error('a value that nobody foresaw')) }],
    ['fails', { run: () => Promise.reject(new Error('a value that nobody foresaw')) }],
  ])('go on after one that %s, which is logged and tried again', async (_, broken) => {
    const { ran, job, tick, lines } = await openJobs();
    expect(await tick(job('stuk', broken), job('heel'))).toBe(1);
    expect(ran).toEqual(['heel']);
    expect(JSON.stringify(lines)).toContain('a value that nobody foresaw');
    expect(await tick(job('stuk'))).toBe(1);
  });
});
