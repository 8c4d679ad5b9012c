import type { ConnectorCall } from '../faults.ts';
import type { World } from '../world.ts';
import { remove, send, update } from './activities.ts';
import { type ConnectorAnswer, failed } from './answer.ts';
import { createConversation } from './create.ts';
import { member, members, pagedMembers, teamChannels, teamDetails } from './members.ts';

/** One call of the bot, found in the address; `run` does it. */
export interface Route {
  readonly call: ConnectorCall;
  /** For the counts per thread; null when only the work tells (`create`). */
  readonly thread: string | null;
  run(world: World, body: unknown): ConnectorAnswer;
}

type Make = (parts: readonly string[], query: URLSearchParams) => Route;

/** A slash that stands in an id comes encoded. */
const ID = '([^/]+)';
const ROUTES: readonly (readonly [method: string, path: string, make: Make])[] = [
  ['POST', 'conversations', () => ({ call: 'create', thread: null, run: createConversation })],
  [
    'POST',
    `conversations/${ID}/activities`,
    ([at = '']) => ({ call: 'send', thread: at, run: (world, body) => send(world, at, null, body) }),
  ],
  [
    'POST',
    `conversations/${ID}/activities/${ID}`,
    ([at = '', to = '']) => ({ call: 'send', thread: at, run: (world, body) => send(world, at, to, body) }),
  ],
  [
    'PUT',
    `conversations/${ID}/activities/${ID}`,
    ([at = '', id = '']) => ({ call: 'update', thread: at, run: (world, body) => update(world, at, id, body) }),
  ],
  [
    'DELETE',
    `conversations/${ID}/activities/${ID}`,
    ([at = '', id = '']) => ({ call: 'delete', thread: at, run: (world) => remove(world, at, id) }),
  ],
  [
    'GET',
    `conversations/${ID}/(?:activities/[^/]+/)?members`,
    ([at = '']) => ({ call: 'members', thread: at, run: (world) => members(world, at) }),
  ],
  [
    'GET',
    `conversations/${ID}/pagedmembers`,
    ([at = ''], query) => ({ call: 'members', thread: at, run: (world) => pagedMembers(world, at, query) }),
  ],
  [
    'GET',
    `conversations/${ID}/members/${ID}`,
    ([at = '', id = '']) => ({ call: 'member', thread: at, run: (world) => member(world, at, id) }),
  ],
  ['GET', `teams/${ID}`, ([id = '']) => ({ call: 'team', thread: id, run: (world) => teamDetails(world, id) })],
  [
    'GET',
    `teams/${ID}/conversations`,
    ([id = '']) => ({ call: 'team', thread: id, run: (world) => teamChannels(world, id) }),
  ],
];
const TABLE = ROUTES.map(([method, path, make]) => ({ method, path: new RegExp(`^/teams/v3/${path}$`), make }));

export const NO_ROUTE = failed(404, 'NotFound', 'The stand-in of Teams has no such call.');

/** The call that a request makes; null when there is none. Ids are decoded here, once. */
export function findRoute(method: string, url: URL): Route | null {
  for (const row of TABLE) {
    const parts = row.method === method ? row.path.exec(url.pathname) : null;
    if (parts) return row.make(parts.slice(1).map(decode), url.searchParams);
  }
  return null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray percent sign: no id of ours, so it ends in a 404
  }
}
