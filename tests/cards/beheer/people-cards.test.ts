import { expect, it, test } from 'vitest';
import { addPersonCard } from '../../../cards/beheer/people/add-person-card.ts';
import { confirmAccountCard } from '../../../cards/beheer/people/confirm-account-card.ts';
import { detailsCard } from '../../../cards/beheer/people/details-card.ts';
import { why } from '../../../cards/beheer/people/note.ts';
import { LINE_ROLES, PEOPLE_ROWS, type PeopleView, peopleCard } from '../../../cards/beheer/people/people-card.ts';
import { HELD_ROWS, personCard } from '../../../cards/beheer/people/person-card.ts';
import { placeCard } from '../../../cards/beheer/people/place-card.ts';
import { PEOPLE_REFUSALS } from '../../../cards/beheer/people/refusals.ts';
import { roleCard } from '../../../cards/beheer/people/role-card.ts';
import { volmachtCard } from '../../../cards/beheer/people/volmacht-card.ts';
import type { Facts } from '../../../cards/beheer/refusals.ts';
import { bytesOf, CARD_BYTES } from '../../../cards/parts/card-bytes.ts';
import {
  amount,
  cents,
  configText,
  email,
  mailDomain,
  schoolId,
  tenant,
  typedLine,
} from '../../../cards/words/brands.ts';
import { textOf } from '../../bot/arrangements/support/card-reader.ts';
import { data, day, line, school, staff } from '../support/worst-words.ts';

const rows = (count: number) => Array.from({ length: count }, (_, at) => at);
const EMPTY: Facts = {};
const note = why({ code: 'rol-loopt-al', facts: { vanNu: day, totNu: day } });
const typed = { value: typedLine('€'.repeat(100)), problem: note };
const mail = email(`${'a'.repeat(199)}@${'b'.repeat(54)}`);
const role = { role: 'functioneel-beheerder', school, deputy: true } as const;
const account = { name: typed.value, email: typedLine(mail), upn: typedLine(mail), tenant: typedLine('t'.repeat(64)) };
const people: PeopleView = {
  data,
  note,
  mayChange: true,
  search: typed.value,
  filter: typedLine('rol:functioneel-beheerder'),
  schools: rows(200).map((at) => ({ id: schoolId(`${'s'.repeat(60)}-${at}`), name: school })),
  total: amount(999),
  page: amount(2),
  pages: amount(9),
  rows: rows(PEOPLE_ROWS).map(() => ({
    data,
    name: staff,
    roles: rows(LINE_ROLES).map(() => role),
    more: amount(99),
    marks: ['leaving', 'no-role', 'unmet'],
  })),
};
const held = {
  kind: 'volmacht',
  number: configText('€'.repeat(100)),
  kinds: rows(3).map(() => line),
  maximum: cents(1),
} as const;
const organisation = {
  id: tenant('t'.repeat(64)),
  domains: rows(4).map((at) => mailDomain(`${'d'.repeat(250)}${at}`)),
};
const organisations = rows(40).map((at) => ({ ...organisation, id: tenant(`${'t'.repeat(60)}-${at}`) }));
const form = { role: typed, school: typed, from: typed, until: typed };

test.each([
  ['the list', peopleCard(people)],
  ['the list where the schools fit in its filter', peopleCard({ ...people, schools: people.schools.slice(0, 10) })],
  [
    'a person with a page of volmachten',
    personCard({
      data,
      note,
      done: 'vertrek',
      mayChange: true,
      today: day,
      name: staff,
      email: mail,
      upn: mail,
      organisation,
      workingDays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
      endedOn: day,
      hasLeft: false,
      isCvt: true,
      marks: ['leaving', 'no-role', 'unmet'],
      page: amount(2),
      pages: amount(9),
      rows: rows(HELD_ROWS).map(() => ({ data, from: day, until: day, held })),
    }),
  ],
  ['the form of a role', roleCard({ data, name: staff, account, roles: [], schools: people.schools, typed: form })],
  [
    'the form of a person',
    addPersonCard({
      data,
      typed: { name: typed, email: typed, upn: typed, tenant: typed },
      organisations,
      twin: { data, name: staff, email: mail },
    }),
  ],
  [
    'the form of details',
    detailsCard({
      data,
      note,
      name: staff,
      typed: { name: typed, email: typed, upn: typed, tenant: typed },
      organisations,
      isMet: true,
      twin: { data, name: staff, email: mail },
    }),
  ],
  [
    'the question about a new account',
    confirmAccountCard({
      data,
      name: staff,
      old: { upn: mail, organisation },
      fresh: { upn: mail, organisation },
      said: account,
      isOwn: true,
    }),
  ],
  [
    'the form of a school',
    placeCard({ data, name: staff, schools: people.schools, typed: { school: typed, from: typed, until: typed } }),
  ],
  [
    'the form of a volmacht',
    volmachtCard({
      data,
      name: staff,
      kinds: rows(7).map(() => ({ id: line, label: line })),
      typed: { number: typed, kinds: typed, maximum: typed },
    }),
  ],
] as const)('%s fits a card with the longest of everything', (_, card) => {
  expect(bytesOf(card.content)).toBeLessThanOrEqual(CARD_BYTES);
});

it('asks for the name of a school where the list would not fit', () => {
  const card = roleCard({ data, name: staff, account: null, roles: [], schools: people.schools, typed: form });
  expect(textOf(card)).toContain('Typ de naam of de BRIN');
});

it('says what to do next in every refusal, whatever facts there are', () => {
  for (const [code, text] of Object.entries(PEOPLE_REFUSALS)) {
    for (const facts of [EMPTY, { dag: '2026-11-25', vanNu: '2026-11-25', totNu: '2026-11-26' }]) {
      const said: string = typeof text === 'string' ? text : text(facts);
      expect(said, code).toMatch(/^[A-Z].*[.?]$/);
      expect(said, code).not.toMatch(/undefined|2026-11/);
    }
  }
});
