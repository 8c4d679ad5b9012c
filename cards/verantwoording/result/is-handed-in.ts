import type { ResultState } from './words.ts';

/** Whether an account was handed in, asked back or not. */
export const isHandedIn = (state: ResultState): boolean =>
  state === 'ingediend' || state === 'vraag-terug' || state === 'akkoord';
