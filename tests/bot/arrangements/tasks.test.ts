import { expect, it } from 'vitest';
import { oneEngine } from '../../support/stores.ts';
import { textOf } from './support/card-reader.ts';
import { plant } from './support/plant.ts';
import { createRequestWorld } from './support/request-world.ts';
import { begin } from './support/route.ts';
import { tasksOf } from './support/tasks-of.ts';

oneEngine('what waits for a person', (engine) => {
  it('is what their role asks of them now, and nothing that lies with somebody else', async () => {
    const world = await createRequestWorld(await engine.swv());
    await begin(world);
    await plant(world, 'directie'); // A-2026-0001
    await plant(world, 'consulent');
    await plant(world, 'cvt');
    await plant(world, 'besluit'); // A-2026-0004
    expect(await tasksOf(world, 'zoco')).toEqual(['concept null']);
    expect(await tasksOf(world, 'collega')).toEqual([]);
    expect(await tasksOf(world, 'directie')).toEqual(['toezegging A-2026-0001']);
    expect(await tasksOf(world, 'consulent-waarnemer')).toEqual(['bekijken A-2026-0002']);
    expect(await tasksOf(world, 'lid')).toEqual(['stem A-2026-0003']);
    expect(await tasksOf(world, 'volmachthouder')).toEqual(['stem A-2026-0003', 'besluit A-2026-0004']);
    for (const who of ['lid-duinroos', 'directie-elders', 'bestuurder'] as const) {
      expect(await tasksOf(world, who)).toEqual([]);
    }
  });

  it('stands first in one’s list, which shows where everything else lies', async () => {
    const world = await createRequestWorld(await engine.swv());
    await plant(world, 'besluit');
    await begin(world);
    const list = textOf((await world.say('zoco', 'status')).card);
    expect(list.indexOf('Nog zonder nummer')).toBeLessThan(list.indexOf('A-2026-0001'));
    expect(list).toContain('Ligt bij Voorzitter van de CvT');
    expect(textOf((await world.say('zoco-elders', 'status')).card)).toContain('Je hebt nog geen aanvragen');
  });

  it('can be begun only where the SWV offers it', async () => {
    const world = await createRequestWorld(await engine.swv(), { aangeboden: false });
    expect(textOf((await world.say('zoco', 'nieuwe aanvraag')).card)).toContain('kun je hier nu niet doen');
  });
});
