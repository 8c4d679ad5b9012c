import { fileURLToPath } from 'node:url';

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

const ENTRY = fileURLToPath(new URL('client/main.ts', import.meta.url));

/**
 * The page's script and style, made in memory from `client/`. esbuild is loaded here and not before, so that a start
 * without a browser does not pay for it.
 */
export async function bundleClient(): Promise<Bundle> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
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
