import type { BeheerRefusal } from '../../../../cards/beheer/refusals.ts';
import type { TenantDone } from '../../../../cards/beheer/tenants/tenant-card.ts';
import { tenantVerbs } from '../../../../cards/beheer/tenants/verbs.ts';
import { beheerVerbs } from '../../../../cards/beheer/verbs.ts';
import type { TenantId } from '../../../core/inbound.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok, type Result } from '../../../core/result.ts';
import type { AppHouse } from '../../../delivery/app-house.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import { lockRegister } from '../../../people/register.ts';
import { allowTenantHere, endTenantHere, tenantsOfSwv } from '../../../store/tenants-of-swv.ts';
import { beforeAfter } from '../../data/schools/before-after.ts';
import { readAccess } from '../../data/tenants/read-access.ts';
import { allowTenant, endTenant, type TenantChange } from '../../rules/tenants/tenant-rules.ts';
import { type Fields, firstOf } from '../../schema/parse-fields.ts';
import { parseLastDay, parseTenant } from '../../schema/tenants/parse-tenant.ts';
import { type Look, looking } from '../looking.ts';
import { type Managed, managing } from '../managing.ts';
import { catalogueVerbs } from './catalogue.ts';
import { drawAllow, drawConfirmEnd, drawEnd, drawTenant, drawTenants } from './draw-tenants.ts';

type Done = Result<{ readonly id: TenantId }, BeheerRefusal>;

const idOf = ({ turn }: Pick<Look, 'turn'>): string => turn.inbound.data.id;
const facts = (term: TenantChange['before']) => ({ van: term?.from ?? null, tot: term?.until ?? null });

/** Which organisations may speak to this SWV. */
export const tenantsVerbs = (house: AppHouse): Readonly<Record<string, HandleVerb>> => ({
  [beheerVerbs.tenants]: looking(house, (look) => drawTenants(house, look)),
  [tenantVerbs.tenant]: looking(house, (look) => drawTenant(house, look, idOf(look))),
  [tenantVerbs.fresh]: looking(house, (look) => drawAllow(house, look)),
  [tenantVerbs.end]: looking(house, (look) => drawEnd(house, look, idOf(look))),
  [tenantVerbs.previewEnd]: looking(house, (look) => preview(house, look)),
  [tenantVerbs.allow]: managing<{ readonly id: TenantId }>(house, {
    async carry(managed) {
      const parsed = parseTenant(managed.turn.inbound.inputs);
      if (!parsed.ok) return firstOf(parsed.refusals);
      await lockRegister(managed.tx);
      return allow(house, managed, parsed.value);
    },
    draw: (look, done) =>
      answer(house, look, done, 'toegelaten', () =>
        drawAllow(house, look, problemsOf(parseTenant(look.turn.inbound.inputs), done)),
      ),
  }),
  [tenantVerbs.allowAgain]: managing<{ readonly id: TenantId }>(house, {
    async carry(managed) {
      await lockRegister(managed.tx);
      const known = await tenantsOfSwv(managed.tx, house.appId);
      const term = known.find(({ tenantId }) => tenantId === idOf(managed));
      if (!term) return { ok: false, refusal: { code: 'bestaat-niet' } };
      return allow(house, managed, term.tenantId);
    },
    draw: (look, done) => answer(house, look, done, 'toegelaten', () => drawTenant(house, look, idOf(look))),
  }),
  [tenantVerbs.stop]: managing<{ readonly id: TenantId }>(house, {
    async carry({ tx, turn }) {
      const last = parseLastDay(turn.inbound.inputs);
      if (!last.ok) return firstOf(last.refusals);
      const register = await lockRegister(tx);
      const tenants = await tenantsOfSwv(tx, house.appId);
      const ended = endTenant({ register, tenants }, turn.inbound.data.id, last.value, dayOf(turn.now));
      if (!ended.ok) return ended;
      const { before, after } = ended.value;
      await endTenantHere(tx, house.appId, after.tenantId, last.value);
      tx.record({ wat: 'toegang', tenant: after.tenantId, ...beforeAfter(facts(before), facts(after)) });
      return ok({ id: after.tenantId });
    },
    draw: (look, done) =>
      answer(house, look, done, 'gestopt', () =>
        drawEnd(house, look, idOf(look), problemsOf(parseLastDay(look.turn.inbound.inputs), done)),
      ),
  }),
  ...catalogueVerbs(house),
});

/** Under the register's lock. */
async function allow(house: AppHouse, { tx, turn }: Managed, tenant: TenantId): Promise<Done> {
  const allowed = allowTenant(await tenantsOfSwv(tx, house.appId), tenant, dayOf(turn.now));
  if (!allowed.ok) return allowed;
  const { before, after } = allowed.value;
  await allowTenantHere(tx, house.appId, tenant, after.from);
  tx.record({ wat: 'toegang', tenant, ...beforeAfter(facts(before), facts(after)) });
  return ok({ id: tenant });
}

const problemsOf = (parsed: Fields<unknown>, done: Done) =>
  parsed.ok ? (done.ok ? [] : [done.refusal]) : parsed.refusals;

const OVER: readonly BeheerRefusal[] = ['al-gedaan', 'bestaat-niet', 'toegang-al-gestopt'];

/** The organisation as it became; or the form with what is wrong, unless the form is over. */
async function answer(
  house: AppHouse,
  look: Look,
  done: Done,
  word: TenantDone,
  form: () => Promise<InvokeReply>,
): Promise<InvokeReply> {
  if (done.ok) return drawTenant(house, look, done.value.id, { note: null, done: word });
  const { code, facts: told } = done.refusal;
  if (!OVER.includes(code) && look.may.mayChange) return form();
  return drawTenant(house, look, String(told?.tenant ?? idOf(look)), { note: code, done: null });
}

/** Asks the rules before the person is asked, so that "Klopt dit?" never ends in a no that was known. */
async function preview(house: AppHouse, look: Look): Promise<InvokeReply> {
  const last = parseLastDay(look.turn.inbound.inputs);
  if (!look.may.mayChange || !last.ok) return drawEnd(house, look, idOf(look), last.ok ? null : last.refusals);
  const access = await readAccess(look.tx, house.appId);
  const ended = endTenant(access, idOf(look), last.value, dayOf(look.turn.now));
  if (ended.ok) return drawConfirmEnd(look, access, ended.value.after, last.value);
  return answer(house, look, ended, 'gestopt', () => drawEnd(house, look, idOf(look), [ended.refusal]));
}
