import type { AdviceOutcome } from '../words.ts';

/** What stood on the card that asks whether to close, a letter for each request: it comes back with the click. */
export const standsOf = (all: readonly { readonly outcome: AdviceOutcome }[]): string =>
  all.map(({ outcome }) => LETTERS[outcome]).join('');

const LETTERS: Readonly<Record<AdviceOutcome, string>> = {
  voor: 'v',
  tegen: 't',
  staken: 's',
  'geen-quorum': 'q',
  'nog-niet': 'n',
};

export const OUTCOME_LINES: Readonly<Record<AdviceOutcome, string>> = {
  voor: 'een positief advies; het gaat naar wie besluit:',
  tegen: 'een negatief advies; het gaat naar wie besluit:',
  'nog-niet': 'nog niet te beoordelen; het gaat terug naar de consulent:',
  staken: 'geen meerderheid; het komt bij jou als secretaris:',
  'geen-quorum': 'te weinig adviezen; het komt bij jou als secretaris:',
};
