import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import type { MissedView, ReachLine } from '../../people/missed-list.ts';
import { amount, email, localDate, mailDomain, personId, typedLine } from '../../words/brands.ts';
import { askInstallCard, installedCard } from '../reach/install-cards.ts';
import { reachKindCard, reachMissedCard } from '../reach/list-cards.ts';
import { reachOverviewCard } from '../reach/overview-card.ts';
import { reachPersonCard } from '../reach/person-card.ts';

const data = exampleData('bereik');
const [none, one, two] = [amount(0), amount(1), amount(2)];

const zoco: ReachLine = {
  person: personId('zoco'),
  name: STAFF.zoco,
  email: email('zoco@duinroos.example'),
  roles: ['zorgcoordinator'],
  schools: [SCHOOLS.duinroos.name],
  moreSchools: none,
  kind: 'onbekend',
  wayOut: 'laat-installeren',
};
const directeur: ReachLine = {
  ...zoco,
  person: personId('directeur'),
  name: STAFF.directeur,
  email: email('directie@duinroos.example'),
  roles: ['directie'],
  kind: 'schoolkanaal',
  wayOut: 'schoolkanaal',
};
const bestuurder: ReachLine = {
  ...zoco,
  person: personId('bestuurder'),
  name: STAFF.bestuurder,
  email: email('bestuur@swv.example'),
  roles: ['directeur-bestuurder'],
  schools: [],
  kind: 'gast',
  wayOut: 'mail-zonder-inhoud',
};

const list: MissedView = {
  people: amount(40),
  missed: amount(11),
  counts: [
    { kind: 'onbekend', count: amount(9) },
    { kind: 'gast', count: one },
    { kind: 'schoolkanaal', count: one },
  ],
  rows: [bestuurder, directeur, zoco],
  emptySchools: [SCHOOLS.zeeduin.name],
  moreEmptySchools: none,
  page: one,
  pages: two,
};
const field = {
  schools: [SCHOOLS.duinroos, SCHOOLS.zeeduin],
  chosen: null,
  typed: typedLine(''),
  problem: null,
};

/** Whom a message reaches. */
export const reachExamples: readonly Example[] = [
  example(
    'bereik',
    'Functioneel beheerder: Bereik',
    reachOverviewCard({
      data,
      note: null,
      role: null,
      people: amount(40),
      missed: amount(13),
      groups: [
        { kind: 'onbekend', count: amount(12) },
        { kind: 'geblokkeerd', count: one },
        { kind: 'bereikbaar', count: amount(27) },
      ],
      installable: amount(9),
      lacking: amount(3),
    }),
  ),
  example(
    'bereik-groep',
    'Functioneel beheerder: wie nog nooit ontmoet is',
    reachKindCard({
      data,
      kind: 'onbekend',
      role: null,
      manages: true,
      total: amount(12),
      rows: [zoco],
      page: one,
      pages: two,
    }),
  ),
  example(
    'bereik-gemist',
    'Functioneel beheerder: wie geen bericht krijgt',
    reachMissedCard({ data, role: 'zorgcoordinator', school: null, field, manages: true, list }),
  ),
  example(
    'bereik-gemist-veel-scholen',
    'Directeur-bestuurder in een groot samenwerkingsverband: een school die er niet is',
    reachMissedCard({
      data,
      role: null,
      school: null,
      field: { schools: null, chosen: null, typed: typedLine('Duin'), problem: 'school-onbekend' },
      manages: false,
      list: { ...list, emptySchools: [] },
    }),
  ),
  example(
    'bereik-persoon',
    'Functioneel beheerder: iemand die Meedoen blokkeert',
    reachPersonCard({
      data: exampleData('zoco'),
      note: null,
      done: null,
      person: { ...zoco, kind: 'geblokkeerd', wayOut: 'mail-zonder-inhoud' },
      since: localDate('2026-11-24'),
      manages: true,
      tenant: null,
      asksSure: false,
    }),
  ),
  example(
    'bereik-persoon-zonder-nummer',
    'Functioneel beheerder: het nummer van Meedoen ontbreekt',
    reachPersonCard({
      data: exampleData('zoco'),
      note: null,
      done: null,
      person: { ...zoco, wayOut: 'nummer-invullen' },
      since: null,
      manages: true,
      tenant: exampleData('tenant-duinroos'),
      asksSure: false,
    }),
  ),
  example(
    'bereik-persoon-zeker',
    'Functioneel beheerder, na "Zet Meedoen klaar"',
    reachPersonCard({
      data: exampleData('zoco'),
      note: null,
      done: null,
      person: zoco,
      since: null,
      manages: true,
      tenant: null,
      asksSure: true,
    }),
  ),
  example(
    'bereik-zeker',
    'Functioneel beheerder, na "Zet Meedoen klaar bij 2"',
    askInstallCard({
      data,
      role: 'zorgcoordinator',
      people: [zoco, directeur].map(({ person, name }) => ({ person, name })),
    }),
  ),
  example(
    'bereik-uitslag',
    'Functioneel beheerder: wat ervan kwam',
    installedCard({
      data,
      role: null,
      results: [
        { outcome: 'installed', names: [STAFF.zoco], domains: [] },
        { outcome: 'not-allowed', names: [STAFF.consulent], domains: [mailDomain('duinroos.example')] },
        { outcome: 'not-asked', names: [STAFF.directeur], domains: [] },
      ],
      notAsked: [personId('directeur')],
      next: { after: personId('directeur'), count: amount(7) },
    }),
  ),
];
