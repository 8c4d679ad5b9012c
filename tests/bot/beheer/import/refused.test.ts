import { expect, test } from 'vitest';
import { subjectId } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonOf, buttonsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { day, tenant } from '../../people/a-register.ts';
import { BEHEERDERS, FILE, HEADER, openImport as open, SECRETARIS } from '../support/import-world.ts';

oneEngine('what is not read in', (engine) => {
  test('tells everything that is wrong by line, eight to a page, and brings in nothing of it', async () => {
    const { paste, press, names } = await open(engine);
    const wrong = Array.from({ length: 11 }, (_, at) => `Iemand ${at};geen-adres;cvt-lid;;;;;`);
    const shown = await paste([FILE, ...wrong].join('\n'));
    const text = textOf(shown.card);
    expect(text).toContain('Ik vond 11 fouten');
    expect(text).toContain('Regel 4, e-mail: |  ‘geen-adres’ is geen e-mailadres.');
    expect(text).not.toContain('Regel 12');
    expect(textOf((await press(shown, 'Volgende')).card)).toContain('Regel 14, e-mail:');
    expect(await names()).not.toContain('Zoco van het Zeeduin');
  });

  test('says what the register cannot take: a school that closed', async () => {
    const { paste, register } = await open(engine);
    await register.school('gesloten', { closedOn: day('2026-08-01') });
    const text = textOf(
      (await paste(['naam;e-mail;rol;school', 'Zoco;z@zeeduin.example;zoco;gesloten'].join('\n'))).card,
    );
    expect(text).toContain('Deze school is gesloten per 1 augustus 2026');
  });

  test('refuses the whole file when it ends the last beheerder, on whatever day', async () => {
    const { paste, names, press } = await open(engine);
    const ends = BEHEERDERS.map((line) => `${line}31-12-2026`);
    const shown = await paste([FILE, ...ends].join('\n'));
    expect(textOf(shown.card)).toContain('houdt de laatste functioneel beheerder op');
    expect(buttonsOf(shown.card).map(({ title }) => title)).not.toContain('Voer door');
    const forged = await press(shown, 'Gooi weg', { verb: 'beheer.import.voerdoor' });
    expect(textOf(forged.card)).toContain('houdt de laatste functioneel beheerder op');
    expect(await names()).not.toContain('Zoco van het Zeeduin');
    expect(textOf((await paste([HEADER, `${BEHEERDERS[0]}31-12-2026`].join('\n'))).card)).toContain(
      '1 rol met een andere laatste dag',
    );
  });

  test('an import of another beheerder, of another time or of nobody is not there', async () => {
    const { paste, press, names, moveTo, audited } = await open(engine);
    const mine = await paste(FILE);
    const start = await (async () => paste([HEADER, SECRETARIS].join('\n'), 'tweede-beheerder'))();
    const id = String(buttonOf(mine.card, 'Voer door').data.id);
    const forged = await press(start, 'Voer door', { data: { id } });
    expect(textOf(forged.card)).toContain('Dit bestand bewaar ik niet meer');
    expect((await audited()).at(-1)).toMatchObject({
      verb: 'beheer.import.voerdoor',
      outcome: 'import-weg',
      subject: id,
    });
    const looked = await press(start, 'Voer door', { data: { id }, verb: 'beheer.import.bekijk' });
    expect(textOf(looked.card)).toContain('Dit bestand bewaar ik niet meer');
    moveTo(new Date('2026-11-25T10:00:00Z'));
    expect(textOf((await press(mine, 'Voer door')).card)).toContain('Dit bestand bewaar ik niet meer');
    expect(await names()).not.toContain('Zoco van het Zeeduin');
  });

  test('an import of another samenwerkingsverband is not there either', async () => {
    const [here, there] = [await open(engine), await open(engine)];
    const [mine, theirs] = [await here.paste(FILE), await there.paste([HEADER, SECRETARIS].join('\n'))];
    const id = String(buttonOf(theirs.card, 'Voer door').data.id);
    for (const verb of ['beheer.import.bekijk', 'beheer.import.voerdoor', 'beheer.import.weg']) {
      const forged = await here.press(mine, 'Voer door', { verb, data: { id } });
      expect(textOf(forged.card), verb).toContain('Dit bestand bewaar ik niet meer');
    }
    expect(textOf((await there.press(theirs, 'Voer door')).card)).toContain('Dit staat nu in het register');
  });

  test('keeps one file for each beheerder: a new one takes the place of the last', async () => {
    const { paste, press } = await open(engine);
    const first = await paste(FILE);
    const second = await paste([HEADER, SECRETARIS].join('\n'));
    expect(textOf((await press(first, 'Voer door')).card)).toContain('Dit bestand bewaar ik niet meer');
    expect(textOf((await press(second, 'Voer door')).card)).toContain('1 nieuwe persoon');
  });

  test('what was read is thrown away on request, and by itself after an hour', async () => {
    const { paste, press, app, store, swv, moveTo } = await open(engine);
    const job = app.jobs.find(({ name }) => name === 'beheer.oude-imports');
    if (!job) throw new Error('There is no such job.');
    const thrown = await paste(FILE);
    expect(textOf((await press(thrown, 'Gooi weg')).card)).toContain('Mensen en scholen inlezen');
    expect(textOf((await press(thrown, 'Voer door')).card)).toContain('Dit bestand bewaar ik niet meer');
    const start = new Date('2026-11-25T09:00:00Z');
    const hour = new Date('2026-11-25T10:00:00Z');
    expect(await store.read(swv, (tx) => job.next(tx, start))).toBeNull();
    await paste(FILE);
    expect(await store.read(swv, (tx) => job.next(tx, start))).toEqual(hour);
    moveTo(hour);
    const due = await store.read(swv, (tx) => job.due(tx, hour));
    expect(due).toMatchObject([{ period: 'uur', at: hour }]);
  });

  test('asks for the text at its field when there is none, or too much', async () => {
    const { paste } = await open(engine);
    expect(textOf((await paste(' \n ')).card)).toContain('Let op: Plak hier de inhoud');
    expect(textOf((await paste('x'.repeat(20_001))).card)).toContain('Let op: Dit zijn meer dan 20.000 tekens');
    expect(textOf((await paste('zomaar wat tekst')).card)).toContain('geen enkele regel met gegevens');
    expect(textOf((await paste('zomaar\nwat tekst')).card)).toContain('De kolom ‘zomaar’ ken ik niet');
  });

  test('a tenant that lost its access meanwhile brings nobody in', async () => {
    const { paste, press, operations, swv, names } = await open(engine);
    await operations.allowTenant({ appId: 'app', tenantId: tenant(`${swv}-school`), swv }, day('2026-08-01'));
    const line = `Zoco;zoco@zeeduin.example;cvt-lid;${tenant(`${swv}-school`)}`;
    const preview = await paste(`naam;e-mail;rol;tenant\n${line}`);
    expect(textOf((await paste('naam;e-mail;rol\nLid;lid@zeeduin.example;cvt-lid')).card)).toContain(
      'Ik weet niet bij welke organisatie ‘zeeduin.example’ hoort. Vul de kolom tenant in',
    );
    const again = await paste(`naam;e-mail;rol;tenant\n${line}`);
    await operations.endTenant({ appId: 'app', tenantId: tenant(`${swv}-school`), swv }, day('2026-11-24'));
    expect(textOf((await press(again, 'Voer door')).card)).toContain('is niet toegelaten tot dit samenwerkingsverband');
    expect(await names()).not.toContain('Zoco');
    expect(textOf(preview.card)).toContain('1 nieuwe persoon');
  });

  test('the directeur-bestuurder sees how it works and brings nothing in', async () => {
    const { say, press, audited } = await open(engine);
    const start = await say('bestuurder', 'csv');
    expect(textOf(start.card)).toContain('Inlezen doet de functioneel beheerder');
    expect(buttonsOf(start.card).map(({ title }) => title)).toEqual(['Terug naar beheer']);
    for (const verb of ['beheer.import.plak', 'beheer.import.lees', 'beheer.import.voerdoor', 'beheer.import.weg']) {
      const forged = await press(start, 'Terug naar beheer', { verb, inputs: { tekst: FILE } });
      expect(textOf(forged.card), verb).toContain('niet aanpassen');
    }
    expect((await audited()).map(({ outcome }) => outcome)).toEqual(Array(3).fill('alleen-kijken'));
  });

  test('a forged click of a zoco is refused and stands in the audit log', async () => {
    const { say, press, audited, names } = await open(engine);
    const menu = await say('zoco', 'hoi');
    for (const verb of ['beheer.import', 'beheer.import.lees', 'beheer.import.bekijk', 'beheer.import.voerdoor']) {
      const forged = await press(menu, 'Mijn taken', { verb, data: { tekst: FILE, id: subjectId('import') } });
      expect(textOf(forged.card), verb).toContain('Beheer is voor de functioneel beheerder');
    }
    expect((await audited()).map(({ outcome }) => outcome)).toEqual(Array(4).fill('niet-jouw-rol'));
    expect(await names()).not.toContain('Zoco van het Zeeduin');
    expect(textOf((await say('zoco', 'importeren')).card)).toContain('Beheer is voor de functioneel beheerder');
  });
});
