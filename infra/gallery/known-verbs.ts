import { verbs } from '../../cards/arrangements/verbs.ts';
import { viewVerbs } from '../../cards/arrangements/view-verbs.ts';
import { chatVerbs } from '../../cards/chat/verbs.ts';
import { CHOOSE_SWV } from '../../cards/people/verbs.ts';

/** Every verb that a card may carry; a new feature adds its own here. */
export const KNOWN_VERBS: ReadonlySet<string> = new Set([
  ...Object.values(verbs),
  ...Object.values(viewVerbs),
  ...Object.values(chatVerbs),
  CHOOSE_SWV,
]);
