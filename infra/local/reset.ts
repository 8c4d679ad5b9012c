import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFolder } from '../../bot/store/lock-folder.ts';
import { readStartSettings } from './settings.ts';

try {
  const { dataDir } = readStartSettings(process.env, process.argv.slice(2));
  // A running host holds this lock; its database must not be pulled away from under it.
  const lock = await lockFolder(join(dataDir, 'pg'));
  // Only what Meedoen made: DATA_DIR may be a folder that holds other things.
  for (const name of ['pg', 'keys', 'clock.json', 'teams.json'])
    await rm(join(dataDir, name), { recursive: true, force: true });
  await lock.release();
  process.stdout.write('Alles is leeg. Begin opnieuw met npm start.\n');
} catch (error) {
  process.stderr.write(`Dat kan nu niet: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
