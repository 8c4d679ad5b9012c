import { randomUUID } from 'node:crypto';
import type { Role } from '../../../bot/core/actor.ts';
import { affiliations, boards, deputies, persons, roleTerms, schools, volmachten } from '../../../bot/people/tables.ts';
import type { Store } from '../../../bot/store/store.ts';
import { objectId as parseObjectId, tenantId as parseTenantId } from '../../../bot/teams/activity-schema.ts';
import {
  localDate,
  type PersonId,
  personId,
  type SchoolId,
  type SwvId,
  schoolId,
  schoolName,
  staffName,
} from '../../../cards/words/brands.ts';

export const day = localDate;
export const TODAY = day('2026-11-25');
export const YESTERDAY = day('2026-11-24');
export const TOMORROW = day('2026-11-26');
export const tenant = (name: string) => parseTenantId.parse(`tenant-${name}`);
export const object = (name: string) => parseObjectId.parse(`object-${name}`);
export const ids = { next: () => randomUUID() };

interface Dates {
  readonly from?: ReturnType<typeof day>;
  readonly until?: ReturnType<typeof day> | null;
}
const dates = ({ from = day('2026-08-01'), until = null }: Dates) => ({ from, until });

/** Writes rows of the register of one SWV straight into its tables, each test only what its rule is about. */
export function aRegister(store: Store, swv: SwvId) {
  const boardsMade = new Map<string, string>();
  let schoolsMade = 0;

  async function board(name: string): Promise<string> {
    const made = boardsMade.get(name) ?? ids.next();
    boardsMade.set(name, made);
    await store.write(swv, (tx) => tx.db.insert(boards).values({ id: made, name }).onConflictDoNothing());
    return made;
  }

  return {
    async school(name: string, more: { board?: string; closedOn?: ReturnType<typeof day> } = {}): Promise<SchoolId> {
      const id = schoolId(name);
      const boardId = await board(more.board ?? 'Stichting Vloedlijn');
      const brin = `99XA${String(schoolsMade++).padStart(2, '0')}`;
      const closedOn = more.closedOn ?? null;
      const row = { id, name: schoolName(name), brin, boardId, type: 'VO', route: 'personal', closedOn } as const;
      await store.write(swv, (tx) => tx.db.insert(schools).values(row));
      return id;
    },

    /** Bound to `object-<key>`, unless `bound` is false. */
    async person(
      key: string,
      more: { tenant?: string; bound?: boolean; endedOn?: ReturnType<typeof day>; name?: string } = {},
    ): Promise<PersonId> {
      const id = personId(ids.next());
      const row = {
        id,
        tenantId: tenant(more.tenant ?? 'vloedlijn'),
        objectId: more.bound === false ? null : object(key),
        upn: `${key}@vloedlijn.example`,
        email: `${key}@vloedlijn.example`,
        name: staffName(more.name ?? key),
        workingDays: [1, 2, 4] as (1 | 2 | 4)[],
        endedOn: more.endedOn ?? null,
      };
      await store.write(swv, (tx) => tx.db.insert(persons).values(row));
      return id;
    },

    async role(person: PersonId, role: Role, more: Dates & { school?: SchoolId } = {}): Promise<void> {
      const row = { id: ids.next(), personId: person, role, schoolId: more.school ?? null, ...dates(more) };
      await store.write(swv, (tx) => tx.db.insert(roleTerms).values(row));
    },

    async worksAt(person: PersonId, school: SchoolId, more: Dates = {}): Promise<void> {
      await store.write(swv, (tx) =>
        tx.db.insert(affiliations).values({ personId: person, schoolId: school, ...dates(more) }),
      );
    },

    async deputy(absent: PersonId, deputy: PersonId, role: Role, more: Dates = {}): Promise<void> {
      const row = { id: ids.next(), personId: absent, deputyId: deputy, role, ...dates(more) };
      await store.write(swv, (tx) => tx.db.insert(deputies).values(row));
    },

    async volmacht(person: PersonId, number: string, more: Dates & { maximum?: number } = {}): Promise<void> {
      const row = {
        id: ids.next(),
        personId: person,
        number,
        kinds: ['maatwerk'],
        maximum: more.maximum ?? null,
        ...dates(more),
      };
      await store.write(swv, (tx) => tx.db.insert(volmachten).values(row));
    },
  };
}
