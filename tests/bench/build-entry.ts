import { join } from 'node:path';
import { build } from 'esbuild';
import { BUNDLING, type BundleSizes, bundleSizes } from '../../infra/build/build-functions.ts';

export interface Bundle extends BundleSizes {
  readonly file: string;
}

/** Bundles one entry of the bench exactly as the package for Azure is bundled. */
export async function buildEntry(name: 'entry-house' | 'entry-echo' | 'entry-health', under: string): Promise<Bundle> {
  const entry = `tests/bench/${name}.ts`;
  const folder = join(under, name);
  const { metafile } = await build({ ...BUNDLING, entryPoints: { main: entry }, outdir: folder });
  return { file: join(folder, 'main.mjs'), ...bundleSizes(metafile, entry) };
}
