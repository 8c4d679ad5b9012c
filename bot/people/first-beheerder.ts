import { and, eq, or } from 'drizzle-orm';
import { type LocalDate, type PersonId, personId, type StaffName } from '../../cards/words/brands.ts';
import type { TenantId } from '../core/inbound.ts';
import type { Ids } from '../core/ports.ts';
import { ok, type Result, refuse } from '../core/result.ts';
import type { Tx } from '../store/store.ts';
import { lockRegister } from './register.ts';
import { persons, roleTerms } from './tables.ts';
import { holdersOf } from './who.ts';

/** Somebody by account; the object id comes with the first contact (bind.ts). */
export interface Account {
  readonly tenantId: TenantId;
  /** In lower case. */
  readonly email: string;
}

/** `andere-beheerder`: somebody else holds the role today. `uit-dienst`: this person's last day is past. */
export type AppointRefusal = 'andere-beheerder' | 'uit-dienst';

const ROLE = 'functioneel-beheerder';

/** Who is a beheerder by right on a day; deputies apart. */
export const beheerders = (tx: Tx, today: LocalDate) => holdersOf(tx, ROLE, today);

/**
 * Whether this account may be made the beheerder of a SWV that has none. Changes nothing.
 * @returns the person when there is one; null for somebody new
 */
export async function mayBeFirst(
  tx: Tx,
  { tenantId, email }: Account,
  today: LocalDate,
): Promise<Result<{ readonly person: PersonId | null; readonly holds: boolean }, AppointRefusal>> {
  const [known] = await tx.db
    .select({ id: persons.id, endedOn: persons.endedOn })
    .from(persons)
    .where(and(eq(persons.tenantId, tenantId), or(eq(persons.upn, email), eq(persons.email, email))));
  const holders = await beheerders(tx, today);
  if (known && holders.some(({ person }) => person === known.id)) return ok({ person: known.id, holds: true });
  if (holders.length > 0) return refuse('andere-beheerder');
  if (known && known.endedOn !== null && known.endedOn < today) return refuse('uit-dienst');
  return ok({ person: known?.id ?? null, holds: false });
}

/**
 * Makes somebody the functioneel beheerder from today on, as a person of the register when they are not there yet. Only
 * where nobody holds the role: whoever does adds the next one by card. A second time it does nothing.
 * @returns the person, and whether anything was written
 */
export async function appointFirst(
  tx: Tx,
  account: Account & { readonly name: StaffName },
  { today, ids }: { readonly today: LocalDate; readonly ids: Ids },
): Promise<Result<{ readonly person: PersonId; readonly news: boolean }, AppointRefusal>> {
  await lockRegister(tx); // of two at once the second sees what the first made
  const may = await mayBeFirst(tx, account, today);
  if (!may.ok) return may;
  if (may.value.person !== null && may.value.holds) return ok({ person: may.value.person, news: false });
  const person = may.value.person ?? (await addPerson(tx, account, ids));
  const term = { id: ids.next(), personId: person, role: ROLE, schoolId: null, from: today } as const;
  await tx.db.insert(roleTerms).values({ swvId: tx.swv, ...term });
  return ok({ person, news: true });
}

async function addPerson(
  tx: Tx,
  { tenantId, email, name }: Account & { readonly name: StaffName },
  ids: Ids,
): Promise<PersonId> {
  const id = personId(ids.next());
  const row = { swvId: tx.swv, id, tenantId, upn: email, email, name, workingDays: [1, 2, 3, 4, 5] as const };
  await tx.db.insert(persons).values({ ...row, workingDays: [...row.workingDays] });
  return id;
}
