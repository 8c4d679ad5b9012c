import type { BotLine } from './bot-line.ts';
import type { Events } from './events.ts';
import type { ForMe } from './for-me.ts';
import type { Ledger } from './ledger.ts';
import type { Persona } from './personas.ts';
import type { Places } from './places.ts';
import type { SharedFiles } from './shared-files.ts';

/** Everything that the parts of the stand-in share. */
export interface World {
  readonly personas: ReadonlyMap<string, Persona>;
  readonly places: Places;
  readonly ledger: Ledger;
  readonly events: Events;
  readonly forMe: ForMe;
  readonly bot: BotLine;
  readonly files: SharedFiles;
  readonly botId: string;
  readonly serviceUrl: string;
  readonly now: () => Date;
  readonly newId: () => string;
}
