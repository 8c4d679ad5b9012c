import { isRefusalCode, refusalText } from '../../arrangements/refusals.ts';
import { PEOPLE_REFUSALS } from '../../people/refusals.ts';
import { technicalTexts } from '../../words/technical-texts.ts';
import { type BeheerRefusal, beheerRefusals, beheerRefusalText, type Facts } from '../refusals.ts';

/** What no feature refuses, but the door, or whoever runs the operations. */
const OTHERS: Readonly<Record<string, string>> = {
  ...PEOPLE_REFUSALS,
  vervalst: technicalTexts.forged,
  'andere-beheerder': 'Iemand anders heeft de rol van functioneel beheerder al.',
  'uit-dienst': 'De laatste werkdag van deze persoon is voorbij.',
};

const isOfBeheer = (code: string): code is BeheerRefusal => Object.hasOwn(beheerRefusals, code);

/**
 * The sentence with which something was refused, as the person who tried read it. Null for what was not refused, and where
 * the numbers or days that the sentence needs were not kept.
 *
 * @param code `ok` or the code of a refusal
 */
export function refusalMeaning(verb: string, code: string, facts: Facts): string | null {
  const said = sentence(verb, code, facts);
  return said === null || /\b(?:undefined|NaN)\b/.test(said) ? null : said;
}

function sentence(verb: string, code: string, facts: Facts): string | null {
  if (verb.startsWith('aanvraag.') && isRefusalCode(code)) return refusalText(code, facts);
  if (verb.startsWith('beheer.') && isOfBeheer(code)) return beheerRefusalText(code, facts);
  return Object.hasOwn(OTHERS, code) ? (OTHERS[code] ?? null) : null;
}
