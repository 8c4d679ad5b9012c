import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { sections } from '../../../bot/sections.ts';
import { parseConfiguration, readSection } from '../../../bot/swv/configuration.ts';
import { readPack } from '../../../bot/swv/read-pack.ts';
import type { Section } from '../../../bot/swv/section.ts';
import { identiteit } from '../../../bot/swv/sections/identiteit.ts';
import { scholen } from '../../../bot/swv/sections/scholen.ts';
import { copyOfPack } from '../../support/a-pack.ts';

async function problemsOf(directory: string): Promise<string[]> {
  const read = await readPack(directory, sections);
  return read.ok ? [] : read.problems.map(({ file, path, reason }) => `${file} ${path}: ${reason}`);
}

describe('a pack with errors', () => {
  test('tells all of them at once, each with file, place and what would be right', async () => {
    const pack = await copyOfPack();
    await pack.replace('identiteit.json', '"2704"', '2704');
    await pack.replace('identiteit.json', '"1944 XA"', '"1944XA"');
    await pack.replace('identiteit.json', '"sector"', '"sectro"');
    await pack.replace('scholen.json', '"28BN00"', '"28BN"');
    await pack.replace('scholen.json', '"pro"', '"mavo"');
    await pack.replace('kalender.json', '"2026-10-18"', '"2026-10-32"');
    await pack.replace('werktijden.json', '"17:00"', '"05:00"');
    await pack.replace('aanvragen.json', '"bron"', '"born"');
    expect(await problemsOf(pack.directory)).toEqual([
      'identiteit.json nummer[0].value: moet een tekst tussen aanhalingstekens zijn',
      'identiteit.json sector: ontbreekt; hier hoort een lijst tussen [ en ]',
      'identiteit.json adres[0].value.postcode: moet een postcode zijn, bijvoorbeeld "1944 XA"',
      'identiteit.json sectro: dit veld bestaat hier niet',
      'scholen.json scholen[0].gegevens[0].value.brin: moet een BRIN met vestigingsnummer zijn, bijvoorbeeld "28BN00"',
      'scholen.json scholen[0].type[0].value: moet een van deze zijn: "vo", "pro", "vso", "bao", "sbo", "so"',
      'kalender.json schoolvakanties[0].laatste: moet een bestaande dag zijn als JJJJ-MM-DD, bijvoorbeeld "2026-08-01"',
      'werktijden.json kantooruren[0].value.uren.tot: moet na "van" liggen',
      'aanvragen.json niveaus[0].bron: ontbreekt; hier hoort een tekst tussen aanhalingstekens',
      'aanvragen.json niveaus[0].born: dit veld bestaat hier niet',
    ]);
  });

  test('tells of a file too many, a file too few and a file that is no JSON, and still reads the others', async () => {
    const pack = await copyOfPack();
    await pack.write('reserve.json', '{}');
    await pack.write('notities.txt', 'later');
    await pack.remove('werktijden.json');
    await pack.write('kalender.json', '{\n  "vakantieregio": [,]\n}');
    await pack.replace('scholen.json', '"41009"', '"4100"');
    expect(await problemsOf(pack.directory)).toEqual([
      'kalender.json : regel 2, teken 21: hier hoort een waarde',
      expect.stringContaining('notities.txt : dit bestand hoort niet in de map; daar horen: identiteit.json'),
      expect.stringContaining('reserve.json : dit bestand hoort niet in de map'),
      expect.stringContaining('scholen.json besturen[0].gegevens[0].value.administratienummer: moet een'),
      'werktijden.json : dit bestand ontbreekt in de map',
    ]);
  });

  test('that is no folder is told, not thrown', async () => {
    expect(await problemsOf('/nergens/te/vinden')).toEqual(['/nergens/te/vinden : deze map bestaat niet']);
  });

  test('tells of a school without a board, one code twice and a calendar for an unknown school', async () => {
    const pack = await copyOfPack();
    await pack.replace('scholen.json', '"bestuur": "ronduit"', '"bestuur": "rondom"');
    await pack.replace('scholen.json', '"27MD02"', '"28BN00"');
    const own = '{ "school": "de-duinroos", "vakanties": [], "studiedagen": [], "vrijeDagen": [] }';
    await pack.replace('kalender.json', '"perSchool": []', `"perSchool": [${own}]`);
    expect(await problemsOf(pack.directory)).toEqual([
      'scholen.json scholen[1].gegevens[0].value.brin: 28BN00 is al van school "kennemer-praktijkschool"',
      'scholen.json scholen[9].gegevens[0].value.bestuur: bestuur "rondom" staat niet bij "besturen"',
      'kalender.json perSchool[0].school: school "de-duinroos" staat niet in scholen.json',
    ]);
  });

  test('tells of a holiday outside its school year and of one that lasts for ever', async () => {
    const pack = await copyOfPack();
    await pack.replace('kalender.json', '"laatste": "2026-10-18"', '"laatste": "2027-10-18"');
    await pack.replace('kalender.json', '"eerste": "2026-12-19"', '"eerste": "2025-12-19"');
    expect((await problemsOf(pack.directory)).map((problem) => problem.replace(/^kalender.json /, ''))).toEqual([
      'schoolvakanties[0].laatste: duurt langer dan 70 dagen',
      'schoolvakanties[1].laatste: duurt langer dan 70 dagen',
      'schoolvakanties[1].eerste: valt buiten het schooljaar',
    ]);
  });

  test('names the field that was meant in a value which may also be left to fill in', async () => {
    const pack = await copyOfPack();
    await pack.replace('identiteit.json', '"contactgemeente"', '"contact"');
    await pack.replace('aanvragen.json', '"inTeVullen"', '"inTeVulen"');
    expect(await problemsOf(pack.directory)).toEqual([
      'identiteit.json gemeenten[0].rmc[0].value.contactgemeente: ontbreekt; hier hoort een tekst tussen aanhalingstekens',
      'identiteit.json gemeenten[0].rmc[0].value.contact: dit veld bestaat hier niet',
      expect.stringContaining('aanvragen.json soorten.maatwerk-individueel.mandaatbesluit[0].value'),
    ]);
  });
});

describe('a configuration', () => {
  test('gives each section with its own type, and what to store', async () => {
    const { directory } = await copyOfPack();
    const read = await readPack(directory, sections);
    if (!read.ok) throw new Error('the pack is valid');
    expect(read.value.of(identiteit).id).toBe('vo-midden-kennemerland');
    expect(Object.keys(read.value.raw).toSorted()).toEqual(sections.map((section) => section.name).toSorted());
    const stored = parseConfiguration(JSON.parse(JSON.stringify(read.value.raw)), sections);
    expect(stored.ok && stored.value.of(scholen)).toEqual(read.value.of(scholen));
  });

  const reserve: Section<{ doel: number }> = { name: 'reserve', schema: z.strictObject({ doel: z.number() }) };

  test('has no section that the app does not know, nor misses one that it does', () => {
    const read = parseConfiguration({ reserv: { doel: 1 } }, [reserve]);
    const problems = read.ok ? [] : read.problems.map(({ file, reason }) => `${file}: ${reason}`);
    expect(problems).toEqual([
      'reserv.json: dit bestand hoort niet in de map; daar horen: reserve.json',
      'reserve.json: dit bestand ontbreekt in de map',
    ]);
  });

  test('knows only the sections that it was read with', () => {
    const read = parseConfiguration({ reserve: { doel: 1 } }, [reserve]);
    if (!read.ok) throw new Error('valid');
    expect(read.value.of(reserve)).toEqual({ doel: 1 });
    expect(() => read.value.of(scholen)).toThrow('scholen');
  });

  test('gives one section of an old version that lacks others', () => {
    expect(readSection({ reserve: { doel: 1 } }, reserve)).toEqual({ ok: true, value: { doel: 1 } });
  });

  test('lets a section look at another, unless that one has errors of its own', () => {
    const digests: Section<number> = {
      name: 'digests',
      schema: z.number(),
      check: (value, look) => {
        const goal = look(reserve)?.doel;
        return goal === undefined || value <= goal ? [] : [{ path: [], reason: 'ligt boven het doel' }];
      },
    };
    const reasons = (raw: Record<string, unknown>) => {
      const read = parseConfiguration(raw, [reserve, digests]);
      return read.ok ? [] : read.problems.map(({ file }) => file);
    };
    expect(reasons({ reserve: { doel: 1 }, digests: 1 })).toEqual([]);
    expect(reasons({ reserve: { doel: 1 }, digests: 2 })).toEqual(['digests.json']);
    expect(reasons({ reserve: { doel: '1' }, digests: 2 })).toEqual(['reserve.json']);
  });
});
