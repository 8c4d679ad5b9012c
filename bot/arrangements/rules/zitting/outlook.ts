import type { Arrangement } from '../arrangement.ts';
import type { Advice } from '../course.ts';
import { counted, recount, type Tally } from '../tally.ts';
import type { World } from '../world.ts';
import { asksWords, wordsFor } from './word.ts';

/** How a request on the list stands. */
export interface Outlook {
  /** What would come of it if the zitting closed now. */
  readonly stand: Tally & { readonly outcome: Advice['outcome'] };
  /** How many advised, of how many who are there and may. */
  readonly given: number;
  readonly seats: number;
  /** Whether the secretary wrote a text for this outcome. */
  readonly worded: boolean;
  /** Whether it cannot go on without one. */
  readonly wordless: boolean;
}

/** What will come of a request, for the list, and for the question before the zitting closes. */
export function outlook(record: Arrangement, { committee, rules }: Pick<World, 'committee' | 'rules'>): Outlook {
  const stand = recount(record, committee, rules.quorum);
  const { votes, seats } = counted(record, committee);
  const worded = wordsFor(record, stand.outcome) !== null;
  return {
    stand,
    given: votes.length,
    seats: seats.length,
    worded,
    wordless: asksWords(stand) && !worded,
  };
}
