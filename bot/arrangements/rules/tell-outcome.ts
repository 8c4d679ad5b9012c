import type { Arrangement } from './arrangement.ts';
import { type Change, person, role } from './change.ts';

/** How it ended goes at once to the one who asked and to the directie that stands behind it. */
export function tellOutcome(record: Arrangement): Pick<Change, 'posts' | 'notices'> {
  const to = [person(record.requester), role('directie', record.school)];
  return { posts: [], notices: to.map((audience) => ({ kind: 'besluit', to: audience, urgent: true })) };
}
