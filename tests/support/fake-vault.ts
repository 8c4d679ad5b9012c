import {
  constants,
  generateKeyPairSync,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  randomBytes,
} from 'node:crypto';
import { CryptographyClient, KeyClient, type KeyClientOptions } from '@azure/keyvault-keys';
import * as z from 'zod';
import type { VaultClients } from '../../functions/key-vault-keys.ts';

type Transport = NonNullable<KeyClientOptions['httpClient']>;
type Pair = Readonly<Record<'publicKey' | 'privateKey', KeyObject>>;

interface Version {
  readonly version: string;
  readonly pair: Pair;
  enabled: boolean;
}

export interface FakeVault {
  readonly url: string;
  readonly clients: () => Promise<VaultClients>;
  /** What was asked of the vault, in order; `timed` when the request can be cut off. */
  readonly calls: readonly { readonly call: string; readonly timed: boolean }[];
  /** Makes a key, or a new version of it. */
  create(name: string): void;
  disable(name: string): void;
  purge(name: string): void;
  /** From now on every request ends so. */
  failWith(failure: { readonly status: number; readonly code: string; readonly inner: string } | Error): void;
}

const OAEP = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
/** Making a key takes long; two that belong to different names, or are each other's successor, are never the same. */
const PAIRS = Array.from({ length: 3 }, () => generateKeyPairSync('rsa', { modulusLength: 2_048 }));
const PATH = /^\/keys\/([^/]+)\/([0-9a-f]*)(?:\/(wrapkey|unwrapkey))?$/;
const operation = z.object({ alg: z.literal('RSA-OAEP-256'), value: z.base64url() });

type Answer = readonly [status: number, body: object];
const refused = (status: number, code: string, inner?: string): Answer => [
  status,
  { error: { code, message: `${code}, as the vault words it`, ...(inner ? { innererror: { code: inner } } : {}) } },
];

/**
 * A vault behind the real clients of @azure/keyvault-keys. As the service does: a disabled key can still be read and
 * wrapped with, and unwrapping with it is 403 Forbidden with KeyDisabled inside; a key that is gone is 404 KeyNotFound;
 * bytes that do not open are 400 BadParameter. Source: azure-sdk-for-python issue 45342, azure-sdk-for-js issue 24756.
 */
export function createFakeVault(url = 'https://kluis.vault.azure.net'): FakeVault {
  const keys = new Map<string, Version[]>();
  const calls: { call: string; timed: boolean }[] = [];
  let failure: Parameters<FakeVault['failWith']>[0] | null = null;
  let made = 0;

  function answer(method: string, path: string, body: string): Answer {
    const [, name = '', version = '', work] = PATH.exec(path) ?? [];
    const found = keys.get(name)?.findLast((one) => version === '' || one.version === version);
    if (!found) return refused(404, 'KeyNotFound');
    const kid = `${url}/keys/${name}/${found.version}`;
    if (method === 'GET') {
      const { n, e } = found.pair.publicKey.export({ format: 'jwk' });
      const key = { kid, kty: 'RSA', key_ops: ['wrapKey', 'unwrapKey'], n, e };
      return [200, { key, attributes: { enabled: found.enabled } }];
    }
    const value = Buffer.from(operation.parse(JSON.parse(body)).value, 'base64url');
    if (work === 'wrapkey')
      return [200, { kid, value: publicEncrypt({ key: found.pair.publicKey, ...OAEP }, value).toString('base64url') }];
    if (!found.enabled) return refused(403, 'Forbidden', 'KeyDisabled');
    try {
      return [
        200,
        { kid, value: privateDecrypt({ key: found.pair.privateKey, ...OAEP }, value).toString('base64url') },
      ];
    } catch {
      return refused(400, 'BadParameter');
    }
  }

  const httpClient: Transport = {
    async sendRequest(request) {
      const { pathname } = new URL(request.url);
      calls.push({
        call: `${request.method} ${pathname.split('/').slice(2).join('/')}`,
        timed: request.abortSignal !== undefined,
      });
      if (failure instanceof Error) throw failure;
      const [status, body] = failure
        ? refused(failure.status, failure.code, failure.inner)
        : answer(request.method, pathname, String(request.body));
      const { headers } = request; // the SDK's own kind; a server's would say the same of its body
      headers.set('content-type', 'application/json');
      return { request, status, headers, bodyAsText: JSON.stringify(body) };
    },
  };
  const credential = { getToken: async () => ({ token: 'not looked at', expiresOnTimestamp: Date.now() + 3_600_000 }) };
  const options: KeyClientOptions = { httpClient, retryOptions: { maxRetries: 0 } };
  const clients: VaultClients = {
    keys: new KeyClient(url, credential, options),
    cryptography: (keyId) => new CryptographyClient(keyId, credential, options),
  };

  return {
    url,
    clients: async () => clients,
    calls,
    create(name) {
      const pair = PAIRS[made % PAIRS.length];
      if (!pair) throw new Error('no key');
      made += 1;
      const version = { version: randomBytes(16).toString('hex'), pair, enabled: true };
      keys.set(name, [...(keys.get(name) ?? []), version]);
    },
    disable(name) {
      for (const version of keys.get(name) ?? []) version.enabled = false;
    },
    purge: (name) => void keys.delete(name),
    failWith(how) {
      failure = how;
    },
  };
}
