import type { SwvId } from '../cards/words/brands.ts';
import { createApp } from './app.ts';
import type { Clock, Ids, Log, Nudge } from './core/ports.ts';
import { deliver } from './delivery/deliver.ts';
import type { DeliveryHouse } from './delivery/delivery-house.ts';
import { runDueJobs } from './delivery/due-jobs.ts';
import { databaseClock } from './delivery/lease.ts';
import { createMoments, type Moments } from './delivery/moments.ts';
import { createDirectoryPeople } from './graph/directory-people.ts';
import { createGraphClient } from './graph/graph-client.ts';
import type { GraphTokens } from './graph/graph-tokens.ts';
import { createInstallation } from './graph/installation.ts';
import type { House } from './house.ts';
import { createFileDoor } from './links/file-door.ts';
import { peopleAddresses } from './people/addresses.ts';
import { createQuietHours } from './people/quiet-hours.ts';
import { rosterOrGraph } from './people/roster-or-graph.ts';
import { sections } from './sections.ts';
import type { Cipher } from './store/cipher.ts';
import type { Store } from './store/store.ts';
import { type Blanks, createConfigurations } from './swv/configurations.ts';
import { MeedoenAdapter } from './teams/adapter.ts';
import { type AuthorityOverrides, createAuthentication, type TeamsIdentity } from './teams/authentication.ts';
import { createBotEndpoint } from './teams/bot-endpoint.ts';
import { CONNECTOR_TIMEOUT_MS, ConnectorClient } from './teams/connector-client.ts';
import { createFiles } from './teams/files.ts';
import { createModel } from './teams/model.ts';
import type { ModelSettings } from './teams/model-settings.ts';
import { createTick } from './tick.ts';
import { type BeheerderWatch, watchBeheerders } from './watch-beheerders.ts';

/** What a host brings: the local one its stand-ins, production the real parts. */
export interface HouseParts {
  readonly store: Store;
  readonly cipher: Cipher;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly nudge: Nudge;
  readonly log: Log;
  readonly identity: TeamsIdentity;
  readonly authority?: AuthorityOverrides;
  readonly mayCall: (url: URL) => boolean;
  /** Where browsers reach us, without a slash at its end: links to what people download begin with it. */
  readonly publicUrl: string;
  /** Where a file may be fetched that somebody sent. */
  readonly mayFetch: (url: URL) => boolean;
  readonly graph: { readonly baseUrl: string; readonly tokens: GraphTokens };
  /** null: no model endpoint is configured, and teams-ai is never loaded. */
  readonly modelSettings: ModelSettings | null;
  /** Only infra/local may show what production must refuse. */
  readonly blanks: Blanks;
  /** Refuses turns when the schema is older than this version, for one; null when all is well. */
  readonly unfit: () => Promise<string | null>;
  readonly close: () => Promise<void>;
}

/** The bot of a host without an app id, which only infra/local may be. */
export const LOCAL_APP_ID = 'local';

/** Teams shows "Unable to reach app" after 10 to 15 seconds; we say something ourselves before that. Milliseconds. */
const PATIENCE_MS = 5_000;
/** A queue trigger ends well within a minute, so that being cut off costs little. Milliseconds. */
const DELIVERY_BUDGET_MS = 40_000;

/** Builds the house from its parts; opens nothing by itself. */
export function openHouse(parts: HouseParts): House & Moments & Pick<BeheerderWatch, 'look'> {
  const authentication = createAuthentication(parts.identity, parts.authority);
  const connector = new ConnectorClient({ authentication, mayCall: parts.mayCall, clock: parts.clock });
  const graph = createGraphClient({ ...parts.graph, log: parts.log });
  const people = createDirectoryPeople(graph);
  const configurations = createConfigurations(sections, parts.blanks);
  const appHouse = {
    ...parts,
    roster: rosterOrGraph(connector, people),
    members: connector,
    files: createFiles({ mayFetch: parts.mayFetch }),
    installation: createInstallation(graph),
    model: parts.modelSettings && createModel(parts.modelSettings, parts.log),
    configurations,
    quietHours: createQuietHours(configurations),
    appId: parts.identity.kind === 'off' ? LOCAL_APP_ID : parts.identity.appId,
  };
  const app = createApp(appHouse);
  const watch = watchBeheerders(parts);
  const deliveryHouse: DeliveryHouse = {
    ...parts,
    leaseClock: databaseClock,
    connector,
    connectorTimeoutMs: CONNECTOR_TIMEOUT_MS,
    addresses: peopleAddresses,
    quietHours: appHouse.quietHours,
    renderers: app.renderers,
  };
  const receive = createBotEndpoint({
    adapter: new MeedoenAdapter(authentication.inbound),
    handle: app.handle,
    connector,
    log: parts.log,
    patienceMs: PATIENCE_MS,
  });

  async function deliverOne(swv: SwvId, budgetMs = DELIVERY_BUDGET_MS): Promise<void> {
    const againMs = await deliver(deliveryHouse, swv, Math.min(budgetMs, DELIVERY_BUDGET_MS));
    if (againMs !== null) await parts.nudge.nudge(swv, againMs);
  }

  function tellOf(swv: SwvId, error: unknown): void {
    const event = parts.log.event('delivery');
    event.set('swv', swv);
    event.set('error', error instanceof Error ? `${error.name}: ${error.message}` : 'unknown');
    event.end();
  }

  // SWV by SWV: one whose key is lost or whose data is broken must not stop the others.
  const tick = createTick({
    now: () => parts.clock.now(),
    listSwvs: () => parts.store.directory.listSwvs(),
    run: async (swv, timeLeft) => void (await runDueJobs(appHouse, swv, app.jobs, timeLeft)),
    deliver: (swv, budgetMs) => deliverOne(swv, budgetMs).catch((error: unknown) => tellOf(swv, error)),
    elapsed: () => performance.now(),
  });

  return {
    receive,
    file: createFileDoor(appHouse, app.makers),
    deliver: (swv) => deliverOne(swv),
    async tick() {
      await watch.look();
      await tick();
    },
    async health() {
      const why = await parts.unfit();
      if (why !== null) return { ok: false, why };
      const todo = watch.gap();
      return todo === null ? { ok: true } : { ok: true, todo };
    },
    look: watch.look,
    close: parts.close,
    ...createMoments(parts.store, app.jobs),
  };
}
