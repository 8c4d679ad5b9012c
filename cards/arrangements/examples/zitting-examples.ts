import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { amount, configText, dossiernummer, localDate, personId } from '../../words/brands.ts';
import { Sensitive } from '../../words/sensitive.ts';
import { NO_HISTORY } from '../dossier/pupil-history.ts';
import { NOTHING_TYPED } from '../dossier/typing.ts';
import { type ZittingDossierView, zittingDossierCard } from '../dossier/zitting-dossier-card.ts';
import type { AdviceTask, GivenAdvice, WordingTask } from '../dossier/zitting-task.ts';
import { refusalNote } from '../refusal-note.ts';
import { attendanceCard } from '../zitting/attendance-card.ts';
import { closeCard } from '../zitting/close-card.ts';
import { closedZittingCard } from '../zitting/closed-zitting-card.ts';
import { noZittingCard } from '../zitting/no-zitting-card.ts';
import { stillOpenCard } from '../zitting/still-open-card.ts';
import { waitingCard } from '../zitting/waiting-card.ts';
import { type ZittingRow, type ZittingView, zittingCard } from '../zitting/zitting-card.ts';
import { zittingCaseCard } from '../zitting/zitting-case-card.ts';
import { aCase, complete, SINCE, waived } from './example-case.ts';
import { answers, choices, ends, limits, reviewed } from './example-request.ts';

const secret = (text: string) => new Sensitive(text);
const data = exampleData('zitting-1');
const on = localDate('2026-12-10');
const nr = (at: number) => dossiernummer(`A-2026-${String(122 + at).padStart(4, '0')}`);

const row = (at: number, more: Partial<ZittingRow> = {}): ZittingRow => ({
  data: exampleData(`aanvraag-${at}`),
  place: amount(at),
  dossiernummer: nr(at),
  kind: 'arrangement',
  school: at % 2 === 0 ? SCHOOLS.zeeduin.name : SCHOOLS.duinroos.name,
  left: { days: amount(3 * at), over: false },
  ticks: complete,
  done: at < 3,
  given: { count: amount(at < 3 ? 3 : 1), seats: amount(3) },
  ...more,
});
const rows = [1, 2, 3, 4, 5, 6].map((at) => row(at, at === 4 ? { ticks: waived, kind: 'tlv' } : {}));

const list: ZittingView = {
  data,
  as: 'lid',
  on,
  total: amount(12),
  todo: amount(10),
  rows,
  present: [],
  waiting: amount(0),
  page: amount(1),
  pages: amount(2),
  note: null,
};
const desk: ZittingView = {
  ...list,
  as: 'secretaris',
  present: [STAFF.volmachthouder, STAFF.consulent],
  waiting: amount(1),
};

const said: readonly GivenAdvice[] = [
  { name: STAFF.volmachthouder, choice: 'voor', sentence: null },
  {
    name: STAFF.bestuurder,
    choice: 'voorwaarden',
    sentence: secret('De mentor is elke week een uur bij de begeleiding.'),
  },
  {
    name: STAFF.waarnemer,
    choice: 'tegen',
    sentence: secret('De basisondersteuning is nog niet helemaal geprobeerd.'),
  },
];

const advice: AdviceTask = { kind: 'advies', preadvies: 'positief', own: null, may: 'ja', advices: null };
const wording: WordingTask = {
  kind: 'verwoord',
  stand: 'voor',
  voor: amount(2),
  tegen: amount(1),
  voorwaarden: amount(1),
  nogNiet: amount(0),
  given: amount(3),
  seats: amount(3),
  conditions: 'moet',
  saved: null,
  consulent: secret('De school heeft gedaan wat ze kan, en het team leert er blijvend van.'),
  advices: said,
};

const view: ZittingDossierView = {
  ...NOTHING_TYPED,
  data: exampleData(),
  zitting: data,
  place: amount(4),
  total: amount(12),
  dossiernummer: aCase.dossiernummer,
  kindName: configText('Maatwerkarrangement individueel'),
  school: SCHOOLS.duinroos.name,
  requester: STAFF.zoco,
  kind: 'maatwerk-individueel',
  answers,
  choices,
  ends,
  course: reviewed,
  limits,
  task: advice,
  pro: null,
  page: null,
  history: NO_HISTORY,
  note: null,
};

/** An afternoon of the CvT, for a member and for the secretary. */
export const zittingExamples: readonly Example[] = [
  example(
    'zitting-geen',
    'Secretaris: nog geen zitting',
    noZittingCard({ data, stand: 'secretaris', waiting: amount(12), note: null }),
  ),
  example(
    'zitting-geen-lid',
    'Lid: nog geen zitting',
    noZittingCard({ data, stand: 'lid', waiting: amount(0), note: null }),
  ),
  example(
    'zitting-niet-voor-jou',
    'Wie geen lid of secretaris is, typt "zitting"',
    noZittingCard({ data, stand: 'niet-voor-jou', waiting: amount(0), note: null }),
  ),
  example(
    'zitting-wie',
    'Secretaris: wie zijn er?',
    attendanceCard({
      data,
      zitting: null,
      people: [
        { id: personId('een'), name: STAFF.volmachthouder, insteadOf: null, here: true },
        { id: personId('twee'), name: STAFF.waarnemer, insteadOf: STAFF.bestuurder, here: false },
      ],
      problem: refusalNote({ code: 'plek-dubbel' }),
      note: null,
    }),
  ),
  example('zitting-lid', 'Lid: het ene bericht van de middag', zittingCard(list)),
  example(
    'zitting-lid-klaar',
    'Lid: alles gedaan',
    zittingCard({ ...list, todo: amount(0), rows: rows.map((one) => ({ ...one, done: true })) }),
  ),
  example(
    'zitting-afwezig',
    'Lid dat niet is aangekruist',
    zittingCard({ ...list, as: 'afwezig', rows: [], pages: amount(1) }),
  ),
  example('zitting-secretaris', 'Secretaris: de lijst', zittingCard(desk)),
  example(
    'zitting-aanvraag',
    'Lid: de eigen kaart van één aanvraag',
    zittingCaseCard({ ...aCase, zitting: data, place: amount(4), total: amount(12), since: SINCE, ticks: complete }),
  ),
  example('zitting-dossier-lid', 'Lid: vóór het advies', zittingDossierCard(view)),
  example(
    'zitting-dossier-lid-zin',
    'Lid: er is een zin nodig',
    zittingDossierCard({
      ...view,
      typed: { advies: secret('voorwaarden'), zin: secret('') },
      problems: [{ code: 'advies-voorwaarde', field: 'zin' }],
    }),
  ),
  example(
    'zitting-dossier-lid-gegeven',
    'Lid: na het eigen advies staan de andere erbij',
    zittingDossierCard({ ...view, task: { ...advice, own: { choice: 'voor', sentence: null }, advices: said } }),
  ),
  example(
    'zitting-dossier-secretaris',
    'Secretaris: wat de commissie vindt',
    zittingDossierCard({ ...view, task: wording }),
  ),
  example(
    'zitting-erbij',
    'Secretaris: wat er intussen bij kwam',
    waitingCard({ data, rows: [row(13)], page: amount(1), pages: amount(1) }),
  ),
  example(
    'zitting-sluiten',
    'Secretaris: wat er van elke aanvraag komt',
    closeCard({
      data,
      requests: [
        { dossiernummer: nr(1), outcome: 'voor', wordless: false, given: amount(3), seats: amount(3) },
        { dossiernummer: nr(2), outcome: 'voor', wordless: false, given: amount(3), seats: amount(3) },
        { dossiernummer: nr(3), outcome: 'tegen', wordless: false, given: amount(3), seats: amount(3) },
        { dossiernummer: nr(4), outcome: 'nog-niet', wordless: true, given: amount(2), seats: amount(3) },
        { dossiernummer: nr(5), outcome: 'staken', wordless: false, given: amount(2), seats: amount(2) },
      ],
      note: null,
    }),
  ),
  example(
    'zitting-gesloten',
    'Secretaris: de zitting is gesloten',
    closedZittingCard({
      on,
      total: amount(2),
      requests: [
        { dossiernummer: nr(1), state: 'bij-volmachthouder', deels: false },
        { dossiernummer: nr(4), state: 'bij-consulent', deels: false },
      ],
      note: null,
    }),
  ),
  example('zitting-nog-open', 'Secretaris: de dag erna', stillOpenCard({ data, on, total: amount(3) })),
];
