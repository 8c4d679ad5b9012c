import { expect, it } from 'vitest';
import { hearingJob } from '../../../../bot/arrangements/jobs/hearing-job.ts';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { auditOf, theRequest } from '../support/ledger.ts';
import { createRequestWorld } from '../support/request-world.ts';
import { askDecision, hearSchool, toDecision, ZIN } from '../support/route.ts';

oneEngine('a zienswijze', (engine) => {
  const openWorld = async () => {
    const world = await createRequestWorld(await engine.swv());
    await toDecision(world);
    return world;
  };

  it('is asked before a refusal, at the question "Klopt dat?" already', async () => {
    const world = await openWorld();
    const refused = await askDecision(world, 'volmachthouder', 'Afwijzen');
    expect(world.outcomes.at(-1)).toBe('eerst-zienswijze');
    expect(textOf(refused.card)).toContain('Vraag eerst wat de school en de ouders ervan vinden');
    expect(JSON.stringify(refused.card)).toContain(ZIN); // what was typed is kept
  });

  it('goes to the school with what is intended, and comes back to who asked', async () => {
    const world = await openWorld();
    await hearSchool(world, 'volmachthouder');
    const dossier = await world.press(await world.last('volmachthouder'), 'Open dossier');
    expect(textOf(dossier.card)).toContain('Zienswijze');
    const asked = await askDecision(world, 'volmachthouder', 'Afwijzen');
    await world.press(asked, 'Ja, dit is mijn besluit', { inputs: { afwijking: ZIN } });
    expect(await theRequest(world)).toMatchObject({ state: 'afgewezen', zienswijze: { given: {} } });
  });

  it('that is asked with a double click is answered twice with the same card', async () => {
    const world = await openWorld();
    const dossier = await world.press(await world.last('volmachthouder'), 'Open dossier');
    const form = await world.press(dossier, 'Vraag een zienswijze');
    const first = await world.press(form, 'Vraag het de school', { inputs: { voornemen: ZIN } });
    const second = await world.press(form, 'Vraag het de school', { inputs: { voornemen: ZIN } });
    expect(world.outcomes.at(-1)).toBe('al-gedaan');
    expect(second.card.content).toEqual(first.card.content);
    expect(textOf(second.card)).not.toContain(ZIN);
  });

  it('tells nothing of the intention on the card that stands in the school’s chat', async () => {
    const world = await openWorld();
    const dossier = await world.press(await world.last('volmachthouder'), 'Open dossier');
    const form = await world.press(dossier, 'Vraag een zienswijze');
    await world.press(form, 'Vraag het de school', { inputs: { voornemen: ZIN } });
    const card = await world.last('zoco');
    expect(textOf(card.card)).toContain('Wat vinden jullie van het voornemen');
    expect(JSON.stringify(card.card)).not.toContain(ZIN);
    const opened = await world.press(card, 'Bekijk het voornemen en reageer');
    expect(textOf(opened.card)).toContain(ZIN);
  });

  it('that nobody gives holds nothing up: when its days are over it is back, once', async () => {
    const world = await openWorld();
    const dossier = await world.press(await world.last('volmachthouder'), 'Open dossier');
    const form = await world.press(dossier, 'Vraag een zienswijze');
    await world.press(form, 'Vraag het de school', { inputs: { voornemen: ZIN } });
    const job = hearingJob(world.house);
    const due = (at: string) => world.house.store.read(world.swv, (tx) => job.due(tx, new Date(at)));
    expect(await due('2026-12-07T22:30:00Z')).toEqual([]);
    expect(await due('2026-12-07T23:00:00Z')).toHaveLength(1);
    world.moveTo('2026-12-08T09:00:00Z');
    await world.tick();
    expect(await theRequest(world)).toMatchObject({ state: 'bij-volmachthouder', zienswijze: { given: null } });
    expect(await due('2026-12-09T09:00:00Z')).toEqual([]);
    expect(textOf((await world.last('volmachthouder')).card)).toContain('Jouw besluit over');
  });

  it('is too late after its last day, also before any tick: the click itself brings it back first', async () => {
    const world = await openWorld();
    const dossier = await world.press(await world.last('volmachthouder'), 'Open dossier');
    const form = await world.press(dossier, 'Vraag een zienswijze');
    await world.press(form, 'Vraag het de school', { inputs: { voornemen: ZIN } });
    const asked = await world.press(await world.last('zoco'), 'Bekijk het voornemen en reageer');
    world.moveTo('2026-12-08T09:00:00Z'); // no tick came yet
    await world.press(asked, 'Wij voegen niets toe');
    expect(world.outcomes.at(-1)).toBe('verouderd');
    expect(await theRequest(world)).toMatchObject({ state: 'bij-volmachthouder', zienswijze: { given: null } });
    // The log says that its days were over, and nothing of the CvT.
    expect((await auditOf(world)).slice(-2)).toEqual([
      'aanvraag.zienswijze-voorbij ok',
      'aanvraag.zienswijze verouderd',
    ]);
  });
});
