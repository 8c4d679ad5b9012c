import { endCard } from '../../../../cards/beheer/people/end-card.ts';
import { type Why, why } from '../../../../cards/beheer/people/note.ts';
import { peopleInputs as at, peopleVerbs as verbs } from '../../../../cards/beheer/people/verbs.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { type LocalDate, personId } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { type People, readPeople } from '../../data/people/people.ts';
import { readKinds } from '../../data/people/read-kinds.ts';
import { deleteThing, setLastDay } from '../../data/people/write-people.ts';
import { callOff, endThing } from '../../rules/people/end-thing.ts';
import { type HeldThing, thingById } from '../../rules/people/held-things.ts';
import { isOver, mayCallOff } from '../../rules/people/spans.ts';
import { readLastDay } from '../../schema/people/read-forms.ts';
import type { Look } from '../looking.ts';
import type { Managed } from '../managing.ts';
import { managing } from '../managing.ts';
import { drawPeople } from './draw-people.ts';
import { drawPerson } from './draw-person.ts';
import { formVerb, openVerb } from './form-verb.ts';
import { heldRow } from './held-rows.ts';
import { lockAs } from './lock-as.ts';
import type { PeopleHouse } from './people-house.ts';
import { dataOf } from './person-form.ts';
import { NOTHING_TYPED, type Typing, typedIn } from './typing.ts';

async function drawForm(house: PeopleHouse, look: Look, typing: Typing, note: Why | null = null): Promise<InvokeReply> {
  const { tx, turn } = look;
  const today = dayOf(turn.now);
  const people = await readPeople(look);
  const thing = thingById(people, turn.inbound.data.id);
  const person = thing && people.persons.find(({ id }) => id === thing.row.personId);
  if (!thing || !person) return drawPeople(look, note ?? why({ code: 'bestaat-niet' }));
  if (isOver(thing.row, today)) return drawPerson(house, look, person.id, { note: note ?? why({ code: 'al-gedaan' }) });
  const kinds = new Map((await readKinds(house.configurations, tx, today)).map(({ id, label }) => [id, label]));
  const suggested = thing.row.from > today ? thing.row.from : today;
  return endCard({
    data: dataOf(look, thing.row.id),
    back: dataOf(look, person.id),
    name: person.name,
    note,
    today,
    row: heldRow(thing, person.id, { people, today, kinds, dataOf: (key) => dataOf(look, key) }),
    typed: { until: typedIn(typing)(at.until, suggested) },
    mayWithdraw: mayCallOff(thing.row, today),
  });
}

/** The person whose row it is, with the reason why; the list, when the row is there no more. */
const back =
  (house: PeopleHouse) =>
  async (look: Look, note: Why): Promise<InvokeReply> => {
    const thing = thingById(await readPeople(look), look.turn.inbound.data.id);
    return thing ? drawPerson(house, look, thing.row.personId, { note }) : drawPeople(look, note);
  };

interface Found {
  readonly people: People;
  readonly today: LocalDate;
  readonly thing: HeldThing;
}

async function lockThing(managed: Managed): Promise<Result<Found, BeheerRefusal>> {
  const locked = await lockAs(managed);
  if (!locked.ok) return locked;
  const thing = thingById(locked.value.people, managed.turn.inbound.data.id);
  return thing ? ok({ ...locked.value, thing }) : refuse('bestaat-niet');
}

/** What the audit log keeps of the row itself. */
const recordOf = ({ kind, row }: HeldThing) => ({
  wat: kind,
  mens: row.personId,
  rij: row.id,
  ...('role' in row && { rol: row.role }),
  ...('schoolId' in row && { school: row.schoolId }),
  ...('deputyId' in row && { waarnemer: row.deputyId }),
  ...('number' in row && { nummer: row.number }),
});

/** The end of a role, a deputyship or a volmacht, and calling off what has not begun. */
export const endVerbs = (house: PeopleHouse): Readonly<Record<string, HandleVerb>> => ({
  [verbs.openEnd]: openVerb(house, (look) => drawForm(house, look, NOTHING_TYPED), back(house)),
  [verbs.end]: formVerb(house, {
    read: async ({ turn }) => readLastDay(turn.inbound.inputs, { today: dayOf(turn.now) }),
    async carry(managed, { lastDay }) {
      const found = await lockThing(managed);
      if (!found.ok) return found;
      const { people, today, thing } = found.value;
      const ended = endThing(people, thing, lastDay, today);
      if (!ended.ok) return ended;
      await setLastDay(managed.tx, thing, ended.value);
      const { from, until } = thing.row;
      managed.tx.record({ ...recordOf(thing), vanVoor: from, vanNa: from, totVoor: until, totNa: ended.value });
      return ok(thing.row.personId);
    },
    form: (look, typing) => drawForm(house, look, typing),
    after: (look, person) => drawPerson(house, look, person, { done: 'einde' }),
    back: back(house),
  }),
  [verbs.withdraw]: managing(house, {
    async carry(managed) {
      const found = await lockThing(managed);
      if (!found.ok) return found;
      const { people, today, thing } = found.value;
      const off = callOff(people, thing, today);
      if (!off.ok) return off;
      await deleteThing(managed.tx, thing);
      const { from, until } = thing.row;
      managed.tx.record({ ...recordOf(thing), vanVoor: from, vanNa: null, totVoor: until, totNa: null });
      return ok(personId(thing.row.personId));
    },
    draw: (look, done) => {
      if (done.ok) return drawPerson(house, look, done.value, { done: 'vervallen' });
      const note = why(done.refusal);
      return look.may.mayChange ? drawForm(house, look, NOTHING_TYPED, note) : back(house)(look, note);
    },
  }),
});
