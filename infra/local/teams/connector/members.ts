import type { Persona } from '../personas.ts';
import { type Conversation, memberId, splitThread } from '../places.ts';
import type { World } from '../world.ts';
import { answered, CONVERSATION_NOT_FOUND, type ConnectorAnswer, failed, NOT_IN_ROSTER } from './answer.ts';
import { installationKey } from './reach.ts';

const MEMBER_NOT_FOUND = failed(404, 'MemberNotFoundInConversation', 'The user was not found in the conversation.');

/** A guest has the tenant's own sign-in name, made of the one at home, and that role; as Teams shows them. */
const account = (world: World, persona: Persona, { tenantId }: Conversation) => ({
  id: memberId(world.botId, persona),
  name: persona.name,
  aadObjectId: persona.aadObjectId,
  objectId: persona.aadObjectId,
  email: persona.email,
  userPrincipalName:
    persona.tenantId === tenantId ? persona.email : `${persona.email.replace('@', '_')}#EXT#@gast.example`,
  tenantId: persona.tenantId,
  userRole: persona.tenantId === tenantId ? 'user' : 'guest',
});

const roster = (world: World, conversation: Conversation) =>
  conversation.members
    .flatMap((key) => world.personas.get(key) ?? [])
    .map((persona) => account(world, persona, conversation));

const find = (world: World, address: string) => world.places.conversations.get(splitThread(address).conversationId);

/** `GET …/members`. */
export function members(world: World, address: string): ConnectorAnswer {
  const conversation = find(world, address);
  return conversation === undefined ? CONVERSATION_NOT_FOUND : answered(200, roster(world, conversation));
}

/** `GET …/pagedmembers?pageSize=&continuationToken=`; Teams gives between 50 and 500 a page. */
export function pagedMembers(world: World, address: string, query: URLSearchParams): ConnectorAnswer {
  const conversation = find(world, address);
  if (conversation === undefined) return CONVERSATION_NOT_FOUND;
  if (!world.ledger.installation(installationKey(conversation)).installed) return NOT_IN_ROSTER;
  const size = Math.min(500, Math.max(50, Number(query.get('pageSize')) || 200));
  const from = Number(query.get('continuationToken')) || 0;
  const all = roster(world, conversation);
  const more = from + size < all.length ? { continuationToken: String(from + size) } : {};
  return answered(200, { members: all.slice(from, from + size), ...more });
}

/** `GET …/members/{id}`, by the bot's id of the person or by object id. */
export function member(world: World, address: string, id: string): ConnectorAnswer {
  const conversation = find(world, address);
  if (conversation === undefined) return CONVERSATION_NOT_FOUND;
  const one = roster(world, conversation).find((found) => found.id === id || found.aadObjectId === id);
  return one === undefined ? MEMBER_NOT_FOUND : answered(200, one);
}

/** `GET /v3/teams/{id}`. */
export function teamDetails(world: World, id: string): ConnectorAnswer {
  const team = world.places.teams.get(id);
  if (team === undefined) return CONVERSATION_NOT_FOUND;
  const { name, aadGroupId, tenantId } = team;
  const memberCount = world.places.conversations.get(id)?.members.length ?? 0;
  return answered(200, { id, name, aadGroupId, tenantId, channelCount: team.channels.length, memberCount });
}

/** `GET /v3/teams/{id}/conversations`; the first channel has no name, as in Teams. */
export function teamChannels(world: World, id: string): ConnectorAnswer {
  const team = world.places.teams.get(id);
  if (team === undefined) return CONVERSATION_NOT_FOUND;
  const name = (channel: string) => (channel === id ? null : (world.places.conversations.get(channel)?.title ?? null));
  return answered(200, { conversations: team.channels.map((channel) => ({ id: channel, name: name(channel) })) });
}
