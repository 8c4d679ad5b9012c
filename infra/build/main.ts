import { buildFunctions } from './build-functions.ts';

/** DESIGN section 2: what loads before the first turn stays small, for the cold start. Bytes. */
const EAGER_AT_MOST = 4 * 1_048_576;

const { folder, eagerBytes, lazyBytes } = await buildFunctions();
const kib = (bytes: number) => `${Math.round(bytes / 1_024)} KiB`;
process.stdout.write(`${folder}: ${kib(eagerBytes)} eager, ${kib(lazyBytes)} lazy\n`);
if (eagerBytes > EAGER_AT_MOST) {
  process.stderr.write(`The eager part is over ${kib(EAGER_AT_MOST)}: load the newcomer lazily.\n`);
  process.exit(1);
}
