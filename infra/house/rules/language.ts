import { areaOf } from '../area.ts';
import type { CodeFile, Mark, MarkKind } from '../code-file.ts';
import { MAY_CAST, MAY_SKIP } from '../exceptions.ts';
import type { Finding } from '../finding.ts';

/** Parsers and abilities mint types; that is what a cast is for. */
const MINT =
  /^cards\/words\/brands\.ts$|(?:^|\/|-)schema(?:\.ts$|\/)|(?:^|\/)parse-[^/]+\.ts$|^bot\/[^/]+\/abilities(?:\.ts$|\/)/;

const ADVICE: Readonly<Record<MarkKind, (text: string) => string | null>> = {
  any: () => 'name the type, or take unknown and parse it',
  cast: () =>
    'parse instead of casting (zod, a brand), or let the type follow; a parser is called schema.ts or parse-….ts',
  'non-null': () => 'handle the absent case instead of "!"',
  console: (text) => `${text}: write to the log port (bot/core/ports.ts), or to process.stdout in a command`,
  'test-modifier': (text) => `${text}: every test runs, and none is skipped`,
  'card-in-function': () => null,
};

function allowed(path: string, mark: Mark): boolean {
  const tests = areaOf(path).kind === 'tests';
  if (mark.kind === 'cast') return tests || MINT.test(path) || MAY_CAST.has(path);
  if (mark.kind === 'non-null') return tests;
  if (mark.kind === 'test-modifier') return MAY_SKIP.has(path) && /\.skip(?:If)?$/.test(mark.text);
  return false;
}

/** What the code is written in: no `any`, no casts outside parsers, no console, no test that is skipped or alone. */
export function checkLanguage(files: readonly CodeFile[]): readonly Finding[] {
  return files.flatMap((file) =>
    file.marks.flatMap((mark) => {
      const advice = allowed(file.path, mark) ? null : ADVICE[mark.kind](mark.text);
      return advice === null ? [] : [{ path: file.path, line: mark.line, rule: mark.kind, advice }];
    }),
  );
}
