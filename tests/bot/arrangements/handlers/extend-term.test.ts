import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../support/card-reader.ts';
import { theRequest } from '../support/ledger.ts';
import { createRequestWorld } from '../support/request-world.ts';
import { toCvt, ZIN } from '../support/route.ts';
import { heard } from '../support/term-alerts.ts';

/** Submitted on Monday 23 November: eight in the morning of its last day. */
const LAST = '2027-01-18T07:00:00Z';

oneEngine('extending the term, by clicks', (engine) => {
  const openWorld = async () => {
    const world = await createRequestWorld(await engine.swv());
    await toCvt(world);
    world.moveTo(LAST);
    await world.tick();
    const alert = (await world.chat('bestuurder')).find((one) => textOf(one.card).includes('100 %'));
    if (!alert) throw new Error('The bestuurder was told.');
    return { world, alert };
  };
  const typed = (totEnMet: string) => ({ inputs: { totEnMet, reden: ZIN } });

  it('takes three clicks, is confirmed in full, and is told to the school', async () => {
    const { world, alert } = await openWorld();
    const form = await world.press(alert, 'Verleng de termijn');
    const asked = await world.press(form, 'Ga verder', typed('2027-02-08'));
    expect(textOf(asked.card)).toContain('De beslistermijn wordt verlengd tot en met 8 februari 2027. Klopt dat?');
    const before = [await world.chat('zoco'), await world.chat('directie')].map(({ length }) => length);
    await world.press(asked, 'Ja, verleng');
    expect(world.outcomes.at(-1)).toBe('ok');
    expect((await theRequest(world)).verdaging).toMatchObject({ was: '2027-01-18', until: '2027-02-08' });
    for (const [at, who] of (['zoco', 'directie'] as const).entries()) {
      const chat = await world.chat(who);
      expect(chat).toHaveLength((before[at] ?? 0) + 1);
      expect(textOf(chat.at(-1)?.card ?? asked.card)).toContain('besluit uiterlijk maandag 8 februari');
    }
    expect(await heard(world)).toEqual({ 50: ['volmachthouder', 'lid'] }); // of the longer term only its half has run
  });

  it('is told of anew on its own last day, for it is another term', async () => {
    const { world, alert } = await openWorld();
    const form = await world.press(alert, 'Verleng de termijn');
    await world.press(await world.press(form, 'Ga verder', typed('2027-02-08')), 'Ja, verleng');
    world.moveTo('2027-02-08T07:00:00Z');
    await world.tick();
    expect((await heard(world))['100']).toEqual(['secretaris', 'bestuurder', 'bestuurder-waarnemer']);
    const again = (await world.chat('bestuurder')).find((one) => textOf(one.card).includes('100 %'));
    expect(again && buttonsOf(again.card).map(({ title }) => title)).not.toContain('Verleng de termijn');
  });

  it.each([
    ['2027-01-16', 'Kies een dag na maandag 18 januari.'],
    ['2027-06-01', 'Kies een dag die uiterlijk maandag 1 maart is.'],
    ['2027-02-06', 'Op een zaterdag, zondag of feestdag eindigt een termijn niet.'],
    ['', 'Kies de nieuwe laatste dag.'],
  ])('to "%s" says at the field: %s', async (until, sentence) => {
    const { world, alert } = await openWorld();
    const form = await world.press(alert, 'Verleng de termijn');
    const again = await world.press(form, 'Ga verder', typed(until));
    expect(textOf(again.card)).toContain(sentence);
    expect(JSON.stringify(again.card)).toContain(ZIN); // what was typed is kept
    expect((await theRequest(world)).verdaging).toBeNull();
  });

  it('counts once for two clicks, and the second gets the card of the first', async () => {
    const { world, alert } = await openWorld();
    const form = await world.press(alert, 'Verleng de termijn');
    const asked = await world.press(form, 'Ga verder', typed('2027-02-08'));
    await world.press(asked, 'Ja, verleng');
    const again = await world.press(asked, 'Ja, verleng');
    expect(world.outcomes.at(-1)).toBe('al-gedaan');
    expect(textOf(again.card)).toContain('besluit uiterlijk maandag 8 februari');
  });

  it('is not forged: another day than was confirmed is asked about again', async () => {
    const { world, alert } = await openWorld();
    const form = await world.press(alert, 'Verleng de termijn');
    const asked = await world.press(form, 'Ga verder', typed('2027-02-08'));
    const again = await world.press(asked, 'Ja, verleng', { data: { totEnMet: '2027-02-09' } });
    expect(world.outcomes.at(-1)).toBe('bevestig-opnieuw');
    expect(textOf(again.card)).toContain('verlengd tot en met 9 februari 2027. Klopt dat?');
    expect((await theRequest(world)).verdaging).toBeNull();
  });

  it('is refused from the day after, on the card that still stands there', async () => {
    const { world, alert } = await openWorld();
    world.moveTo('2027-01-19T09:00:00Z');
    const answer = await world.press(alert, 'Verleng de termijn');
    expect(textOf(answer.card)).toContain('verlengen kan nu niet meer');
  });

  it('is explained: how many weeks, from where, and that it is still open', async () => {
    const { world, alert } = await openWorld();
    const form = await world.press(alert, 'Verleng de termijn');
    const why = textOf((await world.press(form, 'Waarom mag dit?')).card);
    expect(why).toContain('6 weken');
    expect(why).toContain('Awb art. 4:14');
    const day = textOf((await world.press(alert, 'Waarom deze dag?')).card);
    expect(day).toContain('8 weken');
    expect(day).toContain('Awb art. 4:13');
  });
});
