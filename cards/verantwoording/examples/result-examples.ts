import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS } from '../../parts/example-names.ts';
import { amount, localTime } from '../../words/brands.ts';
import { downloadUrl } from '../../words/download-url.ts';
import { resultDoorCard } from '../result/door-card.ts';
import { learnedCard } from '../result/dossier/learned-card.ts';
import { linkCard } from '../result/dossier/link-card.ts';
import { resultCard } from '../result/dossier/result-card.ts';
import { schoolPageCard } from '../result/dossier/school-page-card.ts';
import { resultSchoolsCard } from '../result/dossier/schools-card.ts';
import { inReportCard } from '../result/in-report-card.ts';
import { resultRoundsCard } from '../result/rounds-card.ts';
import { about, account, data, learned, many, page, result } from './example-result.ts';

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
      who: 'school',
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
  example(
    'resultaat-geleerd',
    'De beleidsmedewerker leest wat de teams leerden en willen delen.',
    learnedCard({ ...about, who: 'school', data, learned: [learned(3, 2)] }),
  ),
  example(
    'resultaat-geleerd-langst',
    'Van alle scholen de langste woorden: elke pagina past.',
    learnedCard({ ...about, who: 'school', data, learned: [learned(60, 0), learned(60, 7)] }),
  ),
  example(
    'resultaat-geleerd-niemand',
    'Nog geen werkgebied deelt iets.',
    learnedCard({ ...about, who: 'werkgebied', data, learned: [learned(0, 1), learned(0, 0)] }),
  ),
  example(
    'resultaat-werkgebied',
    'Een trimester van de werkgebieden, zonder regel over wat over is.',
    resultCard({ ...result(3, 3, 1), who: 'werkgebied', money: null }),
  ),
  example(
    'resultaat-swv',
    'Het samenwerkingsverband zelf: één verantwoording heeft geen gemiddelde.',
    resultCard({ ...result(3, 2, 2), who: 'swv', money: null, asked: amount(1), handedIn: amount(1) }),
  ),
  example('resultaat-school', 'De directie bekijkt haar bladzijde, met de spiegel.', schoolPageCard(page(6, 1, 3, 2))),
  example(
    'resultaat-school-veranderd',
    'De woorden van de school veranderden na het ja van de directie.',
    schoolPageCard({ ...page(2, 0, 1, 2), name: { may: true, said: 'stale' } }),
  ),
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
