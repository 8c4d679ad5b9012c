import type { PersonId } from '../../../cards/words/brands.ts';
import { ok, refuse } from '../../core/result.ts';
import type { Outcome } from './change.ts';
import type { AnswerQuestion, Ask, Command } from './command.ts';
import { openQuestion, type Verantwoording } from './verantwoording.ts';

/**
 * A question of the school to who reviews. One at a time, and by its number: so that a click that comes late asks nothing
 * twice, while whoever fills in meanwhile stops nobody from asking.
 */
export function ask(record: Verantwoording, command: Ask, by: PersonId, now: Date): Outcome {
  if (openQuestion(record) !== null) return refuse('vraag-staat');
  if (command.number !== record.vragen.length) return refuse('verouderd');
  return said(record, command, [...record.vragen, { text: command.text, by, at: now, answer: null }], by, now);
}

/** An answer stands with its question, and is not changed: what it forgot is another question. */
export function answer(record: Verantwoording, command: AnswerQuestion, by: PersonId, now: Date): Outcome {
  const asked = record.vragen[command.number];
  if (asked === undefined) return refuse('bestaat-niet');
  if (asked.answer !== null) return refuse('al-beantwoord');
  const answered = { ...asked, answer: { text: command.text, by, at: now } };
  const vragen = record.vragen.map((one, number) => (number === command.number ? answered : one));
  return said(record, command, vragen, by, now);
}

/** The account itself stays as it was, its revision too: nobody who signs or reviews is stopped by a question. */
function said(
  record: Verantwoording,
  { kind }: Command,
  vragen: Verantwoording['vragen'],
  by: PersonId,
  at: Date,
): Outcome {
  const { state } = record;
  return ok({ next: { ...record, vragen }, event: { kind, by, at, from: state, to: state, detail: {} } });
}
