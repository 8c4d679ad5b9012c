import type { Amount, ConfigText, LocalDate, StaffName } from '../../words/brands.ts';

/** How sure a value is: `in-te-vullen` closes production, `open` has a question with it, `oud` holds no longer or not yet. */
export type Certainty = 'zeker' | 'oud' | 'open' | 'in-te-vullen';

/** A value in a list. */
export interface ValueRow {
  readonly section: ConfigText;
  readonly place: ConfigText;
  readonly label: ConfigText;
  readonly value: ConfigText;
  readonly certainty: Certainty;
  readonly gecontroleerdOp: LocalDate | null;
}

/** Which version is in force, and who took it into use. */
export interface VersionView {
  readonly version: Amount;
  readonly on: LocalDate;
  readonly by: StaffName | 'meedoen' | 'ops' | 'onbekend';
}

export interface SectionRow {
  readonly name: ConfigText;
  readonly label: ConfigText;
  /** null: this version lacks the section, which the app cannot do without. `niet-in-gebruik`: it can. */
  readonly values: Amount | 'niet-in-gebruik' | null;
  readonly toFillIn: Amount;
  readonly unsure: Amount;
}
