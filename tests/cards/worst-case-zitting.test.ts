import { expect, test } from 'vitest';
import { NO_HISTORY } from '../../cards/arrangements/dossier/pupil-history.ts';
import type { Problem } from '../../cards/arrangements/dossier/typing.ts';
import { type ZittingDossierView, zittingDossierCard } from '../../cards/arrangements/dossier/zitting-dossier-card.ts';
import type { ZittingTask } from '../../cards/arrangements/dossier/zitting-task.ts';
import { attendanceCard } from '../../cards/arrangements/zitting/attendance-card.ts';
import { closeCard } from '../../cards/arrangements/zitting/close-card.ts';
import { closedZittingCard } from '../../cards/arrangements/zitting/closed-zitting-card.ts';
import { noZittingCard } from '../../cards/arrangements/zitting/no-zitting-card.ts';
import { stillOpenCard } from '../../cards/arrangements/zitting/still-open-card.ts';
import { waitingCard } from '../../cards/arrangements/zitting/waiting-card.ts';
import { ZITTING_ROWS, zittingCard } from '../../cards/arrangements/zitting/zitting-card.ts';
import { zittingCaseCard } from '../../cards/arrangements/zitting/zitting-case-card.ts';
import { bytesOf, CARD_BYTES } from '../../cards/parts/card-bytes.ts';
import { amount } from '../../cards/words/brands.ts';
import { Sensitive } from '../../cards/words/sensitive.ts';
import * as worst from './support/worst-words.ts';

const { caseView, data, school, staff, line, day } = worst;
const ticks = {
  over: 'leerlingen' as const,
  leerlingGehoord: false,
  oudersGesproken: false,
  oudersMetReden: true,
  schoolDoetMee: false,
};
const pages = { page: amount(50), pages: amount(99) };
const rows = (count: number) => Array.from({ length: count });
const zittingRow = {
  ...caseView,
  place: amount(99),
  left: { days: amount(999), over: true },
  ticks,
  done: false,
  given: { count: amount(15), seats: amount(15) },
};

const cards = [
  attendanceCard({
    data,
    zitting: data,
    people: rows(40).map(() => ({ id: worst.aPerson, name: staff, insteadOf: staff, here: true })),
    problem: caseView.note,
    note: caseView.note,
  }),
  closeCard({
    data,
    requests: rows(200).map(() => ({
      dossiernummer: worst.number,
      outcome: 'nog-niet',
      wordless: true,
      given: amount(14),
      seats: amount(15),
    })),
    note: caseView.note,
  }),
  closedZittingCard({
    on: day,
    total: amount(200),
    requests: rows(60).map(() => ({ dossiernummer: worst.number, state: 'bij-directie', deels: true })),
    note: caseView.note,
  }),
  noZittingCard({ data, stand: 'secretaris', waiting: amount(999), note: caseView.note }),
  stillOpenCard({ data, on: day, total: amount(999) }),
  waitingCard({ ...pages, data, rows: rows(ZITTING_ROWS).map(() => zittingRow) }),
  zittingCard({
    ...pages,
    data,
    as: 'secretaris',
    on: day,
    total: amount(999),
    todo: amount(998),
    rows: rows(ZITTING_ROWS).map(() => zittingRow),
    present: rows(15).map(() => staff),
    waiting: amount(99),
    note: caseView.note,
  }),
  zittingCaseCard({ ...caseView, zitting: data, place: amount(99), total: amount(99), since: day, ticks }),
];

test('every card of a zitting stays within the size with the longest words there are', () => {
  for (const { content } of cards) expect(bytesOf(content), content.speak).toBeLessThanOrEqual(CARD_BYTES);
});

const problem = (field: string): Problem => ({ code: 'start-buiten-schooljaar', field });
const typed = (): Sensitive => new Sensitive('😀'.repeat(9_000));
const form = {
  data,
  school,
  kind: 'maatwerk-individueel',
  answers: worst.answers,
  choices: worst.choices,
  limits: worst.limits,
} as const;

const said = rows(15).map(() => ({ name: staff, choice: 'nog-niet' as const, sentence: worst.sentence }));
const ZITTING_TASKS: readonly ZittingTask[] = [
  {
    kind: 'advies',
    preadvies: 'negatief',
    own: { choice: 'nog-niet', sentence: worst.sentence },
    may: 'ja',
    advices: said,
  },
  {
    kind: 'verwoord',
    stand: 'geen-quorum',
    voor: amount(15),
    tegen: amount(15),
    voorwaarden: amount(15),
    nogNiet: amount(15),
    given: amount(14),
    seats: amount(15),
    conditions: 'moet',
    saved: { motivering: worst.text, conditions: worst.text, minority: worst.text },
    consulent: worst.sentence,
    advices: said,
  },
];

test.each(ZITTING_TASKS)('a dossier in a zitting to $kind is laid on pages within the size, with all wrong', (task) => {
  const fields = ['zin', 'motivering', 'voorwaarden', 'minderheid'];
  const wrong = { typed: Object.fromEntries(fields.map((id) => [id, typed()])), problems: fields.map(problem) };
  const view: ZittingDossierView = {
    ...form,
    ...wrong,
    zitting: data,
    place: amount(99),
    total: amount(99),
    dossiernummer: worst.number,
    kindName: line,
    requester: staff,
    history: NO_HISTORY,
    ends: worst.ends,
    course: worst.course,
    task,
    pro: { iq: 'voldoet-niet', achterstand: 'beoordelen', samen: 'beoordelen' },
    page: null,
    note: caseView.note,
  };
  const all = Array.from({ length: 9 }, (_, at) => zittingDossierCard({ ...view, page: amount(at + 1) }).content);
  for (const content of all) expect(bytesOf(content)).toBeLessThanOrEqual(CARD_BYTES);
  for (const part of ['De criteria voor het PrO', 'Welke criteria zijn dit?'])
    expect(JSON.stringify(all)).toContain(part);
  for (const part of ['Jouw advies', 'Wat de commissie vindt', 'Leerlingnummer', 'De adviezen'])
    if (part !== (task.kind === 'advies' ? 'Wat de commissie vindt' : 'Jouw advies'))
      expect(JSON.stringify(all)).toContain(part);
});
