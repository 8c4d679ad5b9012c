import { importTexts } from '../../../../cards/people/import-texts.ts';
import type { TenantId } from '../../../core/inbound.ts';
import { lineError } from '../../../people/import/import-error.ts';
import type { ParsedImport } from '../../../people/import-csv.ts';

/** A file that was read before a tenant lost its access names nobody of it any more. */
export function shutTenants(parsed: ParsedImport, tenants: readonly TenantId[]): ParsedImport {
  if ('errors' in parsed) return parsed;
  const errors = parsed.rows.flatMap(({ line, person }) =>
    person === null || tenants.includes(person.tenantId)
      ? []
      : [lineError(line, 'tenant', importTexts.tenantUnknown(person.tenantId))],
  );
  return errors.length > 0 ? { errors } : parsed;
}
