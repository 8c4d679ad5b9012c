import { PGlite, type Transaction } from '@electric-sql/pglite';
import { type Recorder, Tape } from './statement.ts';

type Query = (text: string, values?: unknown[], ...more: unknown[]) => unknown;
const BEGINS = /^set transaction [^;]*; */;

/** Listens in on every PGlite in this process. */
export function recordPglite(): Recorder {
  const tape = new Tape();
  const listen = <Of extends object>(to: Of, bound: boolean): Of =>
    new Proxy(to, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        if (name !== 'query' && name !== 'exec') return value.bind(target);
        const call: Query = (text, values = [], ...more) => {
          tape.add({ text: text.replace(BEGINS, ''), values, bound });
          return Reflect.apply(value, target, name === 'exec' ? [text] : [text, values, ...more]);
        };
        return call;
      },
    });
  const { query, transaction } = PGlite.prototype;
  Object.defineProperty(PGlite.prototype, 'query', {
    value(this: PGlite, text: string, values: unknown[] = [], ...more: unknown[]) {
      tape.add({ text, values, bound: false });
      return Reflect.apply(query, this, [text, values, ...more]);
    },
  });
  Object.defineProperty(PGlite.prototype, 'transaction', {
    value(this: PGlite, work: (tx: Transaction) => Promise<unknown>) {
      return Reflect.apply(transaction, this, [(tx: Transaction) => work(listen(tx, true))]);
    },
  });
  return tape;
}
