import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { PersonId } from '../../cards/words/brands.ts';
import { GENESIS, linkHash, payloadHash } from './audit-hash.ts';
import { canonicalJson, type Json } from './canonical-json.ts';
import type { Tx } from './store.ts';
import { audit, auditHeads, auditPayloads } from './tables/audit.ts';

export interface AuditEntry {
  /** Business time of the turn. */
  readonly at: Date;
  readonly actor: PersonId | 'meedoen';
  /** The role in which the actor did it, where that matters. */
  readonly role?: string;
  readonly verb: string;
  /** What it was about; an id, never a text: it stays in the chain when the payload is erased. */
  readonly subject: string;
  /** `ok`, or the code of the refusal. */
  readonly outcome: string;
  /** The details; may be about a person, and can be erased. */
  readonly payload: Json;
}

/**
 * Writes one row at the end of this SWV's audit chain and gives its number (1, 2, …). Called LAST in a transaction: it
 * locks the head of the chain until the commit, and every other change of this SWV then waits for us.
 */
export async function appendAudit(tx: Tx, entry: AuditEntry): Promise<number> {
  const head = await lockHead(tx);
  const salt = randomBytes(16).toString('base64url');
  const payload = canonicalJson(entry.payload);
  const link = {
    swvId: tx.swv,
    seq: head.seq + 1,
    at: entry.at,
    actor: entry.actor,
    role: entry.role ?? null,
    verb: entry.verb,
    subject: entry.subject,
    outcome: entry.outcome,
    payloadHash: payloadHash(salt, payload),
    previousHash: head.hash,
  };
  const hash = linkHash(link);
  const { seq } = link;
  // One statement, one round trip; all three rows or none.
  const row = tx.db.$with('new_row').as(
    tx.db
      .insert(audit)
      .values({ ...link, hash })
      .returning({ seq: audit.seq }),
  );
  const words = tx.db
    .$with('new_words')
    .as(
      tx.db.insert(auditPayloads).values({ swvId: tx.swv, seq, salt, payload }).returning({ seq: auditPayloads.seq }),
    );
  await tx.db.with(row, words).update(auditHeads).set({ seq, hash }).where(eq(auditHeads.swvId, tx.swv));
  return seq;
}

async function lockHead(tx: Tx): Promise<{ seq: number; hash: string }> {
  const head = async () => {
    const mine = eq(auditHeads.swvId, tx.swv);
    const [row] = await tx.db.select().from(auditHeads).where(mine).for('update');
    return row;
  };
  const existing = await head();
  if (existing) return existing;
  // The first row of a SWV: of two writers one inserts, the other waits for it here and then reads what it left.
  await tx.db.insert(auditHeads).values({ swvId: tx.swv, seq: 0, hash: GENESIS }).onConflictDoNothing();
  const made = await head();
  if (!made) throw new Error('The head of the audit chain is not there after it was made.');
  return made;
}
