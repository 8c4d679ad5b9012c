import './functions-core/register.ts';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openLocalHost } from './open-local-host.ts';
import { readLocalSettings } from './settings.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

try {
  const settings = readLocalSettings(process.env);
  if (!existsSync(join(settings.dataDir, 'pg')))
    say('Meedoen maakt zijn database klaar; dat duurt de eerste keer zo’n tien seconden.');
  await mkdir(settings.dataDir, { recursive: true });
  const host = await openLocalHost(settings, (line) => {
    if (process.env.MEEDOEN_LOG === 'ja') say(line);
  });
  say(
    `Meedoen draait. Open de werkbank: http://127.0.0.1:${settings.port}/  (stoppen met Ctrl+C, opnieuw beginnen met npm run reset)`,
  );
  for (const { name } of await host.withoutBeheerder())
    say(
      `Let op: ${name} heeft geen functioneel beheerder. Stop Meedoen en typ: npm run ops -- --data ${settings.dataDir} init --swv MAP --beheerder E-MAIL --tenant GUID`,
    );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      host.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
} catch (error) {
  process.stderr.write(`Meedoen kon niet starten. ${sentence(error)}\n`);
  process.exit(1);
}

/** What the person at the keyboard can do about it. */
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE') {
    return 'De poort is al in gebruik: sluit het andere programma, of kies een andere met PORT=3979 npm start.';
  }
  return error.message;
}
