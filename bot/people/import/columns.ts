import { importTexts } from '../../../cards/people/import-texts.ts';
import { fold } from './fold.ts';
import { type ImportError, lineError } from './import-error.ts';

/** What we call a column, and the other names that spreadsheets have for it. */
const COLUMNS = {
  naam: ['volledige naam', 'naam medewerker', 'medewerker'],
  'e-mail': ['email', 'e-mailadres', 'mail', 'mailadres'],
  gebruikersnaam: ['upn', 'userPrincipalName', 'inlognaam', 'aanmeldnaam', 'user principal name'],
  rol: ['functie'],
  school: ['schoolnaam'],
  brin: ['brinnummer', 'brin-code', 'brin met vestiging'],
  bestuur: ['schoolbestuur'],
  administratienummer: ['bestuursnummer'],
  schooltype: ['type', 'schoolsoort', 'soort school'],
  bereik: ['route'],
  van: ['vanaf', 'eerste dag', 'begindatum', 'startdatum', 'ingangsdatum'],
  tot: ['tot en met', 't/m', 'laatste dag', 'einddatum'],
  werkdagen: ['dagen'],
  tenant: ['tenant-id', 'organisatie', 'domein'],
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof COLUMNS;

const NAMES = Object.keys(COLUMNS).flatMap((name) => (isColumn(name) ? [name] : []));
const BY_NAME = new Map(
  NAMES.flatMap((name) => [name, ...COLUMNS[name]].map((spelling) => [fold(spelling), name] as const)),
);

function isColumn(name: string): name is Column {
  return Object.hasOwn(COLUMNS, name);
}

/** Which column stands where; a column without a name is left unread. */
export type Header = readonly (Column | null)[];

/** Reads the header line; all that is wrong with it at once. */
export function readHeader(
  cells: readonly string[],
  line: number,
): { header: Header } | { errors: readonly ImportError[] } {
  const header = cells.map((cell) => BY_NAME.get(fold(cell)) ?? null);
  const errors = cells.flatMap((cell, at) => {
    const column = header[at] ?? null;
    if (column === null) return cell === '' ? [] : [lineError(line, cell, importTexts.unknownColumn(cell))];
    return header.indexOf(column) < at ? [lineError(line, cell, importTexts.columnTwice(cell))] : [];
  });
  const has = (...wanted: Column[]) => wanted.every((column) => header.includes(column));
  const complete = has('naam', 'e-mail', 'rol') || has('school', 'brin', 'bestuur', 'schooltype');
  if (!complete) errors.push(lineError(line, null, importTexts.columnsMissing));
  return errors.length > 0 ? { errors } : { header };
}
