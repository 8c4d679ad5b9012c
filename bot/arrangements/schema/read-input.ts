import * as z from 'zod';
import { SCHOOL_DAYS, type SchoolDay } from '../../../cards/arrangements/form/answers.ts';
import { ELSEWHERE } from '../../../cards/arrangements/form/elsewhere.ts';
import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { inputIds } from '../../../cards/arrangements/verbs.ts';
import {
  type Amount,
  amount,
  isDay,
  type LocalDate,
  localDate,
  type SchoolId,
  type SubjectId,
  schoolId,
  subjectId,
} from '../../../cards/words/brands.ts';
import { isKey } from '../../../cards/words/is-key.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';
import { parseDate, type Sense } from '../../core/parse-date.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import { findPhone } from '../../core/text-guard/contact.ts';
import { type GuardContext, guardText } from '../../core/text-guard.ts';
import type { KindRules, Length } from '../rules/kind-rules.ts';

export type Inputs = Readonly<Record<string, string>>;

/** What the border must know to read a card. */
export interface Border {
  readonly rules: KindRules;
  readonly today: LocalDate;
  /** Names of schools, staff and the SWV: they may be written. */
  readonly known: readonly string[];
  /** Whether the deskundigen of this request advised already: "Stuur door" then asks none. */
  readonly advised: boolean;
  /** All that came with this click: some inputs are read in the light of another. */
  readonly typed: Inputs;
}

/** Reads one trimmed input; an absent one is an empty text. */
export type Read<T> = (text: string) => Result<T, RefusalCode>;

/** One input as zod sees it. The message of an issue is our code, its params are the facts. */
export const input = <T>(read: Read<T>) =>
  z
    .string()
    .optional()
    .transform((raw, context) => {
      const result = read(raw?.trim() ?? '');
      if (result.ok) return result.value;
      const { code, facts } = result.refusal;
      context.addIssue({ code: 'custom', message: code, params: { ...facts } });
      return z.NEVER;
    });

/** Length and content are looked at here, while it is still a text; behind the border nobody opens it again. */
export function text(border: Border, length: Length, kind: GuardContext['kind'] = 'tekst'): Read<Sensitive> {
  // What was typed by a forged click is not even looked at: it is not ours to hold.
  if (border.rules.extern && kind === 'tekst') return () => ok(new Sensitive(ELSEWHERE));
  return (value) => {
    if (value === '') return refuse('verplicht');
    const size = [...value].length;
    if (size < length.min) return refuse('te-kort', { facts: { min: length.min } });
    if (size > length.max) return refuse('te-lang', { facts: { max: length.max } });
    const guarded = guardText(value, { known: border.known, kind });
    if (guarded.kind === 'refused') return refuse(guarded.code);
    if (guarded.kind === 'ask' && border.typed[inputIds.geenNaam] !== 'ja') {
      return refuse('naam', { facts: { van: guarded.at[0], tot: guarded.at[1] } });
    }
    return ok(new Sensitive(value));
  };
}

export const orNothing =
  <T>(read: Read<T>): Read<T | null> =>
  (value) =>
    value === '' ? ok(null) : read(value);

/** A text that may be left out. Where nothing is typed here, nothing is claimed to stand elsewhere either. */
export const textOrNothing = (border: Border, length: Length): Read<Sensitive | null> =>
  border.rules.extern ? () => ok(null) : orNothing(text(border, length));

/** A text that some choices need and others do not: the rules drop or refuse. */
export const textWhereNeeded = (border: Border, length: Length): Read<Sensitive | null> =>
  border.rules.extern ? text(border, length) : orNothing(text(border, length));

export const oneOf =
  <const T extends string>(all: readonly T[]): Read<T> =>
  (value) => {
    const chosen = all.find((one) => one === value);
    return chosen === undefined ? refuse(value === '' ? 'verplicht' : 'geen-keuze') : ok(chosen);
  };

/** Several at once arrive as `a,b`; kept in the order of the configuration. */
export const someOf =
  (all: readonly string[]): Read<string> =>
  (value) => {
    const chosen = value.split(',').filter((one) => one !== '');
    if (chosen.length === 0) return refuse('verplicht');
    if (chosen.some((one) => !all.includes(one))) return refuse('geen-keuze');
    return ok(all.filter((one) => chosen.includes(one)).join(','));
  };

/** A choice that tells of a pupil. */
export const hidden =
  (read: Read<string>): Read<Sensitive> =>
  (value) => {
    const result = read(value);
    return result.ok ? ok(new Sensitive(result.value)) : result;
  };

export const day =
  (today: LocalDate, sense: Sense): Read<LocalDate> =>
  (value) =>
    parseDate(value, today, sense);

/** A number of weeks, or of school years, out of those that the configuration offers. */
export const weeks =
  (offered: readonly number[]): Read<Amount> =>
  (value) => {
    const chosen = oneOf(offered.map(String))(value);
    return chosen.ok ? ok(amount(Number(chosen.value))) : chosen;
  };

/** Letters, digits, dots and dashes, with a digit in it: so that no name fits. */
export const pupilNumber =
  (border: Border): Read<Sensitive> =>
  (value) => {
    const { min, max } = border.rules.leerlingnummer;
    const fits = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9.-]*$/.test(value) && value.length >= min && value.length <= max;
    if (value !== '' && !fits) return refuse('leerlingnummer-vorm', { facts: { min, max } });
    return text(border, border.rules.leerlingnummer, 'leerlingnummer')(value);
  };

/**
 * A number in a system that is not ours: as {@link pupilNumber}, and a slash may stand in it. Four letters in a row are a
 * word, and may be a name; the signs between digits do not hide a BSN.
 */
export const externalNumber =
  (border: Border): Read<string> =>
  (value) => {
    const { min, max } = EXTERNAL;
    if (value === '') return refuse('verplicht');
    const fits = /^(?=.*\d)(?!.*[A-Za-z]{4})[A-Za-z0-9][A-Za-z0-9./-]*$/.test(value);
    if (!fits || value.length < min || value.length > max) {
      return refuse('extern-nummer-vorm', { facts: { min, max } });
    }
    if (findPhone(value, border.known)) return refuse('telefoonnummer');
    const guarded = guardText(value.replaceAll(/[/-]/g, '.'), { known: border.known, kind: 'leerlingnummer' });
    return guarded.kind === 'refused' ? refuse(guarded.code) : ok(value);
  };

const EXTERNAL = { min: 3, max: 30 } as const;

export const school: Read<SchoolId> = (value) => {
  try {
    return ok(schoolId(value));
  } catch {
    return refuse('geen-keuze'); // our own button carries it: it was forged
  }
};

/** A request that our own button names. */
export const subject: Read<SubjectId> = (value) => {
  try {
    return ok(subjectId(value));
  } catch {
    return refuse('geen-keuze');
  }
};

/** A whole number, as typed. */
export const whole =
  ({ min, max }: { readonly min: number; readonly max: number }): Read<Amount> =>
  (value) => {
    if (value === '') return refuse('verplicht');
    if (!/^\d{1,6}$/.test(value)) return refuse('geen-getal', { facts: { min, max } });
    const number = Number(value);
    return number < min || number > max ? refuse('geen-getal', { facts: { min, max } }) : ok(amount(number));
  };

/** Days of the school week, in its order; each at most once. */
export const schoolDays: Read<readonly SchoolDay[]> = (value) => {
  const chosen = someOf(SCHOOL_DAYS.map(String))(value);
  return chosen.ok ? ok(SCHOOL_DAYS.filter((day) => chosen.value.includes(String(day)))) : chosen;
};

/** A key of the register or of ours; whether it is there now is for the rules. */
export const key: Read<string> = (value) => {
  if (value === '') return refuse('verplicht');
  return isKey(value) ? ok(value) : refuse('geen-keuze');
};

/** From when a TLV is needed: at once, or a day that our own list offered. */
export const from: Read<'direct' | LocalDate> = (value) => {
  if (value === 'direct') return ok(value);
  if (value === '') return refuse('verplicht');
  return isDay(value) ? ok(localDate(value)) : refuse('geen-keuze');
};

/** A text in which something is asked. */
export const question =
  (read: Read<Sensitive>): Read<Sensitive> =>
  (value) =>
    value === '' || value.includes('?') ? read(value) : refuse('geen-vraag');
