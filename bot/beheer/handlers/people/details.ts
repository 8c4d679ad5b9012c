import { why } from '../../../../cards/beheer/people/note.ts';
import { peopleVerbs as verbs } from '../../../../cards/beheer/people/verbs.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { PersonId } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok, type Refusal, type Result } from '../../../core/result.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { leaveChat } from '../../../delivery/leave-chat.ts';
import { forgetAddress } from '../../../people/forget-address.ts';
import { lockAccount, writeDetails } from '../../data/people/account.ts';
import { readPeople } from '../../data/people/people.ts';
import { beforeAfter } from '../../data/schools/before-after.ts';
import { changeDetails, type Details, type DetailsChange } from '../../rules/people/change-details.ts';
import { firstOf } from '../../schema/parse-fields.ts';
import type { Look } from '../looking.ts';
import { type Managed, managing } from '../managing.ts';
import { drawDetails, drawNewAccount, readDetails } from './draw-details.ts';
import { drawPerson } from './draw-person.ts';
import { openVerb } from './form-verb.ts';
import { lockPerson } from './lock-as.ts';
import type { PeopleHouse } from './people-house.ts';
import { aboutPerson, backToPerson } from './person-form.ts';
import { NOTHING_TYPED } from './typing.ts';

interface Saved {
  readonly person: PersonId;
  readonly unbinds: boolean;
}

/** How far the reader went: only saving, or "a new account" with yes to the question. */
interface Asked {
  readonly newAccount: boolean;
  readonly sure: boolean;
}

/** Name, address and account of somebody; another account only after a question. */
export const detailsVerbs = (house: PeopleHouse): Readonly<Record<string, HandleVerb>> => {
  const saving = (asked: Asked) =>
    managing<Saved>(house, {
      carry: (managed) => carrySave(managed, asked),
      draw: (look, done) => {
        if (!done.ok) return drawRefused(house, look, done.refusal);
        return drawPerson(house, look, done.value.person, { done: done.value.unbinds ? 'nieuw-account' : 'gegevens' });
      },
    });
  const opening = (look: Look) => drawDetails(house, look, { inputs: look.turn.inbound.inputs, refusals: [] });
  return {
    [verbs.openDetails]: openVerb(house, opening, backToPerson(house)),
    [verbs.saveDetails]: saving({ newAccount: false, sure: false }),
    [verbs.askNewAccount]: openVerb(house, (look) => ask(house, look), backToPerson(house)),
    [verbs.newAccount]: saving({ newAccount: true, sure: true }),
  };
};

async function carrySave(managed: Managed, asked: Asked): Promise<Result<Saved, BeheerRefusal>> {
  const { tx, turn } = managed;
  const locked = await lockPerson(managed);
  if (!locked.ok) return locked;
  const { people, today } = locked.value;
  // Read anew: a first contact may have tied an account while we waited for the row.
  const person = { ...locked.value.person, objectId: await lockAccount(tx, locked.value.person.id) };
  const { inputs, data } = turn.inbound;
  const read = readDetails(inputs, people, person, today);
  if (!read.ok) return firstOf(read.refusals);
  const persons = people.persons.map((one) => (one.id === person.id ? person : one));
  const wish = { details: read.value, seen: data.revision, ...asked };
  const changed = changeDetails({ ...people, persons }, person.id, wish, today);
  if (!changed.ok) return changed;
  await apply(managed, changed.value);
  return ok({ person: person.id, unbinds: changed.value.unbinds });
}

async function apply({ tx }: Managed, { before, details, unbinds }: DetailsChange): Promise<void> {
  await writeDetails(tx, before.id, details, unbinds);
  tx.record({ wat: 'gegevens', mens: before.id, ...beforeAfter(factsOf(before), factsOf(details)) });
  if (!unbinds) return;
  await forgetAddress(tx, before.id);
  await leaveChat(tx, before.id);
  tx.record({ accountVoor: before.objectId, accountNa: null });
}

const factsOf = ({ name, email, upn, tenantId }: Omit<Details, 'name'> & { readonly name: string }) => ({
  naam: name,
  email,
  gebruikersnaam: upn,
  organisatie: tenantId,
});

/** Asks the rules before the person is asked, so that "Klopt dat?" never ends in a no that was known. */
const ask = (house: PeopleHouse, look: Look): Promise<InvokeReply> =>
  aboutPerson(house, look, ({ people, person, today }) => {
    const { inputs, data } = look.turn.inbound;
    const read = readDetails(inputs, people, person, today);
    if (!read.ok) return drawDetails(house, look, { inputs, refusals: read.refusals });
    const wish = { details: read.value, seen: data.revision, newAccount: true, sure: true };
    const changed = changeDetails(people, person.id, wish, today);
    if (!changed.ok) return drawRefused(house, look, changed.refusal);
    // Whom the bot never met has no account to shut out: saving is enough.
    return changed.value.unbinds
      ? drawNewAccount(house, look, read.value)
      : drawDetails(house, look, { inputs, refusals: [] });
  });

/** The question, the form with what is wrong, or the person when the form is over. */
async function drawRefused(house: PeopleHouse, look: Look, refusal: Refusal<BeheerRefusal>): Promise<InvokeReply> {
  const { inputs } = look.turn.inbound;
  if (refusal.code === 'intussen-veranderd') return drawDetails(house, look, NOTHING_TYPED, why(refusal));
  if (refusal.code === 'laatste-account') return drawDetails(house, look, { inputs, refusals: [] }, why(refusal));
  if (refusal.code !== 'account-zeker' && refusal.field === undefined) {
    return drawPerson(house, look, look.turn.inbound.data.id, { note: why(refusal) });
  }
  const today = dayOf(look.turn.now);
  const people = await readPeople(look);
  const person = people.persons.find(({ id }) => id === String(look.turn.inbound.data.id));
  if (!person) return drawPerson(house, look, look.turn.inbound.data.id, { note: why({ code: 'bestaat-niet' }) });
  const read = readDetails(inputs, people, person, today);
  if (!read.ok) return drawDetails(house, look, { inputs, refusals: read.refusals });
  if (refusal.code === 'account-zeker') return drawNewAccount(house, look, read.value);
  return drawDetails(house, look, { inputs, refusals: [refusal] });
}
