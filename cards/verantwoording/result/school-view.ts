import type { CardData } from '../../parts/card-data.ts';
import type { SheetUnit } from '../../parts/sheet.ts';
import type { Amount, Cents, ConfigText, SchoolName } from '../../words/brands.ts';
import type { DegreeWord } from '../degree-words.ts';
import type { RefusalCode } from '../refusals.ts';
import type { WhoWord } from '../ronde/words.ts';
import type { ResultState } from './words.ts';
import type { ShownNumber } from './workbook-view.ts';

/** A school beside the others, in one line. */
export interface MirrorView {
  readonly label: ConfigText;
  readonly unit: SheetUnit;
  readonly own: ShownNumber;
  /** Of the school itself. */
  readonly ownBefore: ShownNumber;
  readonly others: Amount;
  readonly mean: number | null;
  readonly from: number | null;
  readonly until: number | null;
  readonly named: readonly { readonly name: SchoolName | ConfigText; readonly value: ShownNumber }[];
}

/** One page of one school: for itself, and for the talk that it has with the samenwerkingsverband. */
export interface SchoolPageView {
  readonly data: CardData;
  readonly note: RefusalCode | null;
  readonly who: WhoWord;
  /** Whose page it is. */
  readonly school: SchoolName | ConfigText;
  readonly campaign: ConfigText;
  readonly period: ConfigText;
  readonly before: ConfigText | null;
  readonly state: ResultState;
  /** Null: not handed in, or an amount is missing. */
  readonly money: {
    readonly lines: readonly { readonly label: ConfigText; readonly sum: Cents }[];
    readonly spent: Cents;
    readonly left: Cents;
    readonly destination: ConfigText | null;
  } | null;
  readonly goals: readonly {
    readonly priority: ConfigText | null;
    /** As the school wrote it. */
    readonly text: string;
    readonly degree: DegreeWord | null;
  }[];
  /** What was chosen where the answers are fixed. */
  readonly choices: readonly { readonly label: ConfigText; readonly chosen: ConfigText }[];
  readonly mirror: readonly MirrorView[];
  /** What the school wrote, by the name of its field. */
  readonly texts: readonly {
    readonly label: ConfigText;
    readonly text: string;
    /** It goes along with the name. */
    readonly shared: boolean;
  }[];
  /** The question to whoever may share it, and what was said to it. `stale`: yes, and its words were changed after that. */
  readonly name: { readonly may: boolean; readonly said: 'yes' | 'stale' | 'no' | null };
}
