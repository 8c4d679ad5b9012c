import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Acts, createActs } from './acts.ts';
import { type Admit, createAdmit } from './admit.ts';
import { createBotLine, TEAMS_WAITS_MS } from './bot-line.ts';
import { type Chats, createChats } from './chats.ts';
import { createConnectorServer } from './connector/serve.ts';
import { createEvents, type Events } from './events.ts';
import { createFaults, type Faults } from './faults.ts';
import { createForMe } from './for-me.ts';
import { createInstallations, type Installations } from './installations.ts';
import { openLedger } from './ledger.ts';
import type { Persona, School } from './personas.ts';
import { buildPlaces } from './places.ts';
import { createSharedFiles } from './shared-files.ts';
import type { World } from './world.ts';

export interface TeamsOptions {
  readonly personas: readonly Persona[];
  readonly schools: readonly School[];
  /** The bot's messaging endpoint, `http://127.0.0.1:3978/api/messages`. */
  readonly botUrl: string;
  /** Where the bot finds the connector: `http://127.0.0.1:3978/teams`, without a slash at the end. */
  readonly serviceUrl: string;
  /** `28:<app id>`. */
  readonly botId: string;
  /** Where messages are kept; null keeps them in memory. */
  readonly file: string | null;
  /** Business time: timestamps and message ids are made of it. */
  readonly now: () => Date;
  /** How long Teams waits for the bot's answer, in milliseconds; 15 seconds when not named. */
  readonly waitsMs?: number;
}

/** Microsoft Teams and its Bot connector, as far as a bot and its users meet them. */
export interface Teams extends Acts, Chats, Installations {
  readonly personas: readonly Persona[];
  readonly schools: readonly School[];
  readonly faults: Faults;
  admit: Admit;
  now(): Date;
  /** Tells what happens as it happens; gives the function that ends it. */
  subscribe: Events['subscribe'];
  /** Serves `/teams/…`; false when the address is another's. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Resolves when every message stands in the file. */
  flush(): Promise<void>;
  /** Ends hanging calls and flushes. */
  close(): Promise<void>;
}

/** Opens the stand-in of Teams. Throws when its file holds something else. */
export function createTeams(options: TeamsOptions): Teams {
  const { personas, schools, botId, serviceUrl, now } = options;
  const events = createEvents();
  const monotonicMs = () => performance.now();
  const faults = createFaults(monotonicMs);
  const ledger = openLedger(options.file, now, events);
  const built = buildPlaces(personas, schools, botId);
  const growing = {
    personas: new Map(personas.map((persona) => [persona.persona, persona])),
    conversations: new Map(built.conversations),
    teams: new Map(built.teams),
  };
  const world: World = {
    personas: growing.personas,
    places: growing,
    ledger,
    events,
    forMe: createForMe(),
    files: createSharedFiles(serviceUrl, randomUUID),
    bot: createBotLine(options.botUrl, options.waitsMs ?? TEAMS_WAITS_MS),
    botId,
    serviceUrl,
    now,
    newId: randomUUID,
  };
  const connector = createConnectorServer(world, faults, monotonicMs);
  return {
    personas,
    schools,
    faults,
    admit: createAdmit(world, growing),
    now,
    ...createActs(world),
    ...createChats(world),
    ...createInstallations(world),
    subscribe: events.subscribe,
    handle: async (request, response) => world.files.handle(request, response) || connector.handle(request, response),
    flush: ledger.flush,
    close: () => {
      connector.close();
      return ledger.flush();
    },
  };
}
