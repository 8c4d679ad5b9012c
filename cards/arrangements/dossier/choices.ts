import type { Amount, ConfigText, LocalDate } from '../../words/brands.ts';
import { reveal, type Sensitive } from '../../words/sensitive.ts';

/** A row of a choice list of the configuration. */
export interface Choice {
  readonly id: string;
  readonly label: ConfigText;
}

/** What a form offers, and what the keys in a dossier mean; of the version that the request keeps. */
export interface FormChoices {
  readonly niveaus: readonly Choice[];
  readonly vormen: readonly Choice[];
  readonly gedaan: readonly Choice[];
  readonly weken: readonly Amount[];
  /** Of a TLV; absent for a kind that asks none of it. */
  readonly tlv?: TlvChoices;
}

/** What the form of a TLV offers besides. */
export interface TlvChoices {
  readonly categorieen: readonly Choice[];
  /** The schools for VSO of the register, those of which an old request speaks too; `open` is false for a closed one. */
  readonly scholen: readonly (Choice & { readonly open: boolean })[];
  /** From the decision, or the first day of a school year. */
  readonly ingang: readonly ('direct' | LocalDate)[];
  readonly schooljaren: readonly Amount[];
  /** Of the PrO. */
  readonly iq: readonly Choice[];
  readonly achterstand: readonly Choice[];
}

/** Longer ones are cut off: fifteen of them must leave room for what people wrote. */
const LABEL_MOST = 90;

/** A label as it fits on a card. */
export const fittingLabel = (label: string): string =>
  label.length > LABEL_MOST ? `${label.slice(0, LABEL_MOST - 1).toWellFormed()}…` : label;

const named = (choices: readonly Choice[], id: string): string =>
  fittingLabel(choices.find((choice) => choice.id === id)?.label ?? id); // an older list may have had it

/** The label of a chosen key; the key itself when the list no longer has it. */
export const labelOf = (choices: readonly Choice[], key: Sensitive): string => named(choices, reveal(key));

/** The labels of several keys. */
export const labelsOf = (choices: readonly Choice[], keys: Sensitive): readonly string[] =>
  reveal(keys)
    .split(',')
    .map((id) => named(choices, id));
