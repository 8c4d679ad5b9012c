import { deputiseCard } from '../../../../cards/beheer/people/deputise-card.ts';
import { peopleInputs as at, peopleVerbs as verbs } from '../../../../cards/beheer/people/verbs.ts';
import { ROLES } from '../../../core/actor.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok } from '../../../core/result.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { insertDeputy } from '../../data/people/write-people.ts';
import { deputise } from '../../rules/people/deputise.ts';
import { findPerson } from '../../rules/people/find-person.ts';
import { isOver } from '../../rules/people/spans.ts';
import { readDeputy } from '../../schema/people/read-forms.ts';
import type { Look } from '../looking.ts';
import { drawPerson } from './draw-person.ts';
import { formVerb, openVerb } from './form-verb.ts';
import { lockPerson } from './lock-as.ts';
import type { PeopleHouse } from './people-house.ts';
import { aboutPerson, backToPerson } from './person-form.ts';
import { NOTHING_TYPED, type Typing, typedIn } from './typing.ts';

const drawForm = (house: PeopleHouse, look: Look, typing: Typing): Promise<InvokeReply> =>
  aboutPerson(house, look, ({ people, person, today, data }) => {
    const typed = typedIn(typing);
    const held = new Set(
      people.terms.filter((term) => term.personId === person.id && !isOver(term, today)).map(({ role }) => role),
    );
    const roles = ROLES.filter((role) => held.has(role));
    return deputiseCard({
      data,
      name: person.name,
      roles,
      typed: {
        deputy: typed(at.deputy),
        role: typed(at.role, roles.length === 1 ? roles[0] : ''),
        from: typed(at.from, today),
        until: typed(at.until),
      },
    });
  });

/** Who stands in for somebody. */
export const deputyVerbs = (house: PeopleHouse): Readonly<Record<string, HandleVerb>> => ({
  [verbs.openDeputy]: openVerb(house, (look) => drawForm(house, look, NOTHING_TYPED), backToPerson(house)),
  [verbs.deputise]: formVerb(house, {
    read: async ({ turn }) => readDeputy(turn.inbound.inputs, { today: dayOf(turn.now) }),
    async carry(managed, { deputy, ...wanted }) {
      const locked = await lockPerson(managed);
      if (!locked.ok) return locked;
      const { people, person } = locked.value;
      const found = findPerson(people.persons, deputy);
      if (!found.ok) return found;
      const row = deputise(people, person, found.value, wanted, house.ids.next());
      if (!row.ok) return row;
      await insertDeputy(managed.tx, row.value);
      const { id, deputyId, role, from, until } = row.value;
      managed.tx.record({ wat: 'waarneming', mens: person.id, waarnemer: deputyId, rij: id, rol: role });
      managed.tx.record({ vanVoor: null, vanNa: from, totVoor: null, totNa: until });
      return ok(person.id);
    },
    form: (look, typing) => drawForm(house, look, typing),
    after: (look, person) => drawPerson(house, look, person, { done: 'waarneming' }),
    back: backToPerson(house),
  }),
});
