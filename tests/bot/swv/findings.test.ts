import { expect, test } from 'vitest';
import * as z from 'zod';
import { parseConfiguration } from '../../../bot/swv/configuration.ts';
import { dated, fillable } from '../../../bot/swv/dated.ts';
import { blocksProduction, findings } from '../../../bot/swv/findings.ts';
import type { Section } from '../../../bot/swv/section.ts';
import { day } from '../../support/a-calendar.ts';

const schema = z.strictObject({ doel: dated(z.number()), mandaat: fillable(z.string()) });
const section: Section<z.output<typeof schema>> = { name: 'reserve', schema };
const entry = (value: unknown, geldigVanaf: string, geldigTot: string | null, more: object = {}) => ({
  value,
  bron: 'plan',
  geldigVanaf,
  geldigTot,
  ...more,
});
const FILLED = [entry('MB-2026-03', '2010-01-01', null)];

function found(raw: object, on = '2026-11-21') {
  const read = parseConfiguration({ reserve: { mandaat: FILLED, ...raw } }, [section]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return findings(read.value, day(on));
}
const short = (raw: object, on?: string) => found(raw, on).map(({ kind, path, text }) => `${kind} ${path}: ${text}`);

test('a value that holds and is confirmed leaves nothing to do', () => {
  expect(short({ doel: [entry(1, '2026-08-01', null)] })).toEqual([]);
});

test('an expired value is told, and what came before the value of now is not', () => {
  const doel = [entry(1, '2017-08-01', '2021-07-31', { open: 'oud' }), entry(2, '2021-08-01', '2025-07-31')];
  expect(short({ doel })).toEqual(['verlopen doel[1]: gold tot en met 31 juli 2025']);
  expect(short({ doel }, '2024-01-01')).toEqual([]);
  expect(short({ doel }, '2019-01-01')).toEqual(['te controleren doel[0]: oud']);
  expect(short({ doel }, '2016-01-01')).toContain('nog niet ingegaan doel[0]: geldt vanaf 1 augustus 2017');
});

test('a contradiction shows both values and why this one counts', () => {
  const more = { tegenspraak: [{ value: 500, bron: 'h. 3.1' }], keuze: 'besluit van de RvT' };
  expect(short({ doel: [entry(300, '2021-08-01', null, more)] })).toEqual([
    'tegenspraak doel[0]: hier 300, elders 500 (h. 3.1); keuze: besluit van de RvT',
  ]);
});

test('only what is to be filled in blocks a production start', () => {
  const raw = {
    doel: [entry(1, '2021-08-01', '2025-07-31', { open: 'nagaan' })],
    mandaat: [entry({ inTeVullen: 'nummer' }, '2026-08-01', null)],
  };
  expect(found(raw)).toHaveLength(3);
  expect(blocksProduction(found(raw)).map(({ path, text }) => `${path}: ${text}`)).toEqual(['mandaat[0]: nummer']);
});
