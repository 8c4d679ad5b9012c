import { type Example, example } from '../../parts/example.ts';
import { exampleData, STAFF } from '../../parts/example-names.ts';
import { amount, configText, localDate } from '../../words/brands.ts';
import type { ValueRow, VersionView } from '../configuration/configuration-view.ts';
import { type EditView, editCard } from '../configuration/edit-card.ts';
import { sectionCard } from '../configuration/section-card.ts';
import { sectionsCard } from '../configuration/sections-card.ts';
import { type ValueView, valueCard } from '../configuration/value-card.ts';
import { configurationFileExamples } from './configuration-file-examples.ts';

const t = configText;
const version: VersionView = { version: amount(3), on: localDate('2026-11-20'), by: STAFF.zoco };
const PLAN = t('ondersteuningsplan 2021-2025, 2.2: «laagdrempelig is en een kortdurend karakter heeft»');

const mandate: ValueRow = {
  section: t('aanvragen'),
  place: t('soorten.maatwerk-individueel.mandaatbesluit'),
  label: t('Maatwerk individueel: mandaatbesluit'),
  value: t('nog in te vullen: nummer van het mandaatbesluit voor maatwerkarrangementen'),
  certainty: 'in-te-vullen',
  gecontroleerdOp: null,
};
const weeks: ValueRow = {
  ...mandate,
  place: t('soorten.maatwerk-individueel.duur.weken'),
  label: t('Maatwerk individueel: hoeveel weken'),
  value: t('6, 8, 10 en 12 weken'),
  certainty: 'open',
};
const term: ValueRow = {
  ...mandate,
  place: t('soorten.maatwerk-individueel.termijnen.awbWeken'),
  label: t('Maatwerk individueel: beslistermijn van de wet'),
  value: t('8 weken'),
  certainty: 'zeker',
  gecontroleerdOp: localDate('2026-11-02'),
};
const name: ValueRow = { ...mandate, label: t('Maatwerk individueel: naam'), value: t('Maatwerk'), certainty: 'oud' };

const sections = {
  data: exampleData('instellingen'),
  note: null,
  done: false,
  mayChange: true,
  version,
  toFillIn: [mandate],
  more: amount(0),
  sections: [
    { name: t('identiteit'), label: t('Wie we zijn'), values: amount(29), toFillIn: amount(0), unsure: amount(27) },
    { name: t('aanvragen'), label: t('Aanvragen'), values: amount(18), toFillIn: amount(1), unsure: amount(12) },
    { name: t('werktijden'), label: t('Werktijden'), values: null, toFillIn: amount(0), unsure: amount(0) },
  ],
} as const;

const value: ValueView = {
  data: exampleData('aanvragen'),
  mayChange: true,
  place: weeks.place,
  section: weeks.section,
  label: weeks.label,
  value: weeks.value,
  bron: PLAN,
  geldigVanaf: localDate('2026-08-01'),
  geldigTot: null,
  certainty: 'open',
  gecontroleerdOp: localDate('2026-11-02'),
  open: t('zijn dit de goede keuzes?'),
  tegenspraak: [{ value: t('6 en 12 weken'), bron: t('folder voor scholen 2026, bladzijde 3') }],
  keuze: t('het plan gaat voor de folder'),
  others: [
    { value: t('6 weken'), bron: PLAN, geldigVanaf: localDate('2021-08-01'), geldigTot: localDate('2026-07-31') },
  ],
};

const JSON_NOW =
  '[\n  {\n    "value": [6, 8, 10, 12],\n    "bron": "ondersteuningsplan 2021-2025, 2.2",\n    "geldigVanaf": "2026-08-01",\n    "geldigTot": null\n  }\n]';

const edit: EditView = {
  data: exampleData('aanvragen'),
  note: null,
  label: weeks.label,
  file: 'aanvragen.json',
  place: weeks.place,
  text: JSON_NOW,
  faults: [],
  moreFaults: 0,
  compared: null,
};

const compared: EditView = {
  ...edit,
  compared: {
    seen: '0123456789abcdef',
    differences: [
      {
        label: weeks.label,
        was: '6, 8, 10 en 12 weken',
        becomes: '6, 8 en 10 weken; bron: besluit van 20 november 2026',
      },
      { label: 'School de-duinroos', was: null, becomes: 'naam: De Duinroos; BRIN: 99ZZ00; bestuur: duin' },
      { label: 'Vrije dag van het bureau: 2026-12-24', was: '24 december 2026', becomes: null },
    ],
    more: 2,
    running: [{ name: ['aanvraag', 'aanvragen'], kept: 12, moving: 3 }],
    toFillIn: { now: 2, later: 1 },
    contradictions: [
      {
        where: weeks.label,
        text: 'hier 6, 8 en 10 weken, elders 6 en 12 weken (folder 2026). Keuze: het plan gaat voor',
      },
    ],
    touchesSchools: true,
  },
};

/** The configuration: looking through it, and taking a new version into use. */
export const configurationExamples: readonly Example[] = [
  example('instellingen', 'Functioneel beheerder: de onderdelen', sectionsCard(sections)),
  example(
    'instellingen-geen',
    'Er is nog niets ingelezen',
    sectionsCard({ ...sections, version: null, toFillIn: [], sections: [], note: 'bestaat-niet' }),
  ),
  example(
    'instellingen-onderdeel',
    'Functioneel beheerder: de waarden van een onderdeel, na een nieuwe versie',
    sectionCard({
      data: exampleData('aanvragen'),
      note: null,
      done: true,
      mayChange: true,
      label: t('Aanvragen'),
      version: { ...version, by: 'meedoen' },
      rows: [mandate, weeks, term, name],
      missing: false,
      page: amount(1),
      pages: amount(3),
    }),
  ),
  example('instellingen-waarde', 'Functioneel beheerder: één waarde, met een tegenspraak', valueCard(value)),
  example(
    'instellingen-waarde-kijken',
    'Directeur-bestuurder: één waarde die zeker is',
    valueCard({ ...value, mayChange: false, certainty: 'zeker', open: null, tegenspraak: [], keuze: null, others: [] }),
  ),
  example('instellingen-aanpassen', 'Functioneel beheerder: de tekst van een waarde', editCard(edit)),
  example(
    'instellingen-fout',
    'De tekst spreekt zichzelf tegen',
    editCard({
      ...edit,
      note: { code: 'instellingen-fout', facts: { fouten: 9 } },
      faults: [
        { where: 'soorten.maatwerk-individueel.duur.weken[0].geldigTot', reason: 'ligt vóór geldigVanaf (2026-08-01)' },
      ],
      moreFaults: 8,
    }),
  ),
  example(
    'instellingen-geen-json',
    'De tekst is geen JSON',
    editCard({
      ...edit,
      note: { code: 'instellingen-geen-json', facts: { regel: 3, teken: 12, reden: 'hier hoort een komma of ]' } },
    }),
  ),
  example('instellingen-vergelijken', 'Wat een nieuwe versie verandert en doet', editCard(compared)),
  example(
    'instellingen-andere-versie',
    'Een collega was eerder',
    editCard({ ...compared, note: { code: 'instellingen-andere-versie', facts: {} } }),
  ),
  ...configurationFileExamples,
];
