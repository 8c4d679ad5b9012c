/** What a post knows of its messages. */
export interface PostStand {
  readonly messageId: string | null;
  readonly wanted: number;
  readonly shown: number;
  readonly fresh: number;
  readonly folded: boolean;
  readonly former: readonly string[];
  readonly notBefore: Date;
}

/** The one call that a post makes next. */
export type NextStep =
  /** An older copy is folded. */
  | { readonly kind: 'fold-former'; readonly messageId: string }
  /** The message that is there is folded, for the card comes anew at the bottom. */
  | { readonly kind: 'fold'; readonly messageId: string }
  | { readonly kind: 'redraw'; readonly messageId: string }
  /** As a new message. */
  | { readonly kind: 'send' };

/**
 * What to do now with a post that has something to do. Older copies are folded first, and the message that is there is
 * folded before the new one comes: there are never two live cards that ask the same.
 */
export function nextStep(post: PostStand, now: Date): NextStep {
  const { messageId, former, folded } = post;
  const [copy] = former;
  if (copy !== undefined) return { kind: 'fold-former', messageId: copy };
  if (messageId === null) return { kind: 'send' };
  // Folded, and then the hours of work were over: until the new one may come, this one works again.
  if (post.notBefore > now) return { kind: 'redraw', messageId };
  if (folded) return { kind: 'send' };
  return post.fresh > 0 ? { kind: 'fold', messageId } : { kind: 'redraw', messageId };
}

/** Whether this step is on the way to a new message, which makes a sound: quiet hours are asked before it. */
export const makesSound = ({ kind }: NextStep): boolean => kind === 'fold' || kind === 'send';
