import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS } from '../../parts/example-names.ts';
import { amount, cents, configText, localTime } from '../../words/brands.ts';
import { downloadUrl } from '../../words/download-url.ts';
import { resultDoorCard } from '../result/door-card.ts';
import { linkCard } from '../result/dossier/link-card.ts';
import { type ResultCardView, resultCard } from '../result/dossier/result-card.ts';
import { schoolPageCard } from '../result/dossier/school-page-card.ts';
import { resultSchoolsCard } from '../result/dossier/schools-card.ts';
import { inReportCard } from '../result/in-report-card.ts';
import type { PriorityView } from '../result/result-view.ts';
import { resultRoundsCard } from '../result/rounds-card.ts';
import type { MirrorView, SchoolPageView } from '../result/school-view.ts';

const data = exampleData('ronde-2026');
const account = exampleData('verantwoording-duinroos');
const about = { campaign: configText('Verantwoording van je school'), period: configText('2026') };
const many = <T>(count: number, of: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => of(at));

const priority = (at: number, figures = 2): PriorityView => ({
  label: configText(`Prioriteit ${at + 1}: een dekkend aanbod in de eigen regio, met jeugdhulp op school`),
  degrees: { niet: amount(1), deels: amount(4), grotendeels: amount(11), volledig: amount(6) },
  unsaid: amount(at),
  figures: many(figures, (one) => ({
    label: configText(`Cijfer ${one + 1}: leerlingen die een passende plek kregen in de eigen regio`),
    unit: one % 2 === 0 ? 'aantal' : 'cijfer',
    total: one % 2 === 0 ? (one === 2 ? 'hidden' : 132) : null,
    mean: one === 2 ? 'hidden' : 72.5,
    count: amount(31),
    meanBefore: one === 2 ? null : 68,
  })),
});

const result = (lines: number, priorities: number, figures: number): ResultCardView => ({
  data,
  ...about,
  note: null,
  sums: false,
  report: 'may',
  before: configText('2025'),
  asked: amount(67),
  handedIn: amount(64),
  provisional: amount(3),
  money: {
    received: cents(412_345_678),
    own: cents(1_200_000),
    spent: cents(400_000_012),
    left: cents(13_545_666),
    counted: amount(63),
    incomplete: amount(1),
    lines: many(lines, (at) => ({
      label: configText(`Programma ${at + 1}: ondersteuning in de klas en scholing van het team`),
      part: at === 0 ? 'ontvangen' : at === 1 ? 'eigen' : 'besteed',
      sum: cents(12_345_678 + at),
      before: at === 4 ? null : cents(11_345_600),
    })),
    destinations: [
      { label: configText('Terug naar het samenwerkingsverband'), sum: cents(3_545_666), count: amount(1) },
      { label: configText('Volgend jaar besteden'), sum: cents(10_000_000), count: amount(12) },
      { label: null, sum: cents(0), count: amount(0) },
    ],
    before: { received: cents(400_000_000), own: cents(0), spent: cents(390_000_000), left: cents(10_000_000) },
  },
  priorities: many(priorities, (at) => priority(at, figures)),
  least: amount(5),
});

const mirror = (at: number, named: number): MirrorView => ({
  label: configText(`Cijfer ${at + 1}: leerlingen die een passende plek kregen`),
  unit: at === 0 ? 'bedrag' : 'aantal',
  own: at === 0 ? 1_250_050 : 3,
  ownBefore: at === 0 ? 1_100_000 : 7,
  others: amount(named + 9),
  mean: at === 2 ? null : 1_325.6,
  from: at === 0 ? 900_000 : null,
  until: at === 0 ? 1_600_000 : null,
  named: many(named, (one) => ({ name: SCHOOLS.zeeduin.name, value: one % 3 === 0 ? ('hidden' as const) : 12 + one })),
});

const page = (mirrors: number, named: number, goals: number, texts: number): SchoolPageView => ({
  ...about,
  data: account,
  note: null,
  school: SCHOOLS.duinroos.name,
  before: configText('2025'),
  state: 'akkoord',
  money: {
    lines: [
      { label: configText('Ontvangen'), sum: cents(1_000_000) },
      { label: configText('Eigen middelen'), sum: cents(250_050) },
      { label: configText('Personeel'), sum: cents(1_200_000) },
    ],
    spent: cents(1_200_000),
    left: cents(50_050),
    destination: configText('Volgend jaar besteden'),
  },
  goals: many(goals, (at) => ({
    priority: configText('Dekkend aanbod'),
    text: 'Elke klas heeft een vaste begeleider die meedenkt over wat nodig is, en die de ouders kent.',
    degree: at === 1 ? null : 'grotendeels',
  })),
  mirror: many(mirrors, (at) => mirror(at, named)),
  texts: many(texts, () => ({
    label: configText('Wat leerde het team?'),
    text: 'Samen voorbereiden scheelt tijd. '.repeat(30).slice(0, 1000).trim(),
  })),
  name: { may: true, said: null },
});

const url = downloadUrl(`https://meedoen.example/api/files/voorbeeld/${'A'.repeat(43)}`);

/** What comes out of a campaign. */
export const resultExamples: readonly Example[] = [
  example(
    'resultaat',
    'De beleidsmedewerker bekijkt het resultaat van een gesloten ronde.',
    resultCard(result(6, 5, 2)),
  ),
  example(
    'resultaat-exact',
    'De directeur-bestuurder ziet ook kleine aantallen; de scholen hoorden van het jaarverslag.',
    resultCard({ ...result(3, 2, 1), least: null, report: 'done', before: null, money: null }),
  ),
  example(
    'resultaat-toezicht',
    'Een lid van de Raad van Toezicht of van de OPR ziet alleen het geheel.',
    resultCard({ ...result(3, 2, 1), sums: true, report: null }),
  ),
  example(
    'resultaten',
    'De directeur-bestuurder typt "resultaat" en kiest een ronde.',
    resultRoundsCard({
      data: exampleData('resultaten'),
      page: amount(1),
      pages: amount(2),
      rounds: many(8, (at) => ({ data, ...about, state: at === 0 ? 'open' : 'gesloten' })),
    }),
  ),
  example(
    'resultaten-geen',
    'Een lid van de OPR vraagt het resultaat, en er is nog geen ronde gesloten.',
    resultRoundsCard({ data: exampleData('resultaten'), page: amount(1), pages: amount(1), rounds: [] }),
  ),
  example('resultaat-langst', 'Het langste resultaat: elke pagina past.', resultCard(result(22, 10, 20))),
  example(
    'resultaat-langst-pagina-3',
    'Een volgende pagina van het langste resultaat.',
    resultCard({ ...result(22, 10, 20), data: { ...data, page: amount(3) }, note: 'al-gedaan' }),
  ),
  example(
    'resultaat-link',
    'De link naar het werkboek, vijf minuten geldig.',
    linkCard({ data, file: 'werkboek', url, until: localTime('14:05') }),
  ),
  example(
    'resultaat-link-hoofdstuk',
    'De link naar het hoofdstuk voor het jaarverslag.',
    linkCard({ data, file: 'hoofdstuk', url, until: localTime('14:05') }),
  ),
  example(
    'resultaat-per-school',
    'De beleidsmedewerker kiest een school voor het gesprek.',
    resultSchoolsCard({
      data,
      ...about,
      paged: { page: amount(1), pages: amount(4) },
      rows: many(20, (at) => ({
        name: at % 2 === 0 ? SCHOOLS.duinroos.name : SCHOOLS.zeeduin.name,
        state: at === 3 ? 'niet-ingediend' : 'akkoord',
        open: at === 5 ? null : account,
      })),
    }),
  ),
  example('resultaat-school', 'De directie bekijkt haar bladzijde, met de spiegel.', schoolPageCard(page(6, 1, 3, 2))),
  example('resultaat-school-langst', 'De langste bladzijde: elke pagina past.', schoolPageCard(page(40, 60, 12, 6))),
  example(
    'resultaat-school-open',
    'De bladzijde van een school die nog niet indiende.',
    schoolPageCard({ ...page(0, 0, 0, 0), state: 'concept', money: null, name: { may: false, said: null } }),
  ),
  example(
    'resultaat-dicht',
    'Het resultaat is dichtgeklapt.',
    resultDoorCard({ data, about: { ...about, school: null }, note: null }),
  ),
  example(
    'resultaat-school-dicht',
    'De bladzijde van een school is dichtgeklapt.',
    resultDoorCard({ data: account, about: { ...about, school: SCHOOLS.duinroos.name }, note: null }),
  ),
  example(
    'resultaat-niet-voor-jou',
    'Iemand zonder deze rol vraagt het resultaat.',
    resultDoorCard({ data, about: null, note: 'niet-jouw-rol' }),
  ),
  example(
    'in-het-jaarverslag',
    'De school hoort dat haar cijfers in het jaarverslag staan.',
    inReportCard({ data: account, school: SCHOOLS.duinroos.name, ...about }),
  ),
];
