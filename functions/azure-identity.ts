import { once } from './once.ts';

/** Who this process is to Azure: the managed identity there, `az login` at a desk. Loaded at its first use. */
export const azureIdentity = () =>
  once(async () => {
    const { DefaultAzureCredential } = await import('@azure/identity');
    return new DefaultAzureCredential();
  });
