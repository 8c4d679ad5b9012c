import * as z from 'zod';
import { resultVerbs } from '../../../cards/verantwoording/result/verbs.ts';
import { accountInputs, campaignVerbs, verbs } from '../../../cards/verantwoording/verbs.ts';
import { DEMO_SWV } from '../../../infra/local/demo/seed-demo.ts';
import { actionFrom, WHO } from '../bodies.ts';
import type { BenchTurn } from '../turns.ts';
import { OWN_ACCOUNT, OWN_ROUND } from './plant-own.ts';

type Body = Record<string, unknown>;
const data = (id: string, more: Body = {}): Body => ({ v: 1, swv: DEMO_SWV, id, revision: 1, ...more });

const looks = (name: string, verb: string): BenchTurn => ({
  name,
  prepare: async (_send, serviceUrl) => actionFrom(WHO.bestuurder, verb, data(OWN_ROUND), serviceUrl),
});

const saving = z.looseObject({ verb: z.literal(verbs.save), data: z.record(z.string(), z.unknown()) });
const input = z.looseObject({ type: z.literal(['Input.Text', 'Input.Number']), id: z.string() });

function* parts(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const inner of Object.values(value)) yield* parts(inner);
}

const found = <T>(answer: unknown, schema: z.ZodType<T>): readonly T[] =>
  [...parts(answer)].flatMap((part) => {
    const read = schema.safeParse(part);
    return read.success ? [read.data] : [];
  });

/** The zorgcoördinator's *Bewaar en ga verder* on the step with counts: each time other numbers. */
function saveStep(): BenchTurn {
  let n = 0;
  return {
    name: 'one step saved, zorgcoördinator',
    async prepare(send, serviceUrl) {
      n += 1;
      const opens = data(OWN_ACCOUNT, { [accountInputs.part]: 'tellingen' });
      const form = await send(actionFrom(WHO.zoco, verbs.open, opens, serviceUrl));
      const [button] = found(form, saving);
      const inputs = found(form, input);
      if (!button || inputs.length === 0) throw new Error(`There is no form: ${JSON.stringify(form)}`);
      const typed = Object.fromEntries(inputs.map(({ id }) => [id, String(5 + (n % 7))]));
      return actionFrom(WHO.zoco, verbs.save, { ...button.data, ...typed }, serviceUrl);
    },
  };
}

export const roundTurns = (): readonly BenchTurn[] => [
  looks('the stand card, bestuurder', campaignVerbs.stand),
  looks('the result of the round, bestuurder', resultVerbs.show),
  saveStep(),
];
