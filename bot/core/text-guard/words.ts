/** One word of a text, with what stands before it. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** Whether a capital says nothing here, because a sentence, a line, a quotation or a label's value begins. */
  readonly opens: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const ENDS_A_SENTENCE = /[.!?…:;\n\r•–—"“”„«»]|^\s+-\s|^[-*]\s?/u;
/** Before a dot these end no sentence; nor does a single letter. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'dhr mw mevr mej dr drs ir mr prof bijv bv evt ca resp nl incl excl gem max min nr tel afd art blz wo ma di do vr'.split(
    ' ',
  ),
);

function opens(gap: string, before: string | undefined): boolean {
  if (before === undefined) return true;
  if (!ENDS_A_SENTENCE.test(gap)) return false;
  const abbreviated = before.length === 1 || ABBREVIATIONS.has(before.toLowerCase());
  return !(abbreviated && /^\.[ \t]*$/.test(gap));
}

/** Cuts a text in words. */
export function wordsOf(text: string): readonly Word[] {
  const found: Word[] = [];
  let end = 0;
  for (const hit of text.matchAll(WORD)) {
    const gap = text.slice(end, hit.index);
    const before = found.at(-1)?.text;
    end = hit.index + hit[0].length;
    found.push({ text: hit[0], start: hit.index, end, gap, opens: opens(gap, before) });
  }
  return found;
}
