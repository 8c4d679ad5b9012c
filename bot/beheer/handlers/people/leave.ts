import { confirmLeaveCard } from '../../../../cards/beheer/people/confirm-leave-card.ts';
import { leaveCard } from '../../../../cards/beheer/people/leave-card.ts';
import { why } from '../../../../cards/beheer/people/note.ts';
import { peopleInputs as at, peopleVerbs as verbs } from '../../../../cards/beheer/people/verbs.ts';
import { amount } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok, refuse } from '../../../core/result.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { deleteThing, setEndedOn, setLastDay } from '../../data/people/write-people.ts';
import { leave } from '../../rules/people/leave.ts';
import { readLastDay } from '../../schema/people/read-forms.ts';
import type { Look } from '../looking.ts';
import { managing } from '../managing.ts';
import { drawPerson } from './draw-person.ts';
import { formVerb, openVerb } from './form-verb.ts';
import { lockPerson } from './lock-as.ts';
import type { PeopleHouse } from './people-house.ts';
import { aboutPerson, backToPerson } from './person-form.ts';
import { NOTHING_TYPED, type Typing, typedIn } from './typing.ts';

const drawForm = (house: PeopleHouse, look: Look, typing: Typing): Promise<InvokeReply> =>
  aboutPerson(house, look, ({ person, today, data }) =>
    leaveCard({ data, name: person.name, typed: { until: typedIn(typing)(at.until, today) } }),
  );

/** The question, or the form again with what is wrong. */
const drawQuestion = (house: PeopleHouse, look: Look): Promise<InvokeReply> =>
  aboutPerson(house, look, ({ people, person, today, data }) => {
    const { inputs } = look.turn.inbound;
    const read = readLastDay(inputs, { today });
    if (!read.ok) return drawForm(house, look, { inputs, refusals: read.refusals });
    const going = leave(people, person, read.value.lastDay, today);
    if (going.ok) {
      const { lastDay, ends, calledOff } = going.value;
      return confirmLeaveCard({ data, name: person.name, lastDay, ends: amount(ends.length + calledOff.length) });
    }
    if (going.refusal.field !== undefined) return drawForm(house, look, { inputs, refusals: [going.refusal] });
    return drawPerson(house, look, person.id, { note: why(going.refusal) });
  });

/** Somebody's last day here, and a return after it. */
export const leaveVerbs = (house: PeopleHouse): Readonly<Record<string, HandleVerb>> => ({
  [verbs.openLeave]: openVerb(house, (look) => drawForm(house, look, NOTHING_TYPED), backToPerson(house)),
  [verbs.askLeave]: openVerb(house, (look) => drawQuestion(house, look), backToPerson(house)),
  [verbs.leave]: formVerb(house, {
    read: async ({ turn }) => readLastDay(turn.inbound.inputs, { today: dayOf(turn.now) }),
    async carry(managed, { lastDay }) {
      const locked = await lockPerson(managed);
      if (!locked.ok) return locked;
      const { people, person, today } = locked.value;
      const going = leave(people, person, lastDay, today);
      if (!going.ok) return going;
      const { ends, calledOff } = going.value;
      for (const thing of ends) await setLastDay(managed.tx, thing, lastDay);
      for (const thing of calledOff) await deleteThing(managed.tx, thing);
      await setEndedOn(managed.tx, person.id, lastDay);
      managed.tx.record({ wat: 'vertrek', mens: person.id, voor: person.endedOn, na: lastDay });
      const was = ends.map(({ kind, row }) => `${kind} ${row.id} ${row.until ?? 'open'}`).join(', ');
      managed.tx.record({
        beeindigd: was,
        vervallen: calledOff.map(({ kind, row }) => `${kind} ${row.id}`).join(', '),
      });
      return ok(person.id);
    },
    form: (look, typing) => drawForm(house, look, typing),
    after: (look, person) => drawPerson(house, look, person, { done: 'vertrek' }),
    back: backToPerson(house),
  }),
  [verbs.comeBack]: managing(house, {
    async carry(managed) {
      const locked = await lockPerson(managed);
      if (!locked.ok) return locked;
      const { person } = locked.value;
      if (person.endedOn === null) return refuse('al-gedaan');
      await setEndedOn(managed.tx, person.id, null);
      managed.tx.record({ wat: 'terug', mens: person.id, voor: person.endedOn, na: null });
      return ok(person.id);
    },
    draw: (look, done) =>
      drawPerson(house, look, look.turn.inbound.data.id, done.ok ? { done: 'terug' } : { note: why(done.refusal) }),
  }),
});
