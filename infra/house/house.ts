import { MAY_BE_LONG, MAY_CAST, MAY_SKIP, MAY_WIRE } from './exceptions.ts';
import type { Finding } from './finding.ts';
import { parseCode } from './parse-code.ts';
import { checkCycles } from './rules/cycles.ts';
import { checkDirections } from './rules/directions.ts';
import { checkLanguage } from './rules/language.ts';
import { checkLength } from './rules/length.ts';
import { checkSeam } from './rules/seam.ts';
import { checkTraces } from './rules/traces.ts';
import { checkVocabulary } from './rules/vocabulary.ts';

/** An exception for a file that is gone would let the next of that name through. */
function checkExceptions(paths: ReadonlySet<string>): readonly Finding[] {
  return [MAY_CAST, MAY_BE_LONG, MAY_WIRE, MAY_SKIP]
    .flatMap((list) => [...list.keys()])
    .filter((path) => !paths.has(path))
    .map((path) => ({
      path,
      line: 1,
      rule: 'exception',
      advice: 'the file is gone; take it out of infra/house/exceptions.ts',
    }));
}

/**
 * Everything that the house does not allow in these files, in the order of their paths.
 *
 * @param files text by path, relative to the root, with forward slashes; no binary files
 */
export function checkHouse(files: ReadonlyMap<string, string>): readonly Finding[] {
  const code = parseCode(files);
  const paths = [...files.keys()];
  return [
    ...checkVocabulary(paths),
    ...checkDirections(code),
    ...checkSeam(code),
    ...checkLanguage(code),
    ...checkTraces(files),
    ...checkLength(files),
    ...checkCycles(code),
  ].sort((a, b) => a.path.localeCompare(b.path, 'en') || a.line - b.line);
}

/** `checkHouse` for the real tree: also that no exception outlives its file. */
export function checkWholeHouse(files: ReadonlyMap<string, string>): readonly Finding[] {
  return [...checkHouse(files), ...checkExceptions(new Set(files.keys()))];
}
