import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { KeyMissing } from '../../../bot/core/key-missing.ts';
import { swvId } from '../../../cards/words/brands.ts';
import { createKeyFiles } from '../../../infra/local/key-files.ts';
import { keysContract } from '../../support/keys-contract.ts';

const folders: string[] = [];
const folder = async () => {
  const made = await mkdtemp(join(tmpdir(), 'meedoen-keys-'));
  folders.push(made);
  return made;
};
afterEach(async () => {
  for (const made of folders.splice(0)) await rm(made, { recursive: true });
});

keysContract('key files', async () => {
  const keys = createKeyFiles(join(await folder(), 'keys'));
  return { keys, create: keys.create, replace: keys.replace };
});

describe('key files', () => {
  const swv = swvId('duinroos');

  it('are made only when asked, one per SWV, readable by their owner only', async () => {
    const at = join(await folder(), 'keys');
    const keys = createKeyFiles(at);
    await expect(keys.wrap(swv, new Uint8Array(32))).rejects.toThrow(KeyMissing);
    await keys.create(swv);
    expect(await readdir(at)).toEqual(['duinroos.pem']);
    expect((await stat(join(at, 'duinroos.pem'))).mode & 0o777).toBe(0o600);
    expect((await stat(at)).mode & 0o777).toBe(0o700);
  });

  it('are not made a second time: that would close all that the first one sealed', async () => {
    const keys = createKeyFiles(await folder());
    await keys.create(swv);
    await expect(keys.create(swv)).rejects.toThrow('EEXIST');
  });

  it('are found again by another process', async () => {
    const at = await folder();
    const first = createKeyFiles(at);
    await first.create(swv);
    const { keyId, wrapped } = await first.wrap(swv, new Uint8Array(32).fill(7));
    expect(Buffer.from(await createKeyFiles(at).unwrap(swv, keyId, wrapped))).toEqual(Buffer.alloc(32, 7));
  });
});
