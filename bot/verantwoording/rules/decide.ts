import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import type { PersonId } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import { dayOf } from '../../core/local-day.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import { mayAnswer, mayFill, mayReview, mayRun, maySign } from '../abilities.ts';
import { advance } from './advance.ts';
import type { Outcome } from './change.ts';
import type { Command, Extend, HandPart, SendBack, Sign } from './command.ts';
import { contradiction } from './contradiction.ts';
import { fillPart } from './fill-part.ts';
import { type Format, receivedIn } from './format.ts';
import { isWhole } from './missing.ts';
import { answer, ask } from './questions.ts';
import { dispute, setReceived } from './received.ts';
import { accept, askBack } from './review.ts';
import { answersOf, type Campagne, EMPTY_PART, isFilling, type Verantwoording } from './verantwoording.ts';

/** What stands around one account. */
export interface Around {
  readonly format: Format;
  readonly campagne: Pick<Campagne, 'state'>;
  /** Whether this person works for whom the account is of; asked where a part is handed to somebody. */
  readonly isColleague: (person: PersonId) => boolean;
}

/**
 * What a command does to one account, or why not. Every click may come twice: the second finds it done.
 * @param record as it stands, locked by the caller.
 */
export function decide(record: Verantwoording, command: Command, actor: Actor, now: Date, around: Around): Outcome {
  const may = mayDo(record, command, actor, around.format);
  if (!may.ok) return may;
  const done = isDone(record, command, actor.person);
  if (done) return refuse('al-gedaan');
  const closed = whyClosed(record, command, around.campagne);
  if (closed) return refuse(closed);
  switch (command.kind) {
    case 'fillPart':
      return fillPart(record, command, { by: actor.person, now, format: around.format });
    case 'handPart':
      return handPart(record, command, actor.person, now, around);
    case 'sign':
      return sign(record, command, actor.person, now, around.format);
    case 'sendBack':
      return sendBack(record, command, actor.person, now);
    case 'accept':
      return accept(record, command, { by: actor.person, now, ...around });
    case 'askBack':
      return askBack(record, command, { by: actor.person, now, ...around });
    case 'ask':
      return ask(record, command, actor.person, now);
    case 'answer':
      return answer(record, command, actor.person, now);
    case 'extend':
      return extend(record, command, actor.person, now);
    case 'dispute':
      return dispute(record, command, actor.person, now);
    case 'setReceived':
      return setReceived(record, command, actor.person, now, around.format);
  }
}

function mayDo(record: Verantwoording, command: Command, actor: Actor, format: Format): Result<unknown, RefusalCode> {
  switch (command.kind) {
    case 'fillPart':
      return fills(record, command.part.id, actor, format);
    case 'handPart':
      return fills(record, command.part, actor, format);
    case 'dispute':
      return fills(record, receivedIn(format)?.part ?? null, actor, format);
    case 'sign':
    case 'sendBack':
      return maySign(actor, record, format);
    case 'accept':
    case 'askBack':
      return mayReview(actor, record, format);
    case 'ask':
      return mayFill(actor, record, format);
    case 'answer':
      return mayAnswer(actor, record, format);
    case 'extend':
    case 'setReceived':
      return mayRun(actor, record.id);
  }
}

function fills(
  record: Verantwoording,
  part: string | null,
  actor: Actor,
  format: Format,
): Result<unknown, RefusalCode> {
  const may = mayFill(actor, record, format);
  if (!may.ok) return may;
  return part !== null && may.value.parts.includes(part) ? may : refuse('niet-jouw-rol');
}

/**
 * A click that came again, or later than another click that did the same. One that comes so late that the account moved on
 * is stopped by the revision that it was made on.
 */
function isDone(record: Verantwoording, command: Command, by: PersonId): boolean {
  switch (command.kind) {
    case 'sign':
      return record.signed?.by === by;
    case 'sendBack':
      return record.terug?.by === by && record.terug.text === command.text;
    case 'accept':
      return record.state === 'akkoord';
    case 'askBack': {
      const asked = record.onderdelen[command.part]?.asked;
      return asked?.by === by && asked.text === command.text;
    }
    case 'extend':
      return record.deadline === command.until;
    case 'handPart':
      return (record.onderdelen[command.part]?.given ?? null) === command.to;
    case 'dispute':
      return record.betwist?.by === by && record.betwist.text === command.text;
    case 'setReceived':
      return record.ontvangen === command.cents && record.betwist === null;
    case 'ask': {
      const asked = record.vragen[command.number];
      return asked?.by === by && asked.text === command.text;
    }
    case 'answer': {
      const said = record.vragen[command.number]?.answer;
      return said?.by === by && said.text === command.text;
    }
    case 'fillPart':
      return false; // its part's revision says so
  }
}

function whyClosed(
  { state }: Verantwoording,
  { kind }: Command,
  campagne: Pick<Campagne, 'state'>,
): RefusalCode | null {
  // What came in before the end is still judged after it, and a question answered: else they wait for ever.
  if (kind === 'accept' && (state === 'ingediend' || state === 'vraag-terug')) return null;
  if (kind === 'answer') return null;
  if (kind === 'askBack' && state === 'akkoord' && campagne.state === 'gesloten') return 'al-akkoord';
  if (campagne.state === 'gesloten' || state === 'niet-ingediend') return 'gesloten';
  return campagne.state === 'ontwerp' || state === 'klaargezet' ? 'niet-open' : null;
}

function handPart(
  record: Verantwoording,
  command: HandPart,
  by: PersonId,
  now: Date,
  { isColleague }: Around,
): Outcome {
  const { part, to } = command;
  if (!isFilling(record.state)) return refuse('ingediend');
  if (command.revision !== record.revision) return refuse('verouderd');
  if (to !== null && !isColleague(to)) return refuse('geen-collega', { field: 'collega' });
  const held = record.onderdelen[part] ?? EMPTY_PART;
  const onderdelen = { ...record.onderdelen, [part]: { ...held, given: to } };
  return ok(advance(record, { onderdelen }, { kind: 'handPart', by, at: now, detail: { onderdeel: part } }));
}

function sign(record: Verantwoording, command: Sign, by: PersonId, now: Date, format: Format): Outcome {
  if (!isFilling(record.state)) return refuse('ingediend');
  if (command.revision !== record.revision) return refuse('verouderd');
  if (record.state !== 'te-tekenen' || !isWhole(format, answersOf(record))) return refuse('niet-compleet');
  const wrong = contradiction(format, answersOf(record), Object.keys(answersOf(record)));
  if (!wrong.ok) return wrong; // what the SWV paid was mended after it was filled in
  const signed = { by, at: now, revision: record.revision };
  // Nobody reviews it: then it is accepted as it comes.
  const accepted = format.beoordeelt === null ? { by: null, at: now } : null;
  const state = accepted ? 'akkoord' : 'ingediend';
  return ok(
    advance(record, { state, signed, signedBefore: null, accepted, terug: null }, { kind: 'sign', by, at: now }),
  );
}

function sendBack(record: Verantwoording, command: SendBack, by: PersonId, now: Date): Outcome {
  if (!isFilling(record.state)) return refuse('ingediend');
  if (command.revision !== record.revision) return refuse('verouderd');
  if (record.state !== 'te-tekenen') return refuse('niet-compleet');
  const terug = { text: command.text, by, at: now };
  return ok(advance(record, { state: 'concept', terug }, { kind: 'sendBack', by, at: now }));
}

/** Later than it was, never sooner: so a click that comes late takes nothing back. */
function extend(record: Verantwoording, command: Extend, by: PersonId, now: Date): Outcome {
  if (!isFilling(record.state)) return refuse('ingediend');
  if (command.until < dayOf(now) || command.until <= record.deadline)
    return refuse('nooit-na-deadline', { field: 'dag' });
  const { until } = command;
  return ok(advance(record, { deadline: until }, { kind: 'extend', by, at: now, detail: { tot: until } }));
}
