import { expect, test } from 'vitest';
import type { AfterStand } from '../../../cards/arrangements/after/after-stand.ts';
import { btvCard } from '../../../cards/arrangements/after/btv-card.ts';
import { dayCard } from '../../../cards/arrangements/after/day-card.ts';
import { endNearCard } from '../../../cards/arrangements/after/end-near-card.ts';
import { HALVES, PARTS, partFields } from '../../../cards/arrangements/after/evaluation.ts';
import { evaluationCard } from '../../../cards/arrangements/after/evaluation-card.ts';
import { lineCard } from '../../../cards/arrangements/after/line-card.ts';
import { sendCard } from '../../../cards/arrangements/after/send-card.ts';
import { startCard } from '../../../cards/arrangements/after/start-card.ts';
import { afterInputIds, REASON_FORMS } from '../../../cards/arrangements/after/verbs.ts';
import { watchCard } from '../../../cards/arrangements/after/watch-card.ts';
import type { AfterCourse } from '../../../cards/arrangements/dossier/after-course.ts';
import { type DossierView, dossierCard } from '../../../cards/arrangements/dossier/dossier-card.ts';
import { evaluationFormCard } from '../../../cards/arrangements/dossier/evaluation-form-card.ts';
import { NO_HISTORY } from '../../../cards/arrangements/dossier/pupil-history.ts';
import { reasonCard } from '../../../cards/arrangements/dossier/reason-card.ts';
import { outcomeCard } from '../../../cards/arrangements/outcome-card.ts';
import { refusalNote } from '../../../cards/arrangements/refusal-note.ts';
import { inputIds } from '../../../cards/arrangements/verbs.ts';
import { bytesOf, CARD_BYTES } from '../../../cards/parts/card-bytes.ts';
import { amount } from '../../../cards/words/brands.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';
import { button } from '../support/read-card.ts';
import * as worst from '../support/worst-words.ts';

const { caseView, data, day, number, school, staff, line } = worst;
const long = new Sensitive('😀'.repeat(9_000));
const note = refusalNote({ code: 'klopt-niet-meer' });
const extension = { dossiernummer: number, state: 'bij-directie' } as const;
const may = { start: true, stop: true, evaluate: true, extend: true };

const stand: AfterStand = {
  sent: day,
  started: day,
  notStarted: day,
  toCome: true,
  endsOn: day,
  stopped: { how: 'eerder', on: day },
  evaluated: { halfweg: day, eind: day },
  extension,
  may: { ...may, start: false },
};
const answers = {
  geleerd: worst.text,
  doelBereikt: new Sensitive('grotendeels'),
  gehoordOp: day,
  gezegd: worst.text,
  ouders: { spoken: false, view: new Sensitive('nog-niet'), reason: worst.sentence, on: day },
  tevreden: new Sensitive('niet-gevraagd'),
};
const noted = { by: staff, on: day };
const after: AfterCourse = {
  over: 'leerlingen',
  sent: noted,
  objection: day,
  started: noted,
  notStarted: Array.from({ length: 6 }, () => ({ ...noted, reason: worst.sentence })),
  rod: day,
  asks: ['rod', 'vraag', 'terugkeer'],
  evaluations: HALVES.map((half) => ({ half, ...noted, answers })),
  stopped: { ...noted, how: 'eerder', reason: worst.sentence },
  endsOn: day,
  extension,
};

test('every card that comes after a decision stays within the size with the longest words there are', () => {
  const all = [
    sendCard({
      ...caseView,
      over: 'leerlingen',
      outcome: 'afgewezen',
      decided: day,
      until: day,
      sent: null,
      mending: false,
      objection: day,
      may: { send: true },
    }),
    startCard({ ...caseView, begins: day, until: day, notStarted: null }),
    evaluationCard({ ...caseView, half: 'eind', begun: true, endsOn: day, may }),
    watchCard({ ...caseView, what: 'niet-begonnen', from: day, no: day, endsOn: day, who: staff }),
    endNearCard({ ...caseView, endsOn: day, extension: number, may }),
    btvCard({ ...caseView, about: 'rod', begins: day, endsOn: day, may: { rod: true, extend: true } }),
    lineCard({ ...caseView, stand: 'nog-niet', on: day }),
    dayCard({ ...caseView, about: 'verzonden', value: day, problem: note }),
    outcomeCard({
      ...caseView,
      state: 'toegekend',
      on: day,
      by: { holder: 'volmachthouder', name: staff, insteadOf: staff },
      mandate: { volmacht: line, mandaatbesluit: line },
      start: day,
      may: { read: true },
      after: stand,
    }),
    ...REASON_FORMS.map((about) =>
      reasonCard({
        data,
        dossiernummer: number,
        school,
        about,
        day,
        limits: worst.limits,
        typed: { [inputIds.reason]: long, [afterInputIds.day]: long },
        problems: [
          { code: 'naam', field: inputIds.reason, facts: { van: 0, tot: 500 } },
          { code: 'stopt-voor-begin', field: afterInputIds.day },
        ],
      }),
    ),
    ...HALVES.flatMap((half) =>
      PARTS.map((part) => {
        const about = { pupils: true, extern: false };
        const fields = partFields(half, about, part);
        return evaluationFormCard({
          data,
          dossiernummer: number,
          school,
          half,
          part,
          about,
          over: 'leerlingen',
          answers,
          limits: worst.limits,
          typed: Object.fromEntries([...fields, inputIds.oudersWaarom].map((id) => [id, long])),
          problems: [...fields, inputIds.oudersWaarom].map((field) => ({ code: 'start-buiten-schooljaar', field })),
        });
      }),
    ),
  ];
  for (const { content } of all) expect(bytesOf(content), content.speak).toBeLessThanOrEqual(CARD_BYTES);
});

test('a dossier with all that came after it is laid on pages within the size, and nothing is missed', () => {
  const view: DossierView = {
    data,
    dossiernummer: number,
    kindName: line,
    school,
    requester: staff,
    kind: 'maatwerk-individueel',
    answers: worst.answers,
    choices: worst.choices,
    ends: worst.ends,
    limits: worst.limits,
    budget: null,
    history: NO_HISTORY,
    reader: 'consulent',
    course: {
      ...worst.course,
      after,
      previous: { dossiernummer: number, endsOn: day, stopped: 'eerder', earlierWeken: amount(52) },
    },
    task: { kind: 'opvolging', stand },
    typed: null,
    problems: [],
    page: null,
  };
  const all = Array.from({ length: 16 }, (_, at) => dossierCard({ ...view, page: amount(at + 1) }).content);
  for (const content of all) expect(bytesOf(content)).toBeLessThanOrEqual(CARD_BYTES);
  const shown = JSON.stringify(all);
  for (const part of [
    'Dit is een verlenging',
    'Na het besluit',
    'halverwege',
    'aan het eind',
    'Wat de plaatsing vraagt',
    'Bezwaar tot en met',
    'Stopt eerder',
  ])
    expect(shown).toContain(part);
});

test('a posted card says that it has not begun, and nothing of why', () => {
  const card = watchCard({ ...caseView, what: 'niet-begonnen', from: day, no: day, endsOn: day, who: staff });
  expect(JSON.stringify(card.content)).toContain('waarom staat in het dossier');
});

test('no posted card after a decision tells by a number that it is a place in the BTV; the dossier does', () => {
  const view = { ...caseView, begins: day, endsOn: day, may: { rod: true, extend: true } };
  const posts = [
    ...(['rod', 'vraag', 'terugkeer'] as const).map((about) => btvCard({ ...view, about })),
    lineCard({ ...caseView, stand: 'rod', on: day, note: refusalNote({ code: 'al-geregistreerd' }) }),
    dayCard({ ...caseView, about: 'rod', value: day, problem: null }),
  ];
  for (const { content } of posts) expect(JSON.stringify(content)).not.toMatch(/BTV|\bROD\b|OPDC|plaatsing|terugkeer/);
});

test('what is asked on the way explains when it is asked', () => {
  const view = { ...caseView, begins: day, endsOn: day, may: { rod: true, extend: true } };
  const rules = [
    evaluationCard({ ...caseView, half: 'halfweg', begun: false, endsOn: day, may }),
    evaluationCard({ ...caseView, half: 'eind', begun: false, endsOn: day, may }),
    endNearCard({ ...caseView, endsOn: day, extension: null, may }),
    btvCard({ ...view, about: 'vraag' }),
    btvCard({ ...view, about: 'terugkeer' }),
  ].map((card) => button(card, 'Waarom nu?').data);
  expect(rules).toMatchObject(
    ['evaluatie-halfweg', 'evaluatie-eind', 'einde', 'onderweg', 'daarna'].map((regel) => ({ regel })),
  );
});
