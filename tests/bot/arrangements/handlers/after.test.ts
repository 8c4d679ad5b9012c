import { expect, it } from 'vitest';
import { localDate } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonOf, buttonsOf, textOf } from '../support/card-reader.ts';
import { begun, buttonData, granted, LEARNED, SAID } from '../support/granted.ts';
import { auditOf, endRole, historyOf, theRequest } from '../support/ledger.ts';
import { createRequestWorld } from '../support/request-world.ts';

const ZIN = 'De begeleider kon pas later dan we dachten beginnen.';

oneEngine('after a decision', (engine) => {
  const openWorld = async () => {
    const world = await createRequestWorld(await engine.swv());
    await granted(world);
    return world;
  };

  it('the administratie sends it with one click, and the school sees the day', async () => {
    const world = await openWorld();
    const card = await world.last('administratie');
    expect(textOf(card.card)).toContain('18 of ouder');
    expect(textOf(card.card)).not.toContain('Open dossier');
    const done = await world.press(card, 'Vandaag verzonden');
    expect(textOf(done.card)).toContain('is verzonden op 23 november 2026');
    expect(textOf((await world.last('zoco')).card)).toContain('Verzonden op:  | 23 november 2026');
    expect((await theRequest(world)).followUp?.sent?.on).toBe('2026-11-23');
  });

  it('a wrong day is mended once, on a card of its own; another day than fits is refused at its input', async () => {
    const world = await openWorld();
    world.moveTo('2026-11-25T09:00:00Z');
    const sent = await world.press(await world.last('administratie'), 'Vandaag verzonden');
    const form = await world.press(sent, 'De dag klopt niet');
    const wrong = await world.press(form, 'Bewaar', { inputs: { dag: '2026-11-20' } });
    expect(textOf(wrong.card)).toContain('Toen was het besluit er nog niet');
    const right = await world.press(wrong, 'Bewaar', { inputs: { dag: '2026-11-24' } });
    expect(textOf(right.card)).toContain('verzonden op 24 november 2026');
    expect(textOf(right.card)).not.toContain('De dag klopt niet');
  });

  it('nobody else notes it, with a card of ours or a forged one', async () => {
    const world = await openWorld();
    const { id, revision } = await theRequest(world);
    const data = { v: 1, swv: world.swv, id, revision } as const;
    for (const who of ['zoco', 'consulent', 'procesbewaker', 'zoco-elders', 'beleid'] as const) {
      await world.send(who, { verb: 'aanvraag.verzonden', data, inputs: { dag: 'vandaag' }, messageId: null });
    }
    expect((await theRequest(world)).followUp?.sent).toBeNull();
    expect(world.outcomes.slice(-5)).toEqual([
      'niet-jouw-rol',
      'niet-jouw-rol',
      'niet-jouw-rol',
      'bestaat-niet',
      'bestaat-niet',
    ]);
  });

  it('two of the administratie at once: the second finds what the first did', async () => {
    const world = await openWorld();
    const card = await world.last('administratie');
    await world.press(card, 'Vandaag verzonden');
    const again = await world.press(card, 'Vandaag verzonden');
    expect(world.outcomes.at(-1)).toBe('al-gedaan');
    expect(textOf(again.card)).toContain('verzonden op 23 november 2026');
    world.moveTo('2026-11-24T09:00:00Z');
    const other = await world.press(card, 'Vandaag verzonden');
    expect(world.outcomes.at(-1)).toBe('verouderd');
    expect(textOf(other.card)).toContain('23 november 2026');
  });

  it('the procesbewaker and the administratie never read the dossier', async () => {
    const world = await openWorld();
    const { id, revision } = await theRequest(world);
    const data = { v: 1, swv: world.swv, id, revision } as const;
    for (const who of ['administratie', 'procesbewaker'] as const) {
      for (const verb of ['aanvraag.dossier', 'aanvraag.vul-in', 'aanvraag.evalueer']) {
        const shown = await world.send(who, { verb, data, inputs: { formulier: 'evaluatie' }, messageId: null });
        expect(shown.card).toHaveProperty('kind', 'posted');
        expect(textOf(shown.card)).not.toContain('4711');
      }
    }
    const each = ['geen-toegang', 'niet-jouw-rol', 'niet-jouw-rol'];
    expect(world.outcomes.slice(-6)).toEqual([...each, ...each]);
  });

  it('the school says that it began: one click on the day that was agreed', async () => {
    const world = await openWorld();
    world.moveTo('2027-01-25T09:00:00Z');
    await world.tick();
    const asked = await world.last('zoco');
    expect(textOf(asked.card)).toContain('Is A-2026-0001 begonnen?');
    const why = await world.press(asked, 'Waarom nu?');
    expect(textOf(why.card)).toContain('10 werkdagen');
    expect(textOf(why.card)).toContain('voorstel van Meedoen');
    const done = await world.press(asked, 'Ja, op maandag 11 januari');
    expect(textOf(done.card)).toContain('begonnen op 11 januari 2027');
    expect((await theRequest(world)).followUp?.started?.on).toBe('2027-01-11');
  });

  it('the main button says that it began from its first day on; before that it may have begun early, or not go on', async () => {
    const world = await openWorld(); // on 23 November, seven weeks before
    const card = await world.last('zoco');
    const dossier = await world.press(card, 'Bekijk');
    for (const { card: shown } of [card, dossier]) {
      expect(buttonsOf(shown).map(({ title }) => title)).not.toContain('Het is begonnen');
      expect(buttonOf(shown, 'Het is al begonnen')).not.toHaveProperty('style', 'positive');
      expect(buttonOf(shown, 'Het gaat niet door')).toBeDefined();
    }
    world.moveTo('2026-12-01T09:00:00Z');
    const form = await world.press(card, 'Het is al begonnen');
    const early = await world.press(form, 'Bewaar', { inputs: { dag: '2027-01-11' } });
    expect(textOf(early.card)).toContain('Deze dag moet nog komen');
    world.moveTo('2027-01-11T09:00:00Z');
    const now = await world.press(card, 'Bekijk');
    expect(buttonOf(now.card, 'Het is begonnen')).toHaveProperty('style', 'positive');
    expect(buttonsOf(now.card).map(({ title }) => title)).not.toContain('Het is al begonnen');
    await world.press(await world.press(now, 'Het is begonnen'), 'Bewaar');
    expect((await theRequest(world)).followUp?.started?.on).toBe('2027-01-11');
  });

  it('what began before its first day is said with that day', async () => {
    const world = await openWorld();
    world.moveTo('2026-12-01T09:00:00Z');
    const form = await world.press(await world.last('zoco'), 'Het is al begonnen');
    await world.press(form, 'Bewaar', { inputs: { dag: '2026-11-30' } });
    expect((await theRequest(world)).followUp?.started?.on).toBe('2026-11-30');
  });

  it('"nee, nog niet" with a sentence: the procesbewaker and the consulent see that, not why', async () => {
    const world = await openWorld();
    world.moveTo('2027-01-25T09:00:00Z');
    await world.tick();
    const form = await world.press(await world.last('zoco'), 'Nee, nog niet');
    const short = await world.press(form, 'Bewaar', { inputs: { reden: 'Later.' } });
    expect(textOf(short.card)).toContain('minstens 20 tekens');
    await world.press(short, 'Bewaar', { inputs: { reden: ZIN } });
    for (const who of ['procesbewaker', 'consulent'] as const) {
      const text = textOf((await world.last(who)).card);
      expect(text).toContain('is nog niet begonnen');
      expect(text).not.toContain('begeleider kon');
    }
    const dossier = await world.press(
      await world.press(await world.last('consulent'), 'Bekijk hoe het staat'),
      'Bekijk',
    );
    expect(textOf(dossier.card)).toContain(ZIN);
  });

  it('an evaluation in two parts, saved part by part and taken up where it was left', async () => {
    const world = await openWorld();
    world.moveTo('2027-01-12T09:00:00Z');
    await begun(world);
    world.moveTo('2027-02-22T09:00:00Z');
    await world.tick();
    const first = await world.press(await world.last('zoco'), 'Begin');
    expect(first.card).toHaveProperty('kind', 'dossier');
    const empty = await world.press(first, 'Bewaar en ga verder');
    expect(textOf(empty.card)).toContain('Kies hoever jullie zijn.');
    const second = await world.press(empty, 'Bewaar en ga verder', {
      inputs: { geleerd: LEARNED, doelBereikt: 'deels' },
    });
    expect(textOf(second.card)).toContain('Deel 2 van 2');
    // A colleague goes on where it was left.
    const open = { data: { ...buttonData(await theRequest(world)), swv: world.swv, v: 1 as const }, messageId: null };
    const theirs = await world.send('collega', {
      verb: 'aanvraag.vul-in',
      inputs: { formulier: 'evaluatie' },
      ...open,
    });
    expect(textOf(theirs.card)).toContain('Deel 2 van 2');
    const waived = await world.press(second, 'Bewaar en rond af', {
      inputs: { gehoordOp: '2027-02-19', gezegd: SAID, ouders: 'nog-niet' },
    });
    expect(JSON.stringify(waived.card)).toContain('Je sprak de ouders nog niet. Waarom niet?');
    const done = await world.press(waived, 'Bewaar en rond af', { inputs: { oudersWaarom: ZIN } });
    expect(textOf(done.card)).toContain('geëvalueerd op 22 februari 2027');
    expect((await theRequest(world)).followUp?.evaluations.halfweg?.done).toBe('2027-02-22');
  });

  it('a BSN or a name in an evaluation is stopped at its field', async () => {
    const world = await openWorld();
    world.moveTo('2027-01-12T09:00:00Z');
    await begun(world);
    world.moveTo('2027-02-22T09:00:00Z');
    await world.tick();
    const form = await world.press(await world.last('zoco'), 'Begin');
    for (const [geleerd, stopped] of [
      ['De leerling met nummer 111222333 kan het nu.', 'Dit lijkt op een BSN'],
      ['Op maandag begint Sanne de dag nu zonder hulp.', 'Staat hier een naam?'],
    ] as const) {
      const bad = await world.press(form, 'Bewaar en ga verder', { inputs: { geleerd, doelBereikt: 'deels' } });
      expect(textOf(bad.card)).toContain(stopped);
      expect(textOf(bad.card)).toContain('Deel 1 van 2');
    }
    expect((await theRequest(world)).followUp?.evaluations.halfweg).toBeNull();
  });

  it('the consulent ends it early from the dossier; the school sees the last day', async () => {
    const world = await openWorld();
    world.moveTo('2027-01-12T09:00:00Z');
    await begun(world);
    const dossier = await world.press(
      (await world.chat('consulent')).at(0) ?? (await world.last('consulent')),
      'Bekijk',
    );
    const form = await world.press(dossier, 'Stopt eerder');
    await world.press(form, 'Stopt eerder', { inputs: { dag: '2027-02-05', reden: ZIN } });
    const record = await theRequest(world);
    expect(record.endsOn).toBe('2027-02-05');
    expect(textOf((await world.last('zoco')).card)).toContain('Stopt eerder, laatste dag:  | 5 februari 2027');
    world.moveTo('2027-03-30T09:00:00Z');
    expect(await world.tick()).toBe(0);
  });

  it('who lost the role is refused, also on a card that was still open', async () => {
    const world = await openWorld();
    world.moveTo('2027-01-25T09:00:00Z');
    await world.tick();
    const card = await world.last('zoco');
    await endRole(world, 'zoco', 'zorgcoordinator', localDate('2027-01-25'));
    world.moveTo('2027-01-26T09:00:00Z');
    await expect(world.press(card, 'Ja, op maandag 11 januari')).rejects.toThrow('has no role');
    const theirs = await world.send('collega', {
      verb: 'aanvraag.begonnen',
      data: { ...buttonData(await theRequest(world)), swv: world.swv, v: 1 },
      inputs: { dag: '2027-01-12' },
      messageId: null,
    });
    expect(textOf(theirs.card)).toContain('begonnen op 12 januari 2027');
  });

  it('leaves codes and days in the audit log, and no sentence', async () => {
    const world = await openWorld();
    await world.press(await world.last('administratie'), 'Vandaag verzonden');
    expect(await auditOf(world)).toContain('aanvraag.verzonden ok');
    world.moveTo('2027-01-25T09:00:00Z');
    await world.send('zoco', {
      verb: 'aanvraag.nog-niet-begonnen',
      data: { ...buttonData(await theRequest(world)), swv: world.swv, v: 1 },
      inputs: { reden: ZIN },
      messageId: null,
    });
    expect(await auditOf(world)).toContain('aanvraag.nog-niet-begonnen ok');
    const told = await historyOf(world);
    expect(told).toContain('reportNotStarted');
    expect(told).toContain('2027-01-25');
    for (const part of [ZIN, 'begeleider', 'later dan']) expect(told).not.toContain(part);
  });
});
