import * as z from 'zod';
import {
  amount,
  configText,
  isDay,
  localDate,
  localTime,
  schoolId,
  schoolName,
  swvId,
} from '../../cards/words/brands.ts';
import { INPUT_REFUSALS } from '../../cards/words/input-refusals.ts';
import { parseMoney } from '../core/parse-money.ts';

/**
 * The words that a configuration file is made of. Each error says in Dutch what would be right, and stops there
 * (`abort`): what compares this value with others would only add noise.
 */

const oneLine = (most: number) => (text: string) =>
  text.trim() === text && text.length > 0 && text.length <= most && !/[\n\r]/.test(text);

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const slug = (example: string) =>
  z.string().refine((text) => SLUG.test(text) && text.length <= 64, {
    error: `moet bestaan uit kleine letters, cijfers en streepjes, bijvoorbeeld "${example}"`,
    abort: true,
  });

export const id = slug('vmbo-kader');
export const aSwvId = slug('vo-midden-kennemerland').transform(swvId);
export const aSchoolId = slug('jac-p-thijsse-college').transform(schoolId);

/** One line that people read. */
export const line = z
  .string()
  .refine(oneLine(200), {
    error: 'moet één regel tekst zijn, van 1 tot en met 200 tekens, zonder spatie aan de rand',
    abort: true,
  })
  .transform(configText);

/** Where a value comes from: document and place, with its words between « and ». Shown by "Waarom?". */
export const source = z
  .string()
  .refine(oneLine(400), {
    error: 'moet zeggen waar de waarde vandaan komt: één regel, hoogstens 400 tekens',
    abort: true,
  })
  .transform(configText);

export const aSchoolName = z
  .string()
  .refine(oneLine(100), { error: 'moet de naam van de school zijn: één regel, hoogstens 100 tekens', abort: true })
  .transform(schoolName);

export const day = z
  .string()
  .refine(isDay, { error: 'moet een bestaande dag zijn als JJJJ-MM-DD, bijvoorbeeld "2026-08-01"', abort: true })
  .transform(localDate);

export const time = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'moet een tijd zijn als UU:MM, bijvoorbeeld "08:00"', abort: true })
  .transform(localTime);

/** A whole number of days, weeks, people or characters. */
export const count = (least: number, most: number) =>
  z
    .number()
    .refine((n) => Number.isInteger(n) && n >= least && n <= most, {
      error: `moet een heel getal zijn van ${least} tot en met ${most}`,
      abort: true,
    })
    .transform(amount);

/** An amount as people write it (`"€ 1.800"`); whole cents inside. */
export const money = z.string().transform((text, context) => {
  const read = parseMoney(text);
  if (read.ok) return read.value;
  context.addIssue({ code: 'custom', message: `is geen bedrag: ${INPUT_REFUSALS[read.refusal.code]}` });
  return z.NEVER;
});

export const website = z
  .string()
  .regex(/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/, {
    error: 'moet een webadres zijn dat met https:// begint, bijvoorbeeld "https://www.swvvomk.nl"',
    abort: true,
  })
  .transform(configText);

/** School code and number of the location: `28BN00`. */
export const brin = z.string().regex(/^\d{2}[A-Z]{2}\d{2}$/, {
  error: 'moet een BRIN met vestigingsnummer zijn, bijvoorbeeld "28BN00"',
  abort: true,
});

/** Number of a school board at DUO. */
export const administratienummer = z
  .string()
  .regex(/^\d{5}$/, { error: 'moet een administratienummer van vijf cijfers zijn, bijvoorbeeld "41009"', abort: true });

/** The first and the last day of something; both count. */
export const span = { eerste: day, laatste: day };
export const inOrder = (of: { readonly eerste: string; readonly laatste: string }): boolean => of.eerste <= of.laatste;
export const IN_ORDER = { error: 'de eerste dag ligt na de laatste', path: ['laatste'] };

/** Every item has a different `key`; an error stands at the second one. */
export function unique<T>(what: string, key: (item: T) => string) {
  return (items: readonly T[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    items.forEach((item, index) => {
      const held = key(item);
      if (seen.has(held)) context.addIssue({ code: 'custom', path: [index], message: `${what} "${held}" staat er al` });
      seen.add(held);
    });
  };
}
