import { expect, test } from 'vitest';
import { aanvullingCard } from '../../cards/arrangements/aanvulling-card.ts';
import { adviesVraagCard } from '../../cards/arrangements/advies-vraag-card.ts';
import { alertCard } from '../../cards/arrangements/alert-card.ts';
import { anchorCard } from '../../cards/arrangements/anchor-card.ts';
import { besluitCard } from '../../cards/arrangements/besluit-card.ts';
import { chooseCard } from '../../cards/arrangements/choose-card.ts';
import { closedCard } from '../../cards/arrangements/closed-card.ts';
import { confirmDiscardCard } from '../../cards/arrangements/confirm-discard-card.ts';
import { confirmWithdrawCard } from '../../cards/arrangements/confirm-withdraw-card.ts';
import { consulentCard } from '../../cards/arrangements/consulent-card.ts';
import { cvtCard } from '../../cards/arrangements/cvt-card.ts';
import { deskundigeCard } from '../../cards/arrangements/deskundige-card.ts';
import { directieCard } from '../../cards/arrangements/directie-card.ts';
import { confirmDecisionCard } from '../../cards/arrangements/dossier/confirm-decision-card.ts';
import { type DossierView, dossierCard } from '../../cards/arrangements/dossier/dossier-card.ts';
import { formCard } from '../../cards/arrangements/dossier/form-card.ts';
import { overviewCard } from '../../cards/arrangements/dossier/overview-card.ts';
import type { Problem } from '../../cards/arrangements/dossier/typing.ts';
import { expertsCard } from '../../cards/arrangements/experts-card.ts';
import { allSteps, FORMS, type FormKind, inputsOfStep } from '../../cards/arrangements/form/forms.ts';
import { LIST_ROWS, listCard } from '../../cards/arrangements/list-card.ts';
import { outcomeCard } from '../../cards/arrangements/outcome-card.ts';
import { secretarisCard } from '../../cards/arrangements/secretaris-card.ts';
import { statusCard } from '../../cards/arrangements/status-card.ts';
import { inputIds } from '../../cards/arrangements/verbs.ts';
import { whyCard } from '../../cards/arrangements/why-card.ts';
import { helpCard } from '../../cards/chat/help-card.ts';
import { TASK_ROWS, tasksCard } from '../../cards/chat/tasks-card.ts';
import { bytesOf, CARD_BYTES } from '../../cards/parts/card-bytes.ts';
import { ROLE_NAMES } from '../../cards/people/role-names.ts';
import { amount, cents } from '../../cards/words/brands.ts';
import { Sensitive } from '../../cards/words/sensitive.ts';
import { TASKS } from './support/worst-tasks.ts';
import * as worst from './support/worst-words.ts';

const { caseView, data, school, staff, line, day } = worst;
const where = { holder: 'volmachthouder', name: staff, since: day, until: day, yours: true } as const;
const ticks = {
  over: 'leerlingen' as const,
  leerlingGehoord: false,
  oudersGesproken: false,
  oudersMetReden: true,
  schoolDoetMee: false,
  deskundigen: [false, false],
};
const dates = { since: day, until: day, ticks };
const yes = { read: true, resume: true, amend: true, withdraw: true, reopen: true };
const pages = { page: amount(50), pages: amount(99) };
const rows = (count: number) => Array.from({ length: count });
const roles = [
  'zorgcoordinator',
  'directie',
  'onderwijsconsulent',
  'cvt-lid',
  'cvt-secretaris',
  'directeur-bestuurder',
] as const;
const text = { kind: 'tekst', text: line } as const;

const posted = [
  aanvullingCard({ ...caseView, consulent: staff, asked: day, until: day, mayAmend: true }),
  alertCard({ ...caseView, reader: 'waarnemer', where, werkdagen: amount(999) }),
  anchorCard({ data, school, note: caseView.note, stand: { kind: 'draft', step: amount(3) } }),
  besluitCard({ ...caseView, ...dates, as: 'bestuurder-geen-advies' }),
  chooseCard({
    data: { ...data, page: amount(2) },
    choices: rows(40).map(() => ({
      kind: 'maatwerk-individueel',
      kindName: line,
      school: worst.aSchool,
      schoolName: school,
    })),
    school: null,
    note: caseView.note,
  }),
  confirmDiscardCard({ data, school }),
  confirmWithdrawCard(caseView),
  consulentCard({ ...caseView, ...dates, requester: staff, why: 'aangevuld' }),
  cvtCard({ ...caseView, ...dates, vote: null }),
  adviesVraagCard({ ...caseView, ...dates, may: yes }),
  deskundigeCard({ ...caseView, ...dates, discipline: 'maatschappelijk-werker', asked: day }),
  expertsCard({ ...caseView, ...dates, stand: 'weg' }),
  directieCard({ ...caseView, ...dates, requester: staff, changed: true }),
  listCard({
    ...pages,
    data,
    rows: rows(LIST_ROWS).map(() => ({
      ...caseView,
      state: 'bij-directie',
      holder: { who: 'volmachthouder', name: staff },
      until: day,
      yours: false,
    })),
  }),
  outcomeCard({
    ...caseView,
    state: 'afgewezen',
    on: day,
    by: { holder: 'volmachthouder', name: staff, insteadOf: staff },
    mandate: { volmacht: line, mandaatbesluit: line },
    start: day,
    tlv: { volgnummer: amount(999_999), first: day, last: day },
    may: yes,
  }),
  closedCard({ ...caseView, state: 'basisondersteuning', on: day, may: yes }),
  secretarisCard({ ...caseView, ...dates, why: 'geen-quorum', may: yes }),
  statusCard({
    ...caseView,
    state: 'bij-directie',
    where,
    decision: { aim: day, law: { day, over: false } },
    ticks,
    may: yes,
  }),
  whyCard({
    data,
    rule: 'quorum',
    value: text,
    bron: worst.source,
    geldigVanaf: day,
    geldigTot: day,
    gecontroleerdOp: day,
    bevestigd: false,
    open: line,
    tegenspraak: rows(5).map(() => ({ value: text, bron: worst.source })),
    keuze: line,
  }),
  helpCard({ data, roles }),
  tasksCard({
    ...pages,
    data,
    today: day,
    total: amount(999),
    first: day,
    rows: rows(TASK_ROWS).map(() => ({ ...caseView, task: 'bemiddelen', until: day })),
  }),
];

test('every posted card stays within the size with the longest words there are', () => {
  for (const { content } of posted) expect(bytesOf(content), content.speak).toBeLessThanOrEqual(CARD_BYTES);
  expect(Object.keys(ROLE_NAMES)).toEqual(expect.arrayContaining([...roles]));
});

const problem = (field: string): Problem => ({ code: 'start-buiten-schooljaar', field });
const typed = (id: string): Sensitive => {
  if (id === inputIds.gedaan) return new Sensitive(worst.ids.join(','));
  if (id === inputIds.niveau || id === inputIds.vorm) return new Sensitive(worst.ids[0] ?? '');
  return new Sensitive('😀'.repeat(9_000)); // no card of ours lets through so much, but who sends it gets a card too
};

const form = {
  data,
  school,
  kind: 'maatwerk-individueel',
  answers: worst.answers,
  choices: worst.choices,
  examples: { doel: [line, line, line], expertise: [line, line, line] },
  maximum: cents(9_999_999_99),
  limits: worst.limits,
  mode: 'draft',
  submitted: false,
} as const;

const KINDS = Object.keys(FORMS).filter((key): key is FormKind => Object.hasOwn(FORMS, key));
const everyStep = KINDS.flatMap((kind) => allSteps(kind).map((step) => [kind, step] as const));
test.each(everyStep)(
  'of %s, step %i of the form stays within the size, with every input wrong and far too long',
  (kind, step) => {
    const wrong = inputsOfStep(kind, step);
    for (const ouders of ['eens', 'nog-niet']) {
      const given = { ...Object.fromEntries(wrong.map((id) => [id, typed(id)])), ouders: new Sensitive(ouders) };
      const { content } = formCard({ ...form, kind, step, typed: given, problems: wrong.map(problem) });
      expect(bytesOf(content)).toBeLessThanOrEqual(CARD_BYTES);
    }
  },
);

test.each(KINDS.flatMap((kind) => (['draft', 'amend'] as const).map((mode) => [kind, mode] as const)))(
  'the overview of %s as a %s stays within the size',
  (kind, mode) => {
    for (const page of [1, 2, 9].map(amount)) {
      const { content } = overviewCard({ ...form, kind, mode, ends: worst.ends, note: caseView.note, page });
      expect(bytesOf(content)).toBeLessThanOrEqual(CARD_BYTES);
    }
  },
);

test.each(TASKS)('a dossier to $kind is laid on pages within the size, and no page is missed', (task) => {
  const view: DossierView = {
    ...form,
    dossiernummer: worst.number,
    kindName: line,
    requester: staff,
    ends: worst.ends,
    reader: 'bestuurder',
    course: worst.course,
    pro: { iq: 'voldoet-niet', achterstand: 'beoordelen', samen: 'beoordelen' },
    task,
    typed: null,
    problems: [],
    page: null,
  };
  const all = Array.from({ length: 8 }, (_, at) => dossierCard({ ...view, page: amount(at + 1) }).content);
  for (const content of all) expect(bytesOf(content)).toBeLessThanOrEqual(CARD_BYTES);
  const shown = JSON.stringify(all);
  for (const part of [
    'Leerlingnummer',
    'Doel',
    'Leerling gehoord',
    'Vraag en antwoord',
    'Preadvies',
    'Motivering',
    'Afgesloten',
    'Het MDO',
    'Namens het schoolbestuur',
    'De criteria voor het PrO',
  ]) {
    expect(shown).toContain(part);
  }
});

test('the question before a decision stays within the size', () => {
  const { content } = confirmDecisionCard({
    ...form,
    dossiernummer: worst.number,
    as: 'directeur-bestuurder',
    outcome: 'afgewezen',
    weken: amount(52),
    dagen: null,
    bedrag: cents(9_999_999_99),
    start: day,
    tlv: { soort: 'tlv-vso', categorie: line, schooljaren: amount(6), first: day, last: day },
    ends: worst.ends,
    confirm: 'afgewezen|52|999999999|2026-09-30',
    deviates: true,
    motivering: worst.text,
    deviation: worst.sentence,
    mandate: { volmacht: line, mandaatbesluit: line },
    typed: null,
    problems: [problem('motivering'), problem('afwijking')],
  });
  expect(bytesOf(content)).toBeLessThanOrEqual(CARD_BYTES);
});
