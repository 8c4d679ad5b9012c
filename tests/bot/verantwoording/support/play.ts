import type { Answer, Goal } from '../../../../bot/verantwoording/rules/answers.ts';
import type { Outcome } from '../../../../bot/verantwoording/rules/change.ts';
import type { Command } from '../../../../bot/verantwoording/rules/command.ts';
import { type Around, decide } from '../../../../bot/verantwoording/rules/decide.ts';
import type { FilledPart, Verantwoording } from '../../../../bot/verantwoording/rules/verantwoording.ts';
import type { PersonId } from '../../../../cards/words/brands.ts';
import { amount, cents, localDate, personId, revision, subjectId } from '../../../../cards/words/brands.ts';
import { format } from './a-format.ts';
import { duinroos, type Name, people } from './people.ts';

/** A command without what every command has. */
type Bare<C> = C extends Command ? Omit<C, 'id' | 'revision'> & { readonly revision?: number } : never;
export type Body = Bare<Command>;

export const ID = subjectId('v-1');
export const at = (day: string): Date => new Date(`${day}T10:00:00Z`);
export const now = at('2027-02-01');

export const euro = (amountInEuros: number): Answer => ({ soort: 'bedrag', cents: cents(amountInEuros * 100) });
export const number = (value: number): Answer => ({ soort: 'aantal', aantal: amount(value) });
export const text = (tekst: string): Answer => ({ soort: 'tekst', tekst });
export const goal = (id: string, graad: Goal['graad'] = 'deels'): Goal => ({
  id,
  prioriteit: 'p1',
  tekst: `Doel ${id}`,
  graad,
});
export const goals = (...doelen: readonly Goal[]): Answer => ({ soort: 'doelen', doelen });

export const money = { personeel: euro(9_900) };
export const yields = {
  doelen: goals(goal('g1')),
  leerlingen: number(40),
  geleerd: text('Wij leerden dat samen voorbereiden veel tijd scheelt.'),
};

export const emptyPart: FilledPart = {
  revision: revision(0),
  answers: {},
  by: null,
  at: null,
  given: null,
  asked: null,
};

/** Opened, received € 10.000, nobody began. */
export const begun: Verantwoording = {
  id: ID,
  campagne: subjectId('c-1'),
  deelnemer: { kind: 'school', key: duinroos, schools: [duinroos] },
  state: 'niet-gestart',
  revision: revision(1),
  deadline: localDate('2027-03-01'),
  ontvangen: cents(1_000_000),
  onderdelen: { geld: { ...emptyPart, answers: { ontvangen: euro(10_000) } } },
  terug: null,
  betwist: null,
  vragen: [],
  signed: null,
  signedBefore: null,
  accepted: null,
  changedAt: at('2027-01-15'),
};

export const around: Around = {
  format,
  campagne: { state: 'open' },
  isColleague: (person) => ['zoco', 'colleague', 'helper', 'directie', 'directie2', 'bestuur'].includes(person),
};

/** Clicks on the card as it is now, unless the body names another revision. */
export function click(record: Verantwoording, name: Name, body: Body, more: Partial<Around> = {}, when = now): Outcome {
  const command: Command = { ...body, id: record.id, revision: revision(body.revision ?? record.revision) };
  return decide(record, command, people[name], when, { ...around, ...more });
}

export function next(outcome: Outcome): Verantwoording {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.value.next;
}

export const code = (outcome: Outcome): string => (outcome.ok ? 'ok' : outcome.refusal.code);

export const fill = (
  record: Verantwoording,
  part: string,
  answers: Readonly<Record<string, Answer | null>>,
  more: { readonly more?: boolean; readonly on?: number } = {},
): Body => ({
  kind: 'fillPart',
  part: { id: part, revision: revision(more.on ?? record.onderdelen[part]?.revision ?? 0) },
  answers,
  ...(more.more === undefined ? {} : { more: more.more }),
});

export function play(record: Verantwoording, ...clicks: readonly (readonly [Name, Body | Made])[]): Verantwoording {
  return clicks.reduce(
    (held, [name, body]) => next(click(held, name, typeof body === 'function' ? body(held) : body)),
    record,
  );
}
type Made = (record: Verantwoording) => Body;

export const fillMoney: Made = (record) => fill(record, 'geld', money);
export const fillYields: Made = (record) => fill(record, 'opbrengst', yields);
export const body = {
  sign: { kind: 'sign' },
  accept: { kind: 'accept' },
  sendBack: (sentence = 'Kijk het geld nog eens na.') => ({ kind: 'sendBack', text: sentence }),
  askBack: (part = 'geld', question = 'Waar is het materiaal?') => ({ kind: 'askBack', part, text: question }),
  hand: (to: Name | null, part = 'opbrengst') => ({ kind: 'handPart', part, to: to && personOf(to) }),
  extend: (until: string) => ({ kind: 'extend', until: localDate(until) }),
  dispute: (sentence = 'Wij kregen ook nog € 500.') => ({ kind: 'dispute', text: sentence }),
  ask: (question = 'Telt het materiaal mee?', number = 0) => ({ kind: 'ask', number, text: question }),
  answer: (sentence = 'Ja, dat telt mee.', number = 0) => ({ kind: 'answer', number, text: sentence }),
  setReceived: (euros: number) => ({ kind: 'setReceived', cents: cents(euros * 100) }),
} as const satisfies Record<string, Body | ((...given: never[]) => Body)>;

export const personOf = (name: Name): PersonId => personId(name);

export const whole = play(begun, ['bestuur', fillMoney], ['zoco', fillYields]);
export const handedIn = play(whole, ['directie', body.sign]);
