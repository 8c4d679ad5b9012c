import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS } from '../../parts/example-names.ts';
import { amount, dossiernummer, localDate } from '../../words/brands.ts';
import { channelCard } from '../channel-card.ts';
import { helpCard } from '../help-card.ts';
import type { MenuView } from '../menu.ts';
import { notUnderstoodCard } from '../not-understood-card.ts';
import { pupilDataCard } from '../pupil-data-card.ts';
import { type TaskRow, tasksCard } from '../tasks-card.ts';
import { welcomeCard } from '../welcome-card.ts';

const zoco: MenuView = { data: exampleData('menu'), roles: ['zorgcoordinator'] };
const member: MenuView = { data: exampleData('menu'), roles: ['cvt-lid', 'directie'] };
const today = localDate('2026-12-07');

const row: TaskRow = {
  data: exampleData(),
  task: 'aanvulling',
  dossiernummer: dossiernummer('A-2026-0123'),
  kind: 'arrangement',
  school: SCHOOLS.duinroos.name,
  until: today,
};
const rows: readonly TaskRow[] = [
  { ...row, task: 'stem', dossiernummer: dossiernummer('A-2026-0119'), until: localDate('2026-12-04') },
  row,
  { ...row, task: 'concept', dossiernummer: null, school: SCHOOLS.zeeduin.name, until: null },
];

/** The first steps in the chat. */
export const chatExamples: readonly Example[] = [
  example('welkom', 'Zorgcoördinator: het eerste bericht', welcomeCard(zoco)),
  example('welkom-lid', 'Wie geen aanvragen doet', welcomeCard(member)),
  example('hulp', 'Zorgcoördinator: "Wat kan ik nog meer?"', helpCard(zoco)),
  example('hulp-lid', 'Directie die ook in de CvT zit', helpCard(member)),
  example(
    'welkom-beheer',
    'Functioneel beheerder: het eerste bericht',
    welcomeCard({ ...zoco, roles: ['functioneel-beheerder'] }),
  ),
  example(
    'hulp-beheer',
    'Functioneel beheerder: "Wat kan ik nog meer?"',
    helpCard({ ...zoco, roles: ['functioneel-beheerder'] }),
  ),
  example(
    'hulp-administratie',
    'Administratie: "Wat kan ik nog meer?"',
    helpCard({ ...zoco, roles: ['administratie'] }),
  ),
  example(
    'welkom-toezicht',
    'Lid van de Raad van Toezicht: het eerste bericht',
    welcomeCard({ ...zoco, roles: ['toezichthouder'] }),
  ),
  example(
    'hulp-opr',
    'Lid van de ondersteuningsplanraad: "Wat kan ik nog meer?"',
    helpCard({ ...zoco, roles: ['opr-lid'] }),
  ),
  example('hulp-niets', 'Een rol waarvoor nog niets is', helpCard({ ...zoco, roles: ['beleidsmedewerker'] })),
  example('niet-begrepen', 'Iedereen: een zin die geen vraag aan Meedoen is', notUnderstoodCard(zoco)),
  example('in-een-kanaal', 'Iedereen die Meedoen in een kanaal aanspreekt', channelCard(null)),
  example('leerlinggegevens', 'Iedereen die gegevens van een leerling typt', pupilDataCard(zoco)),
  example(
    'taken',
    'Iedereen typt "taken"',
    tasksCard({
      data: zoco.data,
      today,
      total: amount(3),
      first: localDate('2026-12-04'),
      rows,
      page: amount(1),
      pages: amount(1),
    }),
  ),
  example(
    'taken-geen',
    'Iedereen zonder taken',
    tasksCard({ data: zoco.data, today, total: amount(0), first: null, rows: [], page: amount(1), pages: amount(1) }),
  ),
];
