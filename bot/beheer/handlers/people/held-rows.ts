import type { Held, HeldRow } from '../../../../cards/beheer/people/parts/held-row.ts';
import type { CardData } from '../../../../cards/parts/card-data.ts';
import {
  type ConfigText,
  cents,
  configText,
  type LocalDate,
  type PersonId,
  schoolName,
  staffName,
} from '../../../../cards/words/brands.ts';
import type { People } from '../../data/people/people.ts';
import { concerns, type HeldThing, heldThings } from '../../rules/people/held-things.ts';
import { isOver } from '../../rules/people/spans.ts';

interface Around {
  readonly people: People;
  readonly today: LocalDate;
  /** Names of the kinds of request. */
  readonly kinds: ReadonlyMap<string, ConfigText>;
  readonly dataOf: (row: string) => CardData;
}

/** One role, deputyship, volmacht or workplace as a row of this person's card; without data when it is over. */
export function heldRow(thing: HeldThing, person: PersonId, around: Around): HeldRow {
  const { row } = thing;
  const data = isOver(row, around.today) ? null : around.dataOf(row.id);
  return { data, from: row.from, until: row.until, held: heldOf(thing, person, around) };
}

/** Everything of somebody: what runs or comes first, and what is over last. */
export function heldRows(person: PersonId, around: Around): readonly HeldRow[] {
  const things = heldThings(around.people).filter((thing) => concerns(thing, person));
  const rows = things.map((thing) => heldRow(thing, person, around));
  const over = (row: HeldRow) => Number(isOver(row, around.today));
  return rows.sort(
    (a, b) =>
      over(a) - over(b) || KINDS.indexOf(a.held.kind) - KINDS.indexOf(b.held.kind) || b.from.localeCompare(a.from),
  );
}

const KINDS: readonly Held['kind'][] = ['rol', 'waarnemer', 'neemt-waar', 'volmacht', 'school'];

function heldOf(thing: HeldThing, person: PersonId, { people, kinds }: Around): Held {
  switch (thing.kind) {
    case 'rol': {
      const { role, schoolId } = thing.row;
      return { kind: 'rol', role, school: schoolId === null ? null : schoolNamed(people, schoolId) };
    }
    case 'waarneming': {
      const { role, personId, deputyId } = thing.row;
      return personId === person
        ? { kind: 'waarnemer', role, who: staffNamed(people, deputyId) }
        : { kind: 'neemt-waar', role, who: staffNamed(people, personId) };
    }
    case 'volmacht': {
      const { number, kinds: of, maximum } = thing.row;
      return {
        kind: 'volmacht',
        number: configText(number),
        kinds: of.map((kind) => kinds.get(kind) ?? configText(kind)),
        maximum: maximum === null ? null : cents(maximum),
      };
    }
    case 'werkplek':
      return { kind: 'school', school: schoolNamed(people, thing.row.schoolId) };
  }
}

// The foreign keys promise both; a row without its person or school would be a bug of ours.
const schoolNamed = ({ schools }: People, id: string) => schoolName(schools.find((one) => one.id === id)?.name ?? '');
const staffNamed = ({ persons }: People, id: string) => staffName(persons.find((one) => one.id === id)?.name ?? '');
