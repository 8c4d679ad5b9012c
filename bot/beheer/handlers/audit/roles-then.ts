import type { AuditEntryView } from '../../../../cards/beheer/audit/entry-card.ts';
import { ROLES } from '../../../core/actor.ts';
import { dayOf } from '../../../core/local-day.ts';
import { heldRoles } from '../../../people/held-roles.ts';
import { staffById } from '../../../people/who.ts';
import type { Tx } from '../../../store/store.ts';
import type { AuditFound } from '../../data/audit/search-audit.ts';
import { keysOf } from '../../rules/audit/keys-of.ts';

/** In which role it was done: the one that the log names, else all that the actor held on that day, and for whom. */
export async function rolesThen(
  tx: Tx,
  { role, actor, at }: Pick<AuditFound, 'role' | 'actor' | 'at'>,
): Promise<AuditEntryView['roles']> {
  const named = ROLES.find((one) => one === role);
  if (named) return [{ role: named, insteadOf: null }];
  const people = keysOf([actor]);
  const held = people.length === 0 ? [] : await heldRoles(tx, people, dayOf(at));
  const absent = await staffById(
    tx,
    held.flatMap(({ insteadOf }) => insteadOf ?? []),
  );
  const roles = held.map(({ role: one, insteadOf }) => ({
    role: one,
    insteadOf: insteadOf === null ? null : (absent.get(insteadOf)?.name ?? null),
  }));
  // A role at two schools is one role here.
  return [...new Map(roles.map((one) => [JSON.stringify(one), one])).values()];
}
