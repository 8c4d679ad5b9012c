import type { Clock } from '../../../../../bot/core/ports.ts';
import { createUuidIds } from '../../../../../bot/core/uuid-ids.ts';
import type { AppHouse } from '../../../../../bot/delivery/app-house.ts';
import { createQuietHours } from '../../../../../bot/people/quiet-hours.ts';
import { sections } from '../../../../../bot/sections.ts';
import { createCipher } from '../../../../../bot/store/cipher.ts';
import type { Store } from '../../../../../bot/store/store.ts';
import { createConfigurations } from '../../../../../bot/swv/configurations.ts';
import { createMemoryKeys } from '../../../../support/memory-keys.ts';
import { anAppHouse } from '../../../support/an-app-house.ts';

/** A house in which jobs run and nobody calls from outside; its quiet hours are the real ones. */
export function createQuietHouse(store: Store, clock: Clock, errors: string[] = []): AppHouse {
  const configurations = createConfigurations(sections, 'shown');
  return anAppHouse({
    store,
    cipher: createCipher(createMemoryKeys(), store),
    configurations,
    clock,
    ids: createUuidIds(clock),
    quietHours: createQuietHours(configurations),
    log: {
      event: () => ({
        set: (key, value) => void (key === 'error' && errors.push(String(value))),
        end: () => undefined,
      }),
    },
  });
}
