import { arrangements } from './arrangements/feature.ts';
import { chat } from './chat/feature.ts';
import type { Inbound } from './core/inbound.ts';
import type { WideEvent } from './core/ports.ts';
import type { Reply } from './core/reply.ts';
import type { Feature, Job, RenderPost } from './delivery/feature.ts';
import { createDoor } from './door.ts';
import type { AppHouse } from './app-house.ts';

/** The application: it knows no HTTP and no Azure. */
export interface App {
  handle(inbound: Inbound, log: WideEvent): Promise<Reply>;
  readonly jobs: readonly Job[];
  readonly renderers: (feature: string, kind: string) => RenderPost | null;
}

/** The features, one line each. */
const list = (house: AppHouse): readonly Feature[] => [chat(house), arrangements(house)];

export function createApp(house: AppHouse): App {
  const features = list(house);
  const byName = new Map(features.map((feature) => [feature.name, feature]));
  return {
    handle: createDoor(house, features),
    jobs: features.flatMap((feature) => feature.jobs),
    renderers: (feature, kind) => byName.get(feature)?.posts[kind] ?? null,
  };
}

