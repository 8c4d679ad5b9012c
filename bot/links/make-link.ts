import { lt } from 'drizzle-orm';
import type { PersonId, SubjectId } from '../../cards/words/brands.ts';
import { type DownloadUrl, downloadUrl } from '../../cards/words/download-url.ts';
import type { ChangeTx } from '../delivery/feature.ts';
import { downloadLinks } from './tables.ts';
import { hashOf, newToken } from './token.ts';

/** How long a link may be used. Milliseconds. */
export const VALID_MS = 5 * 60_000;
/** Old rows say nothing that the audit log does not. Milliseconds. */
const KEPT_MS = 24 * 60 * 60_000;

export interface LinkFor {
  /** Who asked, and who alone may have it. */
  readonly person: PersonId;
  /** The feature that makes the file, and under which kind ({@link import('../delivery/feature.ts').Feature.files}). */
  readonly feature: string;
  readonly kind: string;
  readonly subject: SubjectId;
}

export interface MadeLink {
  readonly url: DownloadUrl;
  /** The last moment at which it works. */
  readonly until: Date;
}

/**
 * Makes the address of one download, in the change whose audit row then says so. Who may have the file is decided by the
 * caller now, and asked again when it is fetched.
 * @param publicUrl where browsers reach us, without a slash at its end.
 */
export async function makeLink(tx: ChangeTx, publicUrl: string, link: LinkFor): Promise<MadeLink> {
  const token = newToken();
  await tx.db.delete(downloadLinks).where(lt(downloadLinks.madeAt, new Date(tx.now.getTime() - KEPT_MS)));
  await tx.db.insert(downloadLinks).values({ swvId: tx.swv, id: hashOf(token), ...link, madeAt: tx.now });
  tx.record({ link: link.kind });
  return {
    url: downloadUrl(`${publicUrl}/api/files/${tx.swv}/${token}`),
    until: new Date(tx.now.getTime() + VALID_MS),
  };
}
