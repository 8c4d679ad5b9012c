import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { amount, configText } from '../../words/brands.ts';
import { aanvullingCard } from '../aanvulling-card.ts';
import { againCard } from '../again-card.ts';
import { anchorCard } from '../anchor-card.ts';
import { chooseCard } from '../choose-card.ts';
import { confirmDiscardCard } from '../confirm-discard-card.ts';
import { confirmWithdrawCard } from '../confirm-withdraw-card.ts';
import { directieCard } from '../directie-card.ts';
import { refusalNote } from '../refusal-note.ts';
import { type StatusView, statusCard } from '../status-card.ts';
import {
  AIM,
  aCase,
  atCommissie,
  atConsulent,
  atDirectie,
  atZoco,
  complete,
  DAYS,
  NO_DAYS,
  SINCE,
  spoken,
  UNTIL,
  waived,
} from './example-case.ts';

const maatwerk = { kind: 'maatwerk-individueel', kindName: configText('Maatwerkarrangement individueel') } as const;
const data = exampleData();
const school = SCHOOLS.duinroos.name;
const nothing = { read: true, resume: false, amend: false, withdraw: false };

const status: StatusView = {
  ...aCase,
  state: 'bij-cvt',
  where: atCommissie,
  decision: DAYS,
  ticks: complete,
  mended: null,
  may: { ...nothing, amend: true, withdraw: true },
};

const KINDS = [
  ['maatwerk-individueel', 'Maatwerkarrangement individueel'],
  ['maatwerk-groep', 'Maatwerkarrangement groep'],
  ['outreachend', 'Inzet trajectbegeleider (outreachend)'],
  ['btv', 'BTV-plaatsing'],
  ['tlv-vso', 'TLV voortgezet speciaal onderwijs'],
  ['tlv-pro', 'TLV praktijkonderwijs'],
  ['advies-cvt', 'Vraag de CvT om advies'],
] as const;

const { id: aSchool, name: aSchoolName } = SCHOOLS.duinroos;
const kinds = KINDS.map(([kind, name]) => ({
  kind,
  kindName: configText(name),
  school: aSchool,
  schoolName: aSchoolName,
}));
/** What was asked before: all kinds, as a school has that is here for a year. */
const before = kinds.map((choice) => ({ ...choice, earlier: { id: data.id } }));

/** What a zorgcoördinator and a directie see in their chat. */
export const schoolExamples: readonly Example[] = [
  example(
    'aanvraag-kies-school',
    'Zorgcoördinator: het begin van een aanvraag; niets is vooraf gekozen',
    chooseCard({
      data,
      choices: [
        { ...maatwerk, school: SCHOOLS.duinroos.id, schoolName: SCHOOLS.duinroos.name },
        { ...maatwerk, school: SCHOOLS.zeeduin.id, schoolName: SCHOOLS.zeeduin.name },
      ],
      school: null,
      note: null,
    }),
  ),
  example(
    'aanvraag-kies-soort',
    'Zorgcoördinator met één school: wat is er nodig?',
    chooseCard({ data, choices: kinds, school: null, note: null }),
  ),
  example(
    'aanvraag-kies-soort-zelfde',
    'Zorgcoördinator van een school die één soort al eerder vroeg',
    chooseCard({ data, choices: [...before.slice(0, 1), ...kinds.slice(1)], school: null, note: null }),
  ),
  example(
    'aanvraag-kies-soort-eerder',
    'Zorgcoördinator van een school die alles al eens vroeg: de soorten blijven op één kaart',
    chooseCard({ data, choices: before, school: null, note: null }),
  ),
  example(
    'aanvraag-zelfde-als',
    'Zorgcoördinator: wat de school eerder vroeg, het nieuwste eerst',
    againCard({
      data,
      school: aSchool,
      schoolName: aSchoolName,
      rows: before.toReversed(),
      page: amount(1),
      pages: amount(1),
      back: null,
    }),
  ),
  example(
    'aanvraag-geen-school',
    'Iemand zonder school typt "nieuwe aanvraag"',
    chooseCard({ data, choices: [], school: null, note: null }),
  ),
  example(
    'aanvraag-verder',
    'Zorgcoördinator: na "Later verder"',
    anchorCard({
      data,
      kind: 'arrangement',
      school,
      note: null,
      stand: { kind: 'draft', step: amount(2), steps: amount(3), minutes: amount(6) },
    }),
  ),
  example(
    'aanvraag-klaar',
    'Zorgcoördinator: alles ingevuld, nog niet verstuurd',
    anchorCard({
      data,
      kind: 'arrangement',
      school,
      note: null,
      stand: { kind: 'draft', step: 'overview', steps: amount(3), minutes: amount(6) },
    }),
  ),
  example(
    'aanvraag-verstuurd',
    'Zorgcoördinator: op de plaats van het formulier, na versturen',
    anchorCard({
      data,
      kind: 'arrangement',
      school,
      note: null,
      stand: { kind: 'sent', dossiernummer: aCase.dossiernummer },
    }),
  ),
  example(
    'aanvraag-weg',
    'Zorgcoördinator: na weggooien',
    anchorCard({ data, kind: 'arrangement', school, note: null, stand: { kind: 'discarded' } }),
  ),
  example(
    'aanvraag-vraag-weggooien',
    'Zorgcoördinator: de vraag vóór weggooien',
    confirmDiscardCard({ data, kind: 'arrangement', school }),
  ),
  example('status-bij-commissie', 'Zorgcoördinator: waar ligt het?', statusCard(status)),
  example(
    'status-bij-directie',
    'Zorgcoördinator: nog niet ingediend',
    statusCard({ ...status, state: 'bij-directie', where: atDirectie, decision: NO_DAYS, ticks: waived }),
  ),
  example(
    'status-overleg',
    'Zorgcoördinator: de directie wil eerst overleggen',
    statusCard({
      ...status,
      state: 'concept',
      where: atZoco,
      decision: NO_DAYS,
      ticks: spoken,
      may: { ...nothing, resume: true },
    }),
  ),
  example(
    'status-bij-consulent',
    'Directie of iemand anders op de zaak: kijken, niets doen',
    statusCard({ ...status, state: 'bij-consulent', where: atConsulent, may: nothing }),
  ),
  example(
    'status-te-laat',
    'Zorgcoördinator: een oude knop; de kaart zegt hoe het nu is',
    statusCard({
      ...status,
      may: { ...nothing, withdraw: true },
      note: refusalNote({ code: 'te-laat-om-te-wijzigen' }),
    }),
  ),
  example('status-vraag-intrekken', 'Zorgcoördinator: de vraag vóór intrekken', confirmWithdrawCard(aCase)),
  example(
    'directie',
    'Directie: de derde hoek van de driehoek, één tik',
    directieCard({ ...aCase, requester: STAFF.zoco, since: SINCE, until: UNTIL, ticks: spoken, changed: false }),
  ),
  example(
    'directie-gewijzigd',
    'Directie: na een wijziging opnieuw',
    directieCard({ ...aCase, requester: STAFF.zoco, since: SINCE, until: UNTIL, ticks: waived, changed: true }),
  ),
  example(
    'aanvulling',
    'Zorgcoördinator: de consulent heeft één vraag',
    aanvullingCard({ ...aCase, consulent: STAFF.consulent, asked: SINCE, until: AIM, hasTerm: true, mayAmend: true }),
  ),
];
