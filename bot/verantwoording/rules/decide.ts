import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import { type PersonId, revision } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import { dayOf } from '../../core/local-day.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import { mayFill, mayReview, mayRun, maySign } from '../abilities.ts';
import type { Change, Outcome } from './change.ts';
import type { Accept, AskBack, Command, Extend, HandPart, SendBack, Sign } from './command.ts';
import { fillPart } from './fill-part.ts';
import type { Format } from './format.ts';
import { isWhole } from './missing.ts';
import { answersOf, type Campagne, isFilling, type State, type Verantwoording } from './verantwoording.ts';

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
  const closed = whyClosed(record, around.campagne);
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
      return accept(record, command, actor.person, now);
    case 'askBack':
      return askBack(record, command, actor.person, now, around.format);
    case 'extend':
      return extend(record, command, actor.person, now);
  }
}

function mayDo(record: Verantwoording, command: Command, actor: Actor, format: Format): Result<unknown, RefusalCode> {
  switch (command.kind) {
    case 'fillPart':
    case 'handPart': {
      const may = mayFill(actor, record, format);
      if (!may.ok) return may;
      const part = command.kind === 'fillPart' ? command.part.id : command.part;
      return may.value.parts.includes(part) ? may : refuse('niet-jouw-rol');
    }
    case 'sign':
    case 'sendBack':
      return maySign(actor, record, format);
    case 'accept':
    case 'askBack':
      return mayReview(actor, record, format);
    case 'extend':
      return mayRun(actor, record.id);
  }
}

/** A click that came again, or later than another click that did the same. */
function isDone(record: Verantwoording, command: Command, by: PersonId): boolean {
  switch (command.kind) {
    case 'sign':
      return record.signed !== null && record.signed.by === by && record.state !== 'vraag-terug';
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
    case 'fillPart':
      return false; // its part's revision says so
  }
}

function whyClosed({ state }: Verantwoording, campagne: Pick<Campagne, 'state'>): RefusalCode | null {
  if (campagne.state === 'gesloten' || state === 'niet-ingediend') return 'gesloten';
  return campagne.state === 'ontwerp' || state === 'klaargezet' ? 'niet-open' : null;
}

function handPart(
  record: Verantwoording,
  command: HandPart,
  by: PersonId,
  now: Date,
  { isColleague, format }: Around,
): Outcome {
  const { part, to } = command;
  if (!isFilling(record.state)) return refuse('ingediend');
  if (!format.onderdelen.some(({ id }) => id === part)) return refuse('bestaat-niet');
  if (to !== null && !isColleague(to)) return refuse('geen-collega', { field: 'collega' });
  const held = record.onderdelen[part] ?? EMPTY;
  return advance(record, { onderdelen: { ...record.onderdelen, [part]: { ...held, given: to } } }, command, by, now, {
    part,
  });
}

function sign(record: Verantwoording, command: Sign, by: PersonId, now: Date, format: Format): Outcome {
  if (!isFilling(record.state)) return refuse('ingediend');
  if (command.revision !== record.revision) return refuse('verouderd');
  if (record.state !== 'te-tekenen' || !isWhole(format, answersOf(record))) return refuse('niet-compleet');
  const signed = { by, at: now, revision: record.revision };
  // Nobody reviews it: then it is accepted as it comes.
  const accepted = format.beoordeelt === null ? { by: null, at: now } : null;
  return advance(
    record,
    { state: accepted ? 'akkoord' : 'ingediend', signed, accepted, terug: null },
    command,
    by,
    now,
  );
}

function sendBack(record: Verantwoording, command: SendBack, by: PersonId, now: Date): Outcome {
  if (!isFilling(record.state)) return refuse('ingediend');
  if (record.state !== 'te-tekenen') return refuse('niet-compleet');
  return advance(record, { state: 'concept', terug: { text: command.text, by, at: now } }, command, by, now);
}

function accept(record: Verantwoording, command: Accept, by: PersonId, now: Date): Outcome {
  if (record.state !== 'ingediend') return refuse('niet-ingediend');
  if (command.revision !== record.revision) return refuse('verouderd');
  return advance(record, { state: 'akkoord', accepted: { by, at: now } }, command, by, now);
}

/** A second part may be asked back while the first one waits. Whoever signed signs again: the figures may change. */
function askBack(record: Verantwoording, command: AskBack, by: PersonId, now: Date, format: Format): Outcome {
  const { part, text } = command;
  if (record.state !== 'ingediend' && record.state !== 'vraag-terug') return refuse('niet-ingediend');
  if (!format.onderdelen.some(({ id }) => id === part)) return refuse('bestaat-niet');
  const held = record.onderdelen[part] ?? EMPTY;
  const onderdelen = { ...record.onderdelen, [part]: { ...held, asked: { text, by, at: now } } };
  return advance(record, { state: 'vraag-terug', onderdelen, signed: null }, command, by, now, { part });
}

function extend(record: Verantwoording, command: Extend, by: PersonId, now: Date): Outcome {
  if (!isFilling(record.state)) return refuse('ingediend');
  if (command.until < dayOf(now)) return refuse('nooit-na-deadline', { field: 'dag' });
  return advance(record, { deadline: command.until }, command, by, now, { until: command.until });
}

const EMPTY = { revision: revision(0), answers: {}, by: null, at: null, given: null, asked: null };

function advance(
  record: Verantwoording,
  to: Partial<Verantwoording> & { readonly state?: State },
  { kind }: Command,
  by: PersonId,
  at: Date,
  detail: Change['event']['detail'] = {},
): Outcome {
  const next = { ...record, ...to, revision: revision(record.revision + 1), changedAt: at };
  return ok({ next, event: { kind, by, at, from: record.state, to: next.state, detail } });
}
