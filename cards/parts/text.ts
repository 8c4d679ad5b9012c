import type { IRichTextBlock, ITextBlock, ITextRun } from '@microsoft/teams.cards';

/*
 * Teams renders markdown in a TextBlock and none in a TextRun. So a TextBlock holds our own words, numbers and days only;
 * whatever a person or a register wrote (a name, a school, an answer) goes into a TextRun, where it is shown as it is.
 */

type Look = Pick<ITextBlock, 'spacing' | 'color' | 'isSubtle' | 'size' | 'weight' | 'separator'>;
type RunLook = Pick<ITextRun, 'color' | 'isSubtle' | 'size' | 'weight'>;

/** Our own words. */
export const words = (text: string, look: Look = {}): ITextBlock => ({ type: 'TextBlock', text, wrap: true, ...look });

/** The title of a card; one for each card. */
export const heading = (text: string): ITextBlock => ({
  ...words(text, { size: 'Large', weight: 'Bolder' }),
  style: 'heading',
});

/** The title of a part of a card. */
export const subheading = (text: string): ITextBlock => ({
  ...words(text, { size: 'Default', weight: 'Bolder', spacing: 'Large' }),
  style: 'heading',
});

/** Less loud, not less readable. */
export const quiet = (text: string, look: Look = {}): ITextBlock =>
  words(text, { isSubtle: true, size: 'Small', ...look });

/** Control characters, which take six bytes each in JSON and show nothing; a line break stays. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;

/** A text as it was written: no half characters, and no `{{DATE(…)}}`, which clients replace also in a TextRun. */
export const literal = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(CONTROL, ' ').toWellFormed().replaceAll('{{', '{\u2060{');

export const run = (text: string, look: RunLook = {}): ITextRun => ({ type: 'TextRun', text: literal(text), ...look });

export const bold = (text: string): ITextRun => run(text, { weight: 'Bolder' });

export const faint = (text: string): ITextRun => run(text, { isSubtle: true });

/** A line in which a text of others may stand. */
export const line = (
  runs: readonly ITextRun[],
  look: Pick<IRichTextBlock, 'spacing' | 'separator'> = {},
): IRichTextBlock => ({
  type: 'RichTextBlock',
  inlines: [...runs],
  ...look,
});
