import type { SheetUnit } from '../../parts/sheet.ts';
import type { Amount, Cents, ConfigText, LocalDate, SchoolName } from '../../words/brands.ts';
import type { DegreeWord } from '../degree-words.ts';
import type { WhoWord } from '../ronde/words.ts';
import type { ResultState } from './words.ts';

export type ShownNumber = number | 'hidden' | null;

/** The goals of one school under one priority, by how far they came. */
export interface GoalsRow {
  /** Null: a priority that the format no longer names. */
  readonly priority: ConfigText | null;
  readonly degrees: Readonly<Record<DegreeWord, Amount>>;
  readonly unsaid: Amount;
}

export interface WorkbookRow {
  readonly name: SchoolName | ConfigText;
  readonly state: ResultState;
  /** Handed in on. */
  readonly on: LocalDate | null;
  /** In the order of `money`; null: not handed in, or an amount is missing. */
  readonly amounts: readonly Cents[] | null;
  readonly destination: ConfigText | null;
  readonly goals: readonly GoalsRow[];
  /** In the order of `figures`, in whole units. */
  readonly figures: readonly ShownNumber[];
  /** In the order of `choices`; null: nothing was chosen. */
  readonly choices: readonly (ConfigText | null)[];
}

export interface WorkbookView {
  readonly who: WhoWord;
  readonly campaign: ConfigText;
  readonly period: ConfigText;
  /** Null: this is the first. */
  readonly before: ConfigText | null;
  readonly made: LocalDate;
  /** Of the configuration that the format was read from. */
  readonly version: Amount;
  /** Null: the format asks no money. `before`: the sum of last period, where that asked it. */
  readonly money:
    | readonly {
        readonly label: ConfigText;
        readonly part: 'ontvangen' | 'eigen' | 'besteed';
        readonly before: Cents | null;
      }[]
    | null;
  readonly figures: readonly {
    readonly label: ConfigText;
    readonly unit: SheetUnit;
    /** Its priority, or else its part. */
    readonly group: ConfigText;
    readonly total: ShownNumber;
    /** Accounts that said it. */
    readonly count: Amount;
    readonly before: { readonly total: ShownNumber; readonly count: Amount } | null;
  }[];
  readonly choices: readonly {
    readonly label: ConfigText;
    readonly group: ConfigText;
    readonly options: readonly ConfigText[];
  }[];
  readonly priorities: readonly ConfigText[];
  readonly rows: readonly WorkbookRow[];
  /** Below this a number of pupils is not shown. */
  readonly least: Amount | null;
}
