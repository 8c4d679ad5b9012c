import { importTexts } from '../../cards/people/import-texts.ts';
import { type Header, readHeader } from './import/columns.ts';
import { type CsvLine, csvTable } from './import/csv-table.ts';
import { decodeText } from './import/decode-text.ts';
import type { ImportSettings } from './import/find-tenant.ts';
import { fold } from './import/fold.ts';
import { type ImportError, lineError } from './import/import-error.ts';
import type { ImportRow } from './import/import-row.ts';
import { type LineCells, namesPerson, namesSchool, readPerson, readSchool } from './import/read-row.ts';

export type { ImportSettings } from './import/find-tenant.ts';
export type { ImportError } from './import/import-error.ts';
export type { ImportRow } from './import/import-row.ts';

const MOST_BYTES = 1_048_576;
const MOST_LINES = 2_000;

export type ParsedImport = { readonly rows: readonly ImportRow[] } | { readonly errors: readonly ImportError[] };

/**
 * Reads a CSV file of people and schools: one line for each person and role, each school, or both. Separator and character
 * set are found out; the columns are naam, e-mail, gebruikersnaam, rol, school, brin, bestuur, administratienummer,
 * schooltype, bereik, van, tot (the last day, it counts), werkdagen and tenant, in any order. For a role of a school
 * `school` says which (a name or a BRIN); for any other role it says at which school the person works, whose requests are
 * then their own. A line needs no `tenant` where it can be known (find-tenant.ts).
 * @returns the rows, or everything that is wrong, by line; never both. What only the register can tell (an unknown school)
 * import-people.ts finds.
 */
export function parsePeopleCsv(bytes: Uint8Array, settings: ImportSettings): ParsedImport {
  const wrong = (text: string) => ({ errors: [lineError(1, null, text)] });
  if (bytes.length > MOST_BYTES) return wrong(importTexts.tooBig);
  const text = decodeText(bytes);
  if (text === null) return wrong(importTexts.notText);
  const table = csvTable(text);
  if ('errors' in table) return table;
  const [first, ...lines] = table.lines;
  if (!first || lines.length === 0) return wrong(importTexts.empty);
  if (lines.length > MOST_LINES) return wrong(importTexts.tooManyLines(MOST_LINES));
  const head = readHeader(first.cells, first.line);
  if ('errors' in head) return head;

  const errors: ImportError[] = [];
  const rows = lines.flatMap((line) => readLine(line, head.header, settings, errors) ?? []);
  errors.push(...otherNames(rows));
  errors.sort((a, b) => a.line - b.line);
  return errors.length > 0 ? { errors } : { rows };
}

function readLine(
  { line, cells }: CsvLine,
  header: Header,
  settings: ImportSettings,
  errors: ImportError[],
): ImportRow | null {
  const reader: LineCells = {
    cell: (column) => cells[header.indexOf(column)] ?? '',
    fail: (column, text) => void errors.push(lineError(line, column, text)),
  };
  if (cells.slice(header.length).some((cell) => cell !== '')) reader.fail(null, importTexts.tooManyCells);
  const [person, school] = [namesPerson(reader), namesSchool(reader)];
  if (!person && !school) reader.fail(null, importTexts.nothingToDo);
  const row = {
    line,
    school: school ? readSchool(reader) : null,
    person: person ? readPerson(reader, settings) : null,
  };
  return person && row.person === null ? null : row;
}

/** Two lines with one account and two names: one of them is a slip, and we cannot know which. */
function otherNames(rows: readonly ImportRow[]): ImportError[] {
  const first = new Map<string, { line: number; name: string }>();
  return rows.flatMap(({ line, person }) => {
    if (!person) return [];
    const key = `${person.tenantId} ${person.upn}`;
    const known = first.get(key) ?? { line, name: person.name };
    first.set(key, known);
    return fold(known.name) === fold(person.name)
      ? []
      : [lineError(line, 'naam', importTexts.otherName(known.line, known.name))];
  });
}
