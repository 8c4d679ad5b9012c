import type { KeyClient } from '@azure/keyvault-keys';
import * as z from 'zod';
import type { SwvId } from '../../cards/words/brands.ts';
import { vaultKeyName } from '../../functions/key-vault-keys.ts';

const notFound = z.object({ code: z.literal('KeyNotFound') });
/** The SDK has no time-out of its own. Milliseconds. */
const AT_MOST_MS = 20_000;

/** Makes the RSA key of a SWV in the vault, unless it has one: a second version would be taken for a rotation. */
export async function makeVaultKey(keys: Pick<KeyClient, 'getKey' | 'createRsaKey'>, swv: SwvId): Promise<void> {
  const inTime = () => ({ abortSignal: AbortSignal.timeout(AT_MOST_MS) });
  try {
    await keys.getKey(vaultKeyName(swv), inTime());
  } catch (error) {
    if (!notFound.safeParse(error).success) throw error;
    await keys.createRsaKey(vaultKeyName(swv), {
      keySize: 3072,
      keyOps: ['wrapKey', 'unwrapKey'],
      ...inTime(),
    });
  }
}
