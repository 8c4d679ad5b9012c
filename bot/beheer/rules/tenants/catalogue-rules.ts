import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import { tenantInputs as ids } from '../../../../cards/beheer/tenants/verbs.ts';
import type { LocalDate, Revision } from '../../../../cards/words/brands.ts';
import type { TenantId } from '../../../core/inbound.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { TenantTerm } from '../../../store/tenants-of-swv.ts';
import { revisionOf } from '../schools/revision-of.ts';
import { standingOf } from './tenant-rules.ts';

/** What a form of a tenant's number was drawn from. */
export const catalogueRevision = (teamsAppId: string | null): Revision => revisionOf({ teamsAppId });

interface Standing {
  readonly tenants: readonly TenantTerm[];
  /** The number of each tenant that has one. */
  readonly apps: ReadonlyMap<TenantId, string>;
  /** The bot's own app id. */
  readonly appId: string;
}

interface Asked {
  readonly tenant: string;
  /** null: take it away. */
  readonly teamsAppId: string | null;
  /** Of the number that the form showed. */
  readonly seen: Revision;
}

export interface CatalogueChange {
  readonly tenantId: TenantId;
  readonly before: string | null;
  readonly after: string | null;
}

/** Under which number Meedoen stands in a tenant's app catalogue from now on. */
export function changeCatalogue(
  { tenants, apps, appId }: Standing,
  { tenant, teamsAppId, seen }: Asked,
  today: LocalDate,
): Result<CatalogueChange, BeheerRefusal> {
  const term = tenants.find(({ tenantId }) => tenantId === tenant);
  if (!term) return refuse('bestaat-niet');
  if (standingOf(term, today) === 'over') return refuse('toegang-al-gestopt');
  if (teamsAppId === term.tenantId) return refuse('nummer-van-organisatie', { field: ids.app });
  if (teamsAppId === appId.toLowerCase()) return refuse('nummer-van-meedoen', { field: ids.app });
  const before = apps.get(term.tenantId) ?? null;
  const isFresh = seen === catalogueRevision(before);
  if (teamsAppId === null && before === null && isFresh) return refuse('verplicht', { field: ids.app });
  if (teamsAppId === before) return refuse('al-gedaan');
  return isFresh ? ok({ tenantId: term.tenantId, before, after: teamsAppId }) : refuse('intussen-veranderd');
}
