import { areaOf } from '../area.ts';
import type { Finding } from '../finding.ts';

/** DESIGN section 1: what a feature's files are called, so that anyone finds their way at once. */
const FEATURE_FILES = [
  'feature',
  'config',
  'schema',
  'tables',
  'rules',
  'abilities',
  'data',
  'handlers',
  'posts',
  'jobs',
  'intents',
  'files',
  'tasks',
  'signals',
];

const HOUSE = /^(?:bot|cards|functions|infra|manifest|tests)\//;
/** `slot-finder.test.ts`; also a folder. */
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
/** Names that others gave: a page for people, and what drizzle-kit names. */
const GIVEN = /(?:^|\/)(?:README\.md|\.gitkeep)$|^bot\/store\/migrations\/|^tests\/fixtures\/schema-dump\//;

function featureFile(path: string): Finding | null {
  const [, , name = ''] = path.split('/');
  if (FEATURE_FILES.includes(name.replace(/\.ts$/, '')) && (name.endsWith('.ts') || !name.includes('.'))) return null;
  const advice = `a feature has no "${name}"; use ${FEATURE_FILES.join(', ')} (.ts or a folder), or move it to a ground module`;
  return { path, line: 1, rule: 'vocabulary', advice };
}

/** File names: kebab-case everywhere, and the fixed vocabulary within a feature folder of `bot/`. */
export function checkVocabulary(paths: readonly string[]): readonly Finding[] {
  return paths
    .filter((path) => HOUSE.test(path) && !GIVEN.test(path))
    .flatMap((path) => {
      const wrong = path.split('/').find((part) => !KEBAB.test(part));
      if (wrong !== undefined) {
        return [{ path, line: 1, rule: 'kebab-case', advice: `call "${wrong}" in small letters, digits and hyphens` }];
      }
      const finding = areaOf(path).kind === 'feature' ? featureFile(path) : null;
      return finding === null ? [] : [finding];
    });
}
