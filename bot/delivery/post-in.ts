import { and, eq } from 'drizzle-orm';
import type { PersonId, SubjectId } from '../../cards/words/brands.ts';
import { prepared, type Slot } from '../store/prepared.ts';
import type { Tx } from '../store/store.ts';
import { posts } from './tables.ts';

type Asked = { readonly feature: string; readonly person: PersonId; readonly messageId: string };

const inMessage = prepared((db, slot: Slot<Asked>) =>
  db
    .select({ subject: posts.subject, kind: posts.kind })
    .from(posts)
    .where(
      and(eq(posts.messageId, slot('messageId')), eq(posts.feature, slot('feature')), eq(posts.toId, slot('person'))),
    ),
);

/** Which card of a feature stands in a message of this person; null when none that we keep does. Ids are one chat's own. */
export async function postIn(
  tx: Tx,
  asked: Asked,
): Promise<{ readonly subject: SubjectId; readonly kind: string } | null> {
  const [row] = await inMessage(tx, asked);
  return row ?? null;
}
