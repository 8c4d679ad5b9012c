import { createUuidIds } from '../../bot/core/uuid-ids.ts';
import { type HouseParts, openHouse } from '../../bot/open-house.ts';
import { createCipher } from '../../bot/store/cipher.ts';
import type { Store } from '../../bot/store/store.ts';
import { isLoopback } from '../../bot/teams/may-call.ts';
import { createKeyFiles } from '../../infra/local/key-files.ts';

interface Options {
  readonly store: Store;
  readonly keysFolder: string;
  readonly now: Date;
  readonly log: HouseParts['log'];
}

/** The whole app as one of many processes has it: one database and one set of keys for all of them, no clock of its own. */
export function openRaceHouse({ store, keysFolder, now, log }: Options) {
  const clock = { now: () => now };
  return openHouse({
    store,
    cipher: createCipher(createKeyFiles(keysFolder), store),
    clock,
    ids: createUuidIds(clock),
    nudge: { nudge: async () => undefined },
    log,
    identity: { kind: 'off' },
    blanks: 'shown',
    mayCall: isLoopback,
    mayFetch: isLoopback,
    publicUrl: 'http://127.0.0.1',
    graph: { baseUrl: 'http://127.0.0.1:9/', tokens: { token: async () => '' } },
    modelSettings: null,
    unfit: async () => null,
    close: () => store.close(),
  });
}
