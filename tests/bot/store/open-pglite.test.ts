import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { FolderInUse, lockFolder } from '../../../bot/store/lock-folder.ts';
import { maintain } from '../../../bot/store/maintain.ts';
import { counters } from '../../../bot/store/tables/counters.ts';
import { swvId } from '../../../cards/words/brands.ts';
import { eachEngine } from '../../support/stores.ts';

const folders: string[] = [];
const folder = async () => {
  const made = await mkdtemp(join(tmpdir(), 'meedoen-lock-'));
  folders.push(made);
  return made;
};
afterEach(async () => {
  for (const made of folders.splice(0)) await rm(made, { recursive: true });
});

/** Another process that holds the lock of a folder until it is killed. */
async function holder(at: string) {
  const module = new URL('../../../bot/store/lock-folder.ts', import.meta.url).href;
  const script = `
    const { lockFolder } = await import(${JSON.stringify(module)});
    await lockFolder(${JSON.stringify(at)});
    process.stdout.write('locked');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return {
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

describe('the lock of a data folder', () => {
  it('lets one process in, and says so to the next', async () => {
    const at = await folder();
    const other = await holder(at);
    await expect(lockFolder(at)).rejects.toThrow(FolderInUse);
    await expect(lockFolder(at)).rejects.toThrow(at);
    await other.kill();
  });

  it('is free at once after the process that held it was killed', async () => {
    const at = await folder();
    await (await holder(at)).kill();
    const lock = await lockFolder(at);
    await lock.release();
  });

  it('holds within one process too, and by any path to the folder, until it is released', async () => {
    const at = await folder();
    const link = join(await folder(), 'link');
    await symlink(at, link);
    const lock = await lockFolder(at);
    await expect(lockFolder(link)).rejects.toThrow(FolderInUse);
    await lock.release();
    await (await lockFolder(link)).release();
  });

  it('makes the folder when it is not there', async () => {
    const lock = await lockFolder(join(await folder(), 'a', 'b'));
    await lock.release();
  });
});

eachEngine('maintenance', (engine) => {
  it('leaves what was stored, and gives back what updates left behind', async () => {
    const { store, owner } = await engine.fresh();
    const swv = swvId('duinroos');
    await store.write(swv, (tx) =>
      tx.db.execute(sql`insert into counters (name, value) select n::text, 0 from generate_series(1, 500) n`),
    );
    for (const _ of [1, 2, 3]) await store.write(swv, (tx) => tx.db.update(counters).set({ value: sql`value + 1` }));
    await maintain(owner);
    const rows = await store.read(swv, (tx) => tx.db.select().from(counters));
    expect(rows).toHaveLength(500);
    if (engine.name === 'postgres') return; // there autovacuum does it
    // All pages visible to all: no dead row is left in any of them.
    const query = sql`select reltuples::int as rows, relallvisible = relpages as clean from pg_class where relname = 'counters'`;
    expect(await owner.rows(query)).toEqual([{ rows: 500, clean: true }]);
  });
});
