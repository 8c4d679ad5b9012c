import './functions-core/register.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDemo } from './demo/read-demo.ts';
import { openLocalHost } from './open-local-host.ts';
import { settingsFile } from './playground/settings-file.ts';
import { inOneTenant, SIX } from './playground/six.ts';
import { settingsPath, startPlayground } from './playground/start-playground.ts';
import { readLocalSettings } from './settings.ts';

const PORT = 56_150;
const say = (line: string) => void process.stdout.write(`${line}\n`);

try {
  const { port, dataDir, model } = readLocalSettings(process.env);
  const demo = inOneTenant(readDemo());
  const wanted = process.argv[2] ?? SIX[0];
  const me = demo.six.find(({ persona }) => persona === wanted);
  if (me === undefined) throw new Error(`Kies wie je bent: npm run playground -- ${SIX.join(' | ')}`);

  // Its own data: in the Playground the six share one tenant, and a person is a tenant and an object id.
  const folder = join(dataDir, 'playground');
  await mkdir(folder, { recursive: true });
  await writeFile(settingsPath(folder), settingsFile(demo.six, me, demo.tenantId));
  say('Even geduld: Meedoen en de Playground van Microsoft starten.');
  const host = await openLocalHost({ port, dataDir: folder, model }, () => undefined, demo);
  const playground = await startPlayground({ folder, port: PORT, botUrl: `http://127.0.0.1:${port}/api/messages` });

  say(`Jij bent: ${me.name}. Open de Playground: ${playground.url}`);
  say(`De anderen speel je in de werkbank: http://127.0.0.1:${port}/  Stoppen met Ctrl+C.`);
  say('Let op: de Playground is software van Microsoft. Hij luistert hier alleen op deze computer en zijn telemetrie');
  say('staat uit, maar zijn pagina haalt in je browser lettertypen van internet (res-1.cdn.office.net).');

  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= playground.close().then(host.close);
    stopping.then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  void playground.ended.then(stop);
} catch (error) {
  process.stderr.write(`De Playground kon niet starten. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
