import type { Person } from './people.ts';

/**
 * Who this account already is: by e-mail address or account name, whatever the capitals. One person has one row, also
 * when the tenant differs: two rows would be two people with one mailbox.
 */
export function twinOf<P extends Pick<Person, 'upn' | 'email'>>(
  persons: readonly P[],
  account: Pick<Person, 'upn' | 'email'>,
): P | null {
  const names = [account.upn.toLowerCase(), account.email.toLowerCase()];
  return (
    persons.find((one) => names.includes(one.upn.toLowerCase()) || names.includes(one.email.toLowerCase())) ?? null
  );
}
