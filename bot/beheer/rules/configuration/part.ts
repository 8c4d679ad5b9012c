import { isBlock, keyed, type Place } from '../../../swv/place.ts';

/** What stands at a place of a section; undefined when nothing does. */
export function partAt(section: unknown, place: Place): unknown {
  const [step, ...rest] = place;
  if (step === undefined) return section;
  if (Array.isArray(section)) return partAt(keyed(section)?.get(step), rest);
  return isBlock(section) && Object.hasOwn(section, step) ? partAt(section[step], rest) : undefined;
}

/** The section with something else at a place, which must be there; the rest is untouched. */
export function withPart(section: unknown, place: Place, part: unknown): unknown {
  const [step, ...rest] = place;
  if (step === undefined) return part;
  if (Array.isArray(section)) {
    const items = keyed(section);
    if (!items?.has(step)) throw new Error('There is no such place in this section.');
    return [...items].map(([key, item]) => (key === step ? withPart(item, rest, part) : item));
  }
  if (!isBlock(section) || !Object.hasOwn(section, step)) throw new Error('There is no such place in this section.');
  return { ...section, [step]: withPart(section[step], rest, part) };
}
