import type { IContainer } from '@microsoft/teams.cards';
import { words } from './text.ts';

/** One sentence of ours that comes before all else on a card: why something did not happen. */
export const messageBox = (sentence: string): IContainer => ({
  type: 'Container',
  style: 'warning',
  items: [words(sentence, { weight: 'Bolder' })],
});
