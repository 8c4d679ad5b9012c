import { catalogueFormCard } from '../../../../cards/beheer/tenants/catalogue-form-card.ts';
import { tenantVerbs } from '../../../../cards/beheer/tenants/verbs.ts';
import { teamsAppId } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok } from '../../../core/result.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { readCatalogueApps, setCatalogueApp } from '../../../people/catalogue-apps.ts';
import { lockRegister } from '../../../people/register.ts';
import { tenantsOfSwv } from '../../../store/tenants-of-swv.ts';
import { beforeAfter } from '../../data/schools/before-after.ts';
import { readAccess } from '../../data/tenants/read-access.ts';
import { type CatalogueChange, catalogueRevision, changeCatalogue } from '../../rules/tenants/catalogue-rules.ts';
import { domainsOf } from '../../rules/tenants/domains-of.ts';
import { standingOf } from '../../rules/tenants/tenant-rules.ts';
import { firstOf } from '../../schema/parse-fields.ts';
import { parseTeamsApp } from '../../schema/tenants/parse-tenant.ts';
import { type Look, looking } from '../looking.ts';
import { managing } from '../managing.ts';
import type { Mended } from '../typed-form.ts';
import { dataOf, drawTenant, filled, forbidden } from './draw-tenants.ts';

/** Under which number Meedoen stands in an organisation's app catalogue, so that Graph can put it into people's Teams. */
export const catalogueVerbs = (house: AppHouse): Readonly<Record<string, HandleVerb>> => ({
  [tenantVerbs.catalogue]: looking(house, (look) => drawCatalogue(house, look)),
  [tenantVerbs.setCatalogue]: managing<CatalogueChange>(house, {
    async carry({ tx, turn: { inbound, now } }) {
      const parsed = parseTeamsApp(inbound.inputs);
      if (!parsed.ok) return firstOf(parsed.refusals);
      await lockRegister(tx);
      const standing = {
        tenants: await tenantsOfSwv(tx, house.appId),
        apps: await readCatalogueApps(tx),
        appId: house.appId,
      };
      const { id: tenant, revision: seen } = inbound.data;
      const changed = changeCatalogue(standing, { tenant, teamsAppId: parsed.value, seen }, dayOf(now));
      if (!changed.ok) return changed;
      const { tenantId, before, after } = changed.value;
      await setCatalogueApp(tx, tenantId, after);
      tx.record({ wat: 'app-catalogus', tenant: tenantId, ...beforeAfter({ nummer: before }, { nummer: after }) });
      return ok(changed.value);
    },
    async draw(look, done) {
      const { id } = look.turn.inbound.data;
      if (done.ok) {
        return drawTenant(house, look, id, { note: null, done: done.value.after === null ? 'nummer-weg' : 'nummer' });
      }
      const { code, field } = done.refusal;
      if (field === undefined && code !== 'intussen-veranderd')
        return drawTenant(house, look, id, { note: code, done: null });
      return drawCatalogue(house, look, [done.refusal]);
    },
  }),
});

async function drawCatalogue(house: AppHouse, look: Look, mended: Mended = null): Promise<InvokeReply> {
  const id: string = look.turn.inbound.data.id;
  if (!look.may.mayChange) return drawTenant(house, look, id, forbidden);
  const { tenants, register } = await readAccess(look.tx, house.appId);
  const term = tenants.find(({ tenantId }) => tenantId === id);
  if (!term) return drawTenant(house, look, id);
  if (standingOf(term, dayOf(look.turn.now)) === 'over') {
    return drawTenant(house, look, id, { note: 'toegang-al-gestopt', done: null });
  }
  const app = (await readCatalogueApps(look.tx)).get(term.tenantId) ?? null;
  return catalogueFormCard({
    data: { ...dataOf(look, id), revision: catalogueRevision(app) },
    ...filled(look, mended),
    domains: domainsOf(register.persons, term),
    teamsApp: app === null ? null : teamsAppId(app),
  });
}
