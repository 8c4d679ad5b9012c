import type { SwvId } from '../../cards/words/brands.ts';
import type { KeyFiles } from './key-files.ts';

/** Makes a SWV's key file; one that a start that was cut off had made stays: another would close what it sealed. */
export async function makeKeyFile(keys: Pick<KeyFiles, 'create'>, swv: SwvId): Promise<void> {
  await keys.create(swv).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
}
