import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FolderInUse } from '../../bot/store/lock-folder.ts';
import { openStore } from '../../bot/store/open-store.ts';
import type { Store } from '../../bot/store/store.ts';
import type { RawConfiguration, Read } from '../../bot/swv/configuration.ts';
import { newestVersion } from '../../bot/swv/stored-version.ts';

/** The newest configuration in the folder of a local Meedoen that is stopped, or in Dutch why it cannot be read. */
export async function storedConfiguration(dataDir: string, swv: string | undefined): Promise<Read<RawConfiguration>> {
  const because = (reason: string) => ({ ok: false, problems: [{ file: dataDir, path: '', reason }] }) as const;
  const folder = join(dataDir, 'pg');
  // Opening would make the folder: a slip of the hand must not look like an empty Meedoen.
  if ((await stat(join(folder, 'PG_VERSION')).catch(() => null)) === null) return because('hier staat geen Meedoen');
  let store: Store | undefined;
  try {
    ({ store } = await openStore({ dataDir: folder }));
    const all = (await store.directory.listSwvs()).map(({ id }) => id);
    const named = swv ?? (all.length === 1 ? all[0] : undefined);
    const found = all.find((id) => id === named);
    if (found === undefined) return because(`noem een samenwerkingsverband; er zijn: ${all.join(', ') || 'geen'}`);
    const newest = await store.read(found, newestVersion);
    return newest === null ? because(`${found} heeft nog geen instellingen`) : { ok: true, value: newest.raw };
  } catch (error) {
    if (error instanceof FolderInUse) return because('deze Meedoen draait nog; stop hem eerst');
    throw error;
  } finally {
    await store?.close();
  }
}
