import { and, asc, eq, inArray } from 'drizzle-orm';
import * as z from 'zod';
import type { PersonId } from '../../../cards/words/brands.ts';
import { revision } from '../../../cards/words/brands.ts';
import { prepared, type Slot } from '../../store/prepared.ts';
import type { Tx } from '../../store/store.ts';
import { type Agenda, type AgendaOf, emptyAgenda } from '../rules/agenda.ts';
import { agendas } from '../tables.ts';

type Row = typeof agendas.$inferSelect;
type OfRound = Pick<AgendaOf, 'format' | 'period'>;

/** What stands in the jsonb column. Written by us alone, so what does not fit is a bug. */
const goalsShape = z.array(z.strictObject({ id: z.string(), prioriteit: z.string(), tekst: z.string() }));

const decode = ({ format, period, who, key, goals, revision: at }: Row): Agenda => ({
  format,
  period,
  kind: who,
  key,
  goals: goalsShape.parse(goals),
  revision: at,
});

const same = ({ format, period, kind, key }: AgendaOf) =>
  and(eq(agendas.format, format), eq(agendas.period, period), eq(agendas.who, kind), eq(agendas.key, key));

const one = prepared((db, slot: Slot<AgendaOf>) =>
  db
    .select()
    .from(agendas)
    .where(
      and(
        eq(agendas.format, slot('format')),
        eq(agendas.period, slot('period')),
        eq(agendas.who, slot('kind')),
        eq(agendas.key, slot('key')),
      ),
    ),
);

/** As it stands; without goals when nobody wrote any down. */
export async function findAgenda(tx: Tx, { format, period, kind, key }: AgendaOf): Promise<Agenda> {
  const [row] = await one(tx, { format, period, kind, key });
  return row ? decode(row) : emptyAgenda({ format, period, kind, key });
}

/** Those of one format in one period that somebody wrote in. */
export async function listAgendas(tx: Tx, { format, period }: OfRound): Promise<readonly Agenda[]> {
  const rows = await tx.db
    .select()
    .from(agendas)
    .where(and(eq(agendas.format, format), eq(agendas.period, period)));
  return rows.map(decode);
}

/**
 * Those of these participants, locked until the transaction ends, in one order. A row is made for each that has none: only
 * so can two not make one at once.
 */
export async function lockAgendas(tx: Tx, of: readonly AgendaOf[], by: PersonId, at: Date): Promise<readonly Agenda[]> {
  const [first] = of;
  if (first === undefined) return [];
  const { format, period, kind } = first;
  const keys = [...new Set(of.map(({ key }) => key))].toSorted();
  await tx.db
    .insert(agendas)
    .values(
      keys.map((key) => ({ swvId: tx.swv, format, period, who: kind, key, goals: [], revision: revision(0), by, at })),
    )
    .onConflictDoNothing();
  const rows = await tx.db
    .select()
    .from(agendas)
    .where(
      and(eq(agendas.format, format), eq(agendas.period, period), eq(agendas.who, kind), inArray(agendas.key, keys)),
    )
    .orderBy(asc(agendas.key))
    .for('update');
  return rows.map(decode);
}

/** `next` was made of what was read under lock in this transaction. */
export async function saveAgenda(tx: Tx, next: Agenda, by: PersonId, at: Date): Promise<void> {
  await tx.db.update(agendas).set({ goals: next.goals, revision: next.revision, by, at }).where(same(next));
}
