import { createHash } from 'node:crypto';
import type { SwvId } from '../../cards/words/brands.ts';
import { canonicalJson } from './canonical-json.ts';

/** A row of the chain without its own hash. */
export interface AuditLink {
  readonly swvId: SwvId;
  readonly seq: number;
  readonly at: Date;
  readonly actor: string;
  readonly role: string | null;
  readonly verb: string;
  readonly subject: string;
  readonly outcome: string;
  readonly payloadHash: string;
  readonly previousHash: string;
}

/** What the first row of a chain names as the one before it. */
export const GENESIS = '0'.repeat(64);

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** SHA-256, hex, over the row and the hash of the row before it. The SWV is in it, so that no chain passes for another's. */
export function linkHash({ at, ...link }: AuditLink): string {
  return sha256(canonicalJson({ ...link, at: at.toISOString() }));
}

/** SHA-256, hex, of salt and payload: with the salt erased it says nothing about the payload any more. */
export function payloadHash(salt: string, payload: string): string {
  return sha256(`${salt}\n${payload}`);
}
