import { placeCard } from '../../../../cards/beheer/people/place-card.ts';
import { peopleInputs as at, peopleVerbs as verbs } from '../../../../cards/beheer/people/verbs.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok } from '../../../core/result.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { readPeople } from '../../data/people/people.ts';
import { insertPlace } from '../../data/people/write-people.ts';
import { addPlace } from '../../rules/people/add-place.ts';
import { placeKey } from '../../rules/people/place-key.ts';
import { readPlace } from '../../schema/people/read-forms.ts';
import type { Look } from '../looking.ts';
import { drawPerson } from './draw-person.ts';
import { formVerb, openVerb } from './form-verb.ts';
import { lockPerson } from './lock-as.ts';
import type { PeopleHouse } from './people-house.ts';
import { aboutPerson, backToPerson } from './person-form.ts';
import { schoolChoices } from './school-choices.ts';
import { NOTHING_TYPED, type Typing, typedIn } from './typing.ts';

const drawForm = (house: PeopleHouse, look: Look, typing: Typing): Promise<InvokeReply> =>
  aboutPerson(house, look, ({ people, person, today, data }) => {
    const typed = typedIn(typing);
    return placeCard({
      data,
      name: person.name,
      schools: schoolChoices(people, today),
      typed: { school: typed(at.school), from: typed(at.from, today), until: typed(at.until) },
    });
  });

/** A school to which somebody belongs without a role in it, so that they do not judge its requests. */
export const placeVerbs = (house: PeopleHouse): Readonly<Record<string, HandleVerb>> => ({
  [verbs.openPlace]: openVerb(house, (look) => drawForm(house, look, NOTHING_TYPED), backToPerson(house)),
  [verbs.addPlace]: formVerb(house, {
    read: async (look) => {
      const { schools } = await readPeople(look);
      return readPlace(look.turn.inbound.inputs, { today: dayOf(look.turn.now), schools });
    },
    async carry(managed, wanted) {
      const locked = await lockPerson(managed);
      if (!locked.ok) return locked;
      const { people, person } = locked.value;
      const row = addPlace(people, person, wanted);
      if (!row.ok) return row;
      await insertPlace(managed.tx, row.value);
      const { schoolId, from, until } = row.value;
      managed.tx.record({ wat: 'werkplek', mens: person.id, rij: placeKey(row.value), school: schoolId });
      managed.tx.record({ vanVoor: null, vanNa: from, totVoor: null, totNa: until });
      return ok(person.id);
    },
    form: (look, typing) => drawForm(house, look, typing),
    after: (look, person) => drawPerson(house, look, person, { done: 'school' }),
    back: backToPerson(house),
  }),
});
