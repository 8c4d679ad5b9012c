import type { Store } from '../../bot/store/store.ts';

/** How far a worker has come; the store and the connector that it uses tell. */
export type Place = 'start' | 'looked' | 'drew' | 'calls' | 'heard' | 'wrote';

/** Where a death at this place falls, for the account. */
export const DEATHS: Readonly<Record<Place, string>> = {
  start: 'it had not looked for work yet',
  looked: 'it had looked for work and committed what it took, and did nothing with it yet',
  drew: 'it had nothing left to send',
  calls: 'the message was ready, the call to Teams was not made',
  heard: 'Teams was called, how that ended was not written down',
  wrote: 'it had written down how the sending ended, and looked for no more yet',
};

export interface Whereabouts {
  place: Place;
}

/** The store with a worker in it: each commit and each read tells how far it has come. */
export function watched(store: Store, worker: Whereabouts): Store {
  return {
    ...store,
    async write(swv, work) {
      const result = await store.write(swv, work);
      worker.place = worker.place === 'heard' ? 'wrote' : 'looked';
      return result;
    },
    async read(swv, work) {
      const result = await store.read(swv, work);
      worker.place = 'drew';
      return result;
    },
  };
}
