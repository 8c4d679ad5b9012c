import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Drawing {
  /** Defines `Meedoen.drawCard(json, press, unknown)`. */
  readonly script: string;
  readonly style: string;
}

const CLIENT = fileURLToPath(new URL('../local/werkbank/client', import.meta.url));

/** The werkbank's own drawing of a card and its style sheet, so that the gallery shows what the werkbank shows. */
export async function bundleDrawing(): Promise<Drawing> {
  const bundle = async (contents: string, loader: 'ts' | 'css') => {
    const { outputFiles } = await build({
      stdin: { contents, loader, resolveDir: CLIENT },
      bundle: true,
      format: 'iife',
      globalName: 'Meedoen',
      target: 'es2022',
      minify: true,
      legalComments: 'none',
      write: false,
      logLevel: 'silent', // an error is thrown, with the file and line in it
    });
    return outputFiles[0]?.text ?? '';
  };
  return {
    script: await bundle("export { drawCard } from './adaptive.ts';", 'ts'),
    style: await bundle("@import './css/tokens.css'; @import './css/base.css'; @import './css/card.css';", 'css'),
  };
}
