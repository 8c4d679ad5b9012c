import { sql } from 'drizzle-orm';
import { foreignKey, jsonb, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import type { ImportTotals } from '../../cards/beheer/import/counts.ts';
import type { PersonId, SubjectId } from '../../cards/words/brands.ts';
import type { ParsedImport } from '../people/import-csv.ts';
import { persons } from '../people/tables.ts';
import { swvTable } from '../store/swv-table.ts';
import type { SentSections } from './rules/configuration/sent-sections.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/**
 * A file between being read and being carried out: at most one that is open for each beheerder, for an hour. Of one of
 * people and schools that was carried out only the numbers stay, so that a second click can be answered; one of settings
 * stays what it is, for what it says is held against what is in force each time.
 */
export const imports = swvTable(
  'beheer_imports',
  {
    id: text('id').$type<SubjectId>().notNull(),
    personId: text('person_id').$type<PersonId>().notNull(),
    source: text('source', { enum: ['paste', 'file', 'configuration'] }).notNull(),
    /** SHA-256 of the bytes, in hex. */
    hash: text('hash').notNull(),
    at: moment('at').notNull(),
    /** The lines as they were read, or what is wrong with them, null once carried out; or the sections of a configuration. */
    content: jsonb('content').$type<ParsedImport | SentSections>(),
    /** What was changed; null until then. */
    done: jsonb('done').$type<ImportTotals>(),
  },
  ['id'],
  (t) => [
    uniqueIndex('beheer_imports_open').on(t.swvId, t.personId).where(sql`done is null`),
    foreignKey({ columns: [t.swvId, t.personId], foreignColumns: [persons.swvId, persons.id] }),
  ],
);
