import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS, STAFF } from '../../parts/example-names.ts';
import { amount, configText, email, localDate, mailDomain, tenant, typedLine } from '../../words/brands.ts';
import { addPersonCard } from '../people/add-person-card.ts';
import { confirmLeaveCard } from '../people/confirm-leave-card.ts';
import { confirmVolmachtCard } from '../people/confirm-volmacht-card.ts';
import { deputiseCard } from '../people/deputise-card.ts';
import { endCard } from '../people/end-card.ts';
import { leaveCard } from '../people/leave-card.ts';
import { why } from '../people/note.ts';
import type { HeldRow } from '../people/parts/held-row.ts';
import { type RoleView, roleCard } from '../people/role-card.ts';
import type { Typed } from '../people/typed.ts';
import { volmachtCard } from '../people/volmacht-card.ts';
import { workingDaysCard } from '../people/working-days-card.ts';

const EXAMPLE_TENANT = tenant('00000000-0000-4000-8000-000000000001');
const ORGANISATION = { id: EXAMPLE_TENANT, domains: [mailDomain('duinroos.example')] };
const OTHER = { id: tenant('00000000-0000-4000-8000-000000000002'), domains: [] };
const data = exampleData('zoco-duinroos');
const TODAY = localDate('2026-11-25');
const SINCE = localDate('2026-08-01');
const END = localDate('2027-07-31');
const typed = (value = '', problem: Typed['problem'] = null): Typed => ({ value: typedLine(value), problem });
const schools = [SCHOOLS.duinroos, SCHOOLS.zeeduin];
const kinds = [
  { id: configText('maatwerk-individueel'), label: configText('Maatwerk voor één leerling') },
  { id: configText('tlv-vso'), label: configText('TLV voor het VSO') },
];

const role: HeldRow = {
  data: exampleData('rol-1'),
  from: SINCE,
  until: null,
  held: { kind: 'rol', role: 'cvt-lid', school: null },
};
const roleForm: RoleView = {
  data,
  name: STAFF.zoco,
  account: null,
  roles: ['zorgcoordinator', 'directie', 'functioneel-beheerder'],
  schools,
  typed: { role: typed('zorgcoordinator'), school: typed(), from: typed(TODAY), until: typed() },
};
const problem = (code: Parameters<typeof why>[0]['code'], facts = {}) => why({ code, facts });

/** Every form that changes people and roles. */
export const peopleFormExamples: readonly Example[] = [
  example(
    'mens-nieuw',
    'Iemand toevoegen: deze persoon is er al',
    addPersonCard({
      data,
      typed: {
        name: typed(STAFF.zoco),
        email: typed('ZOCO@duinroos.example', problem('bestaat-al')),
        upn: typed(),
        tenant: typed(EXAMPLE_TENANT),
      },
      organisations: [ORGANISATION, OTHER],
      twin: { data, name: STAFF.zoco, email: email('zoco@duinroos.example') },
    }),
  ),
  example(
    'mens-nieuw-rol',
    'Iemand toevoegen: de eerste rol',
    roleCard({
      ...roleForm,
      account: {
        name: typedLine(STAFF.zoco),
        email: typedLine('zoco@duinroos.example'),
        upn: typedLine(''),
        tenant: typedLine(EXAMPLE_TENANT),
      },
    }),
  ),
  example(
    'rol-erbij',
    'Een rol erbij: hij loopt al',
    roleCard({
      ...roleForm,
      typed: { ...roleForm.typed, from: typed(TODAY, problem('rol-loopt-al', { vanNu: SINCE, totNu: END })) },
    }),
  ),
  example(
    'waarnemen',
    'Laat waarnemen',
    deputiseCard({
      data,
      name: STAFF.consulent,
      roles: ['onderwijsconsulent'],
      typed: {
        deputy: typed('Secretaris', problem('waarnemer-meer')),
        role: typed('onderwijsconsulent'),
        from: typed(TODAY),
        until: typed(END),
      },
    }),
  ),
  example(
    'werkdagen',
    'Werkdagen van iemand',
    workingDaysCard({ data, name: STAFF.zoco, typed: { days: typed('1,2,4') } }),
  ),
  example(
    'volmacht-geven',
    'Volmacht, stap 1',
    volmachtCard({
      data,
      name: STAFF.volmachthouder,
      kinds,
      typed: {
        number: typed('V-2026-02'),
        kinds: typed('tlv-vso'),
        maximum: typed('vijf mille', problem('bedrag-onleesbaar')),
      },
    }),
  ),
  example(
    'volmacht-controle',
    'Volmacht, stap 2',
    confirmVolmachtCard({
      data,
      name: STAFF.volmachthouder,
      number: configText('V-2026-02'),
      kinds: kinds.map(({ label }) => label),
      maximum: null,
      said: { number: typedLine('V-2026-02'), kinds: typedLine('tlv-vso'), maximum: typedLine('') },
      typed: { from: typed(TODAY), until: typed(END) },
    }),
  ),
  example(
    'beeindigen',
    'Een rol beëindigen: de laatste beheerder',
    endCard({
      data: exampleData('rol-1'),
      back: data,
      name: STAFF.zoco,
      note: null,
      today: TODAY,
      row: role,
      typed: { until: typed(TODAY, problem('laatste-beheerder', { dag: '2026-11-26' })) },
      mayWithdraw: true,
    }),
  ),
  example('vertrek', 'Werkt hier niet meer', leaveCard({ data, name: STAFF.zoco, typed: { until: typed(TODAY) } })),
  example(
    'vertrek-controle',
    'Werkt hier niet meer: de vraag',
    confirmLeaveCard({ data, name: STAFF.zoco, lastDay: TODAY, ends: amount(3) }),
  ),
];
