import * as z from 'zod';

/** Until shape 2 the form of maatwerk-individueel was kept step by step. */
const first = z.looseObject({ v: z.literal(1), steps: z.record(z.string(), z.looseObject({}).nullable()) });

/** The body of a row as it would stand in today's shape, whichever it was written in; its texts stay sealed. */
export function raiseBody(body: unknown): unknown {
  const read = first.safeParse(body);
  if (!read.success) return body;
  const { v: _, steps, ...rest } = read.data;
  return { ...rest, v: 2, answers: Object.assign({}, ...Object.values(steps)) };
}
