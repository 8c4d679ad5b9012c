import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import { type Amount, amount } from '../../../cards/words/brands.ts';
import { parseMoney } from '../../core/parse-money.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import type { Answer } from './answers.ts';
import type { Field } from './format.ts';

/** A field that one input answers; goals have an input each. */
export type SingleField = Exclude<Field, { soort: 'doelen' }>;
type Read = Result<Answer, RefusalCode>;

/** An indicator names no maximum of its own. */
const MOST = amount(1_000_000);

/**
 * Reads what was typed at one field; nothing typed is no answer, whether it has to be answered or not: half a form may be
 * saved. What may not be written in a text is not looked at here.
 */
export function readAnswer(field: SingleField, typed: string): Result<Answer | null, RefusalCode> {
  const text = typed.trim();
  if (text === '') return ok(null);
  switch (field.soort) {
    case 'bedrag':
      return money(text);
    case 'aantal':
      return count(text, field.hoogstens);
    case 'percentage':
      return percentage(text);
    case 'keuze':
      return field.keuzes.some(({ id }) => id === text) ? ok({ soort: 'keuze', keuze: text }) : refuse('kies-iets');
    case 'tekst':
      return sentence(text, field);
    case 'indicator':
      return { aantal: (one: string) => count(one, MOST), percentage, bedrag: money, cijfer: mark }[field.maat](text);
  }
}

/** Holds the length of a text against its bounds, in characters as people count them. */
export function sentence(text: string, { minimum, maximum }: { minimum: Amount; maximum: Amount }): Read {
  const size = [...text].length;
  if (size < minimum) return refuse('te-kort', { facts: { min: minimum } });
  if (size > maximum) return refuse('te-lang', { facts: { max: maximum } });
  return ok({ soort: 'tekst', tekst: text });
}

function money(text: string): Read {
  const read = parseMoney(text);
  return read.ok ? ok({ soort: 'bedrag', cents: read.value }) : read;
}

/** `1.250` and `1 250` group thousands; `1,5` is no whole number. */
function count(text: string, hoogstens: Amount): Read {
  if (!/^(?:\d{1,9}|[1-9]\d{0,2}(?:[.\s]\d{3}){1,2})$/.test(text)) return refuse('geen-getal');
  const number = Number(text.replace(/[.\s]/g, ''));
  return number > hoogstens
    ? refuse('te-veel', { facts: { hoogstens } })
    : ok({ soort: 'aantal', aantal: amount(number) });
}

function percentage(text: string): Read {
  const tenths = tenthsIn(text.replace(/\s*(?:%|procent)$/i, ''));
  return tenths === null || tenths > 1000
    ? refuse('geen-percentage')
    : ok({ soort: 'tienden', tienden: amount(tenths) });
}

function mark(text: string): Read {
  const tenths = tenthsIn(text);
  return tenths === null || tenths < 10 || tenths > 100
    ? refuse('geen-cijfer')
    : ok({ soort: 'tienden', tienden: amount(tenths) });
}

/** `7,5` and `7.5` as 75; one decimal at most, for a second would be thrown away unseen. */
function tenthsIn(text: string): number | null {
  const [, whole, tenth = '0'] = /^(\d{1,3})(?:[.,](\d))?$/.exec(text) ?? [];
  return whole === undefined ? null : Number(whole) * 10 + Number(tenth);
}
