import { expect, it } from 'vitest';
import type { FetchedFile } from '../../../../bot/core/ports.ts';
import { checkCard } from '../../../../infra/gallery/check-card.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { hoursUntil, jsonOf, openConfiguration, raw } from './configuration-world.ts';
import { fetched, openFiles } from './file-world.ts';

const HOURS = hoursUntil('18:00');

oneEngine('a file that is no new version', (engine) => {
  it.each<[string, FetchedFile, string, RegExp]>([
    ['no JSON', fetched('{ "kantooruren": [ }'), 'werktijden.json', /Op regel 1, bij teken 20: hier hoort een waarde/],
    ['a name twice', fetched('{ "berichten": [], "berichten": [] }'), 'werktijden.json', /"berichten" staat twee keer/],
    [
      'a table called .json',
      fetched('naam;e-mail;rol\nLid;l@x.example;cvt-lid'),
      'mensen.json',
      /een tabel en geen JSON/,
    ],
    ['another code page', fetched(Buffer.from('{"naam":"caf\xe9"}', 'latin1')), 'identiteit.json', /geen UTF-8/],
    ['UTF-16', fetched(Buffer.from(`\ufeff${HOURS}`, 'utf16le')), 'werktijden.json', /geen UTF-8/],
    ['UTF-16 without its mark', fetched(Buffer.from(HOURS, 'utf16le')), 'werktijden.json', /geen UTF-8/],
    ['a picture', fetched(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])), 'a.json', /geen UTF-8/],
    ['nothing', fetched(' \n'), 'werktijden.json', /Dit bestand is leeg/],
    [
      'a NUL that PostgreSQL does not keep',
      fetched('{"kantooruren":"\\u0000"}'),
      'werktijden.json',
      /een teken dat ik niet/,
    ],
    ['half a character', fetched('{"\\ud800":1}'), 'werktijden.json', /een teken dat ik niet/],
    ['a list', fetched('[]'), 'werktijden.json', /een blok tussen \{ en \}/],
    ['an empty block', fetched('{}'), 'werktijden.json', /een blok tussen \{ en \}/],
    ['a block of nobody', fetched('{"a":1}'), 'iets.json', /niet voor welk onderdeel/],
    ['a name that every object has', fetched('{"constructor":1,"__proto__":2}'), 'x.json', /niet voor welk onderdeel/],
    ['what holds already', fetched(hoursUntil('17:00')), 'werktijden.json', /Dit is precies wat nu al geldt/],
    ['the whole of what holds already', fetched(JSON.stringify(raw)), 'alles.json', /Dit is precies wat nu al geldt/],
    [
      'another samenwerkingsverband',
      fetched(JSON.stringify({ ...Object(raw.identiteit), id: 'vo-zeeduin' })),
      'identiteit.json',
      /van een ander samenwerkingsverband/,
    ],
    ['too much', { kind: 'too-big' }, 'alles.json', /groter dan 1 MB/],
    ['an address that fails', { kind: 'failed', why: 'status' }, 'alles.json', /kon dit bestand niet ophalen/],
  ])(
    'with %s is answered by one precise sentence, and nothing is kept or changed',
    async (_, answer, name, sentence) => {
      const world = await openFiles(engine);
      const told = await world.send(answer, { name });
      expect(textOf(told.card)).toMatch(sentence);
      expect(buttonsOf(told.card)).toEqual([]);
      expect(checkCard(told.card)).toEqual([]);
      expect(await world.newest()).toMatchObject({ version: 1 });
      const rows = await world.audited();
      expect(rows).toMatchObject([{ verb: 'beheer.instellingen-bestand-gestuurd', payload: '{}' }]);
      expect(rows[0]?.outcome).not.toBe('ok');
    },
  );

  it('of a megabyte in one text is read all the same', async () => {
    const world = await openFiles(engine);
    const long = { value: 'a'.repeat(1_000_000), bron: 'x', geldigVanaf: '2026-08-01', geldigTot: null };
    const sent = await world.send(JSON.stringify({ ...Object(raw.identiteit), naam: [long] }), { name: 'x.json' });
    expect(textOf(sent.card)).toMatch(/Wie we zijn.*Er (?:verandert|klopt)/);
  });

  it('pasted instead: what is too long says to send it as a file, and is not taken away while a card can hold it', async () => {
    const world = await openConfiguration(engine);
    const form = await world.editHours();
    const long = `{"a":"${'x'.repeat(11_994)}`; // as the field of a client cuts it off
    const cut = await world.press(form, 'Vergelijk', { inputs: { tekst: long } });
    expect(textOf(cut.card)).toMatch(/stuur het als bestand in deze chat/);
    expect(jsonOf(cut)).toBe(long);
    const heavy = JSON.stringify({ a: '€'.repeat(6_000) });
    const kept = await world.press(form, 'Vergelijk', { inputs: { tekst: heavy } });
    expect(jsonOf(kept)).toBe(heavy);
    const heaviest = JSON.stringify({ a: '€'.repeat(11_000) });
    const lost = await world.press(form, 'Vergelijk', { inputs: { tekst: heaviest } });
    expect(textOf(lost.card)).toMatch(/stuur het als bestand in deze chat/);
    expect(jsonOf(lost)).toBe(jsonOf(form));
    const odd = await world.press(form, 'Vergelijk', { inputs: { tekst: '{"a":"\\u0000"}' } });
    expect(textOf(odd.card)).toContain('een teken dat ik niet kan bewaren');
  });
});
