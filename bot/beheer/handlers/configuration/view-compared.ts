import { differenceWords } from '../../../../cards/beheer/configuration/difference-words.ts';
import type { Compared, Said } from '../../../../cards/beheer/configuration/edit-card.ts';
import { placeLabel, sectionLabel } from '../../../../cards/beheer/configuration/labels.ts';
import { valueWords } from '../../../../cards/beheer/configuration/value-words.ts';
import type { LocalDate } from '../../../../cards/words/brands.ts';
import type { Running } from '../../../delivery/running.ts';
import type { RawConfiguration } from '../../../swv/configuration.ts';
import type { Difference } from '../../../swv/diff.ts';
import { isEntry } from '../../../swv/place.ts';
import { listRules } from '../../rules/configuration/list-rules.ts';
import { storedEntry } from '../../schema/configuration/stored-entry.ts';
import { clipped, nameOf } from './view-rule.ts';

/** Beside the JSON itself a card has room for so much. */
const MOST = { differences: 6, contradictions: 2, characters: 220 } as const;

interface Seen {
  readonly now: RawConfiguration;
  readonly next: RawConfiguration;
  readonly differences: readonly Difference[];
  readonly running: readonly Running[];
  readonly mark: string;
  readonly today: LocalDate;
}

/** What a new version would change and do, for the card. */
export const viewCompared = ({ now, next, differences, running, mark, today }: Seen): Compared => ({
  seen: mark,
  differences: differences.slice(0, MOST.differences).map(said),
  more: Math.max(0, differences.length - MOST.differences),
  running,
  toFillIn: { now: blanks(now, today), later: blanks(next, today) },
  contradictions: differences.flatMap(contradiction).slice(0, MOST.contradictions),
  touchesSchools: differences.some(({ section }) => section === 'scholen'),
});

const short = (text: string): string => clipped(text, MOST.characters);

const labelOf = ({ section, place }: Difference): string =>
  short(place.length === 0 ? sectionLabel(section) : placeLabel(section, place));

function said(one: Difference): Said {
  const { was, becomes } = differenceWords(one.place, one.was, one.becomes);
  return { label: labelOf(one), was: was && short(was), becomes: becomes && short(becomes) };
}

const blanks = (raw: RawConfiguration, today: LocalDate): number =>
  Object.values(raw)
    .flatMap((section) => listRules(section, today))
    .filter(({ certainty }) => certainty === 'in-te-vullen').length;

function contradiction(one: Difference): Compared['contradictions'] {
  if (!isEntry(one.becomes)) return [];
  const { value, tegenspraak, keuze } = storedEntry.parse(one.becomes);
  const name = nameOf(one.place);
  return tegenspraak.slice(0, 1).map((other) => ({
    where: labelOf(one),
    text: short(
      `hier ${valueWords(name, value)}, elders ${valueWords(name, other.value)} (${other.bron}). ${keuze === undefined ? 'De strengste telt.' : `Keuze: ${keuze}`}`,
    ),
  }));
}
