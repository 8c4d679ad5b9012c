import { ops } from './ops.ts';

process.exitCode = await ops(process.argv.slice(2), process.env, (line) => void process.stdout.write(`${line}\n`));
