import { sql } from 'drizzle-orm';
import * as z from 'zod';
import { dayOf } from '../../../bot/core/local-day.ts';
import { createUuidIds } from '../../../bot/core/uuid-ids.ts';
import { type Made, makeSwv } from '../../../bot/make-swv.ts';
import type { AppointRefusal } from '../../../bot/people/first-beheerder.ts';
import { sections } from '../../../bot/sections.ts';
import { assertCurrent } from '../../../bot/store/schema-version.ts';
import { at } from '../../../bot/swv/dated.ts';
import { blocksProduction, findings } from '../../../bot/swv/findings.ts';
import { readPack } from '../../../bot/swv/read-pack.ts';
import { identiteit } from '../../../bot/swv/sections/identiteit.ts';
import { tenantId } from '../../../bot/teams/activity-schema.ts';
import { staffName } from '../../../cards/words/brands.ts';
import { type Command, NotUnderstood, type OpsHouse, type Options } from '../command.ts';

const REFUSED: Readonly<Record<AppointRefusal, string>> = {
  'andere-beheerder':
    'Somebody else is functioneel beheerder here (er is al een beheerder). Nothing was changed: that person adds others by card.',
  'uit-dienst': 'The last day of this person here is past. Nothing was changed: name somebody else.',
};

/** Brings a samenwerkingsverband to life, with its first functioneel beheerder. May be run again after any cut-off. */
export const init: Command = {
  name: 'init',
  takes: '',
  options: { swv: 'DIR', beheerder: 'E-MAIL', tenant: 'GUID', naam: '[NAME]' },
  about: 'makes a samenwerkingsverband and its first beheerder',
  async run(house, _args, options) {
    const beheerder = readBeheerder(options);
    const pack = await readPack(options.swv ?? '', sections);
    if (!pack.ok) {
      for (const { file, path, reason } of pack.problems)
        house.say(`${file}${path === '' ? '' : ` ${path}`}: ${reason}`);
      house.say('Nothing was changed. Mend the pack; npm run swv -- check DIR shows the same.');
      return false;
    }
    await assertCurrent(house.owner);
    await assertMayAdd(house);
    const now = await house.store.databaseNow();
    const { id, korteNaam } = pack.value.of(identiteit);
    const name = at(korteNaam, dayOf(now)).value;
    const made = await makeSwv(
      {
        store: house.store,
        keys: house.keys(),
        makeKey: (swv) => house.makeKey(swv),
        ids: createUuidIds({ now: () => now }),
        appId: house.appId(),
        now,
        verb: 'ops.init',
      },
      { id, name, configuration: pack.value, beheerder },
    );
    if (!made.ok) {
      house.say(`${id}: ${REFUSED[made.refusal.code]}`);
      return false;
    }
    for (const line of linesOf(made.value)) house.say(`${id}: ${line}`);
    const blanks = blocksProduction(findings(pack.value, dayOf(now))).length;
    if (blanks > 0)
      house.say(
        `${blanks} values of the configuration are still to be filled in: until then requests stay closed in production.`,
      );
    return true;
  },
};

/** Asked first: the application's login would write all but the last step. */
async function assertMayAdd({ owner }: OpsHouse): Promise<void> {
  const [row] = await owner.rows(sql`select has_table_privilege('swvs', 'insert') as may`);
  if (!z.object({ may: z.literal(true) }).safeParse(row).success)
    throw new NotUnderstood('init needs the login that owns the schema (the migrator), as migrate does.');
}

const wanted = z.object({ beheerder: z.email(), tenant: z.guid(), naam: z.string().trim().min(1).max(100).optional() });

function readBeheerder(options: Options) {
  const read = wanted.safeParse(options);
  if (!read.success) {
    const names = read.error.issues.map(({ path }) => `--${path.join('.')}`).join(', ');
    throw new NotUnderstood(
      `Mend ${names}: --beheerder is an e-mail address, --tenant the GUID of that account's Microsoft 365 tenant, --naam one line.`,
    );
  }
  const { beheerder, tenant, naam } = read.data;
  return {
    tenantId: tenantId.parse(tenant),
    email: beheerder.toLowerCase(),
    name: staffName(naam ?? 'Functioneel beheerder'),
  };
}

function linesOf({ swv, configuration, boards, schools, beheerder, tenant }: Made): readonly string[] {
  const lines = [
    swv && 'is in the directory.',
    configuration > 0 && `configuration ${configuration}, ${boards} boards and ${schools} schools imported.`,
    beheerder &&
      'the first functioneel beheerder is appointed. At the first message to the bot the account is tied to that person: install the app and say "beheer".',
    tenant && 'the tenant of the beheerder may speak to it.',
  ].filter((line) => line !== false);
  return lines.length > 0 ? lines : ['nothing to do, everything is there.'];
}
