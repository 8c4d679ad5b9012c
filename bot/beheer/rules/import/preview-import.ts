import type { ImportChange } from '../../../../cards/beheer/import/change-row.ts';
import type { ImportTotals } from '../../../../cards/beheer/import/counts.ts';
import type { Derived } from '../../../../cards/beheer/import/derived-rows.ts';
import type { LocalDate, Revision } from '../../../../cards/words/brands.ts';
import type { ImportError } from '../../../people/import/import-error.ts';
import { planImport } from '../../../people/import/plan-import.ts';
import type { ParsedImport } from '../../../people/import-csv.ts';
import type { Register } from '../../../people/register.ts';
import type { TenantTerm } from '../../../store/tenants-of-swv.ts';
import { firstDayWithoutBeheerder } from '../keeps-beheerder.ts';
import { changesOf } from './changes-of.ts';
import { derivedTenants } from './derived-tenants.ts';
import { fingerprintOf } from './fingerprint.ts';
import { totalsOf } from './totals-of.ts';

export interface ImportPreview {
  readonly changes: readonly ImportChange[];
  readonly totals: ImportTotals;
  /** Organisations that were found for lines that named none. */
  readonly derived: readonly Derived[];
  readonly fingerprint: Revision;
  /** Why it may not be carried out as it is; null when it may. */
  readonly refusal: 'import-niets' | 'import-geen-beheerder' | null;
}

export interface Standing {
  readonly register: Register;
  readonly tenants: readonly TenantTerm[];
}

/** What a file would do to the register as it stands, or everything that is wrong with it, by line. Writes nothing. */
export function previewImport(
  { register, tenants }: Standing,
  parsed: ParsedImport,
  today: LocalDate,
): ImportPreview | { readonly errors: readonly ImportError[] } {
  if ('errors' in parsed) return parsed;
  let made = 0;
  // Ids that follow from the file: the same file against the same register is the same preview.
  const planned = planImport(register, parsed.rows, { today, newId: () => `nieuw-${made++}` });
  if ('errors' in planned) return planned;
  const changes = changesOf(register, planned.register);
  const gap = firstDayWithoutBeheerder({ ...register, tenants }, { ...planned.register, tenants }, today);
  return {
    changes,
    totals: totalsOf(changes),
    derived: derivedTenants(parsed.rows, register.persons),
    fingerprint: fingerprintOf(register, planned.register),
    refusal: gap !== null ? 'import-geen-beheerder' : changes.length === 0 ? 'import-niets' : null,
  };
}
