import './functions-core/register.ts';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DEMOS } from './demo/demos.ts';
import { readDemo } from './demo/read-demo.ts';
import { openLocalHost } from './open-local-host.ts';
import { readStartSettings } from './settings.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

try {
  const settings = readStartSettings(process.env, process.argv.slice(2));
  if (!existsSync(join(settings.dataDir, 'pg')))
    say('Meedoen maakt zijn database klaar; dat duurt de eerste keer zo’n tien seconden.');
  await mkdir(settings.dataDir, { recursive: true });
  const demo = readDemo(settings.swv);
  const log = (line: string) => {
    if (process.env.MEEDOEN_LOG === 'ja') say(line);
  };
  const host = await openLocalHost(settings, log, demo);
  const again = settings.swv === DEMOS[0].swv ? 'npm run reset' : `npm run reset -- --swv ${settings.swv}`;
  say(
    `Meedoen draait: ${demo.name}. Open de werkbank: http://127.0.0.1:${settings.port}/  (stoppen met Ctrl+C, opnieuw beginnen met ${again})`,
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
