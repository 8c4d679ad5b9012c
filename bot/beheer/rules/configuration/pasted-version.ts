import { createHash } from 'node:crypto';
import type { RawConfiguration } from '../../../swv/configuration.ts';
import type { Place } from '../../../swv/place.ts';
import { partAt, withPart } from './part.ts';

/** Which part of the configuration a card is about; an empty place is the whole section. */
export interface Part {
  readonly section: string;
  readonly place: Place;
}

/** The configuration with a part replaced by what was pasted; null when that part is not there any more. */
export function pastedVersion(
  now: RawConfiguration,
  { section, place }: Part,
  value: unknown,
): RawConfiguration | null {
  if (place.length > 0 && partAt(now[section], place) === undefined) return null;
  return { ...now, [section]: withPart(now[section], place, value) };
}

/** A mark by which a text is known again: what is taken into use is what was compared. */
export const markOf = ({ section, place }: Part, value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([section, place, value]))
    .digest('hex')
    .slice(0, 16);
