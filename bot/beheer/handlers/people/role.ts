import { roleCard } from '../../../../cards/beheer/people/role-card.ts';
import { peopleInputs as at, peopleVerbs as verbs } from '../../../../cards/beheer/people/verbs.ts';
import { ROLES } from '../../../core/actor.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok } from '../../../core/result.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { readPeople } from '../../data/people/people.ts';
import { insertTerm } from '../../data/people/write-people.ts';
import { addRole } from '../../rules/people/add-role.ts';
import { readRole } from '../../schema/people/read-forms.ts';
import type { Look } from '../looking.ts';
import { drawPerson } from './draw-person.ts';
import { formVerb, openVerb } from './form-verb.ts';
import { lockPerson } from './lock-as.ts';
import type { PeopleHouse } from './people-house.ts';
import { aboutPerson, backToPerson } from './person-form.ts';
import { schoolChoices } from './school-choices.ts';
import { NOTHING_TYPED, type Typing, typedIn } from './typing.ts';

/** What a role is, read against the schools as they are. */
export const readRoleOf = async ({ tx, turn, appId }: Pick<Look, 'tx' | 'turn' | 'appId'>) =>
  readRole(turn.inbound.inputs, { today: dayOf(turn.now), schools: (await readPeople({ tx, appId })).schools });

/** The fields of a role, as typed; the first day is today unless it was typed. */
export const roleFields = (typing: Typing, today: string) => {
  const typed = typedIn(typing);
  return { role: typed(at.role), school: typed(at.school), from: typed(at.from, today), until: typed(at.until) };
};

const drawForm = (house: PeopleHouse, look: Look, typing: Typing): Promise<InvokeReply> =>
  aboutPerson(house, look, ({ people, person, today, data }) =>
    roleCard({
      data,
      name: person.name,
      account: null,
      roles: ROLES,
      schools: schoolChoices(people, today),
      typed: roleFields(typing, today),
    }),
  );

/** One role more for somebody. */
export const roleVerbs = (house: PeopleHouse): Readonly<Record<string, HandleVerb>> => ({
  [verbs.openRole]: openVerb(house, (look) => drawForm(house, look, NOTHING_TYPED), backToPerson(house)),
  [verbs.addRole]: formVerb(house, {
    read: readRoleOf,
    async carry(managed, wanted) {
      const locked = await lockPerson(managed);
      if (!locked.ok) return locked;
      const { people, person } = locked.value;
      const term = addRole(people, person, wanted, house.ids.next());
      if (!term.ok) return term;
      await insertTerm(managed.tx, term.value);
      const { id, role, schoolId, from, until } = term.value;
      managed.tx.record({ wat: 'rol', mens: person.id, rij: id, rol: role, school: schoolId });
      managed.tx.record({ vanVoor: null, vanNa: from, totVoor: null, totNa: until });
      return ok(person.id);
    },
    form: (look, typing) => drawForm(house, look, typing),
    after: (look, person) => drawPerson(house, look, person, { done: 'rol-erbij' }),
    back: backToPerson(house),
  }),
});
