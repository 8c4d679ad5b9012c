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
    const part = await verifyAuditPart(tx, 0, () => false);
    return part.ok ? { ok: true, rows: part.through, erased: part.erased } : part;
  });
}

/** How far a check came. */
export type AuditPart =
  | {
      readonly ok: true;
      /** The last row that was checked, and when it was written; 0 and null when there is none yet. */
      readonly through: number;
      readonly at: Date | null;
      readonly erased: readonly number[];
      /** Whether that is the end of the chain, and the end is as the head says. */
      readonly done: boolean;
    }
  | { readonly ok: false; readonly firstBad: number; readonly why: AuditFault };

/**
 * As {@link verifyAudit}, from a row that an earlier part ended with, for who has little time.
 * @param after that row; 0 for the first part.
 * @param enough asked after each page of rows; true ends this part.
 */
export async function verifyAuditPart(tx: Tx, after: number, enough: () => boolean): Promise<AuditPart> {
  const [head] = await tx.db.select().from(auditHeads);
  const erased: number[] = [];
  let previous = after === 0 ? START : await rowAt(tx, after);
  if (previous === null) return { ok: false, firstBad: after, why: 'row-missing' };
  for (;;) {
    const page = await readPage(tx, previous.seq);
    for (const { row, words } of page) {
      const why = faultOf(row, words, previous);
      if (why) return { ok: false, firstBad: previous.seq + 1, why };
      if (words?.erasedAt) erased.push(row.seq);
      previous = row;
    }
    if (page.length < PAGE) break;
    if (enough()) return { ok: true, through: previous.seq, at: previous.at, erased, done: false };
  }
  const last = head ?? START;
  if (previous.seq < last.seq) return { ok: false, firstBad: previous.seq + 1, why: 'tail-missing' };
  if (previous.seq > last.seq) return { ok: false, firstBad: last.seq + 1, why: 'row-beyond-head' };
  if (previous.hash !== last.hash) return { ok: false, firstBad: last.seq, why: 'row-edited' };
  return { ok: true, through: previous.seq, at: previous.at, erased, done: true };
}

/** Whether one row and its payload are as they were written, after the row before it; null when they are. */
export async function verifyAuditRow(tx: Tx, seq: number): Promise<AuditFault | null> {
  const previous = seq <= 1 ? START : await rowAt(tx, seq - 1);
  const [found] = await readPage(tx, seq - 1, 1);
  return previous === null || !found ? 'row-missing' : faultOf(found.row, found.words, previous);
}

interface Checked {
  readonly seq: number;
  readonly hash: string;
  readonly at: Date | null;
}

const START: Checked = { seq: 0, hash: GENESIS, at: null };

async function rowAt(tx: Tx, seq: number): Promise<Checked | null> {
  const [row] = await tx.db.select().from(audit).where(eq(audit.seq, seq));
  return row ?? null;
}

function readPage(tx: Tx, after: number, most = PAGE) {
  const itsPayload = and(eq(auditPayloads.swvId, audit.swvId), eq(auditPayloads.seq, audit.seq));
  return tx.db
    .select({ row: audit, words: auditPayloads })
    .from(audit)
    .leftJoin(auditPayloads, itsPayload)
    .where(gt(audit.seq, after))
    .orderBy(asc(audit.seq))
    .limit(most);
}

type Row = Awaited<ReturnType<typeof readPage>>[number];

function faultOf(row: Row['row'], words: Row['words'], previous: Pick<Checked, 'seq' | 'hash'>): AuditFault | null {
  if (row.seq !== previous.seq + 1) return 'row-missing';
  if (row.previousHash !== previous.hash) return 'row-not-chained';
  const { hash, ...link } = row;
  if (linkHash(link) !== hash) return 'row-edited';
  if (!words) return 'payload-missing';
  if (words.erasedAt) return null;
  if (words.salt === null || words.payload === null) return 'payload-missing';
  return payloadHash(words.salt, words.payload) === row.payloadHash ? null : 'payload-edited';
}
