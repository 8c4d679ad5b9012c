import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import { type PersonId, revision } from '../../../cards/words/brands.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import type { Answer, Answers } from './answers.ts';
import type { Outcome } from './change.ts';
import type { FillPart } from './command.ts';
import { type Format, partOf, spendingOf } from './format.ts';
import { isWhole } from './missing.ts';
import { balanceOf } from './spending.ts';
import { answersOf, type FilledPart, isFilling, type State, type Verantwoording } from './verantwoording.ts';

interface By {
  readonly by: PersonId;
  readonly now: Date;
  readonly format: Format;
}

const EMPTY: FilledPart = { revision: revision(0), answers: {}, by: null, at: null, given: null, asked: null };

/**
 * Lays what was typed into its part. Two who fill in at once never overwrite each other: who saves on an older revision of
 * the part is refused and sees both, unless it says nothing new. What is asked back there counts as answered.
 */
export function fillPart(record: Verantwoording, command: FillPart, { by, now, format }: By): Outcome {
  const { part, answers } = command;
  if (!isFilling(record.state)) return refuse('ingediend');
  if (partOf(format, part.id) === null) return refuse('bestaat-niet');
  const held = record.onderdelen[part.id] ?? EMPTY;
  const filled = laidIn(held.answers, answers);
  if (part.revision !== held.revision) {
    return refuse(sameAnswers(filled, held.answers) ? 'al-gedaan' : 'onderdeel-veranderd');
  }
  const onderdelen = {
    ...record.onderdelen,
    [part.id]: { ...held, answers: filled, revision: revision(held.revision + 1), by, at: now, asked: null },
  };
  const whole = answersOf({ onderdelen });
  const wrong = contradiction(format, whole, Object.keys(answers));
  if (!wrong.ok) return wrong;
  const waits = Object.values(onderdelen).some(({ asked }) => asked !== null);
  const state: State = waits ? 'vraag-terug' : isWhole(format, whole) ? 'te-tekenen' : 'concept';
  const next = {
    ...record,
    state,
    onderdelen,
    terug: null,
    signed: null,
    revision: revision(record.revision + 1),
    changedAt: now,
  };
  return ok({
    next,
    event: { kind: 'fillPart', by, at: now, from: record.state, to: state, detail: { part: part.id } },
  });
}

function laidIn(held: Answers, filled: FillPart['answers']): Answers {
  const all = Object.entries({ ...held, ...filled });
  return Object.fromEntries(all.filter((entry): entry is [string, Answer] => entry[1] !== null));
}

/** What two fields say that cannot both be so, at the field that was filled in just now. */
function contradiction(format: Format, answers: Answers, typed: readonly string[]): Result<null, RefusalCode> {
  const spending = spendingOf(format);
  const balance = spending && balanceOf(spending, answers);
  if (spending && balance && balance.left < 0) {
    const about = [...spending.besteed, spending.eigen].findLast((id) => id !== null && typed.includes(id));
    if (about != null) return refuse('meer-besteed', { field: about, facts: { tekort: -balance.left } });
  }
  for (const rule of format.regels) {
    if (rule.soort !== 'deel-van') continue;
    const [part, whole] = [sizeOf(answers[rule.veld]), sizeOf(answers[rule.geheel])];
    if (part !== null && whole !== null && part > whole && typed.includes(rule.veld))
      return refuse('deel-groter', { field: rule.veld });
    if (part !== null && whole !== null && part > whole && typed.includes(rule.geheel))
      return refuse('deel-groter', { field: rule.geheel });
  }
  return ok(null);
}

function sizeOf(answer: Answer | undefined): number | null {
  if (answer?.soort === 'bedrag') return answer.cents;
  if (answer?.soort === 'aantal') return answer.aantal;
  return answer?.soort === 'tienden' ? answer.tienden : null;
}

const sameAnswers = (one: Answers, other: Answers): boolean => canonical(one) === canonical(other);
const canonical = (answers: Answers): string =>
  JSON.stringify(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)));
