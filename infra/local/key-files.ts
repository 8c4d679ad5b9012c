import {
  constants,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
} from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { KeyMissing } from '../../bot/core/key-missing.ts';
import type { Keys } from '../../bot/core/ports.ts';
import type { SwvId } from '../../cards/words/brands.ts';

const makePair = promisify(generateKeyPair);
const KEY_ID = /^[0-9a-f]{32}$/;
/** The same wrapping as Key Vault's RSA-OAEP-256. */
const OAEP = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };

/** Keys in files, for the local host. They guard what lies in the data folder only if they lie elsewhere. */
export interface KeyFiles extends Keys {
  /** Makes the SWV's key; throws EEXIST when it has one, since a new one would close all that the old one sealed. */
  create(swv: SwvId): Promise<void>;
  /** Makes a new key and keeps the old one, which still unwraps; then `cipher.rewrap`. Throws `KeyMissing`. */
  replace(swv: SwvId): Promise<void>;
}

/** One file per SWV, `<swv>.pem`, readable by its owner only; replaced ones are `<swv>.<key id>.pem`. */
export function createKeyFiles(folder: string): KeyFiles {
  const fileOf = (swv: SwvId, keyId?: string) => join(folder, `${swv}${keyId ? `.${keyId}` : ''}.pem`);

  const keyIn = async (file: string): Promise<KeyObject | null> => {
    try {
      return createPrivateKey(await readFile(file));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  };

  const current = async (swv: SwvId): Promise<KeyObject> => {
    const key = await keyIn(fileOf(swv));
    if (!key) throw new KeyMissing(swv);
    return key;
  };

  const create = async (swv: SwvId): Promise<void> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const { privateKey } = await makePair('rsa', { modulusLength: 3072 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    await writeFile(fileOf(swv), pem, { mode: 0o600, flag: 'wx' });
  };

  return {
    create,
    async replace(swv) {
      const old = await current(swv);
      await rename(fileOf(swv), fileOf(swv, idOf(old)));
      await create(swv);
    },
    async wrap(swv, dataKey) {
      const key = await current(swv);
      return { keyId: idOf(key), wrapped: publicEncrypt({ key: createPublicKey(key), ...OAEP }, dataKey) };
    },
    async unwrap(swv, keyId, wrapped) {
      if (!KEY_ID.test(keyId)) throw new KeyMissing(swv); // it becomes part of a path
      const key = await keyIn(fileOf(swv));
      const right = key && idOf(key) === keyId ? key : await keyIn(fileOf(swv, keyId));
      if (!right) throw new KeyMissing(swv);
      return privateDecrypt({ key: right, ...OAEP }, wrapped);
    },
  };
}

/** A fingerprint of the public key. */
function idOf(key: KeyObject): string {
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
}
