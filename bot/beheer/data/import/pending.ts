import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { ImportTotals } from '../../../../cards/beheer/import/counts.ts';
import type { PersonId, SubjectId } from '../../../../cards/words/brands.ts';
import type { ParsedImport } from '../../../people/import-csv.ts';
import type { Tx } from '../../../store/store.ts';
import { imports } from '../../tables.ts';

/** How long a file that was read is kept, in milliseconds: it holds names and addresses. */
export const KEPT_MS = 60 * 60 * 1_000;

type Kept = Readonly<Omit<typeof imports.$inferSelect, 'swvId'>>;
/** Of people and schools; a file of settings is kept beside it (data/configuration). */
export type PendingImport = Omit<Kept, 'content'> & { readonly content: ParsedImport | null };

const keptSince = (now: Date) => new Date(now.getTime() - KEPT_MS);

/** Keeps what was read, of either kind, in the place of what this beheerder had read before and did not carry out. */
export async function keepPending(tx: Tx, pending: Omit<Kept, 'done'>): Promise<void> {
  const theirs = (column: string) => sql.raw(`excluded.${column}`);
  const set = {
    id: theirs('id'),
    source: theirs('source'),
    hash: theirs('hash'),
    at: theirs('at'),
    content: theirs('content'),
  };
  await tx.db
    .insert(imports)
    .values({ ...pending, swvId: tx.swv })
    .onConflictDoUpdate({ target: [imports.swvId, imports.personId], targetWhere: isNull(imports.done), set });
}

interface Whose {
  readonly person: PersonId;
  readonly now: Date;
  readonly lock?: boolean;
}

/** The import with this id when it is this person's own and not older than an hour; null for any other. */
export async function findPending(tx: Tx, id: SubjectId, whose: Whose): Promise<PendingImport | null> {
  const kept = await findKept(tx, id, whose);
  if (!kept) return null;
  const { content } = kept;
  return content !== null && 'sections' in content ? null : { ...kept, content };
}

/** As {@link findPending}, of either kind. */
export async function findKept(tx: Tx, id: SubjectId, { person, now, lock = false }: Whose): Promise<Kept | null> {
  const mine = and(eq(imports.id, id), eq(imports.personId, person), gt(imports.at, keptSince(now)));
  const query = tx.db.select().from(imports).where(mine);
  const [row] = await (lock ? query.for('update') : query);
  return row ?? null;
}

/** Leaves of an import that was carried out its numbers only. */
export async function settlePending(tx: Tx, id: SubjectId, done: ImportTotals): Promise<void> {
  await tx.db.update(imports).set({ content: null, done }).where(eq(imports.id, id));
}

export async function dropPending(tx: Tx, id: SubjectId): Promise<void> {
  await tx.db.delete(imports).where(eq(imports.id, id));
}

/** When each import that is kept has to go. */
export async function listKept(tx: Tx): Promise<readonly { readonly id: SubjectId; readonly until: Date }[]> {
  const rows = await tx.db.select({ id: imports.id, at: imports.at }).from(imports);
  return rows.map(({ id, at }) => ({ id, until: new Date(at.getTime() + KEPT_MS) }));
}
