import { type Example, example } from '../../parts/example.ts';
import { STAFF } from '../../parts/example-names.ts';
import { amount, configText, dossiernummer, localDate, staffName } from '../../words/brands.ts';
import { Sensitive } from '../../words/sensitive.ts';
import type { AfterStand } from '../after/after-stand.ts';
import { btvCard } from '../after/btv-card.ts';
import { dayCard } from '../after/day-card.ts';
import { endNearCard } from '../after/end-near-card.ts';
import { evaluationCard } from '../after/evaluation-card.ts';
import { lineCard } from '../after/line-card.ts';
import { sendCard } from '../after/send-card.ts';
import { startCard } from '../after/start-card.ts';
import { watchCard } from '../after/watch-card.ts';
import type { AfterCourse } from '../dossier/after-course.ts';
import { dossierCard } from '../dossier/dossier-card.ts';
import { type EvaluationFormView, evaluationFormCard } from '../dossier/evaluation-form-card.ts';
import { formCard } from '../dossier/form-card.ts';
import { NO_HISTORY } from '../dossier/pupil-history.ts';
import { reasonCard } from '../dossier/reason-card.ts';
import { NOTHING_TYPED } from '../dossier/typing.ts';
import { outcomeCard } from '../outcome-card.ts';
import { aCase } from './example-case.ts';
import { answers, choices, ends, form, limits, reviewed } from './example-request.ts';

const secret = (text: string) => new Sensitive(text);
const DECIDED = localDate('2026-12-18');
const BEGINS = localDate('2027-01-11');
const ENDS = localDate('2027-03-25');
const NEXT = dossiernummer('A-2027-0012');
const EXTENSION = { dossiernummer: NEXT, state: 'bij-consulent' } as const;

const NONE = { start: false, stop: false, evaluate: false, extend: false };
const stand: AfterStand = {
  sent: localDate('2026-12-21'),
  started: BEGINS,
  notStarted: null,
  toCome: false,
  endsOn: ENDS,
  stopped: null,
  evaluated: { halfweg: null, eind: null },
  extension: null,
  may: { start: false, stop: true, evaluate: true, extend: true },
};
const granted = {
  ...aCase,
  state: 'toegekend',
  on: DECIDED,
  by: { holder: 'volmachthouder', name: STAFF.volmachthouder, insteadOf: null },
  mandate: { volmacht: configText('V-2026-03'), mandaatbesluit: configText('MB-2026-01') },
  start: BEGINS,
  may: { read: true },
} as const;
const sending = {
  ...aCase,
  over: 'leerling',
  outcome: 'toegekend',
  decided: DECIDED,
  until: localDate('2026-12-22'),
  sent: null,
  mending: false,
  objection: null,
  may: { send: true },
} as const;

const evaluation: EvaluationFormView = {
  ...NOTHING_TYPED,
  data: aCase.data,
  dossiernummer: aCase.dossiernummer,
  school: aCase.school,
  half: 'eind',
  part: 1,
  about: { pupils: true, extern: false },
  over: 'leerling',
  answers: {
    geleerd: secret('De mentor begint elke dag met dezelfde drie stappen; twee collega’s doen het nu ook.'),
    doelBereikt: secret('grotendeels'),
  },
  limits,
};

const after: AfterCourse = {
  over: 'leerling',
  sent: { by: staffName('Administratie'), on: localDate('2026-12-21') },
  objection: null,
  started: { by: STAFF.zoco, on: localDate('2027-01-18') },
  notStarted: [
    { by: STAFF.zoco, on: localDate('2027-01-12'), reason: secret('De begeleider kon pas een week later.') },
  ],
  rod: null,
  evaluations: [
    {
      half: 'eind',
      by: STAFF.zoco,
      on: localDate('2027-03-25'),
      answers: {
        ...evaluation.answers,
        gehoordOp: localDate('2027-03-23'),
        gezegd: secret('Ik weet nu bij wie ik terechtkan.'),
        ouders: { spoken: true, view: secret('deels'), reason: null, on: localDate('2027-03-25') },
        tevreden: secret('4'),
      },
    },
  ],
  stopped: null,
  endsOn: ENDS,
  extension: EXTENSION,
};

/** What comes after a decision. */
export const afterExamples: readonly Example[] = [
  example('verzenden', 'Administratie: een besluit kan weg', sendCard(sending)),
  example(
    'verzonden',
    'Administratie: verzonden, met de laatste dag voor bezwaar',
    sendCard({
      ...sending,
      kind: 'tlv',
      until: null,
      sent: localDate('2026-12-21'),
      objection: localDate('2027-02-01'),
    }),
  ),
  example(
    'verzenden-hersteld',
    'Administratie: niet verzenden, er komt een nieuw besluit',
    sendCard({ ...sending, until: null, mending: true }),
  ),
  example(
    'verzonden-dag',
    'Administratie: op een andere dag, en die ligt te vroeg',
    dayCard({ ...aCase, about: 'verzonden', value: DECIDED, problem: { code: 'verzonden-voor-besluit' } }),
  ),
  example(
    'is-het-begonnen',
    'Zorgcoördinator: is het begonnen?',
    startCard({ ...aCase, begins: BEGINS, until: localDate('2027-02-01'), notStarted: null }),
  ),
  example(
    'nog-niet-begonnen',
    'Zorgcoördinator: waarom nog niet, in één zin',
    reasonCard({ ...evaluation, about: 'nog-niet', day: BEGINS }),
  ),
  example(
    'stopt-eerder',
    'Zorgcoördinator of consulent: het stopt eerder',
    reasonCard({
      ...evaluation,
      about: 'stopt-eerder',
      day: localDate('2027-02-05'),
      typed: { dag: secret('2027-02-05'), reden: secret('Verhuisd.') },
      problems: [{ code: 'te-kort', field: 'reden', facts: { min: 20 } }],
    }),
  ),
  example('begonnen', 'Zorgcoördinator: gezegd', lineCard({ ...aCase, stand: 'begonnen', on: BEGINS })),
  example(
    'niet-begonnen-bewaker',
    'Procesbewaker en consulent: nog niet begonnen',
    watchCard({
      ...aCase,
      what: 'niet-begonnen',
      from: BEGINS,
      no: localDate('2027-01-12'),
      endsOn: ENDS,
      who: STAFF.zoco,
    }),
  ),
  example(
    'evaluatie',
    'Zorgcoördinator: hoe ging het?',
    evaluationCard({ ...aCase, half: 'eind', begun: false, endsOn: ENDS, may: { extend: true } }),
  ),
  example('evaluatie-deel-1', 'Zorgcoördinator: wat leerde het team?', evaluationFormCard(evaluation)),
  example(
    'evaluatie-deel-2',
    'Zorgcoördinator: de driehoek opnieuw, en één vraag naar tevredenheid',
    evaluationFormCard({ ...evaluation, part: 2 }),
  ),
  example(
    'einde-nabij',
    'Zorgcoördinator: de TLV loopt af',
    endNearCard({ ...aCase, kind: 'tlv', endsOn: localDate('2028-07-31'), extension: null, may: { extend: true } }),
  ),
  example(
    'rod',
    'Zorgcoördinator: de plaatsing moet in ROD',
    btvCard({ ...aCase, about: 'rod', begins: BEGINS, endsOn: ENDS, may: { rod: true, extend: false } }),
  ),
  example(
    'terugkeer',
    'Zorgcoördinator en consulent: is de terugkeer afgesproken?',
    btvCard({ ...aCase, about: 'terugkeer', begins: BEGINS, endsOn: ENDS, may: { rod: false, extend: true } }),
  ),
  example(
    'toegekend-nog-te-beginnen',
    'Zorgcoördinator: toegekend, de eerste dag komt nog',
    outcomeCard({ ...granted, after: { ...stand, started: null, toCome: true, may: { ...NONE, start: true } } }),
  ),
  example('loopt', 'Zorgcoördinator: het loopt', outcomeCard({ ...granted, after: stand })),
  example(
    'verlengd',
    'Zorgcoördinator: verlengd',
    outcomeCard({ ...granted, after: { ...stand, extension: EXTENSION, may: NONE } }),
  ),
  example(
    'verlenging-lesgever',
    'Zorgcoördinator: een verlenging in de BTV die lang wordt',
    formCard({
      ...form,
      kind: 'btv',
      step: 5,
      answers: { ...answers, weken: amount(8), ruimte: amount(3) },
      exception: configText('Langer mag alleen als een bevoegde leraar de lessen geeft.'),
      typed: { lesgever: secret('') },
      problems: [{ code: 'verplicht', field: 'lesgever' }],
    }),
  ),
  example(
    'dossier-na-besluit',
    'Consulent: het dossier van een verlenging, met wat erna kwam',
    dossierCard({
      ...NOTHING_TYPED,
      data: aCase.data,
      dossiernummer: aCase.dossiernummer,
      kindName: configText('Maatwerkarrangement individueel'),
      school: aCase.school,
      requester: STAFF.zoco,
      kind: 'maatwerk-individueel',
      answers,
      choices,
      ends,
      limits,
      page: null,
      budget: null,
      history: NO_HISTORY,
      reader: 'consulent',
      course: {
        ...reviewed,
        after,
        previous: {
          dossiernummer: dossiernummer('A-2026-0031'),
          endsOn: localDate('2026-12-20'),
          stopped: 'eerder',
          earlierWeken: amount(8),
        },
      },
      task: { kind: 'opvolging', stand: { ...stand, may: { ...stand.may, evaluate: false, extend: false } } },
    }),
  ),
];
