import { lockRegister, type Register, readRegister } from '../../../people/register.ts';
import { deputies, volmachten } from '../../../people/tables.ts';
import type { Tx } from '../../../store/store.ts';

type Row<Table extends { $inferSelect: { swvId: unknown } }> = Readonly<Omit<Table['$inferSelect'], 'swvId'>>;
export type DeputyRow = Row<typeof deputies>;
export type VolmachtRow = Row<typeof volmachten>;

/** The register with all that hangs on its people; some hundreds of rows. */
export interface People extends Register {
  readonly deputies: readonly DeputyRow[];
  readonly volmachten: readonly VolmachtRow[];
}

const hanging = async ({ db }: Tx) => ({
  deputies: await db.select().from(deputies),
  volmachten: await db.select().from(volmachten),
});

/** For showing. */
export async function readPeople(tx: Tx): Promise<People> {
  return { ...(await readRegister(tx)), ...(await hanging(tx)) };
}

/** For changing: until the transaction ends nobody else does, so of two beheerders the second sees what the first made. */
export async function lockPeople(tx: Tx): Promise<People> {
  return { ...(await lockRegister(tx)), ...(await hanging(tx)) };
}
