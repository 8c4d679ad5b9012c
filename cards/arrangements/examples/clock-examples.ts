import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { amount, configText, dossiernummer, localDate } from '../../words/brands.ts';
import { Sensitive } from '../../words/sensitive.ts';
import { aanvullingCard } from '../aanvulling-card.ts';
import { consulentCard } from '../consulent-card.ts';
import { asideReason } from '../dossier/aside-reason.ts';
import { confirmAsideCard } from '../dossier/confirm-aside-card.ts';
import { type DossierView, dossierCard } from '../dossier/dossier-card.ts';
import { confirmExtendCard, extendCard } from '../dossier/extend-card.ts';
import { NOTHING_TYPED } from '../dossier/typing.ts';
import { holidayCard } from '../holiday-card.ts';
import { outcomeCard } from '../outcome-card.ts';
import { statusCard } from '../status-card.ts';
import { type TermAlertView, termAlertCard } from '../term-alert-card.ts';
import { verstrekenCard } from '../verstreken-card.ts';
import { whyCard } from '../why-card.ts';
import { view } from './dossier-examples.ts';
import { AIM, aCase, atCommissie, atConsulent, complete, DAYS, SINCE, UNTIL } from './example-case.ts';
import { asked, limits } from './example-request.ts';

const LAST = localDate('2026-12-14');
const ASIDE = localDate('2027-01-11');
const END = localDate('2027-01-18');
const LONGER = localDate('2027-02-08');
const MANDATE = { volmacht: configText('V-2026-02'), mandaatbesluit: 'in-te-vullen' } as const;

const alert: TermAlertView = {
  ...aCase,
  part: 'helft',
  where: { ...atConsulent, yours: true },
  end: END,
  left: amount(28),
  over: false,
  mayExtend: false,
};
const decides = { read: true, decide: true, takeOn: false } as const;
const lapse = { ...aCase, last: LAST, until: ASIDE } as const;

const dossier: DossierView = {
  ...view,
  reader: 'bestuurder',
  course: asked,
  task: { kind: 'verstreken', may: { decide: true, takeOn: false } },
};

const extending = {
  ...NOTHING_TYPED,
  data: exampleData(),
  dossiernummer: dossiernummer('A-2026-0123'),
  school: SCHOOLS.duinroos.name,
  end: END,
  limits,
};

const status = {
  ...aCase,
  state: 'bij-cvt',
  where: atCommissie,
  ticks: complete,
  mended: null,
  may: { read: true, resume: false, amend: false, withdraw: true },
} as const;

/** The clock of a request: its receipt, the term of law, what lapses, and what can be done about it. */
export const clockExamples: readonly Example[] = [
  example('klok-ontvangen', 'Status: de ontvangst is bevestigd', statusCard({ ...status, decision: DAYS })),
  example(
    'klok-staat-stil',
    'Status: de termijn staat stil',
    statusCard({ ...status, decision: { ...DAYS, aim: null, law: 'staat-stil' } }),
  ),
  example(
    'klok-verlengd',
    'Status: de termijn is verlengd',
    statusCard({ ...status, decision: { ...DAYS, aim: null, law: { day: LONGER, over: false }, extended: true } }),
  ),
  example('klok-helft', 'Halverwege, voor wie hem heeft', termAlertCard(alert)),
  example(
    'klok-bijna',
    'Vier vijfde is om, voor de secretaris',
    termAlertCard({ ...alert, part: 'bijna', where: atCommissie, left: amount(11) }),
  ),
  example(
    'klok-laatste-dag',
    'De laatste dag, voor de directeur-bestuurder',
    termAlertCard({ ...alert, part: 'laatste-dag', where: atCommissie, left: amount(0), mayExtend: true }),
  ),
  example(
    'klok-laatste-dag-waarnemer',
    'De laatste dag, voor de secretaris',
    termAlertCard({ ...alert, part: 'laatste-dag', where: atCommissie, left: amount(0) }),
  ),
  example(
    'klok-voorbij',
    'De termijn is voorbij',
    termAlertCard({ ...alert, part: 'laatste-dag', where: atCommissie, left: amount(0), over: true }),
  ),
  example('verleng-invullen', 'Verlengen: de nieuwe dag en de reden', extendCard({ ...extending, most: LONGER })),
  example(
    'verleng-te-ver',
    'Verlengen: de dag ligt te ver weg',
    extendCard({
      ...extending,
      most: LONGER,
      typed: { totEnMet: new Sensitive('2027-06-01'), reden: new Sensitive('De deskundige is ziek en komt later.') },
      problems: [{ code: 'einde-te-ver', field: 'totEnMet', facts: { dag: LONGER } }],
    }),
  ),
  example(
    'verleng-klopt-dat',
    'Verlengen: "Klopt dat?"',
    confirmExtendCard({
      ...extending,
      until: LONGER,
      reason: new Sensitive('De deskundige is ziek en komt twee weken later.'),
      mandate: MANDATE,
      confirm: 'verdaging|2027-01-18|2027-02-08',
    }),
  ),
  example('verstreken-besluit', 'De tijd is om: wie beslist', verstrekenCard({ ...lapse, may: decides })),
  example(
    'verstreken-consulent',
    'De tijd is om: de consulent',
    verstrekenCard({ ...lapse, may: { read: true, decide: false, takeOn: true } }),
  ),
  example(
    'verstreken-secretaris',
    'De tijd is om: de secretaris',
    verstrekenCard({ ...lapse, may: { read: false, decide: false, takeOn: false } }),
  ),
  example(
    'verstreken-school',
    'De tijd is om: de school kan nog antwoorden',
    aanvullingCard({
      ...aCase,
      consulent: STAFF.consulent,
      asked: SINCE,
      until: UNTIL,
      late: true,
      hasTerm: true,
      mayAmend: true,
    }),
  ),
  example('verstreken-dossier', 'De tijd is om: het dossier van wie beslist', dossierCard(dossier)),
  example(
    'verstreken-buiten-behandeling',
    'Buiten behandeling: de reden staat er al',
    dossierCard({
      ...dossier,
      task: { kind: 'buiten-behandeling', reason: new Sensitive(asideReason(LAST)), until: ASIDE },
    }),
  ),
  example(
    'verstreken-meer-tijd',
    'Nog tijd geven',
    dossierCard({ ...dossier, task: { kind: 'meer-tijd', most: END } }),
  ),
  example(
    'verstreken-klopt-dat',
    'Buiten behandeling: "Klopt dat?"',
    confirmAsideCard({
      ...NOTHING_TYPED,
      data: exampleData(),
      dossiernummer: dossiernummer('A-2026-0123'),
      school: SCHOOLS.duinroos.name,
      last: LAST,
      confirm: 'buiten-behandeling|2026-12-14',
      reason: new Sensitive(asideReason(LAST)),
      mandate: MANDATE,
      limits,
    }),
  ),
  example(
    'buiten-behandeling',
    'Buiten behandeling gesteld, voor de school',
    outcomeCard({
      ...aCase,
      state: 'buiten-behandeling',
      on: AIM,
      by: { holder: 'volmachthouder', name: STAFF.volmachthouder, insteadOf: null },
      mandate: MANDATE,
      start: null,
      may: { read: true },
    }),
  ),
  example(
    'consulent-zonder-antwoord',
    'Consulent: verder zonder antwoord',
    consulentCard({
      ...aCase,
      requester: STAFF.zoco,
      since: SINCE,
      until: UNTIL,
      ticks: complete,
      why: 'zonder-antwoord',
      expertsFirst: false,
    }),
  ),
  example(
    'vakantie',
    'Wat in de kerstvakantie afloopt',
    holidayCard({
      data: exampleData(),
      name: 'kerst',
      first: localDate('2026-12-19'),
      last: localDate('2027-01-03'),
      page: amount(1),
      pages: amount(2),
      rows: [
        { ...aCase, holder: 'commissie', law: localDate('2026-12-28'), own: null },
        {
          ...aCase,
          dossiernummer: dossiernummer('A-2026-0131'),
          kind: 'tlv',
          holder: 'zorgcoordinator',
          law: null,
          own: localDate('2026-12-21'),
        },
      ],
    }),
  ),
  example(
    'waarom-beslistermijn',
    'Waarom deze laatste dag?',
    whyCard({
      data: exampleData(),
      rule: 'beslistermijn',
      value: { kind: 'weken', weken: [amount(8)] },
      bron: configText('Awb art. 4:13 lid 2'),
      geldigVanaf: localDate('1994-01-01'),
      geldigTot: null,
      gecontroleerdOp: null,
      bevestigd: false,
      open: configText('gelezen in de wettekst van mei 2017; controleer de tekst van nu'),
      tegenspraak: [],
      keuze: null,
    }),
  ),
];
