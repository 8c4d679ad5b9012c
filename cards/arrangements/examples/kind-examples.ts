import { type Example, example } from '../../parts/example.ts';
import { amount, localDate } from '../../words/brands.ts';
import { Sensitive } from '../../words/sensitive.ts';
import { formCard } from '../dossier/form-card.ts';
import type { FormView } from '../dossier/form-view.ts';
import { overviewCard } from '../dossier/overview-card.ts';
import type { Answers } from '../form/answers.ts';
import { answers, form, overview } from './example-request.ts';

const secret = (text: string) => new Sensitive(text);
const { leerlingnummer, niveau, vorm, start, weken, bedrag, gedaan, doel, expertise, gehoordOp, gezegd, ouders } =
  answers;

const btv: Answers = {
  ...{ leerlingnummer, niveau, start, gedaan, expertise, gehoordOp, gezegd, ouders },
  weken: amount(13),
  onderzoeksvraag: secret('Wat heeft deze leerling nodig om weer vijf dagen les te volgen?'),
  opp: localDate('2026-09-14'),
  btvDagen: [1, 2, 4],
  schoolprogramma: secret('Op woensdag en vrijdag volgt de leerling de kernvakken in een kleine groep.'),
  terugkeer: secret('Na zes weken kijken mentor en trajectbegeleider samen of een dag erbij op school kan.'),
};
const groep: Answers = { niveau, vorm, start, weken, bedrag, gedaan, doel, expertise, groepsgrootte: amount(12) };
const klas: Answers = { over: 'groep', vorm, start, weken: amount(6), gedaan, doel, expertise };

const of = (kind: FormView['kind'], held: Answers): FormView => ({ ...form, kind, answers: held });
const overviewOf = (kind: FormView['kind'], held: Answers) => overviewCard({ ...overview, kind, answers: held });

/** What the kinds beside the first ask in other words, or ask beside it. */
export const kindExamples: readonly Example[] = [
  example(
    'btv-vraag',
    'Zorgcoördinator: een plaatsing in de BTV heeft een vraag',
    formCard({ ...of('btv', btv), step: 2 }),
  ),
  example(
    'btv-dagen-fout',
    'Zorgcoördinator: te veel dagen in de BTV',
    formCard({
      ...of('btv', btv),
      step: 3,
      typed: { btvDagen: secret('1,2,3,4'), schoolprogramma: secret('Rekenen en taal.'), terugkeer: secret('') },
      problems: [
        { code: 'btv-te-veel-dagen', field: 'btvDagen', facts: { max: 3 } },
        { code: 'verplicht', field: 'terugkeer' },
      ],
    }),
  ),
  example('btv-overzicht', 'Zorgcoördinator: de hele plaatsing, één keer', overviewOf('btv', btv)),
  example('groep-stap-1', 'Zorgcoördinator: hulp voor een groep', formCard(of('maatwerk-groep', groep))),
  example('groep-overzicht', 'Zorgcoördinator: met de kosten per leerling', overviewOf('maatwerk-groep', groep)),
  example('outreachend-stap-1', 'Zorgcoördinator: een trajectbegeleider kijkt mee', formCard(of('outreachend', klas))),
  example(
    'outreachend-overzicht',
    'Zorgcoördinator: over een klas, dus niets van een leerling',
    overviewOf('outreachend', klas),
  ),
];
