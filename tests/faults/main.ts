import { faults } from './faults.ts';

process.exitCode = await faults(process.argv.slice(2), (line) => void process.stdout.write(`${line}\n`));
