import type { PersonId, SubjectId } from '../../../cards/words/brands.ts';
import { postIn } from '../../delivery/post-in.ts';
import type { Tx } from '../../store/store.ts';
import { FEATURE } from '../data/verantwoording-house.ts';
import { POST_KINDS, type PostKind } from '../rules/wanted.ts';

/** Which card about this account stands in a message of this person; null when none that we keep does. */
export async function kindIn(
  tx: Tx,
  person: PersonId,
  messageId: string | null,
  subject: SubjectId,
): Promise<PostKind | null> {
  const found = messageId === null ? null : await postIn(tx, { feature: FEATURE, person, messageId });
  return found?.subject === subject ? (POST_KINDS.find((kind) => kind === found.kind) ?? null) : null;
}
