import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { aConfiguration } from '../support/a-configuration.ts';
import { buttonsOf, textOf } from '../support/card-reader.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import { begin, STEP1, toCvt } from '../support/route.ts';
import type { StaffKey } from '../support/staff.ts';
import { tasksOf } from '../support/tasks-of.ts';

/** Everything that somebody can type about requests, with somebody who may. */
const SAYINGS: readonly (readonly [StaffKey, string])[] = [
  ['zoco', 'nieuwe aanvraag'],
  ['zoco', 'mijn aanvragen'],
  ['consulent', 'mijn scholen'],
  ['consulent', 'voor je gesprek'],
  ['bestuurder', 'alle aanvragen'],
  ['bestuurder', 'besluiten'],
  ['bestuurder', 'monitoring'],
  ['secretaris', 'zitting'],
  ['lid', 'aanvragen bij de commissie'],
  ['procesbewaker', 'wat is te laat'],
  ['administratie', 'te verzenden'],
];

async function takesNoneAnyMore({ house, swv, clock }: RequestWorld): Promise<void> {
  const next = await aConfiguration({ without: 'aanvragen' });
  await house.store.write(swv, (tx) => house.configurations.importNext(tx, next, 'meedoen', clock.now()));
}

oneEngine('a SWV whose pack has no aanvragen.json', (engine) => {
  const openWorld = async () => createRequestWorld(await engine.swv(), { without: 'aanvragen' });

  it('offers no kind of request, and says whom to ask', async () => {
    const world = await openWorld();
    const choice = await world.say('zoco', 'nieuwe aanvraag');
    expect(textOf(choice.card)).toContain('Deze aanvraag kun je hier nu niet doen. Vraag je onderwijsconsulent');
    expect(buttonsOf(choice.card).filter(({ title }) => title.startsWith('Begin'))).toEqual([]);
  });

  it('refuses a Begin of before', async () => {
    const world = await createRequestWorld(await engine.swv());
    const choice = await world.say('zoco', 'nieuwe aanvraag');
    await takesNoneAnyMore(world);
    await world.press(choice, 'Begin voor De Duinroos');
    expect(world.outcomes.at(-1)).toBe('soort-niet-aangeboden');
  });

  it.each(SAYINGS)('answers %s who says "%s" with a card', async (who, words) => {
    const world = await openWorld();
    expect(textOf((await world.say(who, words)).card)).not.toBe('');
  });

  it('has no figures while nothing parts its year, and no tasks', async () => {
    const world = await openWorld();
    const figures = await world.press(await world.say('bestuurder', 'monitoring'), 'Toon de cijfers');
    expect(textOf(figures.card)).not.toContain('Maatwerk');
    for (const who of ['zoco', 'consulent', 'bestuurder'] as const) expect(await tasksOf(world, who)).toEqual([]);
  });

  it('has nothing that falls due, in term time or before a holiday', async () => {
    const world = await openWorld();
    const { store } = world.house;
    for (const day of ['2026-11-23', '2026-12-05', '2027-07-01']) {
      const due = await store.read(world.swv, async (tx) => {
        const found = [];
        for (const job of world.feature.jobs ?? []) found.push(...(await job.due(tx, new Date(`${day}T10:00:00Z`))));
        return found;
      });
      expect(due).toEqual([]);
    }
  });

  it('lets a request that runs go on by the rules that it began with', async () => {
    const world = await createRequestWorld(await engine.swv());
    await toCvt(world);
    await takesNoneAnyMore(world);
    const dossier = await world.press(await world.last('lid'), 'Open dossier');
    await world.press(dossier, 'Voor');
    expect(world.outcomes.at(-1)).toBe('ok');
  });

  it('leaves a draft of before on its list, and goes no further with it', async () => {
    const world = await createRequestWorld(await engine.swv());
    const step = await begin(world);
    await takesNoneAnyMore(world);
    await world.press(step, 'Bewaar en ga verder', { inputs: STEP1 });
    expect(world.outcomes.at(-1)).not.toBe('ok');
    expect(textOf((await world.say('zoco', 'mijn aanvragen')).card)).not.toBe('');
  });
});
