import { confirmVolmachtCard } from '../../../../cards/beheer/people/confirm-volmacht-card.ts';
import { peopleInputs as at, peopleVerbs as verbs } from '../../../../cards/beheer/people/verbs.ts';
import { volmachtCard } from '../../../../cards/beheer/people/volmacht-card.ts';
import { cents, configText } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok } from '../../../core/result.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { type RequestKind, readKinds } from '../../data/people/read-kinds.ts';
import { insertVolmacht } from '../../data/people/write-people.ts';
import { giveVolmacht, volmachtNumbered } from '../../rules/people/give-volmacht.ts';
import { readSpan, readVolmacht } from '../../schema/people/read-forms.ts';
import type { Look } from '../looking.ts';
import { drawPerson } from './draw-person.ts';
import { formVerb, openVerb } from './form-verb.ts';
import { lockPerson } from './lock-as.ts';
import type { PeopleHouse } from './people-house.ts';
import { aboutPerson, backToPerson } from './person-form.ts';
import { lineOf, type Typing, typedIn } from './typing.ts';

const FIRST_STEP: readonly string[] = [at.number, at.kinds, at.maximum];

type At = Pick<Look, 'tx' | 'turn' | 'appId'>;
const kindsAt = (house: PeopleHouse, { tx, turn }: At) => readKinds(house.configurations, tx, dayOf(turn.now));
const idsOf = (kinds: readonly RequestKind[]) => kinds.map(({ id }) => id);

async function drawFirst(house: PeopleHouse, look: Look, typing: Typing): Promise<InvokeReply> {
  const kinds = await kindsAt(house, look);
  return aboutPerson(house, look, ({ person, data }) => {
    const typed = typedIn(typing);
    return volmachtCard({
      data,
      name: person.name,
      kinds: kinds.map(({ id, label }) => ({ id: configText(id), label })),
      typed: { number: typed(at.number), kinds: typed(at.kinds), maximum: typed(at.maximum) },
    });
  });
}

/** Step 2 with what step 1 said in full; step 1 when that is where something is wrong. */
async function drawSecond(house: PeopleHouse, look: Look, typing: Typing): Promise<InvokeReply> {
  const kinds = await kindsAt(house, look);
  const read = readVolmacht(typing.inputs, idsOf(kinds));
  if (!read.ok) return drawFirst(house, look, { ...typing, refusals: read.refusals });
  if (typing.refusals.some(({ field }) => FIRST_STEP.includes(field ?? ''))) return drawFirst(house, look, typing);
  const { inputs } = typing;
  return aboutPerson(house, look, ({ people, person, today, data }) => {
    const { number, maximum } = read.value;
    if (typing.refusals.length === 0 && volmachtNumbered(people.volmachten, person, number)) {
      return drawFirst(house, look, { inputs, refusals: [{ code: 'volmacht-bestaat', field: at.number }] });
    }
    const typed = typedIn(typing);
    return confirmVolmachtCard({
      data,
      name: person.name,
      number: configText(number),
      kinds: kinds.filter(({ id }) => read.value.kinds.includes(id)).map(({ label }) => label),
      maximum: maximum === null ? null : cents(maximum),
      said: { number: lineOf(inputs, at.number), kinds: lineOf(inputs, at.kinds), maximum: lineOf(inputs, at.maximum) },
      typed: { from: typed(at.from, today), until: typed(at.until) },
    });
  });
}

/** A volmacht: what for, then from when. */
export const volmachtVerbs = (house: PeopleHouse): Readonly<Record<string, HandleVerb>> => {
  const typed = ({ turn }: Look): Typing => ({ inputs: turn.inbound.inputs, refusals: [] });
  return {
    [verbs.openVolmacht]: openVerb(house, (look) => drawFirst(house, look, typed(look)), backToPerson(house)),
    [verbs.checkVolmacht]: openVerb(house, (look) => drawSecond(house, look, typed(look)), backToPerson(house)),
    [verbs.giveVolmacht]: formVerb(house, {
      async read(look) {
        const { inputs } = look.turn.inbound;
        const what = readVolmacht(inputs, idsOf(await kindsAt(house, look)));
        const when = readSpan(inputs, { today: dayOf(look.turn.now) });
        if (what.ok && when.ok) return { ok: true, value: { ...what.value, ...when.value } };
        return { ok: false, refusals: [...(what.ok ? [] : what.refusals), ...(when.ok ? [] : when.refusals)] };
      },
      async carry(managed, wanted) {
        const locked = await lockPerson(managed);
        if (!locked.ok) return locked;
        const { people, person } = locked.value;
        const row = giveVolmacht(people, person, wanted, house.ids.next());
        if (!row.ok) return row;
        await insertVolmacht(managed.tx, row.value);
        const { id, number, kinds, maximum, from, until } = row.value;
        managed.tx.record({ wat: 'volmacht', mens: person.id, rij: id, nummer: number, soorten: kinds.join(',') });
        managed.tx.record({
          maximumVoor: null,
          maximumNa: maximum,
          vanVoor: null,
          vanNa: from,
          totVoor: null,
          totNa: until,
        });
        return ok(person.id);
      },
      form: (look, typing) => drawSecond(house, look, typing),
      after: (look, person) => drawPerson(house, look, person, { done: 'volmacht' }),
      back: backToPerson(house),
    }),
  };
};
