import { type Example, example } from '../../parts/example.ts';
import { STAFF } from '../../parts/example-names.ts';
import { amount, cents, configText, localDate } from '../../words/brands.ts';
import { Sensitive } from '../../words/sensitive.ts';
import { closedCard } from '../closed-card.ts';
import { confirmDecisionCard } from '../dossier/confirm-decision-card.ts';
import { dossierCard } from '../dossier/dossier-card.ts';
import { outcomeCard } from '../outcome-card.ts';
import { budget, confirm } from './decision-examples.ts';
import { view } from './dossier-examples.ts';
import { aCase } from './example-case.ts';
import { reviewed } from './example-request.ts';

const START = localDate('2027-01-05');
const DECIDED = localDate('2026-12-18');
const whole = { weken: amount(10), dagen: null, bedrag: cents(180_000), start: START };
const granted = { ...whole, weken: amount(6), bedrag: cents(100_000) };
const why = new Sensitive('Zes weken is genoeg om het team op weg te helpen; daarna kijken we samen opnieuw.');
const mandate = { volmacht: configText('V-2026-02'), mandaatbesluit: 'in-te-vullen' } as const;

/** A decision that grants less than was asked, from its form to what is left of it. */
export const partlyExamples: readonly Example[] = [
  example(
    'deels-invullen',
    'Volmachthouder: een deel toekennen',
    dossierCard({
      ...view,
      task: {
        kind: 'deels',
        weken: [amount(6), amount(8), amount(10)],
        bedrag: whole.bedrag,
        schooljaren: null,
        categorie: null,
      },
    }),
  ),
  example(
    'deels-klopt-dat',
    'Volmachthouder: het deel voluit',
    confirmDecisionCard({
      ...confirm,
      ...granted,
      ends: null,
      whole,
      budget: { ...budget, asked: granted.bedrag },
      confirm: 'toegekend|6|100000|2027-01-05',
      deviates: true,
      motivering: why,
    }),
  ),
  example(
    'deels-uitkomst',
    'Iedereen: deels toegekend',
    outcomeCard({
      ...aCase,
      state: 'toegekend',
      deels: true,
      on: DECIDED,
      by: { holder: 'volmachthouder', name: STAFF.volmachthouder, insteadOf: null },
      mandate,
      start: START,
      may: { read: true },
    }),
  ),
  example(
    'deels-klaar',
    'Wat er van een eerdere kaart overblijft',
    closedCard({ ...aCase, state: 'toegekend', deels: true, on: DECIDED, may: { read: true } }),
  ),
  example(
    'deels-dossier',
    'School: het besluit in het dossier',
    dossierCard({
      ...view,
      reader: 'school',
      task: { kind: 'lezen' },
      course: {
        ...reviewed,
        decision: {
          ...granted,
          whole,
          outcome: 'toegekend',
          by: STAFF.volmachthouder,
          on: DECIDED,
          mandate,
          motivering: why,
          deviation: null,
        },
      },
    }),
  ),
];
