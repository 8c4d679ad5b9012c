import { type Example, example } from '../../../parts/example.ts';
import { STAFF } from '../../../parts/example-names.ts';
import { amount, configText, localDate } from '../../../words/brands.ts';
import { confirmRoundCard } from '../confirm-card.ts';
import { dayCard } from '../day-card.ts';
import { exampleRoundCard } from '../example-card.ts';
import { campaignHomeCard } from '../home-card.ts';
import { campaignRefusedCard } from '../refused-card.ts';
import { roundCard } from '../round-card.ts';
import { type StandRow, standCard } from '../stand-card.ts';
import { unreachedCard } from '../unreached-card.ts';
import { data, deadline, id, label, longest, names, one, paged } from './example-round.ts';

const first = localDate('2026-01-01');
const last = localDate('2026-12-31');
const round = {
  data,
  note: null,
  runs: true,
  label,
  who: 'school',
  total: amount(67),
  chosen: null,
  first,
  last,
  deadline,
} as const;
const counts = [
  { group: 'te-laat', count: amount(9) },
  { group: 'niet-gestart', count: amount(12) },
  { group: 'bezig', count: amount(20) },
  { group: 'ingediend', count: amount(16) },
  { group: 'akkoord', count: amount(9) },
  { group: 'niet-ingediend', count: amount(1) },
] as const;
const begin = {
  kind: 'begin',
  data,
  label,
  format: configText('scholen'),
  period: configText('2026'),
  first,
  last,
} as const;
const asked = { data, note: null, label, who: 'school', deadline } as const;
const late: StandRow = {
  id: id(1),
  name: longest,
  state: 'te-tekenen',
  deadline,
  daysLate: amount(12),
  nudged: null,
  mayNudge: true,
  mayExtend: true,
  disputed: true,
};
const missed = { name: STAFF.zoco, kind: 'weggehaald', wayOut: 'mail-zonder-inhoud' } as const;

export const roundExamples: readonly Example[] = [
  example(
    'rondes',
    'De beleidsmedewerker kiest of begint een ronde',
    campaignHomeCard({
      data,
      note: null,
      runs: true,
      noFormats: false,
      lines: [
        { kind: 'ronde', data, label, state: 'open', deadline, handedIn: amount(25), total: amount(67) },
        { kind: 'ronde', data, label, state: 'ontwerp', deadline, handedIn: amount(0), total: amount(67) },
        ...Array.from({ length: 6 }, () => begin),
      ],
      ...paged,
    }),
  ),
  example(
    'rondes-zonder-format',
    'De instellingen kennen nog geen format',
    campaignHomeCard({ data, note: 'onbekend-format', runs: true, noFormats: true, lines: [], ...one }),
  ),
  example(
    'ronde-in-voorbereiding',
    'De beleidsmedewerker zet een ronde klaar',
    roundCard({
      ...round,
      state: 'ontwerp',
      chosen: { part: amount(65), of: amount(67) },
      amounts: { known: amount(65), disputed: amount(0) },
      goals: amount(41),
      counts: [],
    }),
  ),
  example(
    'ronde-open',
    'De beleidsmedewerker bekijkt een ronde die loopt',
    roundCard({
      ...round,
      note: 'ronde-open',
      state: 'open',
      goals: null,
      amounts: { known: amount(67), disputed: amount(2) },
      counts,
    }),
  ),
  example(
    'ronde-gesloten',
    'De directeur-bestuurder bekijkt een gesloten ronde',
    roundCard({ ...round, runs: false, state: 'gesloten', amounts: null, goals: null, counts }),
  ),
  example(
    'ronde-deadline',
    'De beleidsmedewerker kiest een deadline, en typte iets dat niet kan',
    dayCard({
      data,
      what: 'deadline',
      label,
      account: null,
      now: deadline,
      typed: null,
      problem: 'datum-bestaat-niet',
    }),
  ),
  example(
    'ronde-uitstel-een',
    'De beleidsmedewerker geeft één school meer tijd',
    dayCard({
      data,
      what: 'een',
      label,
      account: { id: id(1), name: longest },
      now: deadline,
      typed: null,
      problem: null,
    }),
  ),
  example(
    'ronde-bereik',
    'De beleidsmedewerker ziet wie geen bericht krijgt',
    unreachedCard({
      data,
      label,
      nobody: amount(3),
      total: amount(67),
      rows: Array.from({ length: 6 }, (_, at) => ({
        name: names[at % 3] ?? longest,
        nobody: at < 3,
        people: at === 0 ? [] : [missed, missed, missed],
        morePeople: amount(at),
      })),
      ...paged,
    }),
  ),
  example(
    'ronde-bereik-alles',
    'Iedereen wordt bereikt',
    unreachedCard({ data, label, nobody: amount(0), total: amount(67), rows: [], ...one }),
  ),
  example(
    'ronde-voorbeeld',
    'De beleidsmedewerker ziet wat een school gevraagd wordt',
    exampleRoundCard({
      data,
      label,
      who: 'school',
      name: names[0],
      deadline,
      signs: 'directie',
      parts: Array.from({ length: 3 }, (_, at) => ({
        title: configText(`Onderdeel ${at + 1}`),
        fills: 'zorgcoordinator',
        fields: Array.from({ length: 20 }, (__, nr) => ({
          label: configText(
            `Vraag ${nr + 1}: hoeveel leerlingen kregen extra ondersteuning in de klas, en wat leverde dat op?`,
          ),
          required: nr % 2 === 0,
          known: nr === 0,
          ifLeft: nr === 19,
        })),
      })),
      ...paged,
    }),
  ),
  example(
    'ronde-openen',
    'Klopt dat? Voordat iedereen een kaart krijgt',
    confirmRoundCard({ ...asked, what: 'open', count: amount(67), unreached: amount(3), withoutAmount: amount(2) }),
  ),
  example(
    'ronde-sluiten',
    'Klopt dat? Voordat niemand meer kan invullen',
    confirmRoundCard({
      ...asked,
      note: 'ronde-anders',
      what: 'sluit',
      count: amount(12),
      unreached: null,
      withoutAmount: null,
    }),
  ),
  example(
    'ronde-weggooien',
    'Klopt dat? Voordat een ronde in voorbereiding weg is',
    confirmRoundCard({ ...asked, what: 'gooi-weg', count: amount(0), unreached: null, withoutAmount: null }),
  ),
  example(
    'ronde-stand',
    'De beleidsmedewerker ziet wie er te laat is',
    standCard({
      data,
      note: null,
      nudgedNow: amount(7),
      runs: true,
      label,
      state: 'open',
      deadline,
      total: amount(67),
      counts,
      filter: null,
      toNudge: amount(2),
      rows: Array.from({ length: 6 }, (_, at) => ({
        ...late,
        id: id(at),
        ...(at % 2 === 1 && { nudged: deadline, mayNudge: false }),
      })),
      ...paged,
    }),
  ),
  example(
    'ronde-stand-bestuurder',
    'De directeur-bestuurder ziet wie nog bezig is',
    standCard({
      data,
      note: null,
      nudgedNow: null,
      runs: false,
      label,
      state: 'open',
      deadline,
      total: amount(67),
      counts,
      filter: 'bezig',
      toNudge: amount(2),
      rows: [{ ...late, name: names[0], state: 'concept', daysLate: amount(0), disputed: false }],
      ...one,
    }),
  ),
  example('ronde-geweigerd', 'Wie geen rondes mag zien', campaignRefusedCard({ code: 'niet-jouw-rol' })),
];
