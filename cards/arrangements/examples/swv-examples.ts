import { type Example, example } from '../../parts/example.ts';
import { STAFF } from '../../parts/example-names.ts';
import { amount, cents, configText, localDate } from '../../words/brands.ts';
import { alertCard } from '../alert-card.ts';
import { besluitCard } from '../besluit-card.ts';
import { closedCard } from '../closed-card.ts';
import { type ConsulentView, consulentCard } from '../consulent-card.ts';
import { type CvtView, cvtCard } from '../cvt-card.ts';
import { type OutcomeView, outcomeCard } from '../outcome-card.ts';
import { refusalNote } from '../refusal-note.ts';
import { secretarisCard } from '../secretaris-card.ts';
import { statusCard } from '../status-card.ts';
import { whyCard } from '../why-card.ts';
import { AIM, aCase, atConsulent, atDirectie, complete, DAYS, SINCE, UNTIL, waived } from './example-case.ts';

const consulent: ConsulentView = {
  ...aCase,
  requester: STAFF.zoco,
  since: SINCE,
  until: UNTIL,
  ticks: complete,
  why: 'nieuw',
  expertsFirst: false,
};
const member: CvtView = { ...aCase, since: SINCE, until: AIM, ticks: complete, vote: null };
const besluit = { ...aCase, since: SINCE, until: AIM, ticks: complete };

const outcome: OutcomeView = {
  ...aCase,
  state: 'toegekend',
  on: AIM,
  by: { holder: 'volmachthouder', name: STAFF.volmachthouder, insteadOf: null },
  mandate: { volmacht: configText('V-2026-02'), mandaatbesluit: 'in-te-vullen' },
  start: localDate('2027-01-05'),
  may: { read: true },
};

/** What the people of the samenwerkingsverband see in their chat, and how it ends for everyone. */
export const swvExamples: readonly Example[] = [
  example('consulent', 'Consulent: een nieuwe aanvraag', consulentCard(consulent)),
  example(
    'consulent-waarnemer',
    'Wie waarneemt voor de consulent',
    consulentCard({ ...consulent, insteadOf: STAFF.consulent }),
  ),
  example(
    'consulent-aangevuld',
    'Consulent: de school antwoordde',
    consulentCard({ ...consulent, why: 'aangevuld', ticks: waived }),
  ),
  example(
    'consulent-terug',
    'Consulent: de commissie kon het nog niet beoordelen',
    consulentCard({ ...consulent, kind: 'tlv', why: 'terug' }),
  ),
  example(
    'consulent-eigen-school',
    'Consulent met een band met de school: de knop deed het niet',
    statusCard({
      ...aCase,
      note: refusalNote({ code: 'eigen-school' }),
      state: 'bij-consulent',
      where: atConsulent,
      decision: DAYS,
      ticks: complete,
      mended: null,
      may: { read: false, resume: false, amend: false, withdraw: false },
    }),
  ),
  example('cvt-voor-stem', 'Lid van de CvT: eerst lezen; hoeveel er stemden, staat er niet', cvtCard(member)),
  example(
    'cvt-na-stem',
    'Lid van de CvT: na de eigen stem',
    cvtCard({ ...member, vote: { own: 'voor', voted: amount(2), seats: amount(3) } }),
  ),
  example(
    'besluit-volmachthouder',
    'Volmachthouder: de laatste klik',
    besluitCard({ ...besluit, as: 'volmachthouder' }),
  ),
  example('besluit-bestuurder', 'Directeur-bestuurder: na het advies', besluitCard({ ...besluit, as: 'bestuurder' })),
  example(
    'besluit-bestuurder-geen-advies',
    'Directeur-bestuurder: de commissie kwam er niet uit',
    besluitCard({ ...besluit, as: 'bestuurder-geen-advies' }),
  ),
  example(
    'secretaris-staken',
    'Secretaris van de CvT: de stemmen staken',
    secretarisCard({ ...besluit, why: 'staken', may: { read: true, reopen: false } }),
  ),
  example(
    'secretaris-heropen',
    'Secretaris van de CvT: het quorum is er weer',
    secretarisCard({ ...besluit, why: 'geen-quorum', may: { read: true, reopen: true } }),
  ),
  example('uitkomst-toegekend', 'Iedereen op de zaak', outcomeCard(outcome)),
  example(
    'afgelopen',
    'Iedereen op de zaak: wat er over is van de kaart van daarvoor',
    closedCard({ ...aCase, state: 'toegekend', on: AIM, may: { read: true } }),
  ),
  example(
    'uitkomst-afgewezen',
    'Iedereen op de zaak; de waarnemer van de bestuurder besloot',
    outcomeCard({
      ...outcome,
      state: 'afgewezen',
      by: { holder: 'directeur-bestuurder', name: STAFF.waarnemer, insteadOf: STAFF.bestuurder },
      mandate: null,
      start: null,
    }),
  ),
  example(
    'uitkomst-ingetrokken',
    'Iedereen op de zaak',
    outcomeCard({
      ...outcome,
      state: 'ingetrokken',
      by: { holder: 'zorgcoordinator', name: STAFF.zoco, insteadOf: null },
      mandate: null,
      start: null,
    }),
  ),
  example(
    'uitkomst-basisondersteuning',
    'Iedereen op de zaak',
    outcomeCard({
      ...outcome,
      state: 'basisondersteuning',
      by: { holder: 'onderwijsconsulent', name: STAFF.consulent, insteadOf: null },
      mandate: null,
      start: null,
    }),
  ),
  example(
    'alarm-zelf',
    'Wie het heeft: het wacht te lang',
    alertCard({ ...aCase, reader: 'zelf', where: { ...atConsulent, yours: true }, werkdagen: amount(6) }),
  ),
  example(
    'alarm-waarnemer',
    'De waarnemer van wie het heeft',
    alertCard({ ...aCase, reader: 'waarnemer', where: { ...atConsulent, yours: true }, werkdagen: amount(6) }),
  ),
  example(
    'alarm-volger',
    'Consulent: het wacht op de school',
    alertCard({ ...aCase, reader: 'volger', where: atDirectie, werkdagen: amount(4) }),
  ),
  example(
    'alarm-niemand',
    'Procesbewaker: niemand mag deze vraag beantwoorden',
    alertCard({
      ...aCase,
      reader: 'niemand',
      where: { ...atConsulent, holder: 'directeur-bestuurder' },
      werkdagen: amount(0),
    }),
  ),
  example(
    'waarom-besluit',
    'Iedereen: wie besluit, en waar dat staat',
    whyCard({
      data: aCase.data,
      rule: 'besluit',
      value: { kind: 'besluit', door: 'cvt' },
      bron: configText('wens van de opdrachtgever; het ondersteuningsplan noemt geen beslisser'),
      geldigVanaf: localDate('2026-08-01'),
      geldigTot: null,
      gecontroleerdOp: null,
      bevestigd: false,
      open: configText('geldt pas met een mandaatbesluit'),
      tegenspraak: [],
      keuze: null,
    }),
  ),
  example(
    'waarom-maximum',
    'Iedereen: twee bronnen spreken elkaar tegen',
    whyCard({
      data: aCase.data,
      rule: 'maximum-bedrag',
      value: { kind: 'bedrag', cents: cents(500_000) },
      bron: configText('ondersteuningsplan 2021-2025, 2.2'),
      geldigVanaf: localDate('2021-08-01'),
      geldigTot: localDate('2025-07-31'),
      gecontroleerdOp: localDate('2026-11-02'),
      bevestigd: false,
      open: null,
      tegenspraak: [{ value: { kind: 'bedrag', cents: cents(600_000) }, bron: configText('jaarplan 2024') }],
      keuze: null,
    }),
  ),
];
