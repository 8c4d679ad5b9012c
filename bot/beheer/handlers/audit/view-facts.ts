import type { AuditFact, AuditValue, EndedThing } from '../../../../cards/beheer/audit/entry-facts.ts';
import { isKnownFact } from '../../../../cards/beheer/audit/fact-labels.ts';
import { type AuditText, auditText, isDay, localDate } from '../../../../cards/words/brands.ts';
import type { NamedKind, Names } from '../../data/audit/read-names.ts';
import type { People } from '../../data/people/people.ts';
import type { RawFact, Scalar } from '../../rules/audit/facts-of.ts';
import { type HeldThing, thingById } from '../../rules/people/held-things.ts';

/** Of what each of these keys is the key. */
const KINDS: Readonly<Record<string, NamedKind>> = {
  mens: 'person',
  persoon: 'person',
  waarnemer: 'person',
  gevraagdDoor: 'person',
  school: 'school',
  voorstel: 'school',
  bestuur: 'board',
  tenant: 'tenant',
  organisatie: 'tenant',
  kanaal: 'channel',
  doel: 'channel',
  aan: 'recipient',
};
/** A list of keys of people. */
const PEOPLE = 'mensen';
/** Lists of what ended. */
const ENDED: readonly string[] = ['beeindigd', 'vervallen'];

const MOST_CHARACTERS = 160;

/** What the register says of the keys that were written down. */
export interface Known {
  readonly names: Names;
  readonly people: People;
}

/** What was written down, with what its keys are called now. */
export const viewFacts = (facts: readonly RawFact[], known: Known): readonly AuditFact[] =>
  facts.map((one) => {
    if (one.is === 'fact') return viewFact(one.key, one.value, known);
    const side = (value: Scalar | undefined) => (value === undefined ? 'unsaid' : auditValue(one.key, value, known));
    const key = one.key === '' ? null : auditWord(one.key);
    return { is: 'change', key, was: side(one.was), became: side(one.became) };
  });

function viewFact(name: string, value: Scalar, known: Known): AuditFact {
  const key = auditWord(name);
  const text = String(value ?? '');
  if (ENDED.includes(name)) return { is: 'ended', key, things: endedIn(text, known) };
  if (name === PEOPLE) return { is: 'people', key, people: text.split(' ').flatMap((id) => personIn(id, known)) };
  const person = isKnownFact(name) ? undefined : known.people.persons.find(({ id }) => id === name);
  if (person) return { is: 'outcome', of: person.name, value: auditWord(text) };
  return { is: 'fact', key, value: auditValue(name, value, known) };
}

const personIn = (id: string, { people }: Known) =>
  id === '' ? [] : [people.persons.find((one) => one.id === id)?.name ?? auditWord(id)];

/** Cut where a card has no more room. */
export function auditWord(text: string, most = MOST_CHARACTERS): AuditText {
  const known = text.replace(/\s+/g, ' ').trim() || '(leeg)';
  return auditText(known.length > most ? `${known.slice(0, most).toWellFormed()}…` : known);
}

function auditValue(key: string, value: Scalar, { names }: Known): AuditValue | null {
  if (value === null || value === '') return null;
  const raw = String(value);
  const kind = Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
  const named = kind === undefined ? null : names.of(kind, raw);
  return { raw: auditWord(raw), name: named?.name ?? null, audience: named?.audience ?? null };
}

/** `rol KEY 2027-07-31, volmacht KEY open`, and without a day what lapsed. */
const endedIn = (text: string, known: Known): readonly EndedThing[] =>
  text.split(', ').flatMap((part) => {
    const [what, id, until] = part.split(' ');
    if (what === undefined || what === '') return [];
    const thing = id === undefined ? null : thingById(known.people, id);
    return [{ what: auditWord(what, 40), ...whichOf(thing, known), until: untilOf(until) }];
  });

function untilOf(text: string | undefined): EndedThing['until'] {
  if (text === undefined) return 'lapsed';
  return isDay(text) ? localDate(text) : 'open';
}

function whichOf(thing: HeldThing | null, { people }: Known): Pick<EndedThing, 'role' | 'school' | 'number'> {
  const of = thing?.row;
  const school = of && 'schoolId' in of ? people.schools.find(({ id }) => id === of.schoolId)?.name : undefined;
  return {
    role: of && 'role' in of ? of.role : null,
    school: school ?? null,
    number: of && 'number' in of ? auditWord(of.number, 60) : null,
  };
}
