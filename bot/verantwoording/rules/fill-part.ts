import { isDeepStrictEqual } from 'node:util';
import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import { type PersonId, revision } from '../../../cards/words/brands.ts';
import { ok, refuse } from '../../core/result.ts';
import { advance } from './advance.ts';
import type { Answer, Answers } from './answers.ts';
import type { Outcome } from './change.ts';
import type { FillPart } from './command.ts';
import { contradiction } from './contradiction.ts';
import { type Format, isReceived, type Part, partOf } from './format.ts';
import { stateAfter } from './state-after.ts';
import { EMPTY_PART, type FilledPart, isFilling, type Verantwoording } from './verantwoording.ts';

interface By {
  readonly by: PersonId;
  readonly now: Date;
  readonly format: Format;
}

/**
 * Lays what was typed into its part. Two who fill in at once never overwrite each other: who saves on an older revision of
 * the part is refused and sees both, unless it says nothing new. What is asked back there counts as answered with the last
 * step of the form.
 */
export function fillPart(record: Verantwoording, command: FillPart, { by, now, format }: By): Outcome {
  const { part, answers, more = false } = command;
  if (!isFilling(record.state)) return refuse('ingediend');
  const asks = partOf(format, part.id);
  if (asks === null) return refuse('bestaat-niet');
  const foreign = foreignTo(asks, answers);
  if (foreign !== null) return refuse('bestaat-niet', { field: foreign });
  const held = record.onderdelen[part.id] ?? EMPTY_PART;
  const filled = laidIn(held.answers, answers);
  if (part.revision !== held.revision) return refuse(whyOld(held, filled));
  const onderdelen = {
    ...record.onderdelen,
    [part.id]: {
      ...held,
      answers: filled,
      revision: revision(held.revision + 1),
      by,
      at: now,
      asked: more ? held.asked : null,
    },
  };
  const whole: Answers = Object.assign({}, ...Object.values(onderdelen).map((one) => one.answers));
  const wrong = contradiction(format, whole, Object.keys(answers));
  if (!wrong.ok) return wrong;
  const terug = more ? record.terug : null;
  const state = stateAfter({ onderdelen, terug }, format);
  const to = { state, onderdelen, terug, signed: null };
  return ok(advance(record, to, { kind: 'fillPart', by, at: now, detail: { onderdeel: part.id } }));
}

/** The first field that this part does not ask: another's, or what only the SWV sets. Only a forged click has one. */
function foreignTo({ velden }: Part, answers: FillPart['answers']): string | null {
  const asked = new Set(velden.filter((field) => !isReceived(field)).map(({ id }) => id));
  return Object.keys(answers).find((id) => !asked.has(id)) ?? null;
}

/** Why a form of an older revision is not saved. What was asked since is no answer's to this form, whoever filled it in. */
function whyOld(held: FilledPart, filled: Answers): RefusalCode {
  const askedSince = held.asked !== null && (held.at === null || held.asked.at >= held.at);
  if (askedSince) return 'verouderd';
  return isDeepStrictEqual(filled, laidIn(held.answers, {})) ? 'al-gedaan' : 'onderdeel-veranderd';
}

function laidIn(held: Answers, filled: FillPart['answers']): Answers {
  const all = Object.entries({ ...held, ...filled });
  return Object.fromEntries(all.filter((entry): entry is [string, Answer] => entry[1] !== null));
}
