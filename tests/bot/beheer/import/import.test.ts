import { expect, test } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { FILE, HEADER, openImport as open, ZOCO } from '../support/import-world.ts';

oneEngine('reading people and schools in', (engine) => {
  test('first shows what would change, and writes none of it', async () => {
    const { paste, registerNow } = await open(engine);
    const before = await registerNow();
    const text = textOf((await paste(FILE)).card);
    for (const said of [
      '2 nieuwe personen',
      '2 nieuwe rollen',
      '1 nieuwe school',
      'Het Zeeduin | : nieuwe school van Stichting Vloedlijn',
      'Zoco van het Zeeduin | : nieuw, zorgcoördinator van Het Zeeduin vanaf 25 november 2026',
      'CvT-secretaris vanaf 25 november 2026 tot en met 31 juli 2027',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('nieuw bestuur');
    expect(await registerNow()).toEqual(before);
  });

  test('writes all of it at one click, once, and says so at the second', async () => {
    const { paste, press, names, audited, registerNow } = await open(engine);
    const preview = await paste(FILE);
    const done = await press(preview, 'Voer door');
    expect(textOf(done.card)).toContain('Dit staat nu in het register');
    const after = await registerNow();
    expect(textOf((await press(preview, 'Voer door')).card)).toMatch(/al gedaan.*2 nieuwe personen/);
    expect(await registerNow()).toEqual(after);
    expect((await names()).filter((name) => name === 'Zoco van het Zeeduin')).toHaveLength(1);
    expect((await audited()).map(({ verb, outcome }) => [verb, outcome])).toEqual([
      ['beheer.import.lees', 'ok'],
      ['beheer.import.voerdoor', 'ok'],
      ['beheer.import.voerdoor', 'al-gedaan'],
    ]);
    expect(JSON.parse(String((await audited())[1]?.payload))).toMatchObject({
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      mensenNieuw: 2,
      rollenNieuw: 2,
      scholenNieuw: 1,
      geschreven: 5,
    });
  });

  test('two clicks at once write once', async () => {
    const { paste, press, names, outcomes } = await open(engine);
    const preview = await paste(FILE);
    await Promise.all([press(preview, 'Voer door'), press(preview, 'Voer door')]);
    expect(outcomes.filter((one) => one === 'al-gedaan')).toHaveLength(1);
    expect((await names()).filter((name) => name === 'Zoco van het Zeeduin')).toHaveLength(1);
  });

  test('of two beheerders with one file the second sees that nothing is left to do', async () => {
    const { paste, press, names } = await open(engine);
    const [mine, theirs] = [await paste(FILE), await paste(FILE, 'tweede-beheerder')];
    await press(mine, 'Voer door');
    const late = await press(theirs, 'Voer door');
    expect(textOf(late.card)).toContain('Er is niets te veranderen');
    expect(buttonsOf(late.card).map(({ title }) => title)).not.toContain('Voer door');
    expect((await names()).filter((name) => name === 'Zoco van het Zeeduin')).toHaveLength(1);
  });

  test('what would change otherwise than was shown is shown again, and not done', async () => {
    const { paste, press, names, register } = await open(engine);
    const preview = await paste(FILE);
    await register.school('het-zeeduin-oud', { board: 'Een ander bestuur' });
    const other = await paste([HEADER, ZOCO].join('\n'), 'tweede-beheerder');
    await press(other, 'Voer door');
    const again = await press(preview, 'Voer door');
    expect(textOf(again.card)).toMatch(/Intussen is er iets veranderd.*1 nieuwe persoon/);
    expect(await names()).not.toContain('Secretaris van de CvT');
    expect(textOf((await press(again, 'Voer door')).card)).toContain('Dit staat nu in het register');
    expect(await names()).toContain('Secretaris van de CvT');
  });

  test('a preview of yesterday is shown again: a role would begin today', async () => {
    const { paste, press, moveTo, names } = await open(engine);
    moveTo(new Date('2026-11-25T22:30:00Z')); // half past eleven in Amsterdam
    const preview = await paste(FILE);
    moveTo(new Date('2026-11-25T23:10:00Z'));
    expect(textOf((await press(preview, 'Voer door')).card)).toMatch(/Intussen is er iets veranderd.*26 november 2026/);
    expect(await names()).not.toContain('Zoco van het Zeeduin');
  });

  test('a person twice with other capitals is one person, also one we know', async () => {
    const { paste } = await open(engine);
    const text = textOf(
      (
        await paste(
          [
            'naam;e-mail;rol',
            'Lid;LID@zeeduin.example;cvt-lid',
            'Lid;lid@Zeeduin.example;administratie',
            'zoco;ZOCO@vloedlijn.example;cvt-lid',
          ].join('\n'),
        )
      ).card,
    );
    expect(text).toMatch(/1 nieuwe persoon.*3 nieuwe rollen/);
  });

  test('ten schools and forty people come in at once, and the new role counts at the next click', async () => {
    const { paste, press, registerNow } = await open(engine);
    const lines = Array.from({ length: 40 }, (_, at) => {
      const school = at % 10;
      return `Mens ${at};mens${at}@school${school}.example;${at < 20 ? 'zoco' : 'directie'};School ${school};99SC0${school};Bestuur ${school % 3};VO;`;
    });
    const preview = await paste([HEADER, ...lines].join('\n'));
    expect(textOf(preview.card)).toMatch(/40 nieuwe personen.*10 nieuwe scholen.*3 nieuwe besturen.*Pagina 1 van 7/);
    await press(preview, 'Voer door');
    expect((await registerNow()).persons).toHaveLength(44);
  });

  test('the list of people leads to it', async () => {
    const { say, press } = await open(engine);
    const people = await press(await say('beheerder', 'beheer'), 'Open Mensen en rollen');
    expect(textOf((await press(people, 'Lees een CSV-bestand in')).card)).toContain('Mensen en scholen inlezen');
  });
});
