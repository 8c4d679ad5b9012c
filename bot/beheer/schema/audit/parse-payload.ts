import * as z from 'zod';
import type { Scalar } from '../../rules/audit/facts-of.ts';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
/** Lists and blocks are not written down by anybody; one that is there all the same is shown as its JSON. */
const payload = z.record(z.string(), z.unknown());

/** What was written down with a row of the audit log: canonical JSON of our own making. */
export function parsePayload(text: string): ReadonlyMap<string, Scalar> {
  const read = payload.safeParse(JSON.parse(text));
  if (!read.success) return new Map();
  return new Map(
    Object.entries(read.data).map(([key, value]) => [key, scalar.safeParse(value).data ?? json(value)] as const),
  );
}

const json = (value: unknown): Scalar => (value === null ? null : JSON.stringify(value));
