import { type PersonId, revision } from '../../../cards/words/brands.ts';
import { ok, refuse } from '../../core/result.ts';
import { advance } from './advance.ts';
import type { Outcome } from './change.ts';
import type { Accept, AskBack } from './command.ts';
import { contradiction } from './contradiction.ts';
import type { Format } from './format.ts';
import { isWhole } from './missing.ts';
import { answersOf, type Campagne, EMPTY_PART, type Verantwoording } from './verantwoording.ts';

interface Around {
  readonly by: PersonId;
  readonly now: Date;
  readonly format: Format;
  readonly campagne: Pick<Campagne, 'state'>;
}

/**
 * What was handed in is accepted. One that was asked back may be accepted as it stands: the questions lapse, and what
 * whoever signs sent back; the signature from before them counts again, for what was signed then. While the school can still mend it, it must be whole;
 * after the closing nobody can, and it would wait for ever.
 */
export function accept(record: Verantwoording, command: Accept, { by, now, format, campagne }: Around): Outcome {
  if (record.state !== 'ingediend' && record.state !== 'vraag-terug') return refuse('niet-ingediend');
  if (command.revision !== record.revision) return refuse('verouderd');
  const signed = record.signed ?? record.signedBefore;
  if (signed?.by === by) return refuse('eigen-handtekening');
  const answers = answersOf(record);
  if (record.state === 'vraag-terug' && campagne.state === 'open') {
    if (!isWhole(format, answers)) return refuse('niet-compleet');
    const wrong = contradiction(format, answers, Object.keys(answers));
    if (!wrong.ok) return wrong;
  }
  const onderdelen = withoutQuestions(record);
  const to = {
    state: 'akkoord',
    onderdelen,
    signed,
    signedBefore: null,
    terug: null,
    accepted: { by, at: now },
  } as const;
  return ok(advance(record, to, { kind: 'accept', by, at: now }));
}

/**
 * A second part may be asked back while the first one waits, and one that was accepted by mistake is opened again by a
 * question. Whoever signed signs again: the figures may change. The part gets a revision, so that a form that was open
 * before the question does not answer it.
 */
export function askBack(record: Verantwoording, command: AskBack, { by, now, format }: Around): Outcome {
  const { part, text } = command;
  const { state } = record;
  if (state !== 'ingediend' && state !== 'vraag-terug' && state !== 'akkoord') return refuse('niet-ingediend');
  if (command.revision !== record.revision) return refuse('verouderd');
  if (!format.onderdelen.some(({ id }) => id === part)) return refuse('bestaat-niet');
  const held = record.onderdelen[part] ?? EMPTY_PART;
  const asked = { ...held, revision: revision(held.revision + 1), asked: { text, by, at: now } };
  const onderdelen = { ...record.onderdelen, [part]: asked };
  const signedBefore = record.signed ?? record.signedBefore;
  const to = { state: 'vraag-terug', onderdelen, signed: null, signedBefore, accepted: null } as const;
  return ok(advance(record, to, { kind: 'askBack', by, at: now, detail: { onderdeel: part } }));
}

const withoutQuestions = ({ onderdelen }: Verantwoording): Verantwoording['onderdelen'] =>
  Object.fromEntries(Object.entries(onderdelen).map(([id, part]) => [id, { ...part, asked: null }]));
