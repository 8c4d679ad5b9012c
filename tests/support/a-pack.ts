import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The pack of VO Midden-Kennemerland, as it stands in the project. */
export const VO_MK = join(import.meta.dirname, '../../bot/swv/packs/vo-midden-kennemerland');

/** That of PPO Noord-Kennemerland: it takes no requests, and its schools are not known. */
export const PPO_NK = join(import.meta.dirname, '../../bot/swv/packs/ppo-noord-kennemerland');

/** A copy of the first in a folder of its own, gone when the test is over. */
export async function copyOfPack(): Promise<{
  readonly directory: string;
  write(file: string, text: string): Promise<void>;
  remove(file: string): Promise<void>;
  /** Replaces the first occurrence of a text in a file. */
  replace(file: string, what: string, by: string): Promise<void>;
}> {
  const directory = await mkdtemp(join(tmpdir(), 'swv-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  await cp(VO_MK, directory, { recursive: true });
  const path = (file: string) => join(directory, file);
  return {
    directory,
    write: (file, text) => writeFile(path(file), text),
    remove: (file) => rm(path(file)),
    async replace(file, what, by) {
      const text = await readFile(path(file), 'utf8');
      if (!text.includes(what)) throw new Error(`${file} has no ${what}`);
      await writeFile(path(file), text.replace(what, by));
    },
  };
}
