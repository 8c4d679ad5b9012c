import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { Sensitive } from '../../../../cards/words/sensitive.ts';
import type { RequestWorld } from './request-world.ts';
import { type StaffKey, staffKeys } from './staff.ts';

/** Where a person stands; elsewhere the same word is a role. */
const PERSONS: readonly string[] = [
  'requester',
  'by',
  'seat',
  'expert',
  'askedBy',
  'insteadOf',
  'opened',
  'writers',
  'directies',
  'reviewers',
];
/** Who is called otherwise in a played history (people.ts). */
const CALLED: Readonly<Record<string, StaffKey>> = { member: 'lid', member2: 'lid' };

/** A request that was played without a register, with the staff of a world in the places of its people. */
export function staffed(record: Arrangement, world: Pick<RequestWorld, 'personOf'>): Arrangement {
  return walk(record, '') as Arrangement;

  function walk(part: unknown, key: string): unknown {
    if (typeof part === 'string') return PERSONS.includes(key) ? personOf(part) : part;
    if (part instanceof Date || part instanceof Sensitive || typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map((one) => walk(one, key));
    return Object.fromEntries(Object.entries(part).map(([inner, value]) => [inner, walk(value, inner)]));
  }

  function personOf(name: string): string {
    const who = CALLED[name] ?? staffKeys.find((one) => one === name);
    return who === undefined ? name : world.personOf(who);
  }
}
