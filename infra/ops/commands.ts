import type { Command } from './command.ts';
import { migrateCommand } from './commands/migrate.ts';
import { reseal } from './commands/reseal.ts';
import { rewrap } from './commands/rewrap.ts';
import { rotateKey } from './commands/rotate-key.ts';
import { schema } from './commands/schema.ts';
import { verifyAuditCommand } from './commands/verify-audit.ts';

/** Every command of `npm run ops`, in the order of the list. */
export const commands: readonly Command[] = [schema, migrateCommand, verifyAuditCommand, rotateKey, reseal, rewrap];

const line = ({ name, takes, about }: Command) => `  ${`${name} ${takes}`.padEnd(20)}${about}`;

/** What is said when the command line was not understood. */
export const HELP = `Use: npm run ops -- [--data DIR] COMMAND

${commands.map(line).join('\n')}

The database is the one of DATABASE_URL: for migrate with the migrator's login, for the rest with a login that is a
member of app_rw. Keys are those of KEY_VAULT_URL. With --data DIR it is the folder of a local Meedoen that is stopped,
with the key files in it; npm start uses .data unless DATA_DIR says otherwise.`;
