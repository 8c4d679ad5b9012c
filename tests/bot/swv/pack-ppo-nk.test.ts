import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aanvragen } from '../../../bot/arrangements/config.ts';
import { sections } from '../../../bot/sections.ts';
import { at, isToFillIn } from '../../../bot/swv/dated.ts';
import { blocksProduction, findings } from '../../../bot/swv/findings.ts';
import { readPack } from '../../../bot/swv/read-pack.ts';
import { dossiers } from '../../../bot/swv/sections/dossiers.ts';
import { identiteit } from '../../../bot/swv/sections/identiteit.ts';
import { kalender } from '../../../bot/swv/sections/kalender.ts';
import { scholen } from '../../../bot/swv/sections/scholen.ts';
import { verantwoording } from '../../../bot/verantwoording/config.ts';
import { spansAround } from '../../../bot/verantwoording/rules/period.ts';
import { day } from '../../support/a-calendar.ts';
import { PPO_NK, VO_MK } from '../../support/a-pack.ts';

const NOW = day('2026-11-21');
const read = await readPack(PPO_NK, sections);
if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
const configuration = read.value;
const found = findings(configuration, NOW);
const texts = await Promise.all(
  (await readdir(PPO_NK)).map(async (file) => [file, await readFile(join(PPO_NK, file), 'utf8')] as const),
);

describe('the pack of PPO Noord-Kennemerland', () => {
  test('takes no requests, and keeps its dossiers in TOPdossier', () => {
    expect(configuration.of(aanvragen).soorten).toEqual({});
    expect(at(configuration.of(dossiers).modus, NOW)).toMatchObject({
      value: 'extern',
      bron: expect.stringContaining('TOPdossier is geïmplementeerd'),
    });
  });

  test('names no school, board or werkgebied: its yearly plan names none', () => {
    expect(configuration.of(scholen)).toEqual({ besturen: [], scholen: [] });
    const { werkgebieden, formats } = configuration.of(verantwoording);
    expect(werkgebieden).toEqual([]);
    expect(formats[0] && at(formats[0].wie, NOW)).toMatchObject({
      value: 'werkgebied',
      open: expect.stringContaining('welke werkgebieden'),
    });
  });

  test('leaves to be filled in what the plan does not say of the SWV itself', () => {
    const { nummer, adres, organen, naam } = configuration.of(identiteit);
    expect([nummer, adres, organen.toezicht].every((values) => isToFillIn(at<unknown>(values, NOW).value))).toBe(true);
    expect(at(naam, NOW)).toMatchObject({ value: 'Passend Primair Onderwijs Noord-Kennemerland', bevestigd: false });
    expect(blocksProduction(found)).toHaveLength(10);
  });

  test('asks each werkgebied three times a year, by the six strategic perspectives', () => {
    const [format] = configuration.of(verantwoording).formats;
    if (!format) throw new Error('one format');
    expect(at(format.prioriteiten, NOW).value.map(({ label }) => label)).toEqual([
      'Professionaliseringsmodel',
      'Innovatie en ontwikkeling',
      'Lokaal anticiperen',
      'Werken als netwerk',
      'Preventiekracht',
      'Ouders: motor voor ontwikkeling van hun kind',
    ]);
    const fields = format.onderdelen.flatMap(({ inhoud }) => at(inhoud, NOW).value.velden);
    expect(fields.map(({ id }) => id)).toEqual([
      'ontvangen',
      'besteed',
      'innovatie-deel',
      'doelen',
      'geleerd',
      'nodig',
    ]);
    expect(new Set(format.onderdelen.map(({ inhoud }) => at(inhoud, NOW).value.vult))).toEqual(
      new Set(['onderwijsconsulent']),
    );
  });

  test('has its trimesters follow each other without a gap, each with a month to write', () => {
    const [format] = configuration.of(verantwoording).formats;
    if (!format) throw new Error('one format');
    expect(at(format.perioden, NOW).bevestigd).toBe(false);
    const spans = spansAround(at(format.perioden, NOW).value, day('2028-01-15'));
    expect(spans.map(({ first, last, opens, deadline }) => [first, last, opens, deadline])).toEqual([
      ['2026-11-01', '2027-02-28', '2027-03-01', '2027-04-01'],
      ['2027-03-01', '2027-05-31', '2027-06-01', '2027-07-01'],
      ['2027-06-01', '2027-10-31', '2027-11-01', '2027-12-01'],
      ['2027-11-01', '2028-02-29', '2028-03-01', '2028-04-01'],
      ['2028-03-01', '2028-05-31', '2028-06-01', '2028-07-01'],
      ['2028-06-01', '2028-10-31', '2028-11-01', '2028-12-01'],
    ]);
  });

  test('has its trimesters called by the school year that people say, whatever the calendar says', () => {
    const [format] = configuration.of(verantwoording).formats;
    if (!format) throw new Error('one format');
    const spans = spansAround(at(format.perioden, NOW).value, day('2027-03-15'));
    expect(spans.map(({ id, label }) => `${id}: ${label}`)).toEqual([
      '2025-t2: tweede trimester 2025-2026',
      '2026-t3: derde trimester 2025-2026',
      '2026-t1: eerste trimester 2026-2027',
      '2026-t2: tweede trimester 2026-2027',
      '2027-t3: derde trimester 2026-2027',
      '2027-t1: eerste trimester 2027-2028',
    ]);
  });

  test('has the holidays of the same region as its neighbour', async () => {
    const other = await readPack(VO_MK, sections);
    if (!other.ok) throw new Error('the pack has errors');
    expect(configuration.of(kalender).schoolvakanties).toEqual(other.value.of(kalender).schoolvakanties);
  });

  test.each(texts)('marks in %s as open whatever Meedoen proposes itself', (file, text) => {
    const proposals = text.match(/"bron": "(?:voorstel van Meedoen|werkafspraak|openbare pagina|openholidays)/g) ?? [];
    const open = found.filter(
      (one) => one.file === file && (one.kind === 'te controleren' || one.kind === 'in te vullen'),
    );
    expect(open.length).toBeGreaterThanOrEqual(proposals.length);
  });

  test.each(texts)('quotes in %s no more than twelve words at a time', (_file, text) => {
    const quotes = [...text.matchAll(/«([^»]*)»/g)].map(([, words = '']) => words);
    expect(quotes.filter((words) => words.split(' ').length > 12)).toEqual([]);
  });
});
