import { expect, it } from 'vitest';
import { arrangements } from '../../../../bot/arrangements/tables.ts';
import { bytesOf, CARD_BYTES } from '../../../../cards/parts/card-bytes.ts';
import { revision, type SwvId, subjectId } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../../arrangements/support/card-reader.ts';
import type { Shown } from '../support/beheer-world.ts';
import { hoursUntil, jsonOf, openConfiguration } from './configuration-world.ts';

const titles = ({ card }: Shown) => buttonsOf(card).map(({ title }) => title);

oneEngine('a new version of the configuration', (engine) => {
  it('is compared first, and taken into use with what it was and became in the audit log', async () => {
    const world = await openConfiguration(engine);
    const form = await world.editHours();
    expect(JSON.parse(jsonOf(form))).toHaveProperty('berichten');
    const compared = await world.press(form, 'Vergelijk', { inputs: { tekst: hoursUntil('18:00') } });
    expect(textOf(compared.card)).toMatch(
      /Wanneer een bericht mag komen.*van 08\.00 uur tot 17\.00 uur.*tot 18\.00 uur/,
    );
    expect(await world.newest()).toMatchObject({ version: 1 });
    const done = await world.press(compared, 'Neem in gebruik');
    expect(textOf(done.card)).toMatch(/De nieuwe versie is in gebruik.*versie 2/);
    expect(await world.newest()).toMatchObject({ version: 2, importedBy: world.people.beheerder });
    const rows = await world.audited();
    expect(rows).toMatchObject([{ verb: 'beheer.instellingen-neem-in-gebruik', subject: 'werktijden', outcome: 'ok' }]);
    expect(JSON.parse(String(rows[0]?.payload))).toEqual({
      wat: 'instellingen',
      onderdeel: 'werktijden',
      versieVoor: 1,
      versieNa: 2,
      aantal: 1,
      plaatsen: 'werktijden.berichten[2026-08-01]',
    });
  });

  it('changes one value without its neighbours, and fills in what blocked production', async () => {
    const world = await openConfiguration(engine);
    const value = await world.press(await world.settings('beheerder'), 'Open Maatwerk individueel: mandaatbesluit');
    const form = await world.press(value, 'Pas aan');
    const tekst = jsonOf(form).replace(/\{\s*"inTeVullen": "[^"]*"\s*\}/, '"MB-2026-01"');
    const compared = await world.press(form, 'Vergelijk', { inputs: { tekst } });
    expect(textOf(compared.card)).toContain('Nog in te vullen: nu 4, straks 3.');
    await world.press(compared, 'Neem in gebruik');
    const before = await world.newest();
    expect(JSON.stringify(before?.raw.aanvragen)).toContain('MB-2026-01');
    expect(textOf((await world.settings('beheerder')).card)).not.toContain(
      'individueel: mandaatbesluit | nog in te vullen',
    );
  });

  it('counts the requests that keep their rules and the concepts that go over, of this samenwerkingsverband alone', async () => {
    const world = await openConfiguration(engine);
    const { store, swv, people, school, house } = world;
    const request = (of: SwvId, id: string, rulesVersion: string | null, closedAt: Date | null) =>
      store.write(of, (tx) =>
        tx.db.insert(arrangements).values({
          swvId: of,
          id: subjectId(id),
          kind: 'maatwerk-individueel',
          schoolId: school,
          requesterId: people.zoco,
          state: closedAt ? 'ingetrokken' : rulesVersion ? 'bij-cvt' : 'concept',
          revision: revision(1),
          cardRevision: revision(1),
          beganAt: house.clock.now(),
          since: house.clock.now(),
          changedAt: house.clock.now(),
          closedAt,
          rulesVersion,
          body: {},
        }),
      );
    for (const id of ['a', 'b']) await request(swv, id, '1', null);
    await request(swv, 'c', null, null);
    await request(swv, 'd', '1', house.clock.now());
    await request((await engine.swv()).swv, 'e', '1', null);
    const compared = await world.press(await world.editHours(), 'Vergelijk', {
      inputs: { tekst: hoursUntil('18:00') },
    });
    expect(textOf(compared.card)).toContain(
      '2 lopende aanvragen houden de regels van hun indiening; 1 concept gaat over op de nieuwe.',
    );
  });

  it('is taken into use once, however often one clicks', async () => {
    const world = await openConfiguration(engine);
    const compared = await world.press(await world.editHours(), 'Vergelijk', {
      inputs: { tekst: hoursUntil('18:00') },
    });
    await world.press(compared, 'Neem in gebruik');
    const again = await world.press(compared, 'Neem in gebruik');
    expect(textOf(again.card)).toMatch(/Dit was al gedaan.*versie 2/);
    expect(await world.newest()).toMatchObject({ version: 2 });
  });

  it('of two beheerders at once is taken from one; the other sees anew what would change', async () => {
    const world = await openConfiguration(engine);
    const one = await world.press(await world.editHours(), 'Vergelijk', { inputs: { tekst: hoursUntil('18:00') } });
    const form = await world.editHours('tweede-beheerder');
    const other = await world.press(form, 'Vergelijk', { inputs: { tekst: hoursUntil('16:00') } });
    const both = await Promise.all([world.press(one, 'Neem in gebruik'), world.press(other, 'Neem in gebruik')]);
    expect(await world.newest()).toMatchObject({ version: 2 });
    const late = both.find(({ card }) => textOf(card).includes('Intussen nam iemand'));
    if (!late) throw new Error('nobody came second');
    const mine = late.who === 'beheerder' ? '18.00' : '16.00';
    const theirs = late.who === 'beheerder' ? '16.00' : '18.00';
    expect(textOf(late.card)).toMatch(new RegExp(`tot ${theirs} uur.*tot ${mine} uur`));
    await world.press(late, 'Neem in gebruik');
    expect(await world.newest()).toMatchObject({ version: 3 });
  });

  it('is not taken into use when the text is another than the one that was compared', async () => {
    const world = await openConfiguration(engine);
    const compared = await world.press(await world.editHours(), 'Vergelijk', {
      inputs: { tekst: hoursUntil('18:00') },
    });
    const other = await world.press(compared, 'Neem in gebruik', { inputs: { tekst: hoursUntil('19:00') } });
    expect(textOf(other.card)).toMatch(/De tekst is anders dan die je vergeleek.*tot 19\.00 uur/);
    expect(await world.newest()).toMatchObject({ version: 1 });
  });

  it.each([
    ['nothing', '  ', /Hier hoort de JSON/],
    ['no JSON', '{ "kantooruren": [ }', /Op regel 1, bij teken 20: hier hoort een waarde/],
    ['a name twice', '{ "a": 1, "a": 2 }', /"a" staat twee keer in dit blok/],
    ['a list without end', '['.repeat(9_000), /meer dan 50 blokken in elkaar/],
    ['too much', `"${'x'.repeat(12_001)}"`, /Dit past niet op een kaart/],
    ['a text cut off by the client', `"${'x'.repeat(11_999)}`, /Dit past niet op een kaart/],
    ['another shape', '[]', /moet een blok tussen \{ en \} zijn/],
    ['an unknown name', hoursUntil('17:00').replace('"berichten"', '"berichtjes"'), /dit veld bestaat hier niet/],
    [
      'a number as a day',
      hoursUntil('17:00').replace('"geldigTot":null', '"geldigTot":20260801'),
      /tekst tussen aanhalingstekens/,
    ],
    ['a day that there is not', hoursUntil('17:00').replace('2026-08-01', '2026-02-30'), /bestaande dag/],
    [
      'an end before its beginning',
      hoursUntil('17:00').replace('"geldigTot":null', '"geldigTot":"2026-07-01"'),
      /ligt vóór geldigVanaf \(2026-08-01\)/,
    ],
    ['hours that end before they begin', hoursUntil('07:00'), /moet na "van" liggen/],
    ['what holds already', hoursUntil('17:00'), /Dit is precies wat nu al geldt/],
  ])('is refused for %s with where and why, and nothing that was typed is lost', async (_, tekst, sentence) => {
    const world = await openConfiguration(engine);
    const form = await world.editHours();
    const wrong = await world.press(form, 'Vergelijk', { inputs: { tekst } });
    expect(textOf(wrong.card)).toMatch(sentence);
    expect(titles(wrong)).not.toContain('Neem in gebruik');
    if (tekst.length < 12_000) expect(jsonOf(wrong)).toBe(tekst);
    expect(bytesOf(wrong.card.content)).toBeLessThan(CARD_BYTES);
    // and a forger who skips the comparison comes no further
    const forged = await world.press(form, 'Vergelijk', {
      verb: 'beheer.instellingen-neem-in-gebruik',
      inputs: { tekst },
    });
    expect(titles(forged)).not.toContain('Neem in gebruik');
    expect(await world.newest()).toMatchObject({ version: 1 });
    expect((await world.audited()).at(-1)?.outcome).toMatch(/^instellingen-/);
  });

  it('names overlapping values and what contradicts another section by their place', async () => {
    const world = await openConfiguration(engine);
    const { berichten } = JSON.parse(hoursUntil('18:00'));
    const twice = JSON.stringify({ ...JSON.parse(hoursUntil('17:00')), berichten: [...berichten, ...berichten] });
    const overlap = await world.press(await world.editHours(), 'Vergelijk', { inputs: { tekst: twice } });
    expect(textOf(overlap.card)).toMatch(/berichten\[1\]\.geldigVanaf.*overlapt met waarde \[0\]/);
    const section = await world.press(await world.settings('beheerder'), 'Open Vakanties en vrije dagen');
    const form = await world.press(section, 'Pas dit onderdeel aan');
    const own = { school: 'nergens', vakanties: [], studiedagen: [], vrijeDagen: [] };
    const tekst = JSON.stringify({ ...JSON.parse(jsonOf(form)), perSchool: [own] });
    const wrong = await world.press(form, 'Vergelijk', { inputs: { tekst } });
    expect(textOf(wrong.card)).toContain('school "nergens" staat niet in scholen.json');
  });

  it('of another samenwerkingsverband is refused', async () => {
    const world = await openConfiguration(engine);
    const section = await world.press(await world.settings('beheerder'), 'Open Wie we zijn');
    const form = await world.press(section, 'Pas dit onderdeel aan');
    const tekst = jsonOf(form).replace('"vo-midden-kennemerland"', '"vo-zeeduin"');
    const wrong = await world.press(form, 'Vergelijk', { inputs: { tekst } });
    expect(textOf(wrong.card)).toContain('van een ander samenwerkingsverband');
  });

  it('is not for the directeur-bestuurder, nor for a zoco who forges the click', async () => {
    const world = await openConfiguration(engine);
    const compared = await world.press(await world.editHours(), 'Vergelijk', {
      inputs: { tekst: hoursUntil('18:00') },
    });
    const looks = await world.press({ ...compared, who: 'bestuurder' }, 'Neem in gebruik');
    expect(textOf(looks.card)).toContain('maar niet aanpassen');
    const forged = await world.press({ ...compared, who: 'zoco' }, 'Neem in gebruik');
    expect(textOf(forged.card)).toContain('Beheer is voor de functioneel beheerder');
    for (const title of ['Vergelijk opnieuw', 'Sluit formulier']) {
      const answer = await world.press({ ...compared, who: 'zoco' }, title);
      expect(textOf(answer.card)).toContain('Beheer is voor de functioneel beheerder');
    }
    expect(await world.newest()).toMatchObject({ version: 1 });
    const outcomes = (await world.audited()).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['alleen-kijken', 'niet-jouw-rol', 'niet-jouw-rol', 'niet-jouw-rol']);
  });
});
