import { randomBytes } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { PersonId, SwvId } from '../../cards/words/brands.ts';
import { GENESIS, linkHash, payloadHash } from './audit-hash.ts';
import { canonicalJson, type Json } from './canonical-json.ts';
import { prepared, type Slot } from './prepared.ts';
import type { Tx } from './store.ts';
import { auditHeads } from './tables/audit.ts';

export interface AuditEntry {
  /** Business time of the turn. */
  readonly at: Date;
  /** `meedoen` for what no person clicked; `ops` for whoever ran `npm run ops`, whose name is not ours to keep. */
  readonly actor: PersonId | 'meedoen' | 'ops';
  /** The role in which the actor did it, where that matters. */
  readonly role?: string;
  readonly verb: string;
  /** What it was about; an id, never a text: it stays in the chain when the payload is erased. */
  readonly subject: string;
  /** `ok`, or the code of the refusal; of an operation also `begonnen` and `mislukt`. */
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
  // One statement, one round trip; all three rows or none. As text, since drizzle's builder takes 0.3 ms of a turn for it.
  await tx.db.execute(sql`
    with new_row as (
      insert into audit (swv_id, seq, at, actor, role, verb, subject, outcome, payload_hash, previous_hash, hash)
      values (${link.swvId}, ${link.seq}, ${link.at.toISOString()}, ${link.actor}, ${link.role}, ${link.verb},
        ${link.subject}, ${link.outcome}, ${link.payloadHash}, ${link.previousHash}, ${hash})
    ), new_payload as (
      insert into audit_payloads (swv_id, seq, salt, payload) values (${link.swvId}, ${link.seq}, ${salt}, ${payload})
    )
    update audit_heads set seq = ${link.seq}, hash = ${hash} where swv_id = ${link.swvId}`);
  return link.seq;
}

const headOf = prepared((db, slot: Slot<{ swv: SwvId }>) =>
  db
    .select()
    .from(auditHeads)
    .where(eq(auditHeads.swvId, slot('swv')))
    .for('update'),
);

async function lockHead(tx: Tx): Promise<{ seq: number; hash: string }> {
  const head = async () => (await headOf(tx, { swv: tx.swv }))[0];
  const existing = await head();
  if (existing) return existing;
  // The first row of a SWV: of two writers one inserts, the other waits for it here and then reads what it left.
  await tx.db.insert(auditHeads).values({ swvId: tx.swv, seq: 0, hash: GENESIS }).onConflictDoNothing();
  const made = await head();
  if (!made) throw new Error('The head of the audit chain is not there after it was made.');
  return made;
}
