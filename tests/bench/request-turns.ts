import { verbs } from '../../cards/arrangements/verbs.ts';
import { viewInputIds, viewVerbs } from '../../cards/arrangements/view-verbs.ts';
import { chatVerbs } from '../../cards/chat/verbs.ts';
import { DEMO_SWV } from '../../infra/local/demo/seed-demo.ts';
import { actionFrom, WHO, type Who } from './bodies.ts';
import type { BenchTurn } from './turns.ts';

const data = (more: Readonly<Record<string, unknown>> = {}) => ({
  v: 1,
  swv: DEMO_SWV,
  id: 'lijst',
  revision: 0,
  ...more,
});

const looks = (name: string, who: Who, verb: string, more: Readonly<Record<string, unknown>> = {}): BenchTurn => ({
  name,
  prepare: async (_send, serviceUrl) => actionFrom(who, verb, data(more), serviceUrl),
});

/** The *Volgende* of a card, wherever it stands. */
function nextOf(part: unknown): Record<string, unknown> | null {
  if (typeof part !== 'object' || part === null) return null;
  if ('title' in part && part.title === 'Volgende' && 'data' in part) return { ...Object(part.data) };
  for (const inner of Object.values(part)) {
    const found = nextOf(inner);
    if (found) return found;
  }
  return null;
}

const ALL = { [viewInputIds.list]: 'alle' };

/** The fifth page: what lies before it is not read again. */
const fifthPage: BenchTurn = {
  name: 'all open ones, bestuurder, page 5',
  async prepare(send, serviceUrl) {
    let asked: Record<string, unknown> = data(ALL);
    for (let page = 1; page < 5; page += 1) {
      const next = nextOf(await send(actionFrom(WHO.bestuurder, viewVerbs.list, asked, serviceUrl)));
      if (next === null) break;
      asked = next;
    }
    return actionFrom(WHO.bestuurder, viewVerbs.list, asked, serviceUrl);
  },
};

/** What is looked at while the requests pile up. */
export const requestTurns: readonly BenchTurn[] = [
  looks('own requests, zorgcoördinator', WHO.zoco, viewVerbs.list),
  looks('all open ones, bestuurder, page 1', WHO.bestuurder, viewVerbs.list, ALL),
  fifthPage,
  looks('what is to be sent, administratie', WHO.administratie, viewVerbs.list),
  looks('what is late, procesbewaker', WHO.procesbewaker, viewVerbs.list),
  looks('tasks, zorgcoördinator', WHO.zoco, chatVerbs.tasks),
  looks('tasks, bestuurder (all that lie there)', WHO.bestuurder, chatVerbs.tasks),
  looks('what to ask, with the last of each kind', WHO.zoco, viewVerbs.newRequest),
  looks('one case by its row', WHO.bestuurder, verbs.status, { id: 'bench-100' }),
];
