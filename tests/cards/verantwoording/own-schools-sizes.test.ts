import { expect, test } from 'vitest';
import { bytesOf, CARD_BYTES } from '../../../cards/parts/card-bytes.ts';
import { exampleData } from '../../../cards/parts/example-names.ts';
import { deadline, id } from '../../../cards/verantwoording/ronde/examples/example-round.ts';
import { TABLE_BYTES } from '../../../cards/verantwoording/ronde/inputs.ts';
import { OPEN_ROWS, remindersCard } from '../../../cards/verantwoording/ronde/reminders-card.ts';
import { carriedRows } from '../../../cards/verantwoording/scholen/carried-rows.ts';
import {
  CARRIED_BYTES,
  ownPreviewCard,
  PREVIEW_ROWS,
} from '../../../cards/verantwoording/scholen/dossier/preview-card.ts';
import { ownStandCard, STAND_ROWS } from '../../../cards/verantwoording/scholen/dossier/stand-card.ts';
import { ownTableCard } from '../../../cards/verantwoording/scholen/dossier/table-card.ts';
import { ownFileCard } from '../../../cards/verantwoording/scholen/file-card.ts';
import { amount, cents, configText, revision, schoolName, staffName, subjectId } from '../../../cards/words/brands.ts';

/** The heaviest that the register and the configuration let through: three bytes in a character. */
const name = schoolName('€'.repeat(100));
const by = staffName('€'.repeat(100));
const long = configText('€'.repeat(200));
const data = { ...exampleData('r'.repeat(64)), id: subjectId('r'.repeat(64)) };
const base = { data, from: subjectId('v'.repeat(64)), format: long, period: long };
const most = cents(1_000_000_000);
const balance = { received: most, own: most, spent: most, left: most, explains: true };
const names = Array.from({ length: 60 }, () => name);
const rows = Array.from({ length: 150 }, (_, at) => ({
  id: id(at),
  revision: revision(99),
  amounts: Array(6).fill(most),
}));
const paged = { page: amount(2), pages: amount(9) };

test('the amounts of a hundred and fifty schools are carried, however long they are', () => {
  expect(bytesOf(carriedRows(rows))).toBeLessThanOrEqual(CARRIED_BYTES);
});

test('the preview fits with as many amounts as it may carry', () => {
  let fitting = [...rows, ...rows];
  while (bytesOf(carriedRows(fitting)) > CARRIED_BYTES) fitting = fitting.slice(1);
  const line = { name, balance, refused: 'meer-besteed', by, replaces: true, asked: true } as const;
  const lines = Array.from({ length: PREVIEW_ROWS }, () => line);
  // the most, and the most that are carried once more to mend the table
  for (let some = fitting; some.length > fitting.length / 2; some = some.slice(1)) {
    const card = ownPreviewCard({
      ...base,
      rows: some,
      takes: some,
      changes: amount(9),
      lines,
      same: names,
      over: names,
      without: names,
      ...paged,
    });
    expect(bytesOf(card.content)).toBeLessThanOrEqual(CARD_BYTES);
  }
});

test('the stand fits with as many that were not taken over as it names', () => {
  const card = ownStandCard({
    ...base,
    note: 'onderdeel-veranderd',
    saved: amount(60),
    refused: names.map(() => ({ name, code: 'meer-besteed' as const, by, balance })),
    ready: amount(1),
    all: amount(60),
    lines: Array.from({ length: STAND_ROWS }, () => ({
      data,
      part: 'p'.repeat(64),
      name,
      state: 'uitleg' as const,
      balance,
    })),
    open: true,
    ...paged,
  });
  expect(bytesOf(card.content)).toBeLessThanOrEqual(CARD_BYTES);
});

test('the table fits with ten errors beside the longest paste', () => {
  const error = {
    line: amount(99),
    code: 'ontvangen-anders',
    near: name,
    other: null,
    sum: most,
    column: long,
  } as const;
  const card = ownTableCard({
    ...base,
    columns: Array.from({ length: 8 }, () => long),
    typed: '€'.repeat(TABLE_BYTES / 3),
    problem: 'regel-fout',
    errors: Array.from({ length: 20 }, () => ({ ...error, quote: '€'.repeat(80) })),
  });
  expect(bytesOf(card.content)).toBeLessThanOrEqual(CARD_BYTES);
});

test('a reminder fits with as many accounts as it names, and the answer to a file with ten errors or all its schools', () => {
  const data = { ...base.data, page: amount(0) };
  const reminder = {
    ...base,
    ronde: long,
    who: 'werkgebied',
    deadline,
    late: true,
    later: false,
    all: amount(150),
    rows: Array.from({ length: OPEN_ROWS }, () => ({ data, name, deadline, late: true, signs: true })),
    table: { ...base, from: null },
    over: null,
  } as const;
  const error = {
    line: amount(99),
    code: 'ontvangen-anders',
    near: name,
    other: null,
    sum: null,
    column: long,
  } as const;
  const errors = Array.from({ length: 20 }, () => error);
  for (const { content } of [
    remindersCard({ ...reminder, onlyMoney: true }),
    remindersCard({ ...reminder, onlyMoney: false }),
    ownFileCard({ ...base, rows, errors: [] }),
    ownFileCard({ ...base, rows: [], errors }),
  ])
    expect(bytesOf(content)).toBeLessThanOrEqual(CARD_BYTES);
});
