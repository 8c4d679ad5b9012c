/** What a rule answers: a value, or a refusal that was to be expected. Exceptions are for bugs. */
export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal<Code> };

/** A refusal with a stable code; `cards/<feature>/refusals.ts` turns it into a Dutch sentence that says what to do next. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  /** The input at fault, when there is one: the error is shown there. */
  readonly field?: string;
  /** Numbers and days that the sentence needs; never a text of a person. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const refuse = <Code extends string>(
  code: Code,
  more: Omit<Refusal<Code>, 'code'> = {},
): { readonly ok: false; readonly refusal: Refusal<Code> } => ({ ok: false, refusal: { code, ...more } });
