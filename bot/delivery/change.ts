import type { SubjectId } from '../../cards/words/brands.ts';
import type { Actor } from '../core/actor.ts';
import type { Clock, Ids, Nudge } from '../core/ports.ts';
import type { Result } from '../core/result.ts';
import { attempt } from '../store/attempt.ts';
import { appendAudit } from '../store/audit.ts';
import type { Store, Tx } from '../store/store.ts';
import type { ChangeTx } from './feature.ts';
import type { QuietHours } from './quiet-hours.ts';
import { createWants } from './wants.ts';

/** What change() needs of the house. */
export interface ChangeHouse {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly nudge: Nudge;
  readonly quietHours: QuietHours;
}

/** Whose change this is; `meedoen` is the bot itself, when a job falls due. */
export interface ChangeBy {
  readonly actor: Pick<Actor, 'swv' | 'person'> | { readonly swv: Actor['swv']; readonly person: 'meedoen' };
  readonly now: Date;
}

/**
 * The one way to change anything: ONE transaction holds the reads, the rules, the writes, what must be sent and, last,
 * the audit row. A refusal rolls back whatever was written and still leaves its audit row. After the commit the delivery
 * is nudged; should the process die before that, the sweep finds the work.
 *
 * `work` may run again from the start after a deadlock, so it changes nothing outside `tx`.
 */
export async function change<Value, Code extends string>(
  house: ChangeHouse,
  by: ChangeBy,
  what: { readonly verb: string; readonly subject: SubjectId },
  work: (tx: ChangeTx) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code>> {
  const result = await house.store.write(by.actor.swv, (tx) => changeIn(house, tx, by, what, work));
  if (result.ok) await house.nudge.nudge(by.actor.swv);
  return result;
}

/** change() inside a transaction that is open already: a due job, whose claim must commit with its effect. */
export async function changeIn<Value, Code extends string>(
  house: ChangeHouse,
  tx: Tx,
  by: ChangeBy,
  what: { readonly verb: string; readonly subject: SubjectId },
  work: (tx: ChangeTx) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code>> {
  const details: Record<string, string | number | boolean | null> = {};
  const result = await attempt(tx, (inner) =>
    work({
      ...createWants(house, inner, by.now),
      swv: inner.swv,
      db: inner.db,
      now: by.now,
      record: (detail) => void Object.assign(details, detail),
    }),
  );
  await appendAudit(tx, {
    at: by.now,
    actor: by.actor.person,
    verb: what.verb,
    subject: what.subject,
    outcome: result.ok ? 'ok' : result.refusal.code,
    payload: result.ok
      ? details
      : { ...result.refusal.facts, ...(result.refusal.field ? { field: result.refusal.field } : {}) },
  });
  return result;
}
