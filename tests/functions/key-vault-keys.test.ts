import { describe, expect, it } from 'vitest';
import { KeyMissing } from '../../bot/core/key-missing.ts';
import { swvId } from '../../cards/words/brands.ts';
import { createKeyVaultKeys } from '../../functions/key-vault-keys.ts';
import { createFakeVault } from '../support/fake-vault.ts';
import { keysContract } from '../support/keys-contract.ts';

keysContract('Key Vault', async () => {
  const vault = createFakeVault();
  const create = async (swv: string) => vault.create(`swv-${swv}`);
  return { keys: createKeyVaultKeys(vault.url, vault.clients), create, replace: create };
});

const swv = swvId('duinroos');
const dataKey = new Uint8Array(32).fill(7);

function open(settingsUrl?: string) {
  const vault = createFakeVault();
  vault.create('swv-duinroos');
  return { vault, keys: createKeyVaultKeys(settingsUrl ?? vault.url, vault.clients) };
}

describe('Key Vault', () => {
  it.each(['https://kluis.vault.azure.net/', 'https://Kluis.Vault.Azure.net', 'https://kluis.vault.azure.net:443'])(
    'may be written as %s in the settings',
    async (url) => {
      const { keys } = open(url);
      const { keyId, wrapped } = await keys.wrap(swv, dataKey);
      expect(Buffer.from(await keys.unwrap(swv, keyId, wrapped))).toEqual(Buffer.from(dataKey));
    },
  );

  it('misses a disabled key: to open, and also to seal, though the vault would wrap with it', async () => {
    const { vault, keys } = open();
    const { keyId, wrapped } = await keys.wrap(swv, dataKey);
    vault.disable('swv-duinroos');
    await expect(keys.unwrap(swv, keyId, wrapped)).rejects.toThrow(KeyMissing);
    await expect(keys.wrap(swv, dataKey)).rejects.toThrow(KeyMissing);
  });

  it('misses a key that was purged', async () => {
    const { vault, keys } = open();
    const { keyId, wrapped } = await keys.wrap(swv, dataKey);
    vault.purge('swv-duinroos');
    await expect(keys.unwrap(swv, keyId, wrapped)).rejects.toThrow(KeyMissing);
  });

  it('does not take a missing right or a failing network for a missing key', async () => {
    const { vault, keys } = open();
    const { keyId, wrapped } = await keys.wrap(swv, dataKey);
    const failures = [
      { status: 403, code: 'Forbidden', inner: 'ForbiddenByRbac' },
      { status: 429, code: 'Throttled', inner: 'VaultRequestTypeLimitReached' },
      new Error('getaddrinfo ENOTFOUND'),
    ];
    for (const failure of failures) {
      vault.failWith(failure);
      for (const asked of [keys.unwrap(swv, keyId, wrapped), keys.wrap(swv, dataKey)]) {
        const error = await asked.catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(Error);
        expect(error).not.toBeInstanceOf(KeyMissing);
      }
    }
  });

  it('is not asked for a key of another SWV, another vault, or another path', async () => {
    const { vault, keys } = open();
    vault.create('swv-helmgras');
    const { keyId, wrapped } = await keys.wrap(swv, dataKey);
    const asked = vault.calls.length;
    const version = keyId.split('/').at(-1) ?? '';
    for (const strange of [
      keyId.replace('swv-duinroos', 'swv-helmgras'),
      keyId.replace('kluis', 'dievenkluis'),
      `https://kluis.vault.azure.net.dief.example/keys/swv-duinroos/${version}`,
      `${keyId}/../../swv-helmgras/${version}`,
      keyId.slice(0, -1),
      `${keyId}?x`,
      '',
    ]) {
      await expect(keys.unwrap(swv, strange, wrapped)).rejects.toThrow(KeyMissing);
    }
    expect(vault.calls).toHaveLength(asked);
  });

  it('can be cut off in every call: the SDK has no time-out of its own', async () => {
    const { vault, keys } = open();
    const { keyId, wrapped } = await keys.wrap(swv, dataKey);
    await keys.unwrap(swv, keyId, wrapped);
    expect(vault.calls.map(({ call }) => call.split('/').at(-1))).toEqual(
      expect.arrayContaining(['wrapkey', 'unwrapkey']),
    );
    expect(vault.calls.filter(({ timed }) => !timed)).toEqual([]);
  });
});
