import type { Amount, Cents } from '../../../cards/words/brands.ts';
import type { Degree } from './format.ts';

/** A goal of one priority: from the ontwikkelagenda, from the last account, or added by the school. */
export interface Goal {
  readonly id: string;
  readonly prioriteit: string;
  readonly tekst: string;
  /** null: not said yet. */
  readonly graad: Degree | null;
}

/** What was filled in at one field. Percentages and marks in tenths: 7,5 is 75. */
export type Answer =
  | { readonly soort: 'bedrag'; readonly cents: Cents }
  | { readonly soort: 'aantal'; readonly aantal: Amount }
  | { readonly soort: 'tienden'; readonly tienden: Amount }
  | { readonly soort: 'keuze'; readonly keuze: string }
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'doelen'; readonly doelen: readonly Goal[] };

/** By the id of the field. */
export type Answers = Readonly<Record<string, Answer>>;
