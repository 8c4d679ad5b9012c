import { expect, test } from 'vitest';
import type { ImportChange } from '../../../cards/beheer/import/change-row.ts';
import { ERROR_ROWS, importErrorsCard } from '../../../cards/beheer/import/errors-card.ts';
import { importPasteCard } from '../../../cards/beheer/import/paste-card.ts';
import { CHANGE_ROWS, importPreviewCard } from '../../../cards/beheer/import/preview-card.ts';
import { bytesOf, CARD_BYTES } from '../../../cards/parts/card-bytes.ts';
import {
  amount,
  boardName,
  importSentence,
  localDate,
  mailDomain,
  schoolName,
  staffName,
  tenant,
} from '../../../cards/words/brands.ts';
import * as worst from '../support/worst-words.ts';

const day = localDate('2026-09-30');
const long = 'Ж'.repeat(100);
const pages = { page: amount(250), pages: amount(500) };
const derived = Array.from({ length: 40 }, () => ({
  id: tenant('t'.repeat(64)),
  domains: Array.from({ length: 4 }, () => mailDomain('d'.repeat(253))),
  lines: amount(2_000),
  strange: Array.from({ length: 3 }, () => mailDomain('d'.repeat(253))),
}));
const totals = {
  newPeople: amount(2_000),
  changedPeople: amount(2_000),
  newRoles: amount(2_000),
  endingRoles: amount(2_000),
  newSchools: amount(2_000),
  changedSchools: amount(2_000),
  newBoards: amount(2_000),
  changedBoards: amount(2_000),
  worksAt: amount(2_000),
};

test.each<ImportChange>([
  {
    kind: 'role-new',
    name: staffName(long),
    role: 'functioneel-beheerder',
    school: schoolName(long),
    from: day,
    until: day,
    isNew: true,
  },
  { kind: 'person-changed', name: staffName(long), was: staffName(long) },
  { kind: 'school-new', school: schoolName(long), board: boardName(long) },
])('a preview full of the longest $kind fits a card', (change) => {
  const rows = Array.from({ length: CHANGE_ROWS }, () => change);
  const view = {
    ...pages,
    data: worst.data,
    note: 'import-geen-beheerder',
    totals,
    derived,
    rows,
    mayConfirm: true,
  } as const;
  expect(bytesOf(importPreviewCard(view).content)).toBeLessThanOrEqual(CARD_BYTES);
});

test('a page of the longest errors fits a card', () => {
  const row = { line: amount(2_001), column: importSentence(long.slice(0, 40)), text: importSentence('Ж'.repeat(600)) };
  const rows = Array.from({ length: ERROR_ROWS }, () => row);
  const card = importErrorsCard({ ...pages, data: worst.data, total: amount(40_000), rows });
  expect(bytesOf(card.content)).toBeLessThanOrEqual(CARD_BYTES);
});

test('the form to paste in fits a card, also with its longest refusal', () => {
  const card = importPasteCard({ data: worst.data, problem: 'import-te-lang' });
  expect(bytesOf(card.content)).toBeLessThanOrEqual(CARD_BYTES);
});
