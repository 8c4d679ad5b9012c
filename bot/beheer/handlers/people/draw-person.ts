import { type Done, type Why, why } from '../../../../cards/beheer/people/note.ts';
import { HELD_ROWS, personCard } from '../../../../cards/beheer/people/person-card.ts';
import { amount, email, revision, subjectId } from '../../../../cards/words/brands.ts';
import { WEEKDAYS } from '../../../../cards/words/dutch-date.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { heldRoles } from '../../../people/held-roles.ts';
import { readPeople } from '../../data/people/people.ts';
import { readKinds } from '../../data/people/read-kinds.ts';
import { readReach } from '../../data/people/read-reach.ts';
import { marksOf } from '../../rules/people/marks-of.ts';
import { isOver } from '../../rules/people/spans.ts';
import type { Look } from '../looking.ts';
import { drawPeople } from './draw-people.ts';
import { heldRows } from './held-rows.ts';
import { organisationOf } from './organisations.ts';
import type { PeopleHouse } from './people-house.ts';

interface Said {
  readonly note?: Why | null;
  readonly done?: Done | null;
}

/** The card of one person as it stands now; the list, when there is no such person. */
export async function drawPerson(
  house: PeopleHouse,
  look: Look,
  id: string,
  { note = null, done = null }: Said = {},
): Promise<InvokeReply> {
  const { tx, turn, may } = look;
  const today = dayOf(turn.now);
  const people = await readPeople(look);
  const person = people.persons.find((one) => one.id === id);
  if (!person) return drawPeople(look, note ?? why({ code: 'bestaat-niet' }));
  const swv = turn.actor.swv;
  const dataOf = (key: string) => ({ v: 1, swv, id: subjectId(key), revision: revision(0) }) as const;
  const kinds = new Map((await readKinds(house.configurations, tx, today)).map((kind) => [kind.id, kind.label]));
  const rows = heldRows(person.id, { people, today, kinds, dataOf });
  const pages = Math.max(1, Math.ceil(rows.length / HELD_ROWS));
  const page = Math.min(Math.max(1, turn.inbound.data.page ?? 1), pages);
  const held = await heldRoles(tx, [person.id], today);
  const reach = (await readReach(tx)).get(person.id);
  return personCard({
    data: dataOf(person.id),
    note,
    done,
    mayChange: may.mayChange,
    today,
    name: person.name,
    email: email(person.email),
    upn: email(person.upn),
    organisation: organisationOf(people, person.tenantId),
    workingDays: person.workingDays.flatMap((day) => WEEKDAYS[day - 1] ?? []),
    endedOn: person.endedOn,
    hasLeft: person.endedOn !== null && person.endedOn < today,
    isCvt: people.terms.some((term) => term.personId === person.id && term.role === 'cvt-lid' && !isOver(term, today)),
    marks: marksOf(person, { today, roles: held.length, reach }),
    page: amount(page),
    pages: amount(pages),
    rows: rows.slice((page - 1) * HELD_ROWS, page * HELD_ROWS),
  });
}
