import type { LocalDate, StaffName, SwvId } from '../cards/words/brands.ts';
import type { TenantId } from './core/inbound.ts';
import { dayOf } from './core/local-day.ts';
import type { Ids, Keys } from './core/ports.ts';
import { ok, type Result } from './core/result.ts';
import { type AppointRefusal, appointFirst, mayBeFirst } from './people/first-beheerder.ts';
import { seedPeople } from './people/seed.ts';
import { peopleSeed } from './people/seed-schema.ts';
import { sections } from './sections.ts';
import { appendAudit } from './store/audit.ts';
import { createCipher } from './store/cipher.ts';
import { listDataKeys } from './store/data-keys.ts';
import type { Store } from './store/store.ts';
import type { Configuration } from './swv/configuration.ts';
import { createConfigurations } from './swv/configurations.ts';
import { packRegister } from './swv/pack-register.ts';

/** What is made. */
export interface NewSwv {
  readonly id: SwvId;
  /** Its name for people. */
  readonly name: string;
  readonly configuration: Configuration;
  readonly beheerder: { readonly tenantId: TenantId; readonly email: string; readonly name: StaffName };
}

export interface MakeSwvHouse {
  /** Of a login that may add to the directory and work as app_rw: the migrator. */
  readonly store: Store;
  readonly keys: Keys;
  /** Makes the SWV's RSA key; leaves one that is there. */
  readonly makeKey: (swv: SwvId) => Promise<void>;
  readonly ids: Ids;
  /** The bot, as the installations name it. */
  readonly appId: string;
  readonly now: Date;
  /** Who does it, for the audit log. */
  readonly verb: string;
}

/** What this run did; all false and zero when everything was there. */
export interface Made {
  readonly swv: boolean;
  /** The version that was imported; 0 when there was one. */
  readonly configuration: number;
  readonly boards: number;
  readonly schools: number;
  readonly beheerder: boolean;
  readonly tenant: boolean;
}

/**
 * Brings a SWV to life: key, configuration, the boards and schools of its pack, its first beheerder, the name in the
 * directory, and last the tenant of the beheerder on the allowlist. What is there is left as it is, so a run that was cut
 * off is finished by the next one, and nobody meets a SWV that is half there: jobs and turns go by the directory.
 *
 * @returns a refusal when somebody else is the beheerder; it stands in the audit log and nothing was changed
 * @throws KeyMissing when the SWV sealed something and its key is gone: a new key would not open that
 */
export async function makeSwv(house: MakeSwvHouse, swv: NewSwv): Promise<Result<Made, AppointRefusal>> {
  const { store, keys, now } = house;
  const today = dayOf(now);
  const may = await store.read(swv.id, (tx) => mayBeFirst(tx, swv.beheerder, today));
  if (!may.ok) {
    await recordRefusal(house, swv, may.refusal.code);
    return may;
  }
  if ((await listDataKeys(store, swv.id)).length === 0) await house.makeKey(swv.id);
  await createCipher(keys, store).of(swv.id); // whoever may not use the key hears it now, and not at the first turn

  const { directory } = store;
  const isListed = (await directory.listSwvs()).some(({ id }) => id === swv.id);
  const allowed = await directory.swvsOfTenant(house.appId, swv.beheerder.tenantId, today);
  const isAllowed = allowed.includes(swv.id);
  const filled = await fill(house, swv, today, !isAllowed);
  if (!filled.ok) {
    await recordRefusal(house, swv, filled.refusal.code);
    return filled;
  }
  if (!isListed) await directory.addSwv({ id: swv.id, name: swv.name }, now);
  if (!isAllowed)
    await directory.allowTenant({ appId: house.appId, tenantId: swv.beheerder.tenantId, swv: swv.id }, today);
  return ok({ ...filled.value, swv: !isListed, tenant: !isAllowed });
}

type Filled = Pick<Made, 'configuration' | 'boards' | 'schools' | 'beheerder'>;

/** Everything within the SWV, in one transaction; the audit row is last, and only there when something was done. */
function fill(
  { store, ids, now, verb }: MakeSwvHouse,
  { id, configuration, beheerder }: NewSwv,
  today: LocalDate,
  alsoTenant: boolean,
): Promise<Result<Filled, AppointRefusal>> {
  const configurations = createConfigurations(sections, 'refused');
  return store.write(id, async (tx) => {
    const appointed = await appointFirst(tx, beheerder, { today, ids });
    if (!appointed.ok) return appointed;
    const isNew = !(await configurations.exists(tx));
    const register = isNew ? packRegister(configuration, today) : { boards: [], schools: [] };
    await seedPeople(tx, peopleSeed.parse({ ...register, persons: [] }), { from: today, ids });
    const version = isNew ? await configurations.importNext(tx, configuration.raw, 'meedoen', now) : 0;
    const { person, news } = appointed.value;
    const done = { boards: register.boards.length, schools: register.schools.length };
    if (news || isNew || alsoTenant) {
      const role = news ? { persoon: person, rol: 'functioneel-beheerder', vanNa: today } : {};
      const tenant = alsoTenant ? { tenant: beheerder.tenantId } : {};
      const payload = { wat: 'samenwerkingsverband', configuratie: version, ...done, ...role, ...tenant };
      await appendAudit(tx, { at: now, actor: 'ops', verb, subject: id, outcome: 'ok', payload });
    }
    return ok({ configuration: version, ...done, beheerder: news });
  });
}

const recordRefusal = ({ store, now, verb }: MakeSwvHouse, { id }: NewSwv, outcome: AppointRefusal) =>
  store.write(id, async (tx) => {
    await appendAudit(tx, { at: now, actor: 'ops', verb, subject: id, outcome, payload: {} });
  });
