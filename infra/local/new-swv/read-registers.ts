import type { Role } from '../../../bot/core/actor.ts';
import type { ObjectId, TenantId } from '../../../bot/core/inbound.ts';
import { affiliations, persons, roleTerms, schools } from '../../../bot/people/tables.ts';
import type { Swv } from '../../../bot/store/directory.ts';
import type { Store } from '../../../bot/store/store.ts';
import type { LocalDate, SchoolId } from '../../../cards/words/brands.ts';

/** Somebody of a register, as far as Teams could know them. */
export interface Registered {
  readonly tenantId: TenantId;
  readonly upn: string;
  readonly name: string;
  readonly objectId: ObjectId | null;
  /** Those of today; a school by its key. */
  readonly roles: readonly { readonly role: Role; readonly school: SchoolId | null }[];
  /** Every school that they have to do with today. */
  readonly schools: readonly SchoolId[];
}

export interface ReadRegister {
  readonly swv: Swv;
  readonly people: readonly Registered[];
  readonly schools: readonly { readonly id: SchoolId; readonly name: string }[];
}

/** The people and schools of every SWV of this host, as of a day. */
export async function readRegisters(store: Store, today: LocalDate): Promise<readonly ReadRegister[]> {
  const found: ReadRegister[] = [];
  for (const swv of await store.directory.listSwvs()) found.push(await readOne(store, swv, today));
  return found;
}

async function readOne(store: Store, swv: Swv, today: LocalDate): Promise<ReadRegister> {
  const rows = await store.read(swv.id, async (tx) => ({
    persons: await tx.db.select().from(persons).orderBy(persons.id),
    terms: await tx.db.select().from(roleTerms),
    affiliations: await tx.db.select().from(affiliations),
    schools: await tx.db.select({ id: schools.id, name: schools.name }).from(schools).orderBy(schools.name),
  }));
  const holds = (term: { readonly from: LocalDate; readonly until: LocalDate | null }) =>
    term.from <= today && (term.until === null || today <= term.until);
  const people = rows.persons.map(({ id, tenantId, upn, name, objectId }) => {
    const terms = rows.terms.filter((term) => term.personId === id && holds(term));
    const worksAt = rows.affiliations.filter((term) => term.personId === id && holds(term));
    const all = [...terms, ...worksAt].flatMap(({ schoolId }) => schoolId ?? []);
    const roles = terms.map(({ role, schoolId }) => ({ role, school: schoolId }));
    return { tenantId, upn, name, objectId, roles, schools: [...new Set(all)] };
  });
  return { swv, people, schools: rows.schools };
}
