import type { CarriedRow } from '../../../../cards/verantwoording/scholen/carried-rows.ts';
import { cents, type SubjectId } from '../../../../cards/words/brands.ts';
import type { Turn } from '../../../core/turn.ts';
import type { Tx } from '../../../store/store.ts';
import { type OwnSchools, payeesIn } from '../../data/own-schools.ts';
import type { TableLine } from '../../rules/named-table.ts';
import { type Judged, judge, moneyRevision } from '../../rules/own-schools.ts';
import { readSpending, type SpendingError, type SpendingRow } from '../../rules/spending-table.ts';
import { EMPTY_PART, type Verantwoording } from '../../rules/verantwoording.ts';

/** Whose schools a table is read for, as they stand now. */
export interface Reader {
  readonly tx: Tx;
  readonly turn: Pick<Turn, 'actor' | 'now'>;
  readonly schools: OwnSchools;
}

export interface ReadOwn {
  readonly judged: readonly Judged[];
  /** By line. */
  readonly errors: readonly SpendingError[];
}

/** What a table makes of each school, and what is wrong with it. Nothing is written. */
export async function readOwnTable(reader: Reader, lines: readonly TableLine[]): Promise<ReadOwn> {
  const { tx, schools } = reader;
  const { columns, received } = schools;
  const payees = await payeesIn(tx, schools);
  const { rows, errors } = readSpending(lines, { payees, columns, received });
  const judged = judgeAll(
    reader,
    rows.map((row) => ({ ...row, revision: revisionOf(schools, row.id) })),
  );
  const contradictions = judged.flatMap((one) => contradictionIn(schools, one, rows));
  return { judged, errors: [...errors, ...contradictions].toSorted((a, b) => a.line - b.line) };
}

/** Those that are not theirs are left out: only a forged button names one. */
export function judgeAll({ schools, turn: { actor, now } }: Reader, rows: readonly CarriedRow[]): readonly Judged[] {
  return rows.flatMap((row) => {
    const record = recordOf(schools, row.id);
    return record ? [judge(record, row, actor, now, schools.scene)] : [];
  });
}

export const recordOf = ({ records }: OwnSchools, id: SubjectId): Verantwoording | undefined =>
  records.find((one) => one.id === id);

function revisionOf(schools: OwnSchools, id: SubjectId): CarriedRow['revision'] {
  const record = recordOf(schools, id);
  return record ? moneyRevision(record, schools.part) : EMPTY_PART.revision;
}

/** What the form would say at the field is said at the line. */
function contradictionIn(
  schools: OwnSchools,
  { row, record, refusal }: Judged,
  rows: readonly SpendingRow[],
): readonly SpendingError[] {
  if (refusal?.code !== 'meer-besteed' && refusal?.code !== 'deel-groter') return [];
  const { field, facts = {} } = refusal;
  const column = schools.columns.find(({ id }) => id === field)?.label;
  const short = facts.tekort;
  const line = rows.find(({ id }) => id === row.id)?.line ?? 1;
  return [
    {
      line,
      code: refusal.code,
      quote: '',
      near: schools.name(record),
      other: null,
      sum: typeof short === 'number' ? cents(short) : null,
      ...(column !== undefined && { column }),
    },
  ];
}
