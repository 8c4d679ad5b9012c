import { eq } from 'drizzle-orm';
import type { BoardRow, SchoolRow } from '../../../people/register.ts';
import { boards, schools } from '../../../people/tables.ts';
import type { Tx } from '../../../store/store.ts';

/** Rows of the register, under the caller's lockRegister(). Never a delete: what had effect stays. */
export async function insertSchool({ swv, db }: Tx, school: SchoolRow): Promise<void> {
  await db.insert(schools).values({ ...school, swvId: swv });
}

export async function updateSchool({ db }: Tx, { id, name, type, route, boardId, closedOn }: SchoolRow): Promise<void> {
  await db.update(schools).set({ name, type, route, boardId, closedOn }).where(eq(schools.id, id));
}

export async function insertBoard({ swv, db }: Tx, board: BoardRow): Promise<void> {
  await db.insert(boards).values({ ...board, swvId: swv });
}

export async function updateBoard({ db }: Tx, { id, name, administratienummer, mandate }: BoardRow): Promise<void> {
  await db.update(boards).set({ name, administratienummer, mandate }).where(eq(boards.id, id));
}
