import type { LocalDate } from '../../../../cards/words/brands.ts';
import { holdsOn } from '../../../swv/dated.ts';
import { isBlock, isDatedList, keyed, type Place } from '../../../swv/place.ts';
import { type StoredEntry, storedEntry, storedItem } from '../../schema/configuration/stored-entry.ts';

/** One value of a section, as it is for a day. */
export interface Rule {
  readonly place: Place;
  readonly value: unknown;
  readonly bron: string | null;
  /** null: it has no dates of its own. */
  readonly geldigVanaf: LocalDate | null;
  readonly geldigTot: LocalDate | null;
  readonly gecontroleerdOp: LocalDate | null;
  readonly open: string | null;
  readonly tegenspraak: readonly { readonly value?: unknown; readonly bron: string }[];
  readonly keuze: string | null;
  readonly certainty: 'zeker' | 'oud' | 'open' | 'in-te-vullen';
  /** What held before it and what holds later. */
  readonly others: readonly Pick<StoredEntry, 'value' | 'bron' | 'geldigVanaf' | 'geldigTot'>[];
}

/** Every value of a stored section, in the order of its file. */
export function listRules(section: unknown, on: LocalDate): readonly Rule[] {
  return within(section, [], on);
}

/** The same with what is still to be filled in first: that is what blocks production. */
export const inReadingOrder = (rules: readonly Rule[]): readonly Rule[] => [
  ...rules.filter(({ certainty }) => certainty === 'in-te-vullen'),
  ...rules.filter(({ certainty }) => certainty !== 'in-te-vullen'),
];

function within(it: unknown, place: Place, on: LocalDate): readonly Rule[] {
  if (isDatedList(it))
    return [
      ofEntries(
        it.map((entry) => storedEntry.parse(entry)),
        place,
        on,
      ),
    ];
  if (Array.isArray(it)) {
    const items = keyed(it);
    return items === null ? [bare(it, place)] : [...items].flatMap(([key, item]) => within(item, [...place, key], on));
  }
  if (!isBlock(it)) return [bare(it, place)];
  if ('bron' in it) return [ofItem(it, place)];
  // The key of an item is in its place already.
  const isItem = place.at(-1)?.startsWith('[') === true;
  return Object.entries(it)
    .filter(([, inner]) => !isItem || typeof inner !== 'string')
    .flatMap(([name, inner]) => within(inner, [...place, name], on));
}

const BARE = {
  bron: null,
  geldigVanaf: null,
  geldigTot: null,
  gecontroleerdOp: null,
  open: null,
  tegenspraak: [],
  keuze: null,
  certainty: 'zeker',
  others: [],
} as const;

const bare = (value: unknown, place: Place): Rule => ({ ...BARE, place, value });

function ofItem(value: Readonly<Record<string, unknown>>, place: Place): Rule {
  const { bron = null, gecontroleerdOp = null, open = null } = storedItem.parse(value);
  return { ...BARE, place, value, bron, gecontroleerdOp, open, certainty: open === null ? 'zeker' : 'open' };
}

function ofEntries(entries: readonly StoredEntry[], place: Place, on: LocalDate): Rule {
  const held = entries.findLast(({ geldigVanaf }) => geldigVanaf <= on) ?? entries[0];
  if (held === undefined) return bare([], place);
  const { gecontroleerdOp = null, open = null, keuze = null } = held;
  return {
    ...held,
    place,
    gecontroleerdOp,
    open,
    keuze,
    certainty: certaintyOf(held, on),
    others: entries.filter((entry) => entry !== held),
  };
}

function certaintyOf(held: StoredEntry, on: LocalDate): Rule['certainty'] {
  if (isBlock(held.value) && 'inTeVullen' in held.value) return 'in-te-vullen';
  if (held.open !== undefined) return 'open';
  return holdsOn(held, on) ? 'zeker' : 'oud';
}
