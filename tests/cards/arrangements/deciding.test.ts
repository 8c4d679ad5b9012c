import { describe, expect, test } from 'vitest';
import { confirmDecisionCard } from '../../../cards/arrangements/dossier/confirm-decision-card.ts';
import { dossierCard } from '../../../cards/arrangements/dossier/dossier-card.ts';
import type { Task } from '../../../cards/arrangements/dossier/task.ts';
import { NOTHING_TYPED } from '../../../cards/arrangements/dossier/typing.ts';
import { aCase } from '../../../cards/arrangements/examples/example-case.ts';
import { limits, reviewed } from '../../../cards/arrangements/examples/example-request.ts';
import { verbs } from '../../../cards/arrangements/verbs.ts';
import { amount, cents, localDate } from '../../../cards/words/brands.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';
import { motivering, view } from '../support/a-dossier.ts';
import { button, buttonsOn, input, nodes, textOn } from '../support/read-card.ts';

const confirm = {
  ...NOTHING_TYPED,
  data: aCase.data,
  dossiernummer: aCase.dossiernummer,
  school: aCase.school,
  as: 'volmachthouder',
  outcome: 'toegekend',
  weken: amount(10),
  dagen: null,
  bedrag: cents(180_000),
  start: localDate('2027-01-05'),
  ends: null,
  confirm: 'toegekend|10|180000|2027-01-05',
  deviates: false,
  motivering,
  deviation: null,
  mandate: null,
  budget: null,
  limits,
} as const;

describe('the period', () => {
  const lastDay = localDate('2027-03-25');
  test.each([
    [{ lastDay, skippedWeeks: amount(1), holidaysCount: false }, '; 1 vakantieweek telt niet mee'],
    [{ lastDay, skippedWeeks: amount(2), holidaysCount: false }, '; 2 vakantieweken tellen niet mee'],
    [{ lastDay, skippedWeeks: amount(0), holidaysCount: true }, '; de vakantie telt mee'],
    [{ lastDay, skippedWeeks: amount(0), holidaysCount: false }, ''],
  ])('of %j is told to its last school day, with what a holiday does', (ends, holiday) => {
    const sentence = `10 weken, tot en met donderdag 25 maart 2027${holiday}`;
    for (const card of [dossierCard({ ...view, ends }), confirmDecisionCard({ ...confirm, ends })])
      expect(textOn(card).split('\n')).toContain(sentence);
  });
});

describe('who judges', () => {
  const tasks: readonly Task[] = [
    { kind: 'stem' },
    { kind: 'rond-af', advice: 'voor', motivering, hearing: null },
    { kind: 'besluit', advice: null, motivering, hearing: 'mag' },
  ];

  test.each(tasks)('reads what it comes down to, finds the buttons ($kind), then the whole dossier', (task) => {
    const card = dossierCard({ ...view, course: reviewed, task });
    const text = textOn(card);
    const brief = text.slice(text.indexOf('In het kort'), text.indexOf('Jouw '));
    for (const one of ['Begeleiding van de leerling in de les', '10 weken', '€ 1.800', 'positief (Consulent'])
      expect(brief).toContain(one);
    expect(text.indexOf('Jouw ')).toBeLessThan(text.indexOf('Leerlingnummer'));
    for (const one of ['Doel', 'expertise in de school', 'Leerling gehoord', 'Vraag en antwoord'])
      expect(text.indexOf(one)).toBeGreaterThan(text.indexOf('Hieronder staat het hele dossier.'));
    expect(buttonsOn(card)[0]).toBe('Sluit dossier');
  });

  const zitting = {
    voorwaarden: amount(2),
    nogNiet: amount(0),
    motivering,
    conditions: new Sensitive('De mentor is elke week een uur bij de begeleiding.'),
    minority: new Sensitive(`Een lid vindt dit te vroeg. ${'a'.repeat(400)}`),
  };
  const course = { ...reviewed, advice: { outcome: 'voor', voor: amount(2), tegen: amount(1), zitting } } as const;

  test.each(tasks.slice(1))(
    'reads the conditions and the minority of the CvT in short, before the buttons ($kind)',
    (task) => {
      const text = textOn(dossierCard({ ...view, course, task }));
      const brief = text.slice(text.indexOf('In het kort'), text.indexOf('Jouw '));
      expect(brief).toContain('De mentor is elke week een uur bij de begeleiding.');
      expect(brief).toContain('Een lid vindt dit te vroeg. aaa');
      expect(brief).toContain('de hele tekst staat hieronder');
      expect(brief).not.toContain('a'.repeat(400));
      expect(text).toContain('a'.repeat(400));
    },
  );

  test('reads the preadvies once', () => {
    const text = textOn(dossierCard({ ...view, course: reviewed, task: { kind: 'stem' } }));
    expect(text.split('het team leert er blijvend van')).toHaveLength(2);
  });
});

describe('the answer "Nee, geen naam"', () => {
  const answered = { typed: { motivering, geenNaam: new Sensitive('ja') } };

  test('goes along from the question "Klopt dat?", so that it is asked once', () => {
    expect(button(confirmDecisionCard({ ...confirm, ...answered }), 'Ja, dit is mijn besluit').data).toMatchObject({
      geenNaam: 'ja',
    });
    expect(button(confirmDecisionCard(confirm), 'Ja, dit is mijn besluit').data).not.toHaveProperty('geenNaam');
  });

  test('goes along when the dossier comes back with another problem', () => {
    const problems = [{ code: 'te-kort', field: 'motivering', facts: { min: 20 } }] as const;
    const task: Task = { kind: 'rond-af', advice: 'voor', motivering, hearing: null };
    const card = dossierCard({ ...view, ...answered, problems, task });
    expect(button(card, 'Toekennen').data).toMatchObject({ geenNaam: 'ja' });
  });
});

test('a decision is confirmed in full, and the click says exactly what stood there', () => {
  const card = confirmDecisionCard(confirm);
  expect(textOn(card)).toContain('Je kent toe: 10 weken, € 1.800, vanaf 5 januari 2027. Klopt dat?');
  expect(button(card, 'Ja, dit is mijn besluit')).toMatchObject({
    verb: verbs.conclude,
    associatedInputs: 'auto',
    data: { uitkomst: 'toegekend', bevestiging: 'toegekend|10|180000|2027-01-05' },
  });
  expect(nodes(card, 'Input.').map(({ id }) => id)).toEqual(['motivering']);
});

test('who decides otherwise than the commission is asked for one sentence', () => {
  const card = confirmDecisionCard({ ...confirm, as: 'directeur-bestuurder', deviates: true });
  expect(input(card, 'afwijking').label).toContain('Waarom, in één zin?');
  expect(button(card, 'Ja, dit is mijn besluit').verb).toBe(verbs.decide);
});
