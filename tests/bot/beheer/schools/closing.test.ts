import { expect, it } from 'vitest';
import { schoolVerbs } from '../../../../cards/beheer/schools/verbs.ts';
import { oneEngine } from '../../../support/stores.ts';
import { inputsOf } from '../../arrangements/support/card-reader.ts';
import { day } from '../../people/a-register.ts';
import type { Who } from '../support/beheer-world.ts';

import { openSchools as open, said, titles } from './support/schools-world.ts';

const close = async (world: Awaited<ReturnType<typeof open>>, dag: string, who: Who = 'beheerder') =>
  world.press(await world.press(await world.school(who), 'Sluit de school'), 'Ga verder', { inputs: { dag } });

oneEngine('closing a school', (engine) => {
  it('says what it means first, and then takes its roles away from that day on', async () => {
    const world = await open(engine);
    const asked = await close(world, '2026-11-26');
    expect(said(asked)).toContain(
      'Vanaf donderdag 26 november 2026 tellen de rollen bij deze school niet meer. 1 mens heeft',
    );
    expect(await world.rows()).toMatchObject([{ closedOn: null }]);
    const done = await world.press(asked, 'Ja, sluit');
    expect(said(done)).toContain('26 november 2026');
    expect(JSON.parse((await world.last())?.payload ?? '')).toMatchObject({
      geslotenPerVoor: null,
      geslotenPerNa: '2026-11-26',
    });
    expect(said(await world.say('zoco', 'hoi'))).toContain('Hoi');
    world.moveTo(new Date('2026-11-25T23:00:00Z')); // midnight in Amsterdam
    expect(said(await world.say('zoco', 'hoi'))).not.toContain('Nieuwe aanvraag');
    expect(said(await world.press(asked, 'Ja, sluit'))).toContain('Dit was al gedaan');
  });

  it.each(['2026-11-25', '2026-08-01'])('per %s, which has come, works at the next click', async (dag) => {
    const world = await open(engine);
    const asked = await close(world, dag);
    expect(said(asked)).toContain('Meteen na je klik');
    await world.press(asked, 'Ja, sluit');
    expect(said(await world.school())).toContain('Gesloten per');
    expect(titles(await world.say('zoco', 'hoi').catch(() => world.list()))).not.toContain('Nieuwe aanvraag');
  });

  it.each([
    ['', 'Kies de eerste dag', 'verplicht'],
    ['2027-02-29', 'geen dag die ik ken', 'geen-datum'],
    ['2035-01-01', 'vijf jaar vooruit', 'sluitdag-te-ver'],
    ['2020-08-01', 'jaar terug', 'sluitdag-te-lang-geleden'],
  ])('per "%s" is refused at the field, in the question and in the answer', async (dag, text, code) => {
    const world = await open(engine);
    expect(said(await close(world, dag))).toContain(text);
    const asked = await close(world, '2026-12-01');
    expect(said(await world.press(asked, 'Ja, sluit', { data: { dag } }))).toContain(text);
    expect(await world.last()).toMatchObject({ outcome: code });
    expect(await world.rows()).toMatchObject([{ closedOn: null }]);
  });

  it('happens once: a school that is closed is not closed again, only opened', async () => {
    const world = await open(engine);
    const [early, late] = [await close(world, '2026-11-25'), await close(world, '2026-11-01', 'tweede-beheerder')];
    await world.press(early, 'Ja, sluit');
    expect(said(await world.press(late, 'Ja, sluit'))).toContain('Deze school is al gesloten');
    expect(await world.rows()).toMatchObject([{ closedOn: day('2026-11-25') }]);
    const edit = await world.press(await world.school(), 'Open weer', { verb: schoolVerbs.edit });
    expect(said(edit)).toContain('Deze school is gesloten');
    const reopened = await world.press(await world.school(), 'Open weer');
    expect(said(reopened)).toContain('De school blijft open');
    expect(titles(await world.say('zoco', 'hoi'))).toContain('Nieuwe aanvraag');
  });

  it('may still change its day, or be called off, before that day', async () => {
    const world = await open(engine);
    await world.press(await close(world, '2027-08-01'), 'Ja, sluit');
    const form = await world.press(await world.school(), 'Andere sluitdag');
    expect(inputsOf(form.card).dag).toBe('2027-08-01');
    await world.press(await world.press(form, 'Ga verder', { inputs: { dag: '2027-07-01' } }), 'Ja, sluit');
    expect(await world.rows()).toMatchObject([{ closedOn: day('2027-07-01') }]);
    await world.press(await world.school(), 'Toch niet sluiten');
    expect(await world.rows()).toMatchObject([{ closedOn: null }]);
  });
});
