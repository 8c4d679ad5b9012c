import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { checkPackage } from './check-package.ts';
import { makePackage } from './make-package.ts';
import { readPackageSettings } from './package-settings.ts';

const root = join(import.meta.dirname, '..', '..');
const say = (line: string) => process.stdout.write(`${line}\n`);

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
const { demo, settings } = readPackageSettings(process.env);
const bytes = makePackage(join(root, 'manifest'), settings, version);
const problems = await checkPackage(bytes);
for (const problem of problems) say(problem);
if (problems.length > 0) process.exitCode = 1;
else {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist', 'meedoen-teams.zip'), bytes);
  say(`dist/meedoen-teams.zip: version ${version}, ${Math.ceil(bytes.length / 1024)} KB, checked.`);
  if (demo) say(`It is a demo package, not to be uploaded: set ${Object.keys(settings).join(', ')} for a real one.`);
}
