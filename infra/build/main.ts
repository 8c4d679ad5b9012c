import { buildFunctions, EAGER_AT_MOST } from './build-functions.ts';

const { folder, eagerBytes, lazyBytes } = await buildFunctions();
const kib = (bytes: number) => `${Math.round(bytes / 1_024)} KiB`;
process.stdout.write(`${folder}: ${kib(eagerBytes)} eager, ${kib(lazyBytes)} lazy\n`);
if (eagerBytes > EAGER_AT_MOST) {
  process.stderr.write(`The eager part is over ${kib(EAGER_AT_MOST)}: load the newcomer lazily.\n`);
  process.exit(1);
}
