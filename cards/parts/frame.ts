import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';

interface Face {
  /** Our own words and numbers; also what a client shows that cannot draw the card. */
  readonly title: string;
  /** What a screen reader says of the whole card; our own words and numbers. */
  readonly speak: string;
  readonly body: readonly CardElement[];
}

const ended = (sentence: string): string => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`);

/** Every card of ours: version, language, and what is said and shown where it cannot be drawn. */
export const frame = ({ title, speak, body }: Face): IAdaptiveCard => ({
  type: 'AdaptiveCard',
  version: '1.5',
  lang: 'nl',
  fallbackText: `${ended(title)} Deze kaart kan hier niet worden getoond; open hem in Teams op je computer.`,
  speak: `${ended(title)} ${speak}`,
  body: [...body],
});
