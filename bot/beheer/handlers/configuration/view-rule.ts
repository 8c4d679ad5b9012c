import type { ValueRow } from '../../../../cards/beheer/configuration/configuration-view.ts';
import { placeLabel } from '../../../../cards/beheer/configuration/labels.ts';
import { valueWords } from '../../../../cards/beheer/configuration/value-words.ts';
import { type ConfigText, configText } from '../../../../cards/words/brands.ts';
import { type Place, placeText } from '../../../swv/place.ts';
import type { Rule } from '../../rules/configuration/list-rules.ts';

/** A text of the configuration, cut where a card has no more room. */
export function clipped(text: string, most = 600): ConfigText {
  const known = text.trim() === '' ? '(leeg)' : text;
  return configText(known.length > most ? `${known.slice(0, most).toWellFormed()}…` : known);
}

/** What a value counts: the last name of its place. */
export const nameOf = (place: Place): string => place.findLast((step) => !step.startsWith('[')) ?? '';

export const viewRow = (section: string, { place, value, certainty, gecontroleerdOp }: Rule): ValueRow => ({
  section: clipped(section),
  place: clipped(placeText(place), 1_000),
  label: clipped(placeLabel(section, place)),
  value: clipped(valueWords(nameOf(place), value), 150),
  certainty,
  gecontroleerdOp,
});
