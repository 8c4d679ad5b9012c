import * as z from 'zod';
import type { Address } from '../core/inbound.ts';
import type { Clock, Connector, MemberCount, Members, Roster, SendOutcome } from '../core/ports.ts';
import type { TeamsAuthentication } from './authentication.ts';
import { countMembers, MEMBERS_TIMEOUT_MS } from './count-members.ts';
import { RosterUnavailable } from './roster-unavailable.ts';
import { readOutcome } from './send-outcome.ts';
import { toActivity } from './to-activity.ts';

/** Teams answers within seconds; what takes longer than this is `unclear`, and delivery decides. */
export const CONNECTOR_TIMEOUT_MS = 15_000;

interface Options {
  readonly authentication: TeamsAuthentication;
  /** Hosts that may be sent a token: a forged service URL must not collect one. */
  readonly mayCall: (url: URL) => boolean;
  readonly clock: Clock;
  readonly timeoutMs?: number;
  /** For the whole count, all its pages. */
  readonly membersTimeoutMs?: number;
}

const created = z.object({ id: z.string().min(1) });
const failure = z.object({ error: z.object({ code: z.string() }) });
/** An e-mail address is no proof of who signed in: it can be given to another, and guests have one of elsewhere. */
const member = z.object({ userPrincipalName: z.string().min(1).nullish() });

/**
 * The Bot connector's REST API. botbuilder's own ConnectorClient is not used to send: by its source it tries again by
 * itself after a 5xx and has no time-out of ours, so a notice could go twice and delivery could not tell how it ended.
 * Its credentials are used, so that tokens, caches and managed identities stay botbuilder's affair.
 */
export class ConnectorClient implements Connector, Roster, Members {
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  async send(to: Address, what: Parameters<Connector['send']>[1]): Promise<SendOutcome> {
    return this.#deliver('POST', to, `/v3/conversations/${encodeURIComponent(to.conversationId)}/activities`, what);
  }

  async update(to: Address, messageId: string, what: Parameters<Connector['update']>[2]): Promise<SendOutcome> {
    const path = `/v3/conversations/${encodeURIComponent(to.conversationId)}/activities/${encodeURIComponent(messageId)}`;
    const outcome = await this.#deliver('PUT', to, path, what);
    return outcome.kind === 'sent' ? { kind: 'sent', messageId } : outcome;
  }

  /** Throws {@link RosterUnavailable} for every answer that does not say whether somebody is there. */
  async userPrincipalName(at: Address, memberId: string): Promise<string | null> {
    const path = `/v3/conversations/${encodeURIComponent(at.conversationId)}/members/${encodeURIComponent(memberId)}`;
    const answer = await this.#call('GET', at, path);
    // Not in this conversation, or not for us to know: the directory may know.
    if (answer === null || answer.status === 403 || answer.status === 404) return null;
    const found = answer.ok ? member.safeParse(await answer.json().catch(() => null)) : null;
    if (!found?.success) throw new RosterUnavailable(answer.status);
    return found.data.userPrincipalName ?? null;
  }

  async count(at: Address): Promise<MemberCount> {
    const patience = AbortSignal.timeout(this.#options.membersTimeoutMs ?? MEMBERS_TIMEOUT_MS);
    return countMembers(at, (path) => this.#call('GET', at, path, undefined, patience));
  }

  async #deliver(
    method: string,
    to: Address,
    path: string,
    what: Parameters<Connector['send']>[1],
  ): Promise<SendOutcome> {
    const activity = { ...toActivity(what), from: { id: to.botId }, conversation: { id: to.conversationId } };
    let answer: Response | null;
    try {
      answer = await this.#call(method, to, path, activity);
    } catch (error) {
      return neverLeft(error) ? { kind: 'not-now', status: 0, retryAfterMs: null } : { kind: 'unclear', status: null };
    }
    if (answer === null) return { kind: 'refused', status: 0, code: 'ServiceUrlNotAllowed' };
    const body: unknown = await answer.json().catch(() => null);
    if (answer.ok) {
      const made = created.safeParse(body);
      // An update answers 200 with or without an id; a send without an id leaves us without the message to update.
      return { kind: 'sent', messageId: made.success ? made.data.id : '' };
    }
    const said = failure.safeParse(body);
    const code = said.success ? said.data.error.code : '';
    return readOutcome(answer.status, code, answer.headers.get('retry-after'), this.#options.clock.now());
  }

  async #call(
    method: string,
    at: Address,
    path: string,
    body?: object,
    signal = AbortSignal.timeout(this.#options.timeoutMs ?? CONNECTOR_TIMEOUT_MS),
  ): Promise<Response | null> {
    const url = new URL(`${at.serviceUrl}${path}`);
    if (!this.#options.mayCall(url)) return null;
    // One time for both: a call must not outlive the lease under which it is made.
    const token = await this.#token(signal);
    return fetch(url, {
      method,
      headers: {
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      redirect: 'error',
      signal,
    });
  }

  async #token(signal: AbortSignal): Promise<string | null> {
    const late = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    try {
      return await Promise.race([this.#options.authentication.token(), late]);
    } catch (cause) {
      throw new NoToken(cause);
    }
  }
}

/** Nothing was sent: we had no right to yet. */
class NoToken extends Error {
  constructor(cause: unknown) {
    super('The login service gave no token.', { cause });
    this.name = 'NoToken';
  }
}

/** Whether the request surely did nothing: no connection was made. A reset or a time-out may have come after it worked. */
function neverLeft(error: unknown): boolean {
  if (error instanceof NoToken) return true;
  const cause = error instanceof Error ? error.cause : null;
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'UND_ERR_CONNECT_TIMEOUT';
}
