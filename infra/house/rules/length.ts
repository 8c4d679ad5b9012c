import { MAY_BE_LONG } from '../exceptions.ts';
import type { Finding } from '../finding.ts';

const MOST = 250;
const COUNTED = /\.(?:[cm]?[jt]sx?|css|html|bicep)$/;

/** A file of more than 250 lines becomes a folder of that name. */
export function checkLength(files: ReadonlyMap<string, string>): readonly Finding[] {
  return [...files]
    .filter(([path]) => COUNTED.test(path) && !MAY_BE_LONG.has(path))
    .flatMap(([path, text]) => {
      const lines = text.replace(/\n$/, '').split('\n').length;
      if (lines <= MOST) return [];
      const advice = `${lines} lines, at most ${MOST}: make it a folder of that name, one clear export a file`;
      return [{ path, line: MOST + 1, rule: 'length', advice }];
    });
}
