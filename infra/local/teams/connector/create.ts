import * as z from 'zod';
import { memberId, personalChatId, threadId } from '../places.ts';
import type { World } from '../world.ts';
import { post } from './activities.ts';
import { answered, BAD_ARGUMENT, type ConnectorAnswer, failed } from './answer.ts';
import { reach } from './reach.ts';

const parametersSchema = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  tenantId: z.string().nullish(),
  activity: z.unknown().optional(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string() }).nullish(),
      channel: z.looseObject({ id: z.string() }).nullish(),
    })
    .nullish(),
});
type Parameters = z.infer<typeof parametersSchema>;

const STRANGER = failed(403, 'ForbiddenOperationException', 'The bot cannot start a conversation with this user.');

/** `POST /v3/conversations`: a personal chat with one person, or a new thread in a channel. */
export function createConversation(world: World, body: unknown): ConnectorAnswer {
  const parameters = parametersSchema.safeParse(body);
  if (!parameters.success) return BAD_ARGUMENT('The body is not a ConversationParameters.');
  const channel = parameters.data.channelData?.channel?.id;
  return channel === undefined ? personal(world, parameters.data) : newThread(world, channel, parameters.data.activity);
}

function personal(world: World, parameters: Parameters): ConnectorAnswer {
  const tenantId = parameters.tenantId ?? parameters.channelData?.tenant?.id;
  const member = parameters.members?.[0]?.id;
  if (parameters.isGroup === true) return BAD_ARGUMENT('A bot cannot create a group chat.');
  if (tenantId === undefined || member === undefined) return BAD_ARGUMENT('A tenant and one member are needed.');
  const known = (id: string) => id === member;
  const persona = [...world.personas.values()].find(
    (one) => known(memberId(world.botId, one)) || known(one.aadObjectId), // Teams takes both
  );
  if (persona === undefined || persona.tenantId !== tenantId) return STRANGER;
  const id = personalChatId(world.botId, persona);
  const at = reach(world, id);
  if (at.refused !== null) return { ...at.refused, thread: id };
  if (parameters.activity === undefined || parameters.activity === null) {
    return { ...answered(201, { id, serviceUrl: world.serviceUrl }), thread: id };
  }
  return withActivity(world, post(world, at, parameters.activity, null), () => id);
}

function newThread(world: World, channel: string, activity: unknown): ConnectorAnswer {
  const at = reach(world, channel);
  if (at.refused !== null) return { ...at.refused, thread: channel };
  if (activity === undefined || activity === null) return BAD_ARGUMENT('A thread needs its first activity.');
  return withActivity(world, post(world, at, activity, null), (first) => threadId(at.conversation, first));
}

const idSchema = z.object({ id: z.string() });

function withActivity(world: World, posted: ConnectorAnswer, idOf: (first: string) => string): ConnectorAnswer {
  const made = idSchema.safeParse(posted.body);
  if (!made.success) return posted;
  const id = idOf(made.data.id);
  return { ...answered(201, { id, activityId: made.data.id, serviceUrl: world.serviceUrl }), thread: id };
}
