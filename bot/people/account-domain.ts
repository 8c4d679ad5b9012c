import { type MailDomain, mailDomain } from '../../cards/words/brands.ts';

const DOMAIN = /^[a-z0-9](?:[a-z0-9.-]{0,100}[a-z0-9])?$/;

/** What stands after the last @ of an account or e-mail address, in lower case; null when that is no domain. */
export function accountDomain(account: string): MailDomain | null {
  const domain = account.slice(account.lastIndexOf('@') + 1).toLowerCase();
  return account.includes('@') && DOMAIN.test(domain) ? mailDomain(domain) : null;
}
