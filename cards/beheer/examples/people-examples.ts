import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { amount, cents, configText, email, localDate, mailDomain, tenant, typedLine } from '../../words/brands.ts';
import { why } from '../people/note.ts';
import type { HeldRow } from '../people/parts/held-row.ts';
import { type PeopleView, peopleCard } from '../people/people-card.ts';
import { type PersonView, personCard } from '../people/person-card.ts';
import { peopleAccountExamples } from './people-account-examples.ts';
import { peopleFormExamples } from './people-form-examples.ts';

const ORGANISATION = {
  id: tenant('00000000-0000-4000-8000-000000000001'),
  domains: [mailDomain('swv.example')],
};
const data = exampleData('zoco-duinroos');
const TODAY = localDate('2026-11-25');
const SINCE = localDate('2026-08-01');
const END = localDate('2027-07-31');
const schools = [SCHOOLS.duinroos, SCHOOLS.zeeduin];
const kinds = [
  { id: configText('maatwerk-individueel'), label: configText('Maatwerk voor één leerling') },
  { id: configText('tlv-vso'), label: configText('TLV voor het VSO') },
];

const people: PeopleView = {
  data: exampleData('mensen'),
  note: null,
  mayChange: true,
  search: typedLine(''),
  filter: typedLine('alle'),
  schools,
  total: amount(40),
  page: amount(2),
  pages: amount(5),
  rows: [
    {
      data: exampleData('bestuurder'),
      name: STAFF.bestuurder,
      roles: [{ role: 'directeur-bestuurder', school: null, deputy: false }],
      more: amount(0),
      marks: ['blocked'],
    },
    {
      data: exampleData('consulent'),
      name: STAFF.consulent,
      roles: [
        { role: 'onderwijsconsulent', school: SCHOOLS.duinroos.name, deputy: false },
        { role: 'onderwijsconsulent', school: SCHOOLS.zeeduin.name, deputy: true },
      ],
      more: amount(3),
      marks: [],
    },
    { data, name: STAFF.zoco, roles: [], more: amount(0), marks: ['no-role', 'unmet'] },
    { data: exampleData('waarnemer'), name: STAFF.waarnemer, roles: [], more: amount(0), marks: ['left'] },
  ],
};

const role: HeldRow = {
  data: exampleData('rol-1'),
  from: SINCE,
  until: null,
  held: { kind: 'rol', role: 'cvt-lid', school: null },
};
const volmacht: HeldRow = {
  data: exampleData('volmacht-1'),
  from: SINCE,
  until: END,
  held: {
    kind: 'volmacht',
    number: configText('V-2026-02'),
    kinds: kinds.map(({ label }) => label),
    maximum: cents(500_000),
  },
};
const person: PersonView = {
  data,
  note: null,
  done: 'rol-erbij',
  mayChange: true,
  today: TODAY,
  name: STAFF.volmachthouder,
  email: email('cvt-lid@swv.example'),
  upn: email('cvt.lid@swv.example'),
  organisation: ORGANISATION,
  workingDays: ['maandag', 'dinsdag', 'donderdag'],
  endedOn: null,
  hasLeft: false,
  isCvt: true,
  marks: ['unmet'],
  page: amount(1),
  pages: amount(2),
  rows: [
    role,
    volmacht,
    { ...role, held: { kind: 'waarnemer', role: 'cvt-lid', who: STAFF.secretaris } },
    { ...role, held: { kind: 'neemt-waar', role: 'cvt-secretaris', who: STAFF.secretaris }, until: END },
    { ...role, until: TODAY, held: { kind: 'school', school: SCHOOLS.zeeduin.name } },
    {
      ...role,
      data: null,
      until: localDate('2026-10-01'),
      held: { kind: 'rol', role: 'directie', school: SCHOOLS.duinroos.name },
    },
  ],
};
const problem = (code: Parameters<typeof why>[0]['code']) => why({ code });

/** People and roles, and every form that changes them. */
export const peopleExamples: readonly Example[] = [
  example('mensen', 'Functioneel beheerder: mensen en rollen', peopleCard(people)),
  example(
    'mensen-niemand',
    'Directeur-bestuurder: niemand gevonden',
    peopleCard({
      ...people,
      mayChange: false,
      rows: [],
      total: amount(0),
      pages: amount(1),
      note: problem('alleen-kijken'),
    }),
  ),
  example('mens', 'Functioneel beheerder: één persoon', personCard(person)),
  example(
    'mens-weg',
    'Functioneel beheerder: iemand die wegging',
    personCard({
      ...person,
      done: null,
      note: problem('al-gedaan'),
      endedOn: SINCE,
      hasLeft: true,
      marks: ['left'],
      rows: [],
      pages: amount(1),
    }),
  ),
  example('mens-kijken', 'Directeur-bestuurder: één persoon', personCard({ ...person, done: null, mayChange: false })),
  ...peopleAccountExamples,
  ...peopleFormExamples,
];
