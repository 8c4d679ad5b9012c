import * as z from 'zod';
import type { Address } from '../core/inbound.ts';
import type { MemberCount } from '../core/ports.ts';

/** For all pages together: whoever asked is still waiting, and Teams shows an error soon after 5 s. Milliseconds. */
export const MEMBERS_TIMEOUT_MS = 4_000;
/** The most that Teams gives at once. */
const PAGE_SIZE = 500;
/** A team has at most 25,000 members (Microsoft, limits of Teams). */
const MOST_PAGES = 50;

const text = z.string().nullish().catch(null);
const answerSchema = z.object({
  members: z.array(z.object({ userRole: text, userPrincipalName: text, tenantId: text })),
  continuationToken: z.string().min(1).nullish(),
});
type Member = z.infer<typeof answerSchema>['members'][number];
const failureSchema = z.object({ error: z.object({ code: z.string() }) });

/** Codes by which the connector says that the bot is not in this channel, or that there is no such channel. */
const CLOSED = new Set(['BotNotInConversationRoster', 'ConversationNotFound']);

/**
 * Counts the roster of a conversation, page by page; of each member only whether they are a guest is looked at.
 * @param call makes one call with the token and the time-out of the client; null when the address may not be called.
 */
export async function countMembers(
  at: Address,
  call: (path: string) => Promise<Response | null>,
): Promise<MemberCount> {
  const path = `/v3/conversations/${encodeURIComponent(at.conversationId)}/pagedmembers?pageSize=${PAGE_SIZE}`;
  let members = 0;
  let guests = 0;
  let next: string | null = null;
  try {
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const answer: Response | null = await call(
        next === null ? path : `${path}&continuationToken=${encodeURIComponent(next)}`,
      );
      if (answer === null) return { kind: 'unavailable' };
      const body: unknown = await answer.json();
      if (!answer.ok) return isClosed(answer.status, body) ? { kind: 'closed' } : { kind: 'unavailable' };
      const read = answerSchema.parse(body);
      const visiting = read.members.filter((member) => isGuest(member, at)).length;
      guests += visiting;
      members += read.members.length - visiting;
      next = read.continuationToken ?? null;
      if (next === null) return { kind: 'counted', members, guests };
    }
  } catch {
    // A time-out, a broken line or an unreadable answer: half a count is no count.
  }
  return { kind: 'unavailable' };
}

/** `#EXT#` stands in the sign-in name of a guest; who reads a shared channel from elsewhere has another tenant. */
function isGuest({ userRole, userPrincipalName, tenantId }: Member, at: Address): boolean {
  const role = userRole?.toLowerCase();
  if (role === 'guest' || role === 'anonymous') return true;
  if (userPrincipalName?.toUpperCase().includes('#EXT#')) return true;
  return typeof tenantId === 'string' && tenantId !== '' && tenantId.toLowerCase() !== at.tenantId;
}

function isClosed(status: number, body: unknown): boolean {
  const said = failureSchema.safeParse(body);
  return (status === 403 || status === 404) && said.success && CLOSED.has(said.data.error.code);
}
