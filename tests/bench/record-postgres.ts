import pg from 'pg';
import * as z from 'zod';
import { type Recorder, Tape } from './statement.ts';

const Query = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]);
const Values = z.array(z.unknown()).catch([]);
const ENDS = /^(?:commit|rollback)$/;
const BEGINS = /^begin [^;]*; */;

/** Listens in on every client of pg in this process. */
export function recordPostgres(): Recorder {
  const tape = new Tape();
  const bound = new WeakSet<object>();
  const original = pg.Client.prototype.query;
  Object.defineProperty(pg.Client.prototype, 'query', {
    value(this: pg.Client, ...args: unknown[]): unknown {
      const read = Query.safeParse(args[0]);
      if (read.success) {
        const text = read.data.replace(BEGINS, '');
        if (text !== read.data) bound.add(this);
        if (ENDS.test(text)) bound.delete(this);
        else tape.add({ text, values: Values.parse(args[1]), bound: bound.has(this) });
      }
      return Reflect.apply(original, this, args);
    },
  });
  return tape;
}
