import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const NUL = '\0';

/** The text files that git keeps or would keep, by path relative to the root: ignored and binary files are left out. */
export function readFiles(root: string): ReadonlyMap<string, string> {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const files = new Map<string, string>();
  for (const path of new Set(listed.split(NUL))) {
    const full = join(root, path);
    if (path === '' || !statSync(full, { throwIfNoEntry: false })?.isFile()) continue; // deleted, not yet committed
    const text = readFileSync(full, 'utf8');
    if (!text.includes(NUL)) files.set(path, text);
  }
  return files;
}
