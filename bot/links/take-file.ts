import { eq } from 'drizzle-orm';
import type { SwvId } from '../../cards/words/brands.ts';
import { dayOf } from '../core/local-day.ts';
import { ok, type Result, refuse } from '../core/result.ts';
import { type ChangeHouse, changeIn } from '../delivery/change.ts';
import type { ChangeTx, MadeFile, MakeFile } from '../delivery/feature.ts';
import { proveById } from '../people/prove.ts';
import type { Tx } from '../store/store.ts';
import { VALID_MS } from './make-link.ts';
import { downloadLinks } from './tables.ts';
import { hashOf, isToken } from './token.ts';

type Link = typeof downloadLinks.$inferSelect;
/** Only for the audit log: whoever clicks is told the same for each. */
type Refused = 'link-gebruikt' | 'link-verlopen' | 'geen-rol' | 'niet-voor-jou';

/** Who makes the files of a feature; null when it makes none of that kind. */
export type Makers = (feature: string, kind: string) => MakeFile | null;

/**
 * The file behind a link, once: from then on the link gives nothing. Null for a link that was never made, was used, is too
 * old, or whose person may not have the file any more. A token that nobody made leaves no trace: anybody can think of one.
 */
export async function takeFile(
  house: ChangeHouse,
  makers: Makers,
  { swv, token }: { readonly swv: SwvId; readonly token: string },
): Promise<MadeFile | null> {
  if (!isToken(token)) return null;
  const now = house.clock.now();
  return house.store.write(swv, async (tx) => {
    const link = await lockLink(tx, hashOf(token));
    if (link === null) return null;
    const by = { actor: { swv, person: link.person }, now };
    const what = { verb: 'bestand.haal-op', subject: link.subject };
    const taken = await changeIn(house, tx, by, what, (inner) => take(inner, link, makers));
    return taken.ok ? taken.value : null;
  });
}

/** Two clicks at once: the second waits here, and finds it used. */
async function lockLink(tx: Tx, id: string): Promise<Link | null> {
  const [link] = await tx.db.select().from(downloadLinks).where(eq(downloadLinks.id, id)).for('update');
  return link ?? null;
}

async function take(tx: ChangeTx, link: Link, makers: Makers): Promise<Result<MadeFile, Refused>> {
  if (link.usedAt !== null) return refuse('link-gebruikt');
  const age = tx.now.getTime() - link.madeAt.getTime();
  if (age < 0 || age > VALID_MS) return refuse('link-verlopen');
  const actor = await proveById(tx, link.person, dayOf(tx.now));
  if (actor === null) return refuse('geen-rol');
  const file = await makers(link.feature, link.kind)?.(tx, link.subject, actor, tx.now);
  if (!file) return refuse('niet-voor-jou');
  await tx.db.update(downloadLinks).set({ usedAt: tx.now }).where(eq(downloadLinks.id, link.id));
  tx.record({ file: link.kind, bytes: file.bytes.length });
  return ok(file);
}
