import { join } from 'node:path';
import { type Built, buildFunctions, EAGER_AT_MOST } from '../../../infra/build/build-functions.ts';
import { type Bundle, buildEntry } from '../build-entry.ts';
import { heading, kib, row, type Say } from './row.ts';

export interface Bundles {
  /** The package for Azure itself; only its size is looked at, for it does not start without Azure. */
  readonly functions: Built;
  readonly house: Bundle;
  readonly echo: Bundle;
  readonly health: Bundle;
}

export async function buildBundles(folder: string): Promise<Bundles> {
  return {
    functions: await buildFunctions(join(folder, 'functions')),
    house: await buildEntry('entry-house', folder),
    echo: await buildEntry('entry-echo', folder),
    health: await buildEntry('entry-health', folder),
  };
}

/** What loads before the first turn, against the limit and beside botbuilder alone. */
export function sayBundles({ functions, house, echo, health }: Bundles, say: Say): void {
  const line = (name: string, { eagerBytes, lazyBytes }: Pick<Built, 'eagerBytes' | 'lazyBytes'>) =>
    say(row(name, kib(eagerBytes), kib(lazyBytes), (eagerBytes / echo.eagerBytes).toFixed(2)));
  say(heading('Bundle', 'eager', 'lazy', '× echo'));
  line('Meedoen, as it goes to Azure', functions);
  line('Meedoen, as it was started here', house);
  line('echo: botbuilder alone', echo);
  line('health: a trigger alone', health);
  const part = Math.round((100 * functions.eagerBytes) / EAGER_AT_MOST);
  say(row(`${part} % of the limit of ${kib(EAGER_AT_MOST)} eager: ${part <= 100 ? 'met' : 'not met'}`));
}
