import { ok, type Result, refuse } from '../../../core/result.ts';
import type { Person } from './people.ts';
import { plain } from './plain.ts';

/**
 * Whom a beheerder means with what they typed: an e-mail address or account, a whole name, or a part of one name only.
 */
export function findPerson<P extends Pick<Person, 'upn' | 'email' | 'name'>>(
  persons: readonly P[],
  typed: string,
): Result<P, 'waarnemer-onbekend' | 'waarnemer-meer'> {
  const text = plain(typed);
  const account = persons.find(({ upn, email }) => plain(email) === text || plain(upn) === text);
  if (account) return ok(account);
  const whole = persons.filter(({ name }) => plain(name) === text);
  const found = whole.length > 0 ? whole : persons.filter(({ name }) => plain(name).includes(text));
  const [one, another] = found;
  if (!one || text === '') return refuse('waarnemer-onbekend', { field: 'waarnemer' });
  return another ? refuse('waarnemer-meer', { field: 'waarnemer' }) : ok(one);
}
