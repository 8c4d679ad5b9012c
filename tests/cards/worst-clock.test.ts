import { expect, test } from 'vitest';
import { confirmAsideCard } from '../../cards/arrangements/dossier/confirm-aside-card.ts';
import { type DossierView, dossierCard } from '../../cards/arrangements/dossier/dossier-card.ts';
import { confirmExtendCard, extendCard } from '../../cards/arrangements/dossier/extend-card.ts';
import { NO_HISTORY } from '../../cards/arrangements/dossier/pupil-history.ts';
import type { Task } from '../../cards/arrangements/dossier/task.ts';
import { HOLIDAY_ROWS, holidayCard } from '../../cards/arrangements/holiday-card.ts';
import { statusCard } from '../../cards/arrangements/status-card.ts';
import { termAlertCard } from '../../cards/arrangements/term-alert-card.ts';
import { verstrekenCard } from '../../cards/arrangements/verstreken-card.ts';
import { bytesOf, CARD_BYTES } from '../../cards/parts/card-bytes.ts';
import { amount } from '../../cards/words/brands.ts';
import { Sensitive } from '../../cards/words/sensitive.ts';
import * as worst from './support/worst-words.ts';

const { caseView, data, school, staff, line, day } = worst;
const where = { holder: 'volmachthouder', name: staff, since: day, until: day, yours: true } as const;
const far = new Sensitive('😀'.repeat(9_000));

test('the posted cards of the clock stay within the size with the longest words there are', () => {
  const yes = { read: true, resume: true, amend: true, withdraw: true, extend: true };
  const ticks = {
    over: 'leerlingen',
    leerlingGehoord: false,
    oudersGesproken: false,
    oudersMetReden: true,
    schoolDoetMee: false,
  } as const;
  const decision = { received: day, aim: day, law: { day, over: false }, extended: true };
  const cards = [
    statusCard({
      ...caseView,
      state: 'bij-directie',
      where,
      decision,
      ticks,
      mended: day,
      may: { ...yes, resume: false },
    }),
    termAlertCard({
      ...caseView,
      part: 'laatste-dag',
      where,
      end: day,
      left: amount(999),
      over: false,
      mayExtend: true,
    }),
    verstrekenCard({ ...caseView, last: day, until: day, may: { read: true, decide: true, takeOn: true } }),
    holidayCard({
      data,
      name: 'voorjaar',
      first: day,
      last: day,
      page: amount(50),
      pages: amount(99),
      rows: Array.from({ length: HOLIDAY_ROWS }, () => ({
        ...caseView,
        holder: 'volmachthouder' as const,
        law: day,
        own: day,
      })),
    }),
  ];
  for (const { content } of cards) expect(bytesOf(content), content.speak).toBeLessThanOrEqual(CARD_BYTES);
});

const TASKS: readonly Task[] = [
  { kind: 'verstreken', may: { decide: true, takeOn: true } },
  { kind: 'buiten-behandeling', reason: worst.sentence, until: day },
  { kind: 'meer-tijd', most: day },
];

test.each(TASKS)('a dossier to $kind is laid on pages within the size', (task) => {
  const view: DossierView = {
    data,
    school,
    kind: 'maatwerk-individueel',
    answers: worst.answers,
    choices: worst.choices,
    limits: worst.limits,
    dossiernummer: worst.number,
    kindName: line,
    requester: staff,
    ends: worst.ends,
    budget: null,
    history: NO_HISTORY,
    reader: 'bestuurder',
    course: { ...worst.course, verdaging: { by: staff, on: day, until: day, reason: worst.sentence } },
    task,
    typed: { reden: far, totEnMet: far },
    problems: [
      { code: 'te-lang', field: 'reden', facts: { max: 300 } },
      { code: 'einde-te-ver', field: 'totEnMet', facts: { dag: day } },
    ],
    page: null,
  };
  const all = Array.from({ length: 8 }, (_, at) => dossierCard({ ...view, page: amount(at + 1) }).content);
  for (const content of all) expect(bytesOf(content)).toBeLessThanOrEqual(CARD_BYTES);
  expect(JSON.stringify(all)).toContain('Beslistermijn verlengd');
});

test('the forms and questions of the clock stay within the size, with every input wrong and far too long', () => {
  const about = {
    data,
    dossiernummer: worst.number,
    school,
    end: day,
    limits: worst.limits,
    typed: { reden: far, totEnMet: far },
    problems: [
      { code: 'te-lang', field: 'reden', facts: { max: 300 } },
      { code: 'einde-te-ver', field: 'totEnMet', facts: { dag: day } },
    ] as const,
  };
  const mandate = { volmacht: line, mandaatbesluit: line };
  const more = { reason: worst.sentence, mandate, confirm: 'verdaging|2026-09-30|2026-09-30' };
  for (const { content } of [
    extendCard({ ...about, most: day }),
    confirmExtendCard({ ...about, ...more, until: day }),
    confirmAsideCard({ ...about, ...more, last: day }),
  ]) {
    expect(bytesOf(content), content.speak).toBeLessThanOrEqual(CARD_BYTES);
  }
});
