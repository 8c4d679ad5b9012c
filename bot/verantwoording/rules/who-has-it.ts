import type { Actor } from '../../core/actor.ts';
import { mayAnswer, mayFill, mayReview, maySign } from '../abilities.ts';
import type { Format } from './format.ts';
import { missingIn } from './missing.ts';
import { answersOf, type Campagne, isFilling, openQuestion, type Verantwoording } from './verantwoording.ts';
import { type Audience, fillersOf, reviewersOf, signersOf } from './wanted.ts';

type Round = Pick<Campagne, 'state'>;

/** Handed in, and not accepted: also while a question stands that nobody can answer any more. */
const waitsForReview = ({ state }: Pick<Verantwoording, 'state'>, campagne: Round): boolean =>
  state === 'ingediend' || (state === 'vraag-terug' && campagne.state === 'gesloten');

/** Whom an account waits for now; nobody when it is over. */
export function whoHasIt(record: Verantwoording, format: Format, campagne: Round): readonly Audience[] {
  if (waitsForReview(record, campagne)) return reviewersOf(record, format);
  if (record.state === 'te-tekenen') return signersOf(record, format);
  return isFilling(record.state) ? fillersOf(record, format) : [];
}

/** The parts that wait for this very person: by their role, or because a colleague gave it; not because they sign in the end. */
export function partsOfYours(record: Verantwoording, format: Format, actor: Actor): readonly string[] {
  const may = mayFill(actor, record, { ...format, tekent: null });
  if (!may.ok || !isFilling(record.state)) return [];
  const answers = answersOf(record);
  return format.onderdelen
    .filter(
      (part) =>
        may.value.parts.includes(part.id) &&
        ((record.onderdelen[part.id]?.asked ?? null) !== null ||
          record.terug !== null ||
          missingIn(part, format, answers).length > 0),
    )
    .map(({ id }) => id);
}

/** What this person has to do about it now; null: nothing. */
export function yourTurn(
  record: Verantwoording,
  format: Format,
  actor: Actor,
  campagne: Round,
): 'invullen' | 'vraag' | 'tekenen' | 'beoordelen' | null {
  if (waitsForReview(record, campagne)) return mayReview(actor, record, format).ok ? 'beoordelen' : null;
  if (campagne.state !== 'open') return null;
  if (record.state === 'te-tekenen') return maySign(actor, record, format).ok ? 'tekenen' : null;
  const yours = partsOfYours(record, format, actor);
  if (yours.length === 0) return null;
  return yours.some((id) => record.onderdelen[id]?.asked) ? 'vraag' : 'invullen';
}

/** Whether a question of the school waits for this person. */
export const asksYou = (record: Verantwoording, format: Format, actor: Actor): boolean =>
  openQuestion(record) !== null && mayAnswer(actor, record, format).ok;
