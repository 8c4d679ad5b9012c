import { inArray } from 'drizzle-orm';
import { type ConfigText, configText, type LocalDate, type SchoolName, schoolId } from '../../../cards/words/brands.ts';
import { openSchools } from '../../people/schools.ts';
import { schools } from '../../people/tables.ts';
import type { Tx } from '../../store/store.ts';
import { at } from '../../swv/dated.ts';
import type { Verantwoordingsformats } from '../config.ts';
import type { Deelnemer, Who } from '../rules/format.ts';

type Section = Pick<Verantwoordingsformats, 'werkgebieden' | 'partners'>;

/** What a card calls a participant: a school by the register, all others by the configuration. */
export type DeelnemerName = SchoolName | ConfigText;

const OF_SWV = configText('Het samenwerkingsverband');

/**
 * Who is asked for an account today: the open schools of the register, the werkgebieden or partners of the configuration, or
 * the SWV itself. A werkgebied of which no school is open asks nobody.
 */
export async function deelnemersOf(
  tx: Tx,
  who: Who,
  section: Section,
  today: LocalDate,
): Promise<readonly Deelnemer[]> {
  if (who === 'swv') return [{ kind: 'swv', key: 'swv', schools: [] }];
  if (who === 'partner') return section.partners.map(({ id }) => ({ kind: 'partner', key: id, schools: [] }));
  const open = (await openSchools(tx, today)).map(({ id }) => id);
  if (who === 'school') return open.map((id) => ({ kind: 'school', key: id, schools: [id] }));
  const here = new Set(open);
  return section.werkgebieden
    .map(({ id, scholen }) => ({ id, schools: at(scholen, today).value.filter((school) => here.has(school)) }))
    .filter((area) => area.schools.length > 0)
    .map(({ id, schools: of }) => ({ kind: 'werkgebied', key: id, schools: of }));
}

/** The names of participants, by kind and key; of a school also once it closed. */
export async function namesOf(
  tx: Tx,
  section: Section,
  today: LocalDate,
  of: readonly Pick<Deelnemer, 'kind' | 'key'>[],
): Promise<(one: Pick<Deelnemer, 'kind' | 'key'>) => DeelnemerName> {
  const named = await registered(
    tx,
    of.flatMap(({ kind, key }) => (kind === 'school' ? key : [])),
  );
  const known = new Map<string, DeelnemerName>([['swv swv', OF_SWV]]);
  for (const { id, name } of named) known.set(`school ${id}`, name);
  for (const { id, label } of section.werkgebieden) known.set(`werkgebied ${id}`, at(label, today).value);
  for (const { id, label } of section.partners) known.set(`partner ${id}`, at(label, today).value);
  return ({ kind, key }) => known.get(`${kind} ${key}`) ?? configText(key);
}

/** BRIN's beside names: how a table of amounts may call a school. */
export async function brinsOf(tx: Tx, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await registered(tx, keys)).map(({ id, brin }) => [id, brin]));
}

async function registered(tx: Tx, keys: readonly string[]) {
  if (keys.length === 0) return [];
  const { id, name, brin } = schools;
  return tx.db
    .select({ id, name, brin })
    .from(schools)
    .where(inArray(id, keys.map(schoolId)));
}
