import type { Command } from './command.ts';
import { importConfiguration } from './commands/import-configuration.ts';
import { init } from './commands/init.ts';
import { migrateCommand } from './commands/migrate.ts';
import { reseal } from './commands/reseal.ts';
import { rewrap } from './commands/rewrap.ts';
import { rotateKey } from './commands/rotate-key.ts';
import { schema } from './commands/schema.ts';
import { verifyAuditCommand } from './commands/verify-audit.ts';

/** Every command of `npm run ops`, in the order of the list. */
export const commands: readonly Command[] = [
  schema,
  migrateCommand,
  init,
  importConfiguration,
  verifyAuditCommand,
  rotateKey,
  reseal,
  rewrap,
];

const optionsOf = ({ options = {} }: Command) =>
  Object.entries(options).map(([name, value]) =>
    value.startsWith('[') ? `[--${name} ${value.slice(1)}` : `--${name} ${value}`,
  );

const line = (command: Command) => {
  const { name, takes, about } = command;
  const options = optionsOf(command);
  const head = `  ${`${name} ${takes}`.padEnd(20)}${about}`;
  return options.length === 0 ? head : `${head}\n    ${options.join(' ')}`;
};

/** What is said when the command line was not understood. */
export const HELP = `Use: npm run ops -- [--data DIR] COMMAND

${commands.map(line).join('\n')}

The database is the one of DATABASE_URL: for migrate and init with the migrator's login, for the rest with a login that is
a member of app_rw. Keys are those of KEY_VAULT_URL; for init whoever is signed in may make one there (Key Vault Crypto
Officer), and MICROSOFT_APP_ID names the bot. With --data DIR it is the folder of a local Meedoen that is stopped, with the
key files in it; npm start uses .data unless DATA_DIR says otherwise.

init: --swv is the folder with the configuration (npm run swv -- check DIR), --beheerder the address with which the first
functioneel beheerder signs in to Teams, --naam the name that others see. --tenant is the Microsoft 365 tenant of that
account (a GUID): the same address in another tenant is somebody else, and it is the first tenant from which the bot listens
to this samenwerkingsverband; the beheerder lets in the others by card. A run that was cut off is finished by the same
command again.`;
