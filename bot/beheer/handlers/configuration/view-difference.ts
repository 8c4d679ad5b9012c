import { differenceWords } from '../../../../cards/beheer/configuration/difference-words.ts';
import { placeLabel, sectionLabel } from '../../../../cards/beheer/configuration/labels.ts';
import { valueWords } from '../../../../cards/beheer/configuration/value-words.ts';
import type { ConfigText, LocalDate } from '../../../../cards/words/brands.ts';
import type { RawConfiguration } from '../../../swv/configuration.ts';
import type { Difference } from '../../../swv/diff.ts';
import { isEntry } from '../../../swv/place.ts';
import { listRules } from '../../rules/configuration/list-rules.ts';
import { storedEntry } from '../../schema/configuration/stored-entry.ts';
import { clipped, nameOf } from './view-rule.ts';

/** A difference as a card says it. */
export interface DifferenceView {
  readonly label: ConfigText;
  readonly was: ConfigText | null;
  readonly becomes: ConfigText | null;
  /** What other sources say of what it becomes. */
  readonly contradiction: ConfigText | null;
}

/** @param most characters of each text */
export function viewDifference(one: Difference, most: number): DifferenceView {
  const short = (text: string): ConfigText => clipped(text, most);
  const { section, place } = one;
  const { was, becomes } = differenceWords(place, one.was, one.becomes);
  const contradiction = contradictionOf(one);
  return {
    label: short(place.length === 0 ? sectionLabel(section) : placeLabel(section, place)),
    was: was === null ? null : short(was),
    becomes: becomes === null ? null : short(becomes),
    contradiction: contradiction === null ? null : short(contradiction),
  };
}

function contradictionOf(one: Difference): string | null {
  if (!isEntry(one.becomes)) return null;
  const { value, tegenspraak, keuze } = storedEntry.parse(one.becomes);
  const [other] = tegenspraak;
  if (other === undefined) return null;
  const name = nameOf(one.place);
  const chosen = keuze === undefined ? 'De strengste telt.' : `Keuze: ${keuze}`;
  return `hier ${valueWords(name, value)}, elders ${valueWords(name, other.value)} (${other.bron}). ${chosen}`;
}

/** How many values are still to be filled in. */
export const blanksIn = (raw: RawConfiguration, today: LocalDate): number =>
  Object.values(raw)
    .flatMap((section) => listRules(section, today))
    .filter(({ certainty }) => certainty === 'in-te-vullen').length;
