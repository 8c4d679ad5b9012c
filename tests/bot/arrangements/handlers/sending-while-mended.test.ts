import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../support/card-reader.ts';
import { granted } from '../support/granted.ts';
import { theRequest } from '../support/ledger.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import { askDecision, ZIN } from '../support/route.ts';
import { tasksOf } from '../support/tasks-of.ts';

/** Who decided opens the decision to mend it. */
async function mend(world: RequestWorld): Promise<void> {
  const outcome = (await world.chat('volmachthouder')).findLast(({ card }) => textOf(card).includes('is toegekend'));
  if (!outcome) throw new Error('Who decided has a card of it.');
  const form = await world.press(await world.press(outcome, 'Bekijk'), 'Herstel dit besluit');
  await world.press(form, 'Neem een nieuw besluit', { inputs: { reden: ZIN } });
  expect((await theRequest(world)).state).toBe('bij-volmachthouder');
}

oneEngine('the sending of a decision that is mended', (engine) => {
  const openWorld = async () => {
    const world = await createRequestWorld(await engine.swv());
    await granted(world);
    return world;
  };
  const titles = async (world: RequestWorld) =>
    buttonsOf((await world.last('administratie')).card).map(({ title }) => title);

  it('waits for the new one: the card says so, nothing stands among the tasks, and the new decision is sent', async () => {
    const world = await openWorld();
    expect(await titles(world)).toContain('Vandaag verzonden');
    await mend(world);
    const card = textOf((await world.last('administratie')).card);
    expect(card).toContain('A-2026-0001 wordt hersteld');
    expect(card).toContain('Verstuur het niet');
    expect(await titles(world)).toEqual(['Het is al weg']);
    expect(await tasksOf(world, 'administratie')).toEqual([]);
    const asked = await askDecision(world, 'volmachthouder', 'Toekennen');
    await world.press(asked, 'Ja, dit is mijn besluit');
    expect(textOf((await world.last('administratie')).card)).toContain('A-2026-0001 kan verzonden worden');
    expect(await titles(world)).toContain('Vandaag verzonden');
  });

  it('that was on its way already is noted with its day, for it is that decision until the new one', async () => {
    const world = await openWorld();
    await mend(world);
    const form = await world.press(await world.last('administratie'), 'Het is al weg');
    const sent = await world.press(form, 'Bewaar', { inputs: { dag: '2026-11-23' } });
    expect(textOf(sent.card)).toContain('is verzonden op 23 november 2026');
    expect((await theRequest(world)).followUp?.sent?.on).toBe('2026-11-23');
    await world.press(await askDecision(world, 'volmachthouder', 'Toekennen'), 'Ja, dit is mijn besluit');
    const { followUp } = await theRequest(world);
    expect([followUp?.sent, followUp?.sentBefore]).toEqual([null, ['2026-11-23']]);
  });

  it('that was sent before keeps its day on the card', async () => {
    const world = await openWorld();
    await world.press(await world.last('administratie'), 'Vandaag verzonden');
    await mend(world);
    const card = textOf((await world.last('administratie')).card);
    expect(card).toContain('is verzonden op 23 november 2026');
    expect(card).toContain('Besluit van:  | 23 november 2026');
  });
});
