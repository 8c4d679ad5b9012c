import type { Why } from '../../../../cards/beheer/people/note.ts';
import { LINE_ROLES, PEOPLE_ROWS, peopleCard } from '../../../../cards/beheer/people/people-card.ts';
import { amount, revision, type SchoolId, subjectId, typedLine } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { heldRoles, type RoleOfPerson } from '../../../people/held-roles.ts';
import { readPeople } from '../../data/people/people.ts';
import { readReach } from '../../data/people/read-reach.ts';
import { choosePeople } from '../../rules/people/choose-people.ts';
import { marksOf } from '../../rules/people/marks-of.ts';
import { readSearch } from '../../schema/people/read-forms.ts';
import type { Look } from '../looking.ts';
import { schoolChoices } from './school-choices.ts';

/** The list of people, as it was searched for. */
export async function drawPeople({ tx, turn, may, appId }: Look, note: Why | null = null): Promise<InvokeReply> {
  const today = dayOf(turn.now);
  const people = await readPeople({ tx, appId });
  const reach = await readReach(tx);
  const asked = readSearch(turn.inbound.inputs);
  const held = byPerson(
    await heldRoles(
      tx,
      people.persons.map(({ id }) => id),
      today,
    ),
  );
  const nameOf = new Map(people.schools.map(({ id, name }) => [id, name]));
  const named = (school: SchoolId | null) => (school === null ? null : (nameOf.get(school) ?? null));
  const listed = people.persons.map((person) => {
    const roles = held.get(person.id) ?? [];
    const hasLeft = person.endedOn !== null && person.endedOn < today;
    const schools = roles.flatMap(({ school }) => named(school) ?? []);
    return {
      ...person,
      roles,
      hasLeft,
      schools,
      marks: marksOf(person, { today, roles: roles.length, reach: reach.get(person.id) }),
    };
  });
  const found = choosePeople(listed, asked);
  const pages = Math.max(1, Math.ceil(found.length / PEOPLE_ROWS));
  const page = Math.min(Math.max(1, turn.inbound.data.page ?? 1), pages);
  const swv = turn.actor.swv;
  return peopleCard({
    data: { v: 1, swv, id: subjectId('mensen'), revision: revision(0) },
    note,
    mayChange: may.mayChange,
    search: typedLine(asked.search),
    filter: typedLine(asked.filter),
    schools: schoolChoices(people, today),
    total: amount(found.length),
    page: amount(page),
    pages: amount(pages),
    rows: found.slice((page - 1) * PEOPLE_ROWS, page * PEOPLE_ROWS).map(({ id, name, roles, hasLeft, marks }) => ({
      data: { v: 1, swv, id: subjectId(id), revision: revision(0) },
      name,
      roles: hasLeft
        ? []
        : roles.slice(0, LINE_ROLES).map((one) => ({
            role: one.role,
            school: named(one.school),
            deputy: one.insteadOf !== null,
          })),
      more: amount(hasLeft ? 0 : Math.max(0, roles.length - LINE_ROLES)),
      marks,
    })),
  });
}

function byPerson(roles: readonly RoleOfPerson[]): ReadonlyMap<string, readonly RoleOfPerson[]> {
  const held = new Map<string, RoleOfPerson[]>();
  for (const role of roles) held.set(role.person, [...(held.get(role.person) ?? []), role]);
  return held;
}
