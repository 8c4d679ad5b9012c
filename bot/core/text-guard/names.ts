import { ORDINARY_ENDING, ORDINARY_WORDS } from './ordinary-words.ts';
import { PROPER_PHRASES, PROPER_WORDS } from './proper-words.ts';
import type { Span } from './span.ts';
import { isVerb } from './verbs.ts';
import { type Word, wordsOf } from './words.ts';

const INFIX = "van|de|der|den|het|'t|’t|ten|ter|te|el|al|ben|bin|ibn|abu|la|le|du|da|dos|von";
/** "J. de V.", "M.K.", "K. Snorremans", "J de V". */
const INITIALS = new RegExp(
  `(?<![\\p{L}\\p{N}.])\\p{Lu}(?:\\.\\s?(?:\\p{Lu}\\.\\s?)*(?:(?:${INFIX})\\s+)*|\\s+(?:(?:${INFIX})\\s+)+)(\\p{Lu}\\p{Ll}+|\\p{Lu}(?![\\p{L}\\p{N}])\\.?)`,
  'gu',
);
/** Abbreviations that some write with dots. */
const DOTTED =
  /(?<![\p{L}.])(?:[PV]\.?S\.?O|S\.B\.O|[PVS]\.O|[BN]\.V|[NP]\.[BS]|V\.S|I\.Q|O\.P\.P|C\.J\.G|M\.D\.O|A\.V\.G|[MH]\.B\.O)\.?(?![\p{L}])/gu;

/** A capital and small letters, also "Een-Woord", "D’Woord", "McWoord" and "IJswoord"; not CvT, PrO or WhatsApp. */
const CAPITALISED = /^(?:\p{Lu}['’]\p{L}|(?:Mc|Mac)?(?:IJ|\p{Lu}))[\p{Ll}\p{M}]+(?:['’-]\p{L}?[\p{Ll}\p{M}]+)*$/u;
/** "Lln" and "Gspr" are abbreviations. */
const CONSONANTS = /^[b-df-hj-np-tv-xz]+$/i;
const LONGEST = 40;
const ONE_CAPITAL = /^\p{Lu}$/u;
const IS_INFIX = new RegExp(`^(?:${INFIX})$`, 'u');
const TITLE = /^(?:dhr|mw|mevr|mevrouw|meneer|mijnheer|juf|juffrouw|meester|oom|tante|heet|heette|genaamd|genoemd)$/i;
const PERSON =
  /^(?:leerling|jongen|meisje|jongere|zoon|dochter|broer|zus|kind|student|vriend|vriendin|klasgenoot|ene)$/i;
/** A letter after one of these is a label: "bijlage B", "klas C", "vitamine D". */
const LABEL =
  /^(?:bijlage|klas|groep|deel|optie|plan|vitamine|hepatitis|categorie|niveau|lokaal|blok|type|punt|stap)$/i;

const bare = (word: string): string => word.toLowerCase().replace(/['’]s$/, '');

const isListed = (word: string): boolean => ORDINARY_WORDS.has(word) || PROPER_WORDS.has(word);

function isOrdinary(word: string): boolean {
  const whole = bare(word);
  return [whole, ...whole.split('-')].some((part) => isListed(part) || ORDINARY_ENDING.test(part));
}

const isCapitalised = (word: string): boolean =>
  word.length <= LONGEST && CAPITALISED.test(word) && !CONSONANTS.test(word);

/** Has the shape of a name and is no word that we know. */
const looksLikeName = (word: string): boolean => isCapitalised(word) && !isOrdinary(word);

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** By the list that was given: a table has one for all its lines, and each line would make it anew. */
const PATTERNS = new WeakMap<readonly string[], RegExp>();

function patternOf(known: readonly string[]): RegExp {
  const made = PATTERNS.get(known);
  if (made) return made;
  const lastWords = known
    .map((phrase) => phrase.trim().split(/\s+/))
    .flatMap((parts) => (parts.length > 1 ? parts.slice(-1) : []));
  const phrases = [...known, ...PROPER_PHRASES, ...lastWords]
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.length > 1)
    .sort((a, b) => b.length - a.length);
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  PATTERNS.set(known, any);
  return any;
}

/** Puts small x's in the place of names that may be named, so that every position in the text stays what it was. */
function mask(text: string, known: readonly string[]): string {
  const blank = (phrase: string) => phrase.replace(/[\p{L}\p{M}\p{N}.]/gu, 'x');
  return text.replace(patternOf(known), blank).replace(DOTTED, blank);
}

/** Initials with a surname or a second initial. */
function findInitials(text: string): Span | null {
  for (const hit of text.matchAll(INITIALS)) {
    const last = hit[1] ?? '';
    if (last.length > 2 && isOrdinary(last)) continue;
    const before = text.slice(Math.max(0, hit.index - 20), hit.index).match(/(\p{L}+)\s*$/u)?.[1];
    if (before !== undefined && LABEL.test(before)) continue;
    return [hit.index, hit.index + hit[0].length];
  }
  return null;
}

/** One letter that stands for a pupil: "K. wil graag", "leerling T. heeft", "leerling T". */
function isLoneInitial(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || !ONE_CAPITAL.test(word.text)) return false;
  if (before !== undefined && !word.opens) {
    if (LABEL.test(before.text) || /\d/.test(word.gap)) return false;
    if (PERSON.test(before.text) || TITLE.test(before.text)) return true;
  }
  return after !== undefined && /^\.\s+$/.test(after.gap) && /^\p{Ll}/u.test(after.text);
}

/** At the start of a sentence a capital says nothing; what follows may: "… heeft", "… van der Woord", "…’s moeder". */
function isSubject(words: readonly Word[], at: number, text: string): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return false;
  if (/['’]s$/.test(word.text)) return true;
  if (next === undefined) return words.length === 1 || /^:\s*$/.test(word.gap);
  if (/^(?::|\s*\+|\s*,?\s*\(?\d{1,2}\s*(?:jaar|jr))/.test(text.slice(word.end, word.end + 12))) return true;
  if (next.gap.trim() !== '') return false;
  if (isVerb(next.text)) return true;
  const joins = IS_INFIX.test(next.text) || next.text === 'en';
  const other = words.slice(at + 2, at + 6).find((later) => !IS_INFIX.test(later.text));
  return joins && other !== undefined && looksLikeName(other.text);
}

/** After a title, "heet" or "naam:" a word is a name, whatever its ending. */
function isCalled(words: readonly Word[], at: number, text: string): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return false;
  if (TITLE.test(before.text)) return true;
  return (
    /^:\s*$/.test(word.gap) &&
    /\b(?:voor|achter|roep)?na(?:am|men)\b[^.:\n]{0,20}:\s*$/i.test(
      text.slice(Math.max(0, word.start - 40), word.start),
    )
  );
}

/** Stretches a name over what follows it: "Woord van der Woord", "Woord Woord". */
function stretch(words: readonly Word[], first: number): number {
  let last = first;
  for (let at = first + 1; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.gap.trim() !== '') break;
    if (looksLikeName(word.text)) last = at;
    else if (!IS_INFIX.test(word.text)) break;
  }
  return words[last]?.end ?? 0;
}

/**
 * Finds what is likely a person's name, by the shape of Dutch sentences: a capital where none is due, initials, a title,
 * or an unknown word that opens a sentence and does something. It is a question to the writer, never a verdict; a name in
 * small letters is not seen.
 *
 * @param known names that may be named (schools, staff); their last word may stand alone ("mevrouw Voorbeeld")
 */
export function findName(text: string, known: readonly string[]): Span | null {
  const masked = mask(text, known);
  const words = wordsOf(masked);
  const initials = findInitials(masked);
  for (const [at, word] of words.entries()) {
    if (initials !== null && word.start >= initials[0]) return initials;
    if (isLoneInitial(words, at)) return [word.start, word.end];
    const called = isCalled(words, at, masked);
    if (!(called ? isCapitalised(word.text) && !isListed(bare(word.text)) : looksLikeName(word.text))) continue;
    if (called || !word.opens || isSubject(words, at, masked)) return [word.start, stretch(words, at)];
  }
  return null;
}
