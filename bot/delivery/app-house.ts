import type { Clock, Files, Ids, Log, Members, Model, Nudge, Roster } from '../core/ports.ts';
import type { Installation } from '../graph/installation.ts';
import type { Cipher } from '../store/cipher.ts';
import type { Store } from '../store/store.ts';
import type { Configurations } from '../swv/configurations.ts';
import type { QuietHours } from './quiet-hours.ts';

/** What features and the door may use; everything that touches the world outside is a port. */
export interface AppHouse {
  readonly store: Store;
  readonly cipher: Cipher;
  readonly configurations: Configurations;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly nudge: Nudge;
  readonly roster: Roster;
  readonly members: Members;
  readonly files: Files;
  /** null when no endpoint is configured. */
  readonly model: Model | null;
  /** Puts Meedoen into people's Teams, where their tenant has a number for it (bot/people/catalogue-apps). */
  readonly installation: Installation;
  readonly quietHours: QuietHours;
  readonly log: Log;
  /** Where browsers reach us, without a slash at its end (bot/links). */
  readonly publicUrl: string;
  /** The bot's app id: which installations are its own. `local` where authentication is off. */
  readonly appId: string;
}
