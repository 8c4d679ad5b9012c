import type { SheetUnit } from '../../parts/sheet.ts';
import type { Amount, Cents, ConfigText, SchoolName } from '../../words/brands.ts';
import type { DegreeWord } from '../degree-words.ts';
import type { WhoWord } from '../ronde/words.ts';
import type { ShownNumber } from './workbook-view.ts';

export interface FigureView {
  readonly label: ConfigText;
  readonly unit: SheetUnit;
  /** Null where a sum says nothing: a percentage, a mark. */
  readonly total: ShownNumber;
  readonly mean: ShownNumber;
  readonly count: Amount;
  readonly meanBefore: ShownNumber;
}

export interface PriorityView {
  /** Null: goals of a priority that the format no longer names. */
  readonly label: ConfigText | null;
  readonly degrees: Readonly<Record<DegreeWord, Amount>>;
  readonly unsaid: Amount;
  readonly figures: readonly FigureView[];
}

/** How many chose what. */
export interface ChoiceView {
  readonly label: ConfigText;
  readonly options: readonly { readonly label: ConfigText; readonly count: Amount }[];
  readonly count: Amount;
}

/** What one part asks that belongs to no priority. */
export interface PartView {
  readonly label: ConfigText;
  readonly figures: readonly FigureView[];
  readonly choices: readonly ChoiceView[];
}

/** What the teams wrote to share at one question. */
export interface LearnedView {
  readonly label: ConfigText;
  /** Only with the yes of its directie. */
  readonly told: readonly { readonly name: SchoolName | ConfigText; readonly text: string }[];
  /** Who told it to the samenwerkingsverband alone. */
  readonly kept: Amount;
}

export interface SumsView {
  readonly received: Cents;
  readonly own: Cents;
  readonly spent: Cents;
  readonly left: Cents;
}

/** What comes out of a campaign, for the whole of the samenwerkingsverband: sums and means, never one school's. */
export interface ResultView {
  readonly who: WhoWord;
  readonly campaign: ConfigText;
  readonly period: ConfigText;
  readonly before: ConfigText | null;
  readonly asked: Amount;
  readonly handedIn: Amount;
  readonly provisional: Amount;
  readonly money:
    | (SumsView & {
        readonly lines: readonly {
          readonly label: ConfigText;
          readonly part: 'ontvangen' | 'eigen' | 'besteed';
          readonly sum: Cents;
          readonly before: Cents | null;
        }[];
        readonly destinations: readonly {
          readonly label: ConfigText | null;
          readonly sum: Cents;
          readonly count: Amount;
        }[];
        readonly counted: Amount;
        readonly incomplete: Amount;
        readonly before: SumsView | null;
      })
    | null;
  readonly parts: readonly PartView[];
  readonly priorities: readonly PriorityView[];
  readonly least: Amount | null;
}
