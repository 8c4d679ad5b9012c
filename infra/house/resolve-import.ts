import { posix } from 'node:path';

/** The file that a relative import means, relative to the root; null for a package. */
export function resolveImport(from: string, specifier: string, paths: ReadonlySet<string>): string | null {
  if (!specifier.startsWith('.')) return null;
  const target = posix.join(posix.dirname(from), specifier);
  const spellings = [target, `${target}.ts`, `${target}/index.ts`, target.replace(/\.js$/, '.ts')];
  return spellings.find((path) => paths.has(path)) ?? target;
}
