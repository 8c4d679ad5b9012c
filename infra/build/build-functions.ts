import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = 'functions/start.ts';

/** DESIGN section 2: what loads before the first turn stays small, for the cold start. Bytes. */
export const EAGER_AT_MOST = 4 * 1_048_576;

/** What must be loaded before the first turn, and what waits until it is asked for; bytes. */
export interface BundleSizes {
  readonly eagerBytes: number;
  readonly lazyBytes: number;
}

export interface Built extends BundleSizes {
  readonly folder: string;
}

/** CommonJS packages in an ES module ask for these. */
const REQUIRE = "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);";

/** How everything for Azure is bundled; the bench bundles what it compares with in the same way. */
export const BUNDLING = {
  absWorkingDir: ROOT,
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  minify: true,
  keepNames: true, // botbuilder and our errors are told apart by name
  legalComments: 'external',
  banner: { js: REQUIRE },
  // The Functions worker brings the first; pg asks for the second only when it is there.
  external: ['@azure/functions-core', 'pg-native'],
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions;

/**
 * Bundles the functions into a folder that can be zipped and deployed as it is: one eager file and lazy chunks, the
 * migrations beside it, nothing stubbed. PGlite and the local host are not in it.
 * @throws when the bundle would load PGlite, which production may not (it is not durable there).
 */
export async function buildFunctions(folder: string = join(ROOT, 'dist', 'functions')): Promise<Built> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { metafile } = await build({ ...BUNDLING, entryPoints: { main: ENTRY }, outdir: folder });
  await writeFile(
    join(folder, 'package.json'),
    `${JSON.stringify({ name: 'meedoen-functions', private: true, type: 'module', main: 'main.mjs' }, null, 2)}\n`,
  );
  await writeFile(join(folder, 'host.json'), `${JSON.stringify(HOST, null, 2)}\n`);
  await cp(join(ROOT, 'bot', 'store', 'migrations'), join(folder, 'migrations'), { recursive: true });
  const stray = Object.keys(metafile.inputs).find(
    (file) => file.includes('@electric-sql/pglite') || file.startsWith('infra/local'),
  );
  if (stray) throw new Error(`The package for Azure holds ${stray}: only the local host may.`);
  return { folder, ...bundleSizes(metafile, ENTRY) };
}

const HOST = {
  version: '2.0',
  extensionBundle: { id: 'Microsoft.Azure.Functions.ExtensionBundle', version: '[4.*, 5.0.0)' },
  logging: { logLevel: { default: 'Information' } },
  // A nudge that failed is tried a few times; then the sweep of the tick has it anyway.
  extensions: { queues: { maxDequeueCount: 3, visibilityTimeout: '00:00:30' } },
};

/** Follows the static imports from the entry; what only a dynamic import reaches is lazy. */
export function bundleSizes({ outputs }: Metafile, entry: string): BundleSizes {
  const files = new Map(Object.entries(outputs).filter(([name]) => name.endsWith('.mjs')));
  const eager = new Set<string>();
  const visit = (name: string) => {
    if (eager.has(name)) return;
    eager.add(name);
    for (const { path, kind } of files.get(name)?.imports ?? [])
      if (kind === 'import-statement' && files.has(path)) visit(path);
  };
  for (const [name, output] of files) if (output.entryPoint === entry) visit(name);
  const bytes = (wanted: boolean) =>
    [...files].reduce((sum, [name, output]) => sum + (eager.has(name) === wanted ? output.bytes : 0), 0);
  return { eagerBytes: bytes(true), lazyBytes: bytes(false) };
}
