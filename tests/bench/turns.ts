import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { inputIds, verbs } from '../../cards/arrangements/verbs.ts';
import { chatVerbs } from '../../cards/chat/verbs.ts';
import { DEMO_SWV } from '../../infra/local/demo/seed-demo.ts';
import { STEP1, STEP2, STEP3 } from '../bot/arrangements/support/route.ts';
import { actionFrom, WHO } from './bodies.ts';

type Body = Record<string, unknown>;
/** Sends an activity of the way there and gives the answer's body; throws when the turn did not do what it was for. */
export type Send = (body: Body) => Promise<unknown>;

/** A turn that is measured, and the way there, which is not. */
export interface BenchTurn {
  readonly name: string;
  prepare(send: Send, serviceUrl: string): Promise<Body>;
}

/** Reads who it is and answers a card; changes nothing. */
export const help: BenchTurn = {
  name: 'help (a card that only reads)',
  prepare: async (_send, serviceUrl) =>
    actionFrom(WHO.zoco, chatVerbs.help, { v: 1, swv: DEMO_SWV, id: 'menu', revision: 0 }, serviceUrl),
};

const revisioned = z.object({ revision: z.int() });

/** The directie's "Ja, wij doen mee": the first click that decides, on a request that the zoco has just filled in. */
export const commit: BenchTurn = {
  name: 'the directie’s yes (decides)',
  async prepare(send, serviceUrl) {
    const id = randomUUID();
    let revision = 0;
    const data = (inputs: Body = {}) => ({ v: 1, swv: DEMO_SWV, id, revision, ...inputs });
    const click = async (verb: string, inputs: Body = {}) => {
      const answer = await send(actionFrom(WHO.zoco, verb, data(inputs), serviceUrl));
      revision = newestRevision(answer, id);
    };
    await click(verbs.begin, { [inputIds.kind]: 'maatwerk-individueel', [inputIds.school]: 'de-duinroos' });
    for (const [step, inputs] of [STEP1, STEP2, STEP3].entries())
      await click(verbs.saveStep, { [inputIds.step]: String(step + 1), ...inputs });
    await click(verbs.submitToDirectie);
    return actionFrom(WHO.directie, verbs.commit, data(), serviceUrl);
  },
};

/** What the buttons of a card carry about this request. */
function newestRevision(part: unknown, id: string): number {
  if (typeof part !== 'object' || part === null) return 0;
  const own = 'id' in part && part.id === id ? revisioned.safeParse(part) : null;
  return Math.max(own?.data?.revision ?? 0, ...Object.values(part).map((inner) => newestRevision(inner, id)));
}
