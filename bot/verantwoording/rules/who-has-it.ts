import type { Actor } from '../../core/actor.ts';
import { mayFill, mayReview, maySign } from '../abilities.ts';
import type { Format } from './format.ts';
import { missingIn } from './missing.ts';
import { answersOf, type Campagne, isFilling, type Verantwoording } from './verantwoording.ts';
import { type Audience, fillersOf, signersOf, toRole } from './wanted.ts';

/** Whom an account waits for now; nobody when it is over. */
export function whoHasIt(record: Verantwoording, format: Format): readonly Audience[] {
  if (record.state === 'te-tekenen') return signersOf(record, format);
  if (isFilling(record.state)) return fillersOf(record, format);
  if (record.state !== 'ingediend' || format.beoordeelt === null) return [];
  return [toRole(format.beoordeelt, record.deelnemer)];
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
  campagne: Pick<Campagne, 'state'>,
): 'invullen' | 'vraag' | 'tekenen' | 'beoordelen' | null {
  if (record.state === 'ingediend') return mayReview(actor, record, format).ok ? 'beoordelen' : null;
  if (campagne.state !== 'open') return null;
  if (record.state === 'te-tekenen') return maySign(actor, record, format).ok ? 'tekenen' : null;
  const yours = partsOfYours(record, format, actor);
  if (yours.length === 0) return null;
  return yours.some((id) => record.onderdelen[id]?.asked) ? 'vraag' : 'invullen';
}
