import { fileURLToPath } from 'node:url';

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

let made: Promise<Bundle> | null = null;

/** The page's script and style, made at the first request of this process. A mistake is tried again at the next one. */
export function clientBundle(): Promise<Bundle> {
  made ??= bundleClient().catch((error: unknown) => {
    made = null;
    throw error;
  });
  return made;
}

/**
 * Made in memory from `client/`. esbuild is loaded here and not before, so that a start
 * without a browser does not pay for it.
 */
async function bundleClient(): Promise<Bundle> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [path('client/main.ts'), path('client/css/main.css')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    outdir: 'memory',
    write: false,
    logLevel: 'silent', // an error is thrown, with the file and line in it
  });
  const text = (end: string) => outputFiles.find((file) => file.path.endsWith(end))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}
