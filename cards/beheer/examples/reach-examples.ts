import { type Example, example } from '../../parts/example.ts';
import { exampleData, STAFF } from '../../parts/example-names.ts';
import { amount, email, localDate } from '../../words/brands.ts';
import { type ReachOverviewView, reachOverviewCard } from '../reach/overview-card.ts';
import { reachGroupCard, reachPersonCard } from '../reach/people-cards.ts';

const overview: ReachOverviewView = {
  data: exampleData('bereik'),
  note: null,
  done: [],
  role: null,
  groups: [
    { kind: 'onbekend', count: amount(12) },
    { kind: 'geblokkeerd', count: amount(1) },
    { kind: 'bereikbaar', count: amount(27) },
  ],
  installable: amount(12),
  asksSure: false,
};

/** Whom a message reaches. */
export const reachExamples: readonly Example[] = [
  example('bereik', 'Functioneel beheerder: Bereik', reachOverviewCard(overview)),
  example(
    'bereik-zeker',
    'Functioneel beheerder, na "Zet Meedoen bij 12 in Teams"',
    reachOverviewCard({ ...overview, note: 'bereik-zeker', asksSure: true, role: 'zorgcoordinator' }),
  ),
  example(
    'bereik-groep',
    'Functioneel beheerder: wie nog nooit ontmoet is',
    reachGroupCard({
      data: exampleData('bereik'),
      kind: 'onbekend',
      role: null,
      total: amount(12),
      people: [{ data: exampleData('zoco'), name: STAFF.zoco, roles: ['zorgcoordinator'] }],
      page: amount(1),
      pages: amount(2),
    }),
  ),
  example(
    'bereik-persoon',
    'Functioneel beheerder: iemand die Meedoen blokkeert',
    reachPersonCard({
      data: exampleData('zoco'),
      note: null,
      done: null,
      name: STAFF.zoco,
      email: email('zoco@duinroos.example'),
      kind: 'geblokkeerd',
      since: localDate('2026-11-24'),
      wayOut: 'vraag-zelf',
      mayInstall: false,
      asksSure: false,
    }),
  ),
];
