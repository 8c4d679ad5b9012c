import { type Example, example } from '../../parts/example.ts';
import { STAFF } from '../../parts/example-names.ts';
import { amount, cents, configText, revision } from '../../words/brands.ts';
import { DEGREE_WORDS } from '../degree-words.ts';
import { accountCard, type PartView, type WholeAccountView } from '../dossier/account-card.ts';
import type { FieldView } from '../dossier/field-view.ts';
import { type FormView, formCard } from '../dossier/form-card.ts';
import { askBackCard, disputeCard, sendBackCard } from '../dossier/sentence-cards.ts';
import { account, DEADLINE, LONG_LINE, LONG_TEXT, MONEY, SINCE, YIELD } from './example-account.ts';

const balance = {
  received: cents(1_000_000),
  own: cents(50_000),
  spent: cents(650_000),
  left: cents(400_000),
  explains: true,
};
const said = { by: STAFF.consulent, text: 'Waar ging het bedrag voor materiaal heen?' };
const degrees = Object.entries(DEGREE_WORDS).map(([id, label]) => ({ id, label }));

const amountField = (id: string, label: string, value: string): FieldView => ({
  id,
  label,
  uitleg: null,
  verplicht: true,
  ask: { kind: 'regel', most: 30 },
  value,
  problem: null,
  now: null,
});
const goal = (id: string, label: string): FieldView => ({
  ...amountField(`doel-${id}`, label, ''),
  uitleg: 'Verbinding',
  ask: { kind: 'keuze', choices: [...degrees, { id: 'weg', label: 'Dit was geen doel van ons' }] },
});

const money: FormView = {
  ...account,
  part: { id: 'geld', titel: MONEY, revision: revision(2) },
  shown: 'eigen personeel',
  step: amount(1),
  steps: amount(2),
  received: { label: 'Ontvangen van het samenwerkingsverband', value: '€ 10.000', disputed: false },
  balance: null,
  fields: [
    amountField('eigen', 'Eigen middelen (in euro)', ''),
    amountField('personeel', 'Personeel (in euro)', '6.500'),
  ],
  addsGoal: false,
  asked: null,
  sentBack: null,
  leaving: false,
  noName: false,
};
const goals: FormView = {
  ...money,
  part: { id: 'opbrengst', titel: YIELD, revision: revision(0) },
  received: null,
  fields: [goal('g1', 'Elke mentor kent de route naar hulp.'), goal('g2', 'Minder leerlingen missen lessen.')],
  addsGoal: true,
};
const long: FieldView = {
  ...amountField('geleerd', LONG_LINE, LONG_TEXT),
  uitleg: LONG_LINE,
  ask: { kind: 'tekst', most: 1000 },
  problem: { code: 'naam', doubt: 'Voorbeeld', short: null },
  now: LONG_TEXT,
};

const shownPart: PartView = {
  id: 'geld',
  titel: MONEY,
  role: 'schoolbestuur',
  given: null,
  saved: { by: STAFF.directeur, on: SINCE },
  missing: ['Personeel'],
  answers: [
    { label: 'Ontvangen', value: '€ 10.000', long: false },
    { label: 'Toelichting', value: LONG_TEXT, long: true },
  ],
  balance,
  asked: said,
  optional: ['Hoeveel leerlingen zijn intern?'],
  may: { fill: true, hand: true },
};
const NOTHING = { sign: false, accept: false, acceptAnyway: false, askBack: false, ask: false, answer: false };

const whole: WholeAccountView = {
  ...account,
  state: 'concept',
  where: {
    holders: [
      { role: 'schoolbestuur', name: null },
      { role: 'zorgcoordinator', name: STAFF.zoco },
      { role: null, name: STAFF.directeur },
    ],
    closed: false,
    since: SINCE,
    until: DEADLINE,
    late: false,
    yours: true,
  },
  sentBack: { by: STAFF.directeur, text: 'Noem ook wat de ouders ervan vonden.' },
  signed: null,
  accepted: null,
  parts: [
    shownPart,
    {
      ...shownPart,
      id: 'opbrengst',
      titel: YIELD,
      given: STAFF.directeur,
      saved: null,
      answers: [],
      balance: null,
      asked: null,
    },
  ],
  page: amount(1),
  may: NOTHING,
  questions: [],
  signs: 'directie',
};

const sentence = { ...account, text: '', problem: null };

/** What comes in the answer to a click only: the form, and the account with the school's own words. */
export const accountFormExamples: readonly Example[] = [
  example('verantwoording-formulier-geld', 'Wie het geld invult', formCard(money)),
  example(
    'verantwoording-formulier-fout',
    'Wie meer besteedde dan er was, en een vraag kreeg',
    formCard({
      ...money,
      balance,
      asked: said,
      sentBack: said,
      received: money.received && { ...money.received, disputed: true },
      fields: money.fields.map((field) => ({
        ...field,
        problem: { code: 'meer-besteed', doubt: null, short: cents(25_000) },
      })),
    }),
  ),
  example('verantwoording-formulier-doelen', 'Zorgcoördinator, bij de doelen', formCard(goals)),
  example(
    'verantwoording-formulier-samen',
    'Twee die tegelijk invulden',
    formCard({
      ...goals,
      note: 'onderdeel-veranderd',
      fields: goals.fields.map((field) => ({ ...field, value: 'deels', now: 'volledig' })),
    }),
  ),
  example(
    'verantwoording-formulier-langst',
    'De langste die de instellingen toestaan',
    formCard({
      ...goals,
      format: LONG_LINE,
      period: LONG_LINE,
      leaving: true,
      noName: true,
      note: 'onderdeel-veranderd',
      asked: { by: STAFF.consulent, text: LONG_TEXT.slice(0, 300) },
      sentBack: { by: STAFF.directeur, text: LONG_TEXT.slice(0, 300) },
      received: { label: LONG_LINE, value: '€ 100.000.000', disputed: false },
      balance,
      fields: ['a', 'b', 'c', 'd'].map((id) => ({ ...long, id })),
    }),
  ),
  example('verantwoording-bekijk', 'Wie bekijkt wat er staat en wie het heeft', accountCard(whole)),
  example(
    'verantwoording-bekijk-tekenen',
    'Directie, die leest en dan tekent',
    accountCard({
      ...whole,
      state: 'te-tekenen',
      sentBack: null,
      parts: [{ ...shownPart, missing: [], asked: null }],
      may: { ...NOTHING, sign: true, ask: true },
      questions: [{ asked: said, answer: said }],
    }),
  ),
  example(
    'verantwoording-bekijk-klaar',
    'Consulent, die leest wat er is ingediend',
    accountCard({
      ...whole,
      state: 'ingediend',
      sentBack: null,
      signs: null,
      signed: { by: STAFF.directeur, on: SINCE },
      accepted: { by: null, on: SINCE },
      where: { ...whole.where, holders: [], until: null, yours: false },
      parts: [{ ...shownPart, may: { fill: false, hand: false } }],
      may: { ...NOTHING, accept: true, askBack: true, answer: true },
      questions: [{ asked: said, answer: null }],
    }),
  ),
  example(
    'verantwoording-bekijk-gevraagd',
    'Consulent, die leest wat er nog niet is beantwoord',
    accountCard({
      ...whole,
      state: 'vraag-terug',
      sentBack: null,
      parts: [{ ...shownPart, may: { fill: false, hand: false } }],
      may: { ...NOTHING, acceptAnyway: true, askBack: true },
    }),
  ),
  ...[1, 2].map((page) =>
    example(
      `verantwoording-bekijk-langst-${page}`,
      'De langste die de instellingen toestaan, per pagina',
      accountCard({
        ...whole,
        page: amount(page),
        parts: Array.from({ length: 10 }, (_, at) => ({
          ...shownPart,
          id: `deel-${at}`,
          titel: LONG_LINE,
          missing: [LONG_LINE, LONG_LINE],
          answers: Array.from({ length: 6 }, () => ({ label: LONG_LINE, value: LONG_TEXT, long: true })),
        })),
      }),
    ),
  ),
  example('verantwoording-terug', 'Directie, die hem eerst aangepast wil', sendBackCard(sentence)),
  example(
    'verantwoording-terug-naam',
    'Directie, als er een naam lijkt te staan',
    sendBackCard({ ...sentence, text: LONG_TEXT, problem: { code: 'naam', doubt: 'Voorbeeld', short: null } }),
  ),
  example('verantwoording-klopt-niet', 'Wie zegt dat het ontvangen bedrag niet klopt', disputeCard(sentence)),
  example(
    'verantwoording-vragen',
    'Consulent, die bij een onderdeel iets vraagt',
    askBackCard({
      ...sentence,
      parts: [
        { id: 'geld', titel: MONEY },
        { id: 'opbrengst', titel: configText('Wat het opleverde') },
      ],
      part: '',
      partProblem: 'kies-iets',
      accepted: false,
    }),
  ),
];
