import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';

export type Inputs = Readonly<Record<string, string>>;

/** Reads one trimmed input; an absent one is an empty text. */
export type Read<T> = (text: string) => Result<T, BeheerRefusal>;

export const orNothing =
  <T>(read: Read<T>): Read<T | null> =>
  (text) =>
    text === '' ? ok(null) : read(text);

/** One of these words; `otherwise` says what to do when it is not. */
export const among =
  <const T extends string>(all: readonly T[], otherwise: BeheerRefusal): Read<T> =>
  (text) => {
    const chosen = all.find((one) => one === text);
    return chosen === undefined ? refuse(otherwise) : ok(chosen);
  };
