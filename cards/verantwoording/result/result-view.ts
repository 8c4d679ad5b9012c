import type { SheetUnit } from '../../parts/sheet.ts';
import type { Amount, Cents, ConfigText } from '../../words/brands.ts';
import type { ResultDegree } from './words.ts';
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
  readonly label: ConfigText | null;
  readonly degrees: Readonly<Record<ResultDegree, Amount>>;
  readonly unsaid: Amount;
  readonly figures: readonly FigureView[];
}

export interface SumsView {
  readonly received: Cents;
  readonly own: Cents;
  readonly spent: Cents;
  readonly left: Cents;
}

/** What comes out of a campaign, for the whole of the samenwerkingsverband: sums and means, never one school's. */
export interface ResultView {
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
  readonly priorities: readonly PriorityView[];
  readonly least: Amount | null;
}
