import { arrangements } from './arrangements/feature.ts';
import { beheer } from './beheer/feature.ts';
import { chat } from './chat/feature.ts';
import type { Inbound } from './core/inbound.ts';
import type { WideEvent } from './core/ports.ts';
import type { Reply } from './core/reply.ts';
import type { AppHouse } from './delivery/app-house.ts';
import type { Feature, Job, MakeFile, RenderPost } from './delivery/feature.ts';
import { createDoor } from './door.ts';
import { verantwoordingen } from './verantwoording/feature.ts';

/** The application: it knows no HTTP and no Azure. */
export interface App {
  handle(inbound: Inbound, log: WideEvent): Promise<Reply>;
  /** All of them, the chat too: what tries every door asks here which there are. */
  readonly features: readonly Feature[];
  readonly jobs: readonly Job[];
  readonly renderers: (feature: string, kind: string) => RenderPost | null;
  /** Who makes a file that is downloaded. */
  readonly makers: (feature: string, kind: string) => MakeFile | null;
}

/** The features, one line each; the chat stands apart, for it speaks for all of them. */
const list = (house: AppHouse, all: () => readonly Feature[]): readonly Feature[] => [
  arrangements(house),
  verantwoordingen(house, all),
  beheer(house, all),
];

export function createApp(house: AppHouse): App {
  const features: readonly Feature[] = list(house, () => features);
  const host = chat(house, () => features);
  const all = [...features, host];
  return {
    handle: createDoor(house, all, host),
    features: all,
    jobs: all.flatMap((feature) => feature.jobs),
    renderers: (feature, kind) => all.find(({ name }) => name === feature)?.posts[kind] ?? null,
    makers: (feature, kind) => all.find(({ name }) => name === feature)?.files?.[kind] ?? null,
  };
}
