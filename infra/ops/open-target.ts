import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { LOCAL_APP_ID } from '../../bot/open-house.ts';
import { openStore } from '../../bot/store/open-store.ts';
import { createKeyFiles } from '../local/key-files.ts';
import { makeKeyFile } from '../local/make-key-file.ts';
import { NotUnderstood, type OpsHouse } from './command.ts';
import { makeKeyInVault, openVaultKeys } from './open-vault-keys.ts';

/** What a command line works on. */
export interface Target extends Omit<OpsHouse, 'say'> {
  /** Which database this is, for the person at the keyboard; no login, no password. */
  readonly place: string;
}

/**
 * Opens the folder of a local Meedoen when one is named, else PostgreSQL of DATABASE_URL. A folder is never made: a slip
 * of the hand would look like an empty database. Throws `NotUnderstood`, or `FolderInUse` while that Meedoen runs.
 */
export async function openTarget(dataDir: string | undefined, env: NodeJS.ProcessEnv): Promise<Target> {
  if (dataDir !== undefined) return openFolder(dataDir);
  const databaseUrl = env.DATABASE_URL;
  if (!databaseUrl) throw new NotUnderstood('Set DATABASE_URL, or name the folder of a local Meedoen: --data .data');
  const place = placeOf(databaseUrl);
  return {
    ...(await openStore({ databaseUrl, maxConnections: 2 })),
    place,
    keys: () => openVaultKeys(env),
    makeKey: (swv) => makeKeyInVault(env, swv),
    appId: () => appIdOf(env),
  };
}

async function openFolder(dataDir: string): Promise<Target> {
  const folder = join(dataDir, 'pg');
  const found = await stat(join(folder, 'PG_VERSION')).catch(() => null);
  if (!found)
    throw new NotUnderstood(`There is no Meedoen in ${dataDir}: npm start makes one (DATA_DIR, by default .data).`);
  const keys = createKeyFiles(join(dataDir, 'keys'));
  return {
    ...(await openStore({ dataDir: folder })),
    place: `PGlite in ${dataDir}`,
    keys: () => keys,
    makeKey: (swv) => makeKeyFile(keys, swv),
    appId: () => LOCAL_APP_ID,
  };
}

function appIdOf(env: NodeJS.ProcessEnv): string {
  const appId = env.MICROSOFT_APP_ID;
  if (!appId || !z.guid().safeParse(appId).success)
    throw new NotUnderstood('Set MICROSOFT_APP_ID to the app id of the bot (a GUID): the allowlist is of one bot.');
  return appId;
}

function placeOf(databaseUrl: string): string {
  const url = URL.parse(databaseUrl);
  if (!url || !/^postgres(?:ql)?:$/.test(url.protocol))
    throw new NotUnderstood('DATABASE_URL is not a postgres://… address.');
  return `PostgreSQL at ${url.host}${url.pathname}`;
}
