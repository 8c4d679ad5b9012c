import { bigint, date, index, text } from 'drizzle-orm/pg-core';
import type { LocalDate, SchoolId, SubjectId } from '../../cards/words/brands.ts';
import { swvTable } from '../store/swv-table.ts';

const day = (name: string) => date(name, { mode: 'string' }).$type<LocalDate>();

/** What was granted and is to be paid: one row for each decision that spends, read by who decides next and by the reserve. */
export const commitments = swvTable(
  'commitments',
  {
    subject: text('subject').$type<SubjectId>().notNull(),
    /** Which money it is: a kind of request. */
    kind: text('kind').notNull(),
    schoolId: text('school_id').$type<SchoolId>().notNull(),
    /** `2026-2027`: the school year in which the support begins. */
    schoolYear: text('school_year').notNull(),
    cents: bigint('cents', { mode: 'number' }).notNull(),
    on: day('on').notNull(),
  },
  ['subject'],
  (t) => [index('commitments_of_year').on(t.swvId, t.schoolYear, t.kind)],
);
