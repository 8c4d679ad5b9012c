import * as z from 'zod';
import { subjectId } from '../../../cards/words/brands.ts';
import type { Zitting } from '../rules/zitting/zitting.ts';
import type { ZittingRow } from '../tables.ts';
import { person } from './shape-words.ts';

/** What stands in `zittingen.body`: who is there and the order of the list; nothing of a request itself. */
const body = z.strictObject({
  v: z.literal(1),
  present: z.array(z.strictObject({ person, insteadOf: person.nullable() })),
  list: z.array(z.string().transform(subjectId)),
});

export function zittingOfRow(row: ZittingRow): Zitting {
  const { v: _, ...more } = body.parse(row.body);
  const { id, openedBy, openedAt, closedAt, revision } = row;
  return { id, openedBy, openedAt, closedAt, revision, ...more };
}

export function zittingRow({ present, list, ...columns }: Zitting): Omit<ZittingRow, 'swvId'> {
  return { ...columns, body: { v: 1, present, list } };
}
