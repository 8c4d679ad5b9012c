import { desc, sql } from 'drizzle-orm';
import type { Tx } from '../../store/store.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { arrangements } from '../tables.ts';
import { decodeFolded } from './decode-record.ts';

/** As many requests as one dossier elsewhere will ever have. */
const MOST = 20;

/** The requests of one dossier in the SWV's own system, the newest first; their texts stay sealed. */
export async function requestsOfExternal(tx: Tx, number: string): Promise<readonly Arrangement[]> {
  const rows = await tx.db
    .select()
    .from(arrangements)
    .where(sql`lower(${arrangements.externalNumber}) = ${number.toLowerCase()}`)
    .orderBy(desc(arrangements.beganAt), desc(arrangements.id))
    .limit(MOST);
  return rows.map(decodeFolded);
}
