import { bigint, index, text, timestamp } from 'drizzle-orm/pg-core';
import { swvTable } from '../swv-table.ts';

/** Append-only (a trigger forbids the rest), each row chained to the one before it. No personal text: see the payloads. */
export const audit = swvTable(
  'audit',
  {
    seq: bigint('seq', { mode: 'number' }).notNull(),
    at: timestamp('at', { withTimezone: true, precision: 3 }).notNull(),
    /** A person id, `meedoen` for what no person did, or `ops` for who ran `npm run ops`. */
    actor: text('actor').notNull(),
    role: text('role'),
    verb: text('verb').notNull(),
    subject: text('subject').notNull(),
    /** `ok`, or the code of the refusal; of an operation also `begonnen` and `mislukt`. */
    outcome: text('outcome').notNull(),
    payloadHash: text('payload_hash').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  ['seq'],
  // What the beheerder searches by; the newest come first.
  (t) => [
    index('audit_by_time').on(t.swvId, t.at, t.seq),
    index('audit_by_subject').on(t.swvId, t.subject, t.at, t.seq),
    index('audit_by_actor').on(t.swvId, t.actor, t.at, t.seq),
  ],
);

/** The last row of each chain, one per SWV: what shows that a tail was cut off, and what makes writers queue. */
export const auditHeads = swvTable(
  'audit_heads',
  {
    seq: bigint('seq', { mode: 'number' }).notNull(),
    hash: text('hash').notNull(),
  },
  [],
);

/**
 * What was done, in words that may be about a person, apart from the chain so that it can be erased (AVG art. 17). The
 * chain holds the hash of salt and payload; erasing takes both, so the hash cannot be guessed back.
 */
export const auditPayloads = swvTable(
  'audit_payloads',
  {
    seq: bigint('seq', { mode: 'number' }).notNull(),
    salt: text('salt'),
    /** Canonical JSON as text, not jsonb: the hash is over these very characters, and text may hold an escaped NUL. */
    payload: text('payload'),
    erasedAt: timestamp('erased_at', { withTimezone: true, precision: 3 }),
  },
  ['seq'],
);
