import type { PostStep } from './after-send.ts';

/** How one call for a post ended. */
export type SettledStep = (
  | Exclude<PostStep, { readonly kind: 'shown' }>
  /** Teams has it: as a new message; in the message that was there; folded, to come anew; an older copy folded; gone. */
  | { readonly kind: 'sent' | 'redrawn' | 'folded' | 'copy-folded' | 'gone' }
) & {
  /** The message that shows, or may come to show, what this call carried; null when there is none that anybody knows. */
  readonly touched: string | null;
};
