import { expect, it } from 'vitest';
import { imports } from '../../../../bot/beheer/tables.ts';
import { bytesOf, CARD_BYTES } from '../../../../cards/parts/card-bytes.ts';
import { checkCard } from '../../../../infra/gallery/check-card.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../../arrangements/support/card-reader.ts';
import type { Shown } from '../support/beheer-world.ts';
import { hoursUntil, raw } from './configuration-world.ts';
import { openFiles } from './file-world.ts';

const titles = ({ card }: Shown) => buttonsOf(card).map(({ title }) => title);
const HOUR = 60 * 60_000;

oneEngine('settings by file', (engine) => {
  it('are kept, held against what is in force, and taken into use by one click, with what it was in the audit log', async () => {
    const world = await openFiles(engine);
    const sent = await world.send(`\ufeff${hoursUntil('18:00')}`, { name: 'Werktijden (1).JSON' });
    expect(textOf(sent.card)).toMatch(/Onderdeel: .*Werktijden.*Er verandert 1 ding.*een uur lang/);
    expect(await world.newest()).toMatchObject({ version: 1 });
    const shown = await world.look(sent);
    expect(textOf(shown.card)).toMatch(/In je bestand: .*Werktijden.*Blijft zoals het is: .*Aanvragen/);
    expect(textOf(shown.card)).toMatch(/Was: .*tot 17\.00 uur.*Wordt: .*tot 18\.00 uur.*0 lopende aanvragen/);
    expect(checkCard(shown.card)).toEqual([]);
    const done = await world.press(shown, 'Neem in gebruik');
    expect(textOf(done.card)).toMatch(/De nieuwe versie is in gebruik.*versie 2/);
    expect(await world.newest()).toMatchObject({ version: 2, importedBy: world.people.beheerder });
    const rows = await world.audited();
    expect(rows.map(({ verb, outcome }) => [verb, outcome])).toEqual([
      ['beheer.instellingen-bestand-gestuurd', 'ok'],
      ['beheer.instellingen-bestand-neem-in-gebruik', 'ok'],
    ]);
    expect(JSON.parse(String(rows[1]?.payload))).toEqual({
      wat: 'instellingen',
      bron: 'bestand',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      onderdelen: 'werktijden',
      versieVoor: 1,
      versieNa: 2,
      aantal: 1,
      plaatsen: 'werktijden.berichten[2026-08-01]',
    });
  });

  it('stand in the audit log with what each setting was and became', async () => {
    const world = await openFiles(engine);
    await world.press(await world.look(await world.send(hoursUntil('18:00'))), 'Neem in gebruik');
    const log = await world.press(await world.say('bestuurder', 'beheer'), 'Open Logboek');
    const row = await world.press(await world.press(log, 'Zoek'), 'Bekijk rij 2');
    expect(textOf(row.card)).toMatch(/Onderdelen: .*Werktijden.*Versie van de instellingen \| Was: .*1.*Werd: .*2/);
    expect(textOf(row.card)).toMatch(/Wanneer een bericht mag komen.*Was: .*tot 17\.00 uur.*Werd: .*tot 18\.00 uur/);
  });

  it('may be a whole version, and are shown section by section, as many pages as it takes', async () => {
    const world = await openFiles(engine);
    const first = Object(raw.kalender).schoolvakanties[0];
    const kalender = { ...Object(raw.kalender), schoolvakanties: [first] };
    const whole = { ...raw, werktijden: JSON.parse(hoursUntil('18:00')), kalender };
    const sent = await world.send(JSON.stringify(whole), { name: 'vo-mk 2027.json' });
    let page = await world.look(sent);
    expect(textOf(page.card)).not.toContain('Blijft zoals het is');
    const seen: string[] = [];
    for (;;) {
      expect(checkCard(page.card)).toEqual([]);
      seen.push(textOf(page.card));
      if (!titles(page).includes('Volgende')) break;
      page = await world.press(page, 'Volgende');
    }
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.join()).toMatch(/Vakanties en vrije dagen.*Dit vervalt.*Werktijden.*tot 18\.00 uur/);
    await world.press(page, 'Neem in gebruik');
    const newest = await world.newest();
    expect(newest?.raw).toMatchObject({ kalender: { schoolvakanties: [first] }, aanvragen: raw.aanvragen });
  });

  it('that contradict themselves are told by section and place, and cannot be taken into use', async () => {
    const world = await openFiles(engine);
    const hours = JSON.parse(hoursUntil('18:00'));
    const werktijden = { ...hours, berichten: [...hours.berichten, ...hours.berichten] };
    const kalender = {
      ...Object(raw.kalender),
      perSchool: [{ school: 'nergens', vakanties: [], studiedagen: [], vrijeDagen: [] }],
    };
    const sent = await world.send(JSON.stringify({ kalender, werktijden, vakanties: {} }), { name: 'alles.json' });
    expect(textOf(sent.card)).toMatch(/Er kloppen \d dingen niet/);
    const shown = await world.look(sent);
    const text = textOf(shown.card);
    expect(text).toMatch(/Werktijden \(werktijden\.json\).*berichten\[1\]\.geldigVanaf: .*overlapt met waarde \[0\]/);
    expect(text).toMatch(
      /Vakanties en vrije dagen \(kalender\.json\).*perSchool\[0\]\.school: .*school "nergens" staat niet in/,
    );
    expect(text).toMatch(/vakanties\.json.*dit bestand hoort niet in de map/);
    expect(titles(shown)).not.toContain('Neem in gebruik');
    const forged = await world.press(shown, 'Gooi weg', { verb: 'beheer.instellingen-bestand-neem-in-gebruik' });
    expect(textOf(forged.card)).toMatch(/Er kloppen \d dingen niet/);
    expect(await world.newest()).toMatchObject({ version: 1 });
    expect((await world.audited()).at(-1)).toMatchObject({ outcome: 'instellingen-fout' });
  });

  it('are taken into use once, however often one clicks', async () => {
    const world = await openFiles(engine);
    const shown = await world.look(await world.send(hoursUntil('18:00')));
    const both = await Promise.all([world.press(shown, 'Neem in gebruik'), world.press(shown, 'Neem in gebruik')]);
    expect(both.map(({ card }) => textOf(card)).filter((text) => text.includes('Dit was al gedaan'))).toHaveLength(1);
    expect(await world.newest()).toMatchObject({ version: 2 });
    const late = await world.press(shown, 'Alle onderdelen', { verb: 'beheer.instellingen-bestand' });
    expect(textOf(late.card)).toContain('Dit is precies wat nu al geldt');
  });

  it('of two beheerders at once are taken from one; the other sees anew what would change', async () => {
    const world = await openFiles(engine);
    const one = await world.look(await world.send(hoursUntil('18:00')));
    const other = await world.look(await world.send(hoursUntil('16:00'), { who: 'tweede-beheerder' }));
    await world.press(one, 'Neem in gebruik');
    const late = await world.press(other, 'Neem in gebruik');
    expect(textOf(late.card)).toMatch(/Intussen nam iemand.*Was: .*tot 18\.00 uur.*Wordt: .*tot 16\.00 uur/);
    expect(await world.newest()).toMatchObject({ version: 2 });
    await world.press(late, 'Neem in gebruik');
    expect(await world.newest()).toMatchObject({ version: 3, importedBy: world.people['tweede-beheerder'] });
  });

  it('are kept for an hour, the last one only, and taken away after it', async () => {
    const world = await openFiles(engine);
    const start = world.house.clock.now();
    const first = await world.look(await world.send(hoursUntil('18:00')));
    const second = await world.look(await world.send(hoursUntil('16:00')));
    expect(textOf((await world.press(first, 'Neem in gebruik')).card)).toContain('Dit bestand bewaar ik niet meer');
    world.moveTo(new Date(start.getTime() + HOUR));
    expect(textOf((await world.press(second, 'Neem in gebruik')).card)).toContain('Dit bestand bewaar ik niet meer');
    expect(await world.newest()).toMatchObject({ version: 1 });
  });

  it('make room for a file of people, and are none themselves', async () => {
    const world = await openFiles(engine);
    const settings = await world.look(await world.send(hoursUntil('18:00')));
    const forged = await world.press(settings, 'Gooi weg', { verb: 'beheer.import.voerdoor' });
    expect(textOf(forged.card)).toContain('Dit bestand bewaar ik niet meer');
    const shown = await world.press(settings, 'Gooi weg', { verb: 'beheer.import.bekijk' });
    expect(textOf(shown.card)).toContain('Dit bestand bewaar ik niet meer');
    const people = await world.send('naam;e-mail;rol\nLid;lid@swv.example;cvt-lid', { name: 'mensen.csv' });
    expect(textOf((await world.press(settings, 'Neem in gebruik')).card)).toContain('Dit bestand bewaar ik niet meer');
    const asSettings = await world.press(people, 'Bekijk', { verb: 'beheer.instellingen-bestand' });
    expect(textOf(asSettings.card)).toContain('Dit bestand bewaar ik niet meer');
  });

  it('are thrown away on request; a second time there is nothing', async () => {
    const world = await openFiles(engine);
    const shown = await world.look(await world.send(hoursUntil('18:00')));
    await world.press(shown, 'Gooi weg');
    expect(await world.store.read(world.swv, (tx) => tx.db.select().from(imports))).toEqual([]);
    expect(textOf((await world.press(shown, 'Gooi weg')).card)).toContain('Dit bestand bewaar ik niet meer');
  });

  it('are nobody else’s to see or to use: not a colleague’s, not another samenwerkingsverband’s', async () => {
    const [world, elsewhere] = [await openFiles(engine), await openFiles(engine)];
    const shown = await world.look(await world.send(hoursUntil('18:00')));
    for (const who of ['tweede-beheerder', 'bestuurder', 'zoco'] as const) {
      for (const title of ['Neem in gebruik', 'Gooi weg']) {
        const answer = textOf((await world.press({ ...shown, who }, title)).card);
        expect(answer).toMatch(/bewaar ik niet meer|maar niet aanpassen|Beheer is voor/);
        expect(answer).not.toContain('18.00');
      }
    }
    const theirs = await elsewhere.look(await elsewhere.send(hoursUntil('16:00')));
    const id = buttonsOf(shown.card).find(({ title }) => title === 'Neem in gebruik')?.data.id;
    const forged = await elsewhere.press(theirs, 'Neem in gebruik', { data: { id } });
    expect(textOf(forged.card)).toContain('bewaar ik niet meer');
    expect([await world.newest(), await elsewhere.newest()]).toMatchObject([{ version: 1 }, { version: 1 }]);
  });

  it.each(['bestuurder', 'zoco'] as const)('of a %s are not even fetched', async (who) => {
    const world = await openFiles(engine);
    const told = await world.send(hoursUntil('18:00'), { who });
    expect(textOf(told.card)).toContain('Bestanden lees ik alleen van de functioneel beheerder');
    expect(world.asked).toEqual([]);
    expect(await world.audited()).toMatchObject([
      { verb: 'beheer.instellingen-bestand-gestuurd', outcome: 'import-bestand-rol' },
    ]);
  });

  it('fit their cards, whatever they say', async () => {
    const world = await openFiles(engine);
    const long = { value: '€'.repeat(9_000), bron: '€'.repeat(9_000), geldigVanaf: '2026-08-01', geldigTot: null };
    const identiteit = { ...Object(raw.identiteit), naam: [long], korteNaam: [long], adres: [long] };
    const sent = await world.send(JSON.stringify(identiteit), { name: 'identiteit.json' });
    const shown = await world.look(sent);
    expect(bytesOf(shown.card.content)).toBeLessThanOrEqual(CARD_BYTES);
  });
});
