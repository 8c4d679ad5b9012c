import { isDay, localDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { valueWords } from './value-words.ts';

type Block = Readonly<Record<string, unknown>>;

/** A difference of the configuration, said: what it was and what it becomes; null where there is nothing. */
export interface DifferenceWords {
  readonly was: string | null;
  readonly becomes: string | null;
}

/** What stands beside a value, and what it is called. */
const BESIDE: readonly (readonly [key: string, name: string])[] = [
  ['geldigVanaf', 'geldig vanaf'],
  ['geldigTot', 'geldig tot en met'],
  ['gecontroleerdOp', 'gecontroleerd op'],
  ['bron', 'bron'],
  ['open', 'open'],
  ['keuze', 'keuze'],
  ['tegenspraak', 'andere bronnen'],
];

/**
 * Says both sides of a difference. Of a value that was only moved in time or got another source, that is what is said; a
 * value that is new or gone is said with its source and dates.
 *
 * @param place as in bot/swv/place.ts; its last name tells what the value counts
 */
export function differenceWords(place: readonly string[], was: unknown, becomes: unknown): DifferenceWords {
  const name = place.findLast((step) => !step.startsWith('[')) ?? '';
  return { was: side(name, was, becomes), becomes: side(name, becomes, was) };
}

function side(name: string, it: unknown, other: unknown): string | null {
  if (it === undefined) return null;
  if (!isEntry(it)) return isNamedList(it) ? `${it.length} in deze volgorde` : withSource(name, it);
  const whole = !isEntry(other) || !same(it.value, other.value);
  const beside = BESIDE.filter(([key]) =>
    ['bron', 'geldigVanaf', 'geldigTot'].includes(key) && !isEntry(other) ? true : differs(key, it, other),
  ).map(([key, called]) => `${called}: ${besideWords(key, name, it[key])}`);
  return [...(whole ? [valueWords(name, it.value)] : []), ...beside].join('; ') || valueWords(name, it.value);
}

const differs = (key: string, it: Block, other: unknown): boolean =>
  !same(it[key], isEntry(other) ? other[key] : undefined);

/** The store keeps blocks with their names in another order. */
const same = (one: unknown, other: unknown): boolean => ordered(one) === ordered(other);

const ordered = (it: unknown): string | undefined =>
  JSON.stringify(it, (_key, inner: unknown) =>
    isBlock(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );

function besideWords(key: string, name: string, value: unknown): string {
  if (value === undefined) return key === 'tegenspraak' ? 'geen' : 'niets';
  if (value === null) return 'geen einde';
  if (key === 'tegenspraak' && Array.isArray(value)) {
    return value.map((one: Block) => `${valueWords(name, one.value)} (${String(one.bron)})`).join(', ') || 'geen';
  }
  const text = String(value);
  return isDay(text) ? fullDay(localDate(text)) : text;
}

function withSource(name: string, it: unknown): string {
  const words = valueWords(name, it);
  return isBlock(it) && typeof it.bron === 'string' ? `${words}; bron: ${it.bron}` : words;
}

/** Items that have their own differences: of the list itself only the order is left to say. */
const isNamedList = (it: unknown): it is readonly Block[] => Array.isArray(it) && it.length > 0 && it.every(isBlock);

const isBlock = (it: unknown): it is Block => typeof it === 'object' && it !== null && !Array.isArray(it);

const isEntry = (it: unknown): it is Block => isBlock(it) && 'value' in it && 'geldigVanaf' in it;
