import { type MigrateOptions, migrate } from '../../../bot/store/migrate.ts';
import { schemaVersion } from '../../../bot/store/schema-version.ts';
import type { Command, OpsHouse } from '../command.ts';
import { sentenceOf } from '../sentence-of.ts';

/** Brings the schema up to this version and names the migrations that it ran. */
export const migrateCommand: Command = {
  name: 'migrate',
  takes: '',
  about: 'brings the schema up to this version',
  run: (house) => runMigrate(house),
};

/** `options` are for tests. */
export async function runMigrate(
  { owner, say }: Pick<OpsHouse, 'owner' | 'say'>,
  options: MigrateOptions = {},
): Promise<boolean> {
  const before = await schemaVersion(owner);
  try {
    const ran = await migrate(owner, options);
    for (const tag of ran) say(`  ${tag}`);
    say(ran.length === 0 ? `Nothing to do: the schema is at ${before}.` : `Ran ${ran.length}; the schema is current.`);
    return true;
  } catch (error) {
    say(sentenceOf(error));
    const reached = await schemaVersion(owner).catch(() => before);
    say(`The schema stands at ${reached ?? '(none)'}; of what failed nothing was kept.`);
    return false;
  }
}
