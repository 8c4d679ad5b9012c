import { expect, it } from 'vitest';
import { watchBeheerders } from '../../bot/watch-beheerders.ts';
import { createLogLines } from '../support/log-lines.ts';
import { oneEngine } from '../support/stores.ts';
import { aRegister, day } from './people/a-register.ts';

oneEngine('a start without a beheerder', (engine) => {
  it('says what to do when there is no samenwerkingsverband at all', async () => {
    const { store } = await engine.fresh();
    const log = createLogLines();
    const watch = watchBeheerders({ ...log, store, clock: { now: () => new Date('2026-11-25T09:00:00Z') } });
    expect(watch.gap()).toBeNull();
    await watch.look();
    expect(watch.gap()).toBe('geen-samenwerkingsverband');
    expect(log.events()).toMatchObject([
      { event: 'beheerder', outcome: 'geen-samenwerkingsverband', next: expect.stringContaining('ops -- init') },
    ]);
  });

  it('tells of each samenwerkingsverband once, names nobody, and tells again when a role has ended', async () => {
    const { store, operations } = await engine.fresh();
    const { swv } = await engine.swv();
    await operations.addSwv({ id: swv, name: 'SWV Duinroos' }, new Date(0));
    const register = aRegister(store, swv);
    const person = await register.person('beheerder-duinroos');
    let now = new Date('2026-11-25T09:00:00Z');
    const log = createLogLines();
    const watch = watchBeheerders({ ...log, store, clock: { now: () => now } });
    await watch.look();
    expect(await watch.look()).toEqual([{ id: swv, name: 'SWV Duinroos' }]);
    expect(log.events()).toMatchObject([{ outcome: 'geen-beheerder', swv }]);

    await register.role(person, 'functioneel-beheerder', { from: day('2026-11-25'), until: day('2026-11-26') });
    await watch.look();
    expect(watch.gap()).toBeNull();
    now = new Date('2026-11-27T09:00:00Z');
    await watch.look();
    expect(watch.gap()).toBe('geen-beheerder');
    expect(log.lines).toHaveLength(2);
    expect(log.lines.join()).not.toContain('duinroos@');
    expect(log.lines.join()).not.toContain(person);
  });

  it('leaves a database that is away to the turns', async () => {
    const { store } = await engine.fresh();
    const directory = {
      ...store.directory,
      listSwvs: async () => {
        throw new Error('away');
      },
    };
    const log = createLogLines();
    const watch = watchBeheerders({ ...log, store: { ...store, directory }, clock: { now: () => new Date() } });
    expect(await watch.look()).toEqual([]);
    expect(log.lines).toEqual([]);
  });
});
