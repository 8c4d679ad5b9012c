import { lockRegister, type Register, readRegister } from '../../../people/register.ts';
import { deputies, volmachten } from '../../../people/tables.ts';
import type { Tx } from '../../../store/store.ts';
import { type TenantTerm, tenantsOfSwv } from '../../../store/tenants-of-swv.ts';

type Row<Table extends { $inferSelect: { swvId: unknown } }> = Readonly<Omit<Table['$inferSelect'], 'swvId'>>;
export type DeputyRow = Row<typeof deputies>;
export type VolmachtRow = Row<typeof volmachten>;

/** The register with all that hangs on its people; some hundreds of rows. */
export interface People extends Register {
  readonly deputies: readonly DeputyRow[];
  readonly volmachten: readonly VolmachtRow[];
  readonly tenants: readonly TenantTerm[];
}

interface At {
  readonly tx: Tx;
  readonly appId: string;
}

const hanging = async ({ tx, appId }: At) => ({
  deputies: await tx.db.select().from(deputies),
  volmachten: await tx.db.select().from(volmachten),
  tenants: await tenantsOfSwv(tx, appId),
});

/** For showing. */
export async function readPeople(at: At): Promise<People> {
  return { ...(await readRegister(at.tx)), ...(await hanging(at)) };
}

/** For changing: until the transaction ends nobody else does, so of two beheerders the second sees what the first made. */
export async function lockPeople(at: At): Promise<People> {
  return { ...(await lockRegister(at.tx)), ...(await hanging(at)) };
}
