import { expect, test } from 'vitest';
import { confirmDecisionCard } from '../../cards/arrangements/dossier/confirm-decision-card.ts';
import { type DossierView, dossierCard } from '../../cards/arrangements/dossier/dossier-card.ts';
import { formCard } from '../../cards/arrangements/dossier/form-card.ts';
import { overviewCard } from '../../cards/arrangements/dossier/overview-card.ts';
import type { Problem } from '../../cards/arrangements/dossier/typing.ts';
import { allSteps, FORMS, type FormKind, inputsOfStep } from '../../cards/arrangements/form/forms.ts';
import { inputIds } from '../../cards/arrangements/verbs.ts';
import { bytesOf, CARD_BYTES } from '../../cards/parts/card-bytes.ts';
import { amount, cents } from '../../cards/words/brands.ts';
import { Sensitive } from '../../cards/words/sensitive.ts';
import { TASKS, worstBudget } from './support/worst-tasks.ts';
import * as worst from './support/worst-words.ts';

const { caseView, data, school, staff, line, day } = worst;
const rows = (count: number) => Array.from({ length: count });
const history = {
  earlier: rows(8).map(() => ({
    dossiernummer: worst.number,
    kindName: line,
    state: 'bij-directie' as const,
    since: day,
  })),
  secondBtv: { dossiernummer: worst.number, months: 36 },
};

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
const WHERE = [{}, { extern: true }] as const;
const everyStep = KINDS.flatMap((kind) =>
  WHERE.flatMap((where) => allSteps({ kind, answers: where }).map((step) => [kind, step, where] as const)),
);
test.each(everyStep)(
  'of %s, step %i of the form stays within the size, with every input wrong and far too long',
  (kind, step, where) => {
    const answers = { ...form.answers, ...where };
    const wrong = inputsOfStep({ kind, answers }, step);
    for (const ouders of ['eens', 'nog-niet']) {
      const given = { ...Object.fromEntries(wrong.map((id) => [id, typed(id)])), ouders: new Sensitive(ouders) };
      const { content } = formCard({ ...form, kind, answers, step, typed: given, problems: wrong.map(problem) });
      expect(bytesOf(content)).toBeLessThanOrEqual(CARD_BYTES);
    }
  },
);

test.each(KINDS.flatMap((kind) => (['draft', 'amend'] as const).map((mode) => [kind, mode] as const)))(
  'the overview of %s as a %s stays within the size',
  (kind, mode) => {
    for (const page of [1, 2, 9].map(amount)) {
      const { content } = overviewCard({ ...form, kind, mode, ends: worst.ends, history, note: caseView.note, page });
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
    budget: worstBudget,
    history,
    task,
    // its reason is only there once it was typed, as on the way back from "Klopt dat?"
    typed: task.kind === 'deels' ? { [inputIds.motivering]: worst.text } : null,
    problems: [],
    page: null,
  };
  const all = Array.from({ length: 12 }, (_, at) => dossierCard({ ...view, page: amount(at + 1) }).content);
  for (const content of all) expect(bytesOf(content)).toBeLessThanOrEqual(CARD_BYTES);
  const shown = JSON.stringify(all);
  for (const part of [
    'Leerlingnummer',
    'Doel',
    'Leerling gehoord',
    'Vraag en antwoord',
    'Preadvies',
    'Een eerdere zienswijze',
    'Deels toegekend',
    'Volgnummer',
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
    budget: worstBudget,
    typed: null,
    problems: [problem('motivering'), problem('afwijking')],
  });
  expect(bytesOf(content)).toBeLessThanOrEqual(CARD_BYTES);
});
