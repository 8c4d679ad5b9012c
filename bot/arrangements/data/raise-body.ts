import * as z from 'zod';

/** Until shape 2 the form of maatwerk-individueel, the only one, was kept step by step. */
const first = z.looseObject({
  v: z.literal(1),
  steps: z.record(z.string(), z.looseObject({}).nullable()),
  decision: z.looseObject({}).nullable(),
});

/** The body of a row as it would stand in today's shape, whichever it was written in; its texts stay sealed. */
export function raiseBody(body: unknown): unknown {
  const read = first.safeParse(body);
  if (!read.success) return body;
  const { v: _, steps, decision, ...rest } = read.data;
  const decided = decision && { ...decision, dagen: null };
  return { ...rest, v: 2, decision: decided, answers: Object.assign({}, ...Object.values(steps)) };
}
