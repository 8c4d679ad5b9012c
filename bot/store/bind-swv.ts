import type { SwvId } from '../../cards/words/brands.ts';
import { APP_ROLE } from './app-role.ts';

const SAFE = /^[a-z0-9-]+$/;

/**
 * The statement that binds the running transaction to a SWV, and to the role whose rows the policies filter. Everything is
 * local to the transaction, so nothing of it is left on a pooled connection.
 *
 * It is text, not a query with parameters, so that it can travel in one message with BEGIN.
 */
export function bindSwv(swv: SwvId, settings: Readonly<Record<string, string>> = {}): string {
  if (!SAFE.test(swv)) throw new Error('Not a SWV id.'); // the brand's parser allows slugs only; SQL wants to be sure
  const all = { role: APP_ROLE, 'app.swv': swv, ...settings };
  return `select ${Object.entries(all)
    .map(([name, value]) => `set_config('${name}', '${value}', true)`)
    .join(', ')}`;
}
