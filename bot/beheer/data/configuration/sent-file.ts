import type { SubjectId } from '../../../../cards/words/brands.ts';
import type { Tx } from '../../../store/store.ts';
import type { SentSections } from '../../rules/configuration/sent-sections.ts';
import { findKept } from '../import/pending.ts';

/** A file of settings that somebody sent. */
export interface SentFile extends SentSections {
  /** SHA-256 of its bytes, in hex. */
  readonly hash: string;
}

/** The file with this id when it is this person's own and not older than an hour; null for any other. */
export async function findSentFile(
  tx: Tx,
  id: SubjectId,
  whose: Parameters<typeof findKept>[2],
): Promise<SentFile | null> {
  const kept = await findKept(tx, id, whose);
  const content = kept?.content ?? null;
  return kept && content !== null && 'sections' in content ? { ...content, hash: kept.hash } : null;
}
