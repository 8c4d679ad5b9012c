import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aanvragen } from '../../../bot/arrangements/config.ts';
import { sections } from '../../../bot/sections.ts';
import { makeCalendar } from '../../../bot/swv/calendar.ts';
import { at, isToFillIn } from '../../../bot/swv/dated.ts';
import { blocksProduction, findings } from '../../../bot/swv/findings.ts';
import { readPack } from '../../../bot/swv/read-pack.ts';
import { identiteit } from '../../../bot/swv/sections/identiteit.ts';
import { kalender } from '../../../bot/swv/sections/kalender.ts';
import { scholen } from '../../../bot/swv/sections/scholen.ts';
import { werktijden } from '../../../bot/swv/sections/werktijden.ts';
import { verantwoording } from '../../../bot/verantwoording/config.ts';
import { schoolId } from '../../../cards/words/brands.ts';
import { day } from '../../support/a-calendar.ts';
import { VO_MK } from '../../support/a-pack.ts';

const NOW = day('2026-11-21');
const read = await readPack(VO_MK, sections);
if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
const configuration = read.value;
const found = findings(configuration, NOW);

describe('the pack of VO Midden-Kennemerland', () => {
  test('has five boards and ten schools, seven regular and three VSO', () => {
    const { besturen, scholen: schools } = configuration.of(scholen);
    expect(besturen.map((board) => at(board.gegevens, NOW).value.administratienummer)).toEqual([
      '41009',
      '40673',
      '41008',
      '40837',
      '42514',
    ]);
    expect(schools.map((school) => at(school.gegevens, NOW).value.brin)).toEqual([
      '28BN00',
      '27MD02',
      '27MD01',
      '27MD00',
      '20MH00',
      '00ZD00',
      '25EF02',
      '18XY00',
      '01MI00',
      '18ZJ09',
    ]);
    expect(schools.filter((school) => at(school.type, NOW).value === 'vso')).toHaveLength(3);
  });

  test('sends Beverwijk and Heemskerk to another RMC-regio than Castricum and Uitgeest', () => {
    const regions = configuration.of(identiteit).gemeenten.map(({ naam, rmc }) => {
      const { value } = at(rmc, NOW);
      return [naam, isToFillIn(value) ? null : value.contactgemeente];
    });
    expect(regions).toEqual([
      ['Heemskerk', 'Haarlem'],
      ['Beverwijk', 'Haarlem'],
      ['Castricum', 'Alkmaar'],
      ['Uitgeest', 'Alkmaar'],
    ]);
  });

  test('shows the three spellings of the website, and which one counts', () => {
    const website = at(configuration.of(identiteit).website, NOW);
    expect([website.value, ...(website.tegenspraak ?? []).map((other) => other.value)]).toEqual([
      'https://www.swvvomk.nl',
      'https://www.swvvo.nl',
      'https://www.swvomk.nl',
    ]);
  });

  test('has the decision on maatwerk individueel with the CvT, of which the mandate, like the signature of the FG, is still to be filled in', () => {
    const soort = configuration.of(aanvragen).soorten['maatwerk-individueel'];
    if (!soort?.mandaatbesluit || !soort.duur) throw new Error('maatwerk individueel is offered');
    expect(at(soort.besluit, NOW).value).toBe('cvt');
    expect(at(soort.duur.weken, NOW).value).toEqual([6, 8, 10, 12]);
    expect(isToFillIn(at(soort.mandaatbesluit, NOW).value)).toBe(true);
    expect(blocksProduction(found).map(({ file, path }) => `${file} ${path}`)).toEqual([
      'dossiers.json handtekeningFg[0]',
      'aanvragen.json soorten.maatwerk-individueel.mandaatbesluit[0]',
      'aanvragen.json soorten.maatwerk-groep.mandaatbesluit[0]',
      'aanvragen.json soorten.outreachend.mandaatbesluit[0]',
    ]);
  });

  test('has the terms that the plan is silent about as proposals, and that of the law as yet to check', () => {
    const termijnen = configuration.of(aanvragen).soorten['maatwerk-individueel']?.termijnen;
    if (!termijnen) throw new Error('maatwerk individueel is offered');
    const held = Object.entries(termijnen).flatMap(([name, values]) => {
      if (values === null) return []; // not asked of this kind
      const { value, bevestigd } = at(values, NOW);
      return [[name, value, bevestigd]];
    });
    expect(held).toEqual([
      ['directieWerkdagen', 3, false],
      ['consulentWerkdagen', 5, false],
      ['commissieWerkdagen', 10, false],
      ['aanvullingWerkdagen', 10, false],
      ['awbWeken', 8, false],
      ['doelWeken', 6, false],
      ['zienswijzeDagen', 14, false],
      ['verdagingWeken', 6, false],
    ]);
  });

  test('gives what the expired plan says, and never as a certainty', () => {
    const naam = at(configuration.of(identiteit).naam, NOW);
    expect(naam).toMatchObject({ bevestigd: false, geldigTot: '2025-07-31' });
    expect(found.filter((finding) => finding.kind === 'verlopen').length).toBeGreaterThan(40);
    expect(findings(configuration, day('2024-01-01')).some((finding) => finding.kind === 'verlopen')).toBe(false);
  });

  test('keeps silent outside eight to five', () => {
    expect(at(configuration.of(werktijden).berichten, NOW).value).toEqual({ van: '08:00', tot: '17:00' });
  });

  test('has the holidays of regio noord for three school years', () => {
    const calendar = makeCalendar(configuration.of(kalender));
    const anySchool = schoolId('bonhoeffer-college');
    const names = ['2026-10-14', '2026-12-24', '2027-02-24', '2027-04-29', '2027-08-01', '2028-01-05', '2029-05-01'];
    expect(names.map((date) => calendar.schoolHoliday(day(date), anySchool))).toEqual([
      'herfst',
      'kerst',
      'voorjaar',
      'mei',
      'zomer',
      'kerst',
      'mei',
    ]);
    expect(calendar.schoolHoliday(day('2028-04-25'), anySchool)).toBeNull(); // a week of advice
    expect(calendar.mayEndTerm(day('2027-05-07'))).toBe(false);
    expect(calendar.holidaysKnownUntil).toBe('2029-09-02');
  });

  describe('asks schools to account for what they did with the money', () => {
    const { formats, partners } = configuration.of(verantwoording);
    const [school, swv, partner] = formats;
    if (!school || !swv || !partner) throw new Error('three formats');
    const part = (id: string) => {
      const found = school.onderdelen.find((one) => one.id === id);
      if (!found) throw new Error(`There is no ${id}.`);
      return at(found.inhoud, NOW).value;
    };
    const fieldsOf = (of: typeof school) => of.onderdelen.flatMap(({ inhoud }) => at(inhoud, NOW).value.velden);

    test('by the five priorities of its plan', () => {
      expect(at(school.prioriteiten, NOW).value.map(({ label }) => label)).toEqual([
        'Onderwijs en jeugdhulp beter verbinden',
        'Een dekkend onderwijsaanbod',
        'Betere kwaliteitszorg rond passend onderwijs',
        'Meer deskundigheid in de scholen',
        'Betere aansluiting op werk en dagbesteding',
      ]);
    });

    test('with the numbers that a school can give, of which Meedoen counts four itself', () => {
      const indicators = fieldsOf(school).filter((field) => field.soort === 'indicator');
      expect([...new Set(indicators.map(({ prioriteit }) => prioriteit))].toSorted()).toEqual([
        'aansluiting',
        'dekkend-aanbod',
        'deskundigheid',
        'verbinding-jeugdhulp',
      ]); // of the third the plan names no number
      const counted = indicators.flatMap(({ herkomst, verplicht }) => (herkomst ? [[herkomst, verplicht]] : []));
      expect(counted).toEqual([
        ['btv', true],
        ['tlv-buiten-regio', true],
        ['tlv', true],
        ['maatwerk', true],
      ]);
      expect(indicators.filter(({ herkomst, verplicht }) => !herkomst && verplicht)).toEqual([]);
    });

    test('where the zorgcoördinator types at most three sentences, and the board fills in the money', () => {
      const typed = school.onderdelen.flatMap(({ inhoud }) => {
        const { vult, velden } = at(inhoud, NOW).value;
        return vult === 'zorgcoordinator' ? velden.filter(({ soort }) => soort === 'tekst' || soort === 'doelen') : [];
      });
      expect(typed.map(({ id, verplicht }) => [id, verplicht])).toEqual([
        ['doelen', true],
        ['geleerd', true],
        ['nodig', false],
      ]);
      expect(part('geld').vult).toBe('schoolbestuur');
      expect(part('geld').velden.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['ontvangen', 'eigen', 'personeel', 'afschrijvingen', 'huisvesting', 'overig']),
      );
      const open = found.filter(({ path }) => path === 'formats[0].onderdelen[0].inhoud[0]').map(({ text }) => text);
      expect(open).toEqual([expect.stringContaining('programma')]);
    });

    test('over the calendar year, between 15 January and 1 March, as proposals', () => {
      expect(at(school.perioden, NOW)).toMatchObject({
        value: [{ van: '01-01', tot: '12-31', opent: '01-15', deadline: '03-01' }],
        bevestigd: false,
      });
      expect(at(school.herinneringen, NOW).value).toEqual({ voor: [14, 3], naDirectie: 1, naBestuur: 10 });
      expect(at(school.regels, NOW).value[0]).toMatchObject({ soort: 'besteding', procent: 5, bedrag: 250_000 });
      expect([at(school.tekent, NOW).value, at(school.beoordeelt, NOW).value]).toEqual([
        'directie',
        'onderwijsconsulent',
      ]);
    });

    test('and gives an account itself by the rows of its budget, as do the four gemeenten', () => {
      expect(formats.map(({ wie }) => at(wie, NOW).value)).toEqual(['school', 'swv', 'partner']);
      expect(at(swv.tekent, NOW).value).toBe('directeur-bestuurder');
      expect(fieldsOf(swv).filter(({ soort }) => soort === 'bedrag')).toHaveLength(10); // three of 3.x, seven of 4.x and 5.1
      expect(partners.map(({ id }) => id)).toEqual(['heemskerk', 'beverwijk', 'castricum', 'uitgeest']);
    });
  });

  test('marks as open whatever Meedoen proposes itself or took from a second hand', async () => {
    for (const section of sections) {
      const text = await readFile(join(VO_MK, `${section.name}.json`), 'utf8');
      const proposals =
        text.match(/"bron": "(?:voorstel van Meedoen|werkafspraak|gebruik bij|openholidays|Awb)/g) ?? [];
      const open = found.filter(
        ({ file, kind }) => file === `${section.name}.json` && (kind === 'te controleren' || kind === 'in te vullen'),
      );
      expect(open.length).toBeGreaterThanOrEqual(proposals.length);
    }
  });

  test('names nobody: people and demo schools live elsewhere', async () => {
    const texts = await Promise.all(sections.map((section) => readFile(join(VO_MK, `${section.name}.json`), 'utf8')));
    expect(texts.join('')).not.toMatch(/Hoffen|Duinroos|persona|aadObjectId/);
  });
});
