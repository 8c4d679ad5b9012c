import type { ImportTotals } from '../../../../cards/beheer/import/counts.ts';
import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { Ids } from '../../../core/ports.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { importPeople } from '../../../people/import-people.ts';
import { lockRegister } from '../../../people/register.ts';
import { tenantsOfSwv } from '../../../store/tenants-of-swv.ts';
import { findPending, settlePending } from '../../data/import/pending.ts';
import { previewImport } from '../../rules/import/preview-import.ts';
import { shutTenants } from '../../rules/import/shut-tenants.ts';
import { openTenants } from '../../rules/people/open-tenants.ts';
import type { Managed } from '../managing.ts';

/**
 * Carries an import through, whole, against the register of now. What would change differs from what the button showed,
 * or something no longer fits: then nothing is written, and the card shows how it is now.
 */
export async function confirmImport({ tx, turn, may, appId }: Managed, ids: Ids): Promise<Result<null, BeheerRefusal>> {
  const { id, revision } = turn.inbound.data;
  // The register first, as everybody who changes it does: of two clicks at once the second finds the import done.
  const register = await lockRegister(tx);
  const pending = await findPending(tx, id, { person: may.person, now: turn.now, lock: true });
  if (pending?.done) return refuse('al-gedaan');
  if (!pending?.content) return refuse('import-weg');
  const today = dayOf(turn.now);
  const tenants = await tenantsOfSwv(tx, appId);
  const content = shutTenants(pending.content, openTenants(tenants, today));
  const preview = previewImport({ register, tenants }, content, today);
  if ('errors' in preview || 'errors' in content) return refuse('import-fouten');
  if (preview.refusal !== null) return refuse(preview.refusal);
  if (preview.fingerprint !== revision) return refuse('import-anders');
  const outcome = await importPeople(tx, content.rows, { today, ids });
  if ('errors' in outcome) return refuse('import-fouten');
  await settlePending(tx, id, preview.totals);
  const { boards, schools, persons, terms, affiliations } = outcome.counts;
  tx.record({
    wat: 'import-doorgevoerd',
    hash: pending.hash,
    ...auditOf(preview.totals),
    zonderTenant: preview.derived.reduce((sum, { lines }) => sum + lines, 0),
    geschreven: boards + schools + persons + terms + affiliations,
  });
  return ok(null);
}

/** The numbers of a change as the audit log names them. */
const auditOf = (totals: ImportTotals) => ({
  mensenNieuw: totals.newPeople,
  mensenAnders: totals.changedPeople,
  rollenNieuw: totals.newRoles,
  rollenAnderEinde: totals.endingRoles,
  scholenNieuw: totals.newSchools,
  scholenAnders: totals.changedSchools,
  besturenNieuw: totals.newBoards,
  besturenAnders: totals.changedBoards,
  werkplekken: totals.worksAt,
});
