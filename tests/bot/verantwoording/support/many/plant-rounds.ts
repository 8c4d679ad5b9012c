import { sql } from 'drizzle-orm';
import type { Directory } from '../../../../../bot/store/directory.ts';
import type { Store, Tx } from '../../../../../bot/store/store.ts';
import type { Configurations } from '../../../../../bot/swv/configurations.ts';
import { insertCampagne } from '../../../../../bot/verantwoording/data/campagnes.ts';
import { insertNew } from '../../../../../bot/verantwoording/data/records.ts';
import { newAccount } from '../../../../../bot/verantwoording/rules/ronde.ts';
import { localDate, personId, type SwvId, schoolId, subjectId, swvId } from '../../../../../cards/words/brands.ts';
import { aConfiguration } from '../../../arrangements/support/a-configuration.ts';
import { format } from '../a-format.ts';
import { aRound } from '../a-round.ts';
import { rawFormat } from '../raw-format.ts';

export interface Planted {
  readonly swv: SwvId;
  readonly schools: number;
  /** How many of them have one zoco together. */
  readonly shared: number;
}

/** The whole account is the zoco's, so each school asks for one card. */
const asked = {
  ...format,
  onderdelen: format.onderdelen.map((part) => ({ ...part, vult: 'zorgcoordinator' as const })),
};

export const DEADLINE = localDate('2027-03-01');

/**
 * So many schools over so many SWV's, skewed: the largest has `largest`, the others share the rest ever more thinly.
 * @param shared which part of the schools of each has one zoco together.
 */
export function skewed(swvs: number, schools: number, largest: number, shared = 1 / 4): readonly Planted[] {
  if (!Number.isInteger(schools) || schools - largest < swvs - 1)
    throw new Error(`${schools} schools are too few for ${swvs} SWV’s, of which one has ${largest}.`);
  const weights = Array.from({ length: swvs - 1 }, (_, at) => 1 / Math.sqrt(at + 1));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const rest = weights.map((weight) =>
    Math.max(1, Math.min(largest, Math.round(((schools - largest) * weight) / all))),
  );
  // what rounding left over or took goes to the smallest
  for (let at = rest.length - 1, left = schools - largest - rest.reduce((sum, one) => sum + one, 0); left !== 0; ) {
    const step = Math.sign(left);
    if ((rest[at] ?? 0) + step >= 1) {
      rest[at] = (rest[at] ?? 0) + step;
      left -= step;
    }
    at = at === 0 ? rest.length - 1 : at - 1;
  }
  return [largest, ...rest].map((of, at) => ({
    swv: swvId(`swv-${at}`),
    schools: of,
    shared: Math.ceil(of * shared),
  }));
}

/**
 * A SWV with schools, all in one tenant. Some of them share one zoco, whose chat fills up; each other has its own. And a
 * round of all schools that was opened this moment: nobody was asked yet.
 */
export async function plantRound(
  house: { readonly store: Store; readonly operations: Directory; readonly configurations: Configurations },
  planted: Planted,
  now: Date,
): Promise<void> {
  const { swv, schools } = planted;
  await house.operations.addSwv({ id: swv, name: `Samenwerkingsverband ${swv}` }, new Date(0));
  const raw = { ...(await aConfiguration()), verantwoording: { formats: [rawFormat(asked)] } };
  await house.store.write(swv, async (tx) => {
    await house.configurations.importNext(tx, raw, 'meedoen', now);
    await plantRegister(tx, planted);
    const { version } = await house.configurations.current(tx);
    const campagne = aRound(2026, { id: subjectId('ronde'), rulesVersion: version, deadline: DEADLINE, openedAt: now });
    await insertCampagne(tx, campagne, personId('beleid'), now);
    const accounts = Array.from({ length: schools }, (_, at) => {
      const key = `school-${at + 1}`;
      return newAccount(subjectId(`v-${at + 1}`), campagne, { kind: 'school', key, schools: [schoolId(key)] }, now);
    });
    await insertNew(tx, accounts);
  });
}

/** Schools with their people, in one tenant; whatever the SWV has already stays beside them. */
export async function plantRegister(tx: Tx, of: Omit<Planted, 'swv'>): Promise<void> {
  const { schools } = of;
  await tx.db.execute(plantBoard(tx.swv));
  await tx.db.execute(plantSchools(schools));
  await tx.db.execute(plantPeople(tx.swv, of));
  await tx.db.execute(plantRoles(of));
  await tx.db.execute(plantAddresses(tx.swv));
}

const plantBoard = (swv: string) => sql`insert into boards (id, name) values ('bestuur', ${`Stichting ${swv}`})`;

const plantSchools = (schools: number) => sql`
  insert into schools (id, name, brin, board_id, type, route)
  select 'school-' || n, 'School ' || n, lpad(n::text, 4, '0') || '00', 'bestuur', 'VO', 'personal'
  from generate_series(1, ${schools}::int) n`;

const SHARED = sql`'zoco-gedeeld'`;
const ofZoco = ({ schools, shared }: Omit<Planted, 'swv'>) =>
  sql`select n, case when n <= ${shared}::int then ${SHARED} else 'zoco-' || n end as person
    from generate_series(1, ${schools}::int) n`;

const plantPeople = (swv: string, of: Omit<Planted, 'swv'>) => sql`
  insert into persons (id, tenant_id, object_id, upn, email, name, working_days)
  select id, ${`tenant-${swv}`}, 'object-' || id, id || '@school.example', id || '@school.example', id, '{1,2,3,4,5}'
  from (select 'beleid' as id union select 'bestuurder' union select person from (${ofZoco(of)}) z
    union select 'directie-' || n from generate_series(1, ${of.schools}::int) n) who`;

const plantRoles = (of: Omit<Planted, 'swv'>) => sql`
  insert into role_terms (id, person_id, role, school_id, "from")
  select 'zoco ' || n, person, 'zorgcoordinator', 'school-' || n, '2026-08-01'::date from (${ofZoco(of)}) z
  union all select 'directie ' || n, 'directie-' || n, 'directie', 'school-' || n, '2026-08-01'
    from generate_series(1, ${of.schools}::int) n
  union all select 'beleid', 'beleid', 'beleidsmedewerker', null, '2026-08-01'
  union all select 'bestuurder', 'bestuurder', 'directeur-bestuurder', null, '2026-08-01'`;

const plantAddresses = (swv: string) => sql`
  insert into addresses (key, subject, person_id, address, state, since)
  select id, 'person', id, jsonb_build_object('serviceUrl', 'http://127.0.0.1/teams', 'conversationId', ${`a:${swv}:`} || id,
    'kind', 'personal', 'tenantId', ${`tenant-${swv}`}::text, 'botId', '28:bot'), 'reachable', '2026-08-01'
  from persons where email like '%@school.example'`;
