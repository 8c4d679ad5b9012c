import { and, asc, eq, gt } from 'drizzle-orm';
import type { SwvId } from '../../cards/words/brands.ts';
import { GENESIS, linkHash, payloadHash } from './audit-hash.ts';
import type { Store, Tx } from './store.ts';
import { audit, auditHeads, auditPayloads } from './tables/audit.ts';

/** Why a chain is not to be believed, from the row `firstBad` on. */
export type AuditFault =
  | 'row-edited'
  | 'row-missing'
  | 'row-not-chained'
  | 'payload-edited'
  | 'payload-missing'
  | 'tail-missing'
  | 'row-beyond-head';

export type AuditVerdict =
  | {
      readonly ok: true;
      readonly rows: number /** Rows whose payload was erased. */;
      readonly erased: readonly number[];
    }
  | { readonly ok: false; readonly firstBad: number; readonly why: AuditFault };

const PAGE = 500;

/**
 * Reads a SWV's whole chain in one snapshot and recomputes it. Finds an edited row, a deleted one in the middle or at the
 * end, an added one, and an edited or deleted payload; an erased payload is no fault. Someone who owns the database and
 * rewrites chain, head and payloads together is found only by comparing the head with a copy kept elsewhere.
 */
export function verifyAudit(store: Store, swv: SwvId): Promise<AuditVerdict> {
  return store.read(swv, async (tx) => {
    const [head] = await tx.db.select().from(auditHeads);
    const erased: number[] = [];
    let previous = { seq: 0, hash: GENESIS };
    for (;;) {
      const page = await readPage(tx, previous.seq);
      for (const { row, words } of page) {
        const why = faultOf(row, words, previous);
        if (why) return { ok: false, firstBad: previous.seq + 1, why };
        if (words?.erasedAt) erased.push(row.seq);
        previous = row;
      }
      if (page.length < PAGE) break;
    }
    const last = head ?? { seq: 0, hash: GENESIS };
    if (previous.seq < last.seq) return { ok: false, firstBad: previous.seq + 1, why: 'tail-missing' };
    if (previous.seq > last.seq) return { ok: false, firstBad: last.seq + 1, why: 'row-beyond-head' };
    if (previous.hash !== last.hash) return { ok: false, firstBad: last.seq, why: 'row-edited' };
    return { ok: true, rows: previous.seq, erased };
  });
}

function readPage(tx: Tx, after: number) {
  const itsPayload = and(eq(auditPayloads.swvId, audit.swvId), eq(auditPayloads.seq, audit.seq));
  return tx.db
    .select({ row: audit, words: auditPayloads })
    .from(audit)
    .leftJoin(auditPayloads, itsPayload)
    .where(gt(audit.seq, after))
    .orderBy(asc(audit.seq))
    .limit(PAGE);
}

type Row = Awaited<ReturnType<typeof readPage>>[number];

function faultOf(row: Row['row'], words: Row['words'], previous: { seq: number; hash: string }): AuditFault | null {
  if (row.seq !== previous.seq + 1) return 'row-missing';
  if (row.previousHash !== previous.hash) return 'row-not-chained';
  const { hash, ...link } = row;
  if (linkHash(link) !== hash) return 'row-edited';
  if (!words) return 'payload-missing';
  if (words.erasedAt) return null;
  if (words.salt === null || words.payload === null) return 'payload-missing';
  return payloadHash(words.salt, words.payload) === row.payloadHash ? null : 'payload-edited';
}
