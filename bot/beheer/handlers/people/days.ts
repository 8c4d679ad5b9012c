import { peopleInputs as at, peopleVerbs as verbs } from '../../../../cards/beheer/people/verbs.ts';
import { workingDaysCard } from '../../../../cards/beheer/people/working-days-card.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok, refuse } from '../../../core/result.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { setWorkingDays } from '../../data/people/write-people.ts';
import { readDays } from '../../schema/people/read-forms.ts';
import type { Look } from '../looking.ts';
import { drawPerson } from './draw-person.ts';
import { formVerb, openVerb } from './form-verb.ts';
import { lockPerson } from './lock-as.ts';
import type { PeopleHouse } from './people-house.ts';
import { aboutPerson, backToPerson } from './person-form.ts';
import { NOTHING_TYPED, type Typing, typedIn } from './typing.ts';

const drawForm = (house: PeopleHouse, look: Look, typing: Typing): Promise<InvokeReply> =>
  aboutPerson(house, look, ({ person, data }) =>
    workingDaysCard({
      data,
      name: person.name,
      typed: { days: typedIn(typing)(at.days, person.workingDays.join(',')) },
    }),
  );

/** Somebody's own working days. */
export const daysVerbs = (house: PeopleHouse): Readonly<Record<string, HandleVerb>> => ({
  [verbs.openDays]: openVerb(house, (look) => drawForm(house, look, NOTHING_TYPED), backToPerson(house)),
  [verbs.keepDays]: formVerb(house, {
    read: async ({ turn }) => readDays(turn.inbound.inputs),
    async carry(managed, { days }) {
      const locked = await lockPerson(managed);
      if (!locked.ok) return locked;
      const { person } = locked.value;
      const [before, after] = [person.workingDays.join(','), days.join(',')];
      if (before === after) return refuse('al-gedaan');
      await setWorkingDays(managed.tx, person.id, days);
      managed.tx.record({ wat: 'werkdagen', mens: person.id, voor: before, na: after });
      return ok(person.id);
    },
    form: (look, typing) => drawForm(house, look, typing),
    after: (look, person) => drawPerson(house, look, person, { done: 'werkdagen' }),
    back: backToPerson(house),
  }),
});
