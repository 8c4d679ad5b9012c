import { and, eq, inArray, lt, max, sql } from 'drizzle-orm';
import { type Cents, cents, type LocalDate, type SubjectId } from '../../../cards/words/brands.ts';
import { prepared, type Slot } from '../../store/prepared.ts';
import type { Tx } from '../../store/store.ts';
import type { Deelnemer } from '../rules/format.ts';
import type { Campagne, CampaignState, State } from '../rules/verantwoording.ts';
import { campagnes, verantwoordingEvents, verantwoordingen } from '../tables.ts';
import { shown as campagneColumns } from './campagnes.ts';

/** One account as a list of its campaign shows it: nothing of what was filled in. */
export interface RondeRow {
  readonly id: SubjectId;
  readonly deelnemer: Deelnemer;
  readonly state: State;
  readonly deadline: LocalDate;
  readonly ontvangen: Cents | null;
  /** Whoever fills in says that the amount is another one. */
  readonly betwist: boolean;
}

const { id, campagneId, who, key, schools, state, deadline, ontvangen, course } = verantwoordingen;
const rows = prepared((db, slot: Slot<{ campagne: SubjectId }>) =>
  db
    .select({
      id,
      who,
      key,
      schools,
      state,
      deadline,
      ontvangen,
      betwist: sql<boolean>`coalesce(jsonb_typeof(${course} -> 'betwist'), 'null') <> 'null'`,
    })
    .from(verantwoordingen)
    .where(eq(campagneId, slot('campagne')))
    .orderBy(who, key),
);

/** All accounts of one campaign, by the index on (swv, campaign): as many as a SWV has schools, whoever else is in the store. */
export async function rondeRows(tx: Tx, campagne: SubjectId): Promise<readonly RondeRow[]> {
  const found = await rows(tx, { campagne });
  return found.map((row) => ({
    id: row.id,
    deelnemer: { kind: row.who, key: row.key, schools: row.schools },
    state: row.state,
    deadline: row.deadline,
    ontvangen: row.ontvangen === null ? null : cents(row.ontvangen),
    betwist: row.betwist,
  }));
}

/** The accounts in these states, of the campaigns in that one; `behind`: only whose own deadline is before the campaign's. */
export async function accountsIn(
  tx: Tx,
  of: CampaignState,
  states: readonly State[],
  { behind = false } = {},
): Promise<readonly { readonly id: SubjectId; readonly campagne: Campagne }[]> {
  const { id: _, ...ofCampagne } = campagneColumns;
  const sooner = behind ? lt(deadline, campagnes.deadline) : undefined;
  const found = await tx.db
    .select({ id, campagne: { id: campagnes.id, ...ofCampagne } })
    .from(campagnes)
    .innerJoin(verantwoordingen, and(eq(verantwoordingen.swvId, campagnes.swvId), eq(campagneId, campagnes.id)))
    .where(and(eq(campagnes.state, of), inArray(state, [...states]), sooner))
    .orderBy(campagneId, key);
  return found;
}

/** How many accounts each campaign has in each state. */
export async function countStates(
  tx: Tx,
): Promise<readonly { readonly campagne: SubjectId; readonly state: State; readonly count: number }[]> {
  return tx.db
    .select({ campagne: campagneId, state, count: sql<number>`count(*)::int` })
    .from(verantwoordingen)
    .groupBy(campagneId, state);
}

/** Throws a campaign away that nobody was asked for yet; the caller holds its lock. */
export async function deleteDraft(tx: Tx, campagne: SubjectId): Promise<void> {
  await tx.db.delete(verantwoordingen).where(and(eq(campagneId, campagne), eq(state, 'klaargezet')));
  await tx.db.delete(campagnes).where(and(eq(campagnes.id, campagne), eq(campagnes.state, 'ontwerp')));
}

/** Takes out who is asked no longer: a school that closed before its campaign opened, or that was left out. */
export async function deleteAccounts(tx: Tx, accounts: readonly SubjectId[]): Promise<void> {
  if (accounts.length === 0) return;
  await tx.db.delete(verantwoordingen).where(and(inArray(id, [...accounts]), eq(state, 'klaargezet')));
}

/** When something of this kind last happened to these accounts. */
export async function lastEvents(
  tx: Tx,
  accounts: readonly SubjectId[],
  kinds: readonly string[],
): Promise<ReadonlyMap<SubjectId, Date>> {
  if (accounts.length === 0) return new Map();
  const { verantwoordingId, kind, at } = verantwoordingEvents;
  const found = await tx.db
    .select({ of: verantwoordingId, at: max(at) })
    .from(verantwoordingEvents)
    .where(and(inArray(verantwoordingId, [...accounts]), inArray(kind, [...kinds])))
    .groupBy(verantwoordingId);
  return new Map(found.flatMap((one) => (one.at === null ? [] : [[one.of, one.at] as const])));
}
