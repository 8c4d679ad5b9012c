import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { amount, cents, configText, localDate, personId } from '../../words/brands.ts';
import { extendedCard } from '../extended-card.ts';
import { type FillView, fillCard } from '../fill-card.ts';
import { choosePartCard, handCard } from '../hand-card.ts';
import { type AccountRow, accountsCard } from '../list-card.ts';
import { overCard } from '../over-card.ts';
import { reviewCard } from '../review-card.ts';
import { signCard } from '../sign-card.ts';
import { type WhyView, whyCard } from '../why-card.ts';
import { account, DEADLINE, LONG_LINE, MONEY, SINCE, YIELD } from './example-account.ts';

const fill: FillView = {
  ...account,
  deadline: DEADLINE,
  late: false,
  begun: false,
  whole: false,
  sentBack: false,
  amountsThere: true,
  parts: [
    { titel: MONEY, role: 'schoolbestuur', given: null, yours: false, ready: true, empty: false, asked: false },
    { titel: YIELD, role: 'zorgcoordinator', given: null, yours: true, ready: false, empty: true, asked: false },
  ],
  signs: false,
  may: { hand: true },
  question: 'geen',
  optional: null,
  several: null,
};
const part = { id: configText('opbrengst'), titel: YIELD, given: null };

const row: AccountRow = {
  data: exampleData('verantwoording-1'),
  of: SCHOOLS.duinroos.name,
  format: configText('Verantwoording van de school'),
  period: configText('2026'),
  state: 'concept',
  until: DEADLINE,
  late: false,
  yours: true,
  asks: false,
};

const why: WhyView = {
  ...account,
  about: 'drempel',
  value: { kind: 'drempel', procent: amount(5), bedrag: cents(250_000) },
  bron: configText('Afspraak met de besturen, artikel 4'),
  geldigVanaf: localDate('2026-01-01'),
  geldigTot: null,
  gecontroleerdOp: localDate('2026-11-02'),
  bevestigd: true,
  open: null,
  tegenspraak: [],
  keuze: null,
};

/** One account on the cards that stay in a chat, and the choices around it. */
export const accountExamples: readonly Example[] = [
  example('verantwoording-invullen', 'Zorgcoördinator, als de ronde opent', fillCard(fill)),
  example(
    'verantwoording-verder',
    'Zorgcoördinator, als wie tekent hem teruggaf',
    fillCard({ ...fill, begun: true, sentBack: true, amountsThere: false }),
  ),
  example(
    'verantwoording-vraag',
    'Zorgcoördinator, als de consulent iets vroeg en het te laat is',
    fillCard({ ...fill, begun: true, late: true, parts: fill.parts.map((one) => ({ ...one, asked: one.yours })) }),
  ),
  example(
    'verantwoording-ingevuld',
    'Zorgcoördinator, als alles er staat; een collega deed een deel',
    fillCard({
      ...fill,
      begun: true,
      whole: true,
      insteadOf: STAFF.zoco,
      note: 'verouderd',
      optional: { part: configText('opbrengst'), labels: [configText('Hoeveel leerlingen zijn intern?'), YIELD] },
      parts: fill.parts.map((one) => ({ ...one, ready: true, given: STAFF.directeur })),
    }),
  ),
  example(
    'verantwoording-invullen-langst',
    'De langste die de instellingen toestaan',
    fillCard({
      ...fill,
      format: LONG_LINE,
      period: LONG_LINE,
      parts: Array.from({ length: 10 }, () => ({
        titel: LONG_LINE,
        role: 'onderwijsconsulent' as const,
        given: STAFF.consulent,
        yours: true,
        ready: false,
        empty: false,
        asked: false,
      })),
      question: 'open',
      optional: { part: configText('opbrengst'), labels: Array.from({ length: 20 }, () => LONG_LINE) },
    }),
  ),
  example(
    'verantwoording-tekenen',
    'Directie, als alles is ingevuld',
    signCard({ ...account, deadline: DEADLINE, late: false, filledBy: STAFF.zoco, since: SINCE }),
  ),
  example(
    'verantwoording-tekenen-te-laat',
    'Directie, na de laatste dag',
    signCard({ ...account, deadline: DEADLINE, late: true, filledBy: null, since: SINCE }),
  ),
  example(
    'verantwoording-beoordelen',
    'Consulent, als de school heeft ingediend',
    reviewCard({ ...account, signedBy: STAFF.directeur, signedOn: SINCE, unanswered: false }),
  ),
  example(
    'verantwoording-uitstel',
    'Wie invult, als er uitstel is gegeven',
    extendedCard({ ...account, deadline: localDate('2027-03-15'), begun: true }),
  ),
  ...(['concept', 'te-tekenen', 'ingediend', 'vraag-terug', 'akkoord', 'niet-ingediend'] as const).map((state) =>
    example(
      `verantwoording-over-${state}`,
      'Wie er nu niets meer mee hoeft',
      overCard({
        ...account,
        state,
        on: SINCE,
        holder: state === 'ingediend' ? 'onderwijsconsulent' : state === 'te-tekenen' ? 'directie' : null,
      }),
    ),
  ),
  example(
    'verantwoording-welk-deel',
    'Zorgcoördinator, die een deel aan een collega geeft',
    choosePartCard({
      ...account,
      parts: [part, { ...part, id: configText('geld'), titel: MONEY, given: STAFF.directeur }],
    }),
  ),
  example(
    'verantwoording-aan-wie',
    'Zorgcoördinator, die kiest aan wie',
    handCard({
      ...account,
      part: { ...part, given: STAFF.directeur },
      colleagues: [
        { id: personId('zoco'), name: STAFF.zoco },
        { id: personId('directeur'), name: STAFF.directeur },
      ],
    }),
  ),
  example(
    'verantwoording-aan-niemand',
    'Zorgcoördinator, als er niemand anders is',
    handCard({ ...account, part, colleagues: [] }),
  ),
  example(
    'verantwoordingen',
    'Wie "verantwoording" typt',
    accountsCard({
      data: exampleData('verantwoordingen'),
      rows: [
        row,
        { ...row, of: SCHOOLS.zeeduin.name, state: 'te-tekenen', late: true, yours: false },
        { ...row, of: null, state: 'akkoord', until: null, yours: false },
        { ...row, of: SCHOOLS.zeeduin.name, asks: true },
      ],
      several: [],
      agendas: [],
      page: amount(1),
      pages: amount(2),
    }),
  ),
  example(
    'verantwoordingen-geen',
    'Wie "verantwoording" typt, als er niets is',
    accountsCard({
      data: exampleData('verantwoordingen'),
      rows: [],
      several: [],
      agendas: [],
      page: amount(1),
      pages: amount(1),
    }),
  ),
  example('verantwoording-waarom-grens', 'Wie wil weten waarom er een uitleg moet', whyCard(why)),
  example(
    'verantwoording-waarom-datum',
    'Wie wil weten waarom deze datum; de bron is verlopen',
    whyCard({
      ...why,
      about: 'termijn',
      value: { kind: 'termijn', default: DEADLINE, own: localDate('2027-03-15') },
      geldigTot: localDate('2026-12-31'),
      gecontroleerdOp: null,
      bevestigd: false,
      open: configText('De besturen besluiten er in het voorjaar over.'),
      tegenspraak: [
        { value: { kind: 'termijn', default: null, own: DEADLINE }, bron: configText('Jaarplanning 2026') },
      ],
      keuze: configText('De besturen spraken dit later af.'),
    }),
  ),
  ...(
    [
      ['tekenen', { kind: 'rol', role: 'directie' }],
      ['beoordelen', { kind: 'rol', role: null }],
      ['onderdeel', { kind: 'onderdeel', titel: YIELD, vult: 'zorgcoordinator' }],
    ] as const
  ).map(([about, value]) =>
    example(`verantwoording-waarom-${about}`, 'Wie naar een regel vraagt', whyCard({ ...why, about, value })),
  ),
];
