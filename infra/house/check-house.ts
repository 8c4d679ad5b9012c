import { join } from 'node:path';
import { print } from './finding.ts';
import { checkWholeHouse } from './house.ts';
import { readFiles } from './read-files.ts';

const files = readFiles(join(import.meta.dirname, '..', '..'));
const findings = checkWholeHouse(files);
for (const finding of findings) process.stdout.write(`${print(finding)}\n`);
process.stdout.write(
  findings.length === 0 ? `The house stands: ${files.size} files.\n` : `${findings.length} things to mend.\n`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
