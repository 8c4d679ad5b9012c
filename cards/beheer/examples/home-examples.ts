import { type Example, example } from '../../parts/example.ts';
import { exampleData } from '../../parts/example-names.ts';
import { amount } from '../../words/brands.ts';
import { type HomeView, homeCard } from '../home-card.ts';
import { refusedCard } from '../refused-card.ts';

const home: HomeView = {
  data: exampleData('beheer'),
  note: null,
  mayChange: true,
  parts: ['people', 'schools', 'channels', 'tenants', 'configuration', 'reach', 'delivery', 'audit'],
  people: amount(40),
  unreached: amount(3),
  schools: amount(10),
  channels: amount(0),
  stuck: amount(1),
};

/** The menu of beheer. */
export const homeExamples: readonly Example[] = [
  example('beheer', 'Functioneel beheerder: "beheer"', homeCard(home)),
  example(
    'beheer-kijken',
    'Directeur-bestuurder: "beheer"',
    homeCard({ ...home, mayChange: false, unreached: amount(0), stuck: amount(0), channels: amount(1) }),
  ),
  example('beheer-geen-toegang', 'Iemand met een andere rol: "beheer"', refusedCard({ code: 'niet-jouw-rol' })),
];
