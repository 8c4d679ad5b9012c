import { text, timestamp } from 'drizzle-orm/pg-core';
import type { PersonId, SubjectId } from '../../cards/words/brands.ts';
import { swvTable } from '../store/swv-table.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/** One-time downloads. The token itself is kept nowhere: who reads this table can download nothing. */
export const downloadLinks = swvTable(
  'download_links',
  {
    /** SHA-256 of the token, in hex. */
    id: text('id').notNull(),
    person: text('person').$type<PersonId>().notNull(),
    feature: text('feature').notNull(),
    kind: text('kind').notNull(),
    subject: text('subject').$type<SubjectId>().notNull(),
    madeAt: moment('made_at').notNull(),
    usedAt: moment('used_at'),
  },
  ['id'],
);
