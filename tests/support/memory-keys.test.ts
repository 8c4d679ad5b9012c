import { keysContract } from './keys-contract.ts';
import { createMemoryKeys } from './memory-keys.ts';

keysContract('memory keys', async () => {
  const keys = createMemoryKeys();
  return { keys, create: keys.create, replace: keys.replace };
});
