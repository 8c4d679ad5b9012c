/** What somebody does at one field of a form. */
export type Field =
  | { readonly how: 'type' | 'pick' | 'day'; readonly label: string; readonly value: string }
  /** `below`: the first choice of the group, which is where the keyboard comes. */
  | { readonly how: 'radio'; readonly value: string; readonly below?: string }
  /** Of a question among others that offer the same. */
  | { readonly how: 'radio-under'; readonly label: string; readonly value: string }
  | { readonly how: 'boxes'; readonly values: readonly [string, ...string[]] };

export interface Step {
  readonly title: string;
  readonly fields: readonly Field[];
}

export interface Kind {
  /** As the SWV calls it, on the card where it is chosen. */
  readonly name: string;
  /** Whether it stands behind *Iets anders*, for somebody of two schools. */
  readonly behind: boolean;
  readonly steps: readonly Step[];
  /** The most that it may cost from *Nieuwe aanvraag* to *Stuur naar directie* (USERS section 2, counted for each kind). */
  readonly most: { readonly clicks: number; readonly inputs: number; readonly typed: number };
}

export const type = (label: string, value: string): Field => ({ how: 'type', label, value });
export const pick = (label: string, value: string): Field => ({ how: 'pick', label, value });
export const day = (label: string, value: string): Field => ({ how: 'day', label, value });
export const radio = (value: string, below?: string): Field => ({
  how: 'radio',
  value,
  ...(below !== undefined && { below }),
});
export const radioUnder = (label: string, value: string): Field => ({ how: 'radio-under', label, value });
export const boxes = (...values: readonly [string, ...string[]]): Field => ({ how: 'boxes', values });
