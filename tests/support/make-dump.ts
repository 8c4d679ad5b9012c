import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { migrate } from '../../bot/store/migrate.ts';
import { openPglite } from '../../bot/store/open-pglite.ts';
import { swvId } from '../../cards/words/brands.ts';
import type { Sample } from './sample.ts';
import { fillEmptyTables } from './sample-rows.ts';
import { writeDump } from './schema-dump.ts';

// `npm run dump`: run after each new migration and commit what it writes. See tests/bot/store/upgrade.test.ts.

const SAMPLES = join(import.meta.dirname, '..', 'fixtures', 'samples');
const isSample = (value: unknown): value is Sample => typeof value === 'function';
const SampleModule = z.object({ sample: z.custom<Sample>(isSample) });

const { store, owner } = await openPglite({ memory: true });
await migrate(owner);
const swvs = [swvId('duinroos'), swvId('helmgras')];
for (const swv of swvs) await store.directory.addSwv({ id: swv, name: `Samenwerkingsverband ${swv}` }, new Date(0));
const files: string[] = [];
for await (const file of glob('*.ts', { cwd: SAMPLES })) files.push(file);
for (const file of files.sort()) {
  const { sample } = SampleModule.parse(await import(join(SAMPLES, file)));
  for (const swv of swvs) await sample(store, swv);
}
await fillEmptyTables(owner, swvs);
process.stdout.write(`${await writeDump(owner)}\n`);
await store.close();
