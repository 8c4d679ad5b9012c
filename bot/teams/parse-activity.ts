import type { Address, Envelope, Inbound, RoomClosed, TenantId } from '../core/inbound.ts';
import { actionValueSchema, activitySchema, filesOf, type ParsedActivity } from './activity-schema.ts';

/**
 * Reads a Bot Framework activity, whose token was checked, as one of our own words.
 * @returns null when the body is not an activity at all (HTTP 400).
 */
export function parseActivity(body: unknown): Inbound | null {
  const parsed = activitySchema.safeParse(body);
  if (!parsed.success) return null;
  const activity = parsed.data;
  const closed = readClosed(activity);
  if (closed) return closed;
  const envelope = readEnvelope(activity);
  if (!envelope) return { kind: 'ignored', type: activity.type };
  switch (activity.type) {
    case 'message':
      return readMessage(activity, envelope);
    case 'invoke':
      return activity.name === 'adaptiveCard/action'
        ? readAction(activity, envelope)
        : { kind: 'ignored', type: `invoke ${activity.name}` };
    case 'installationUpdate':
      return { ...envelope, kind: activity.action?.startsWith('remove') ? 'uninstalled' : 'installed' };
    default:
      return { kind: 'ignored', type: activity.type };
  }
}

/** The bot left a team, or Teams took a channel or the whole team away; null for all else. It may name nobody. */
function readClosed(activity: ParsedActivity): RoomClosed | null {
  const { type, action, channelData, membersRemoved = [], recipient } = activity;
  const tenantId = readTenant(activity);
  const team = channelData?.team?.id;
  if (!tenantId || team === undefined) return null;
  if (type === 'installationUpdate') return action?.startsWith('remove') ? closed(tenantId, team) : null;
  if (type !== 'conversationUpdate') return null;
  if (membersRemoved.some(({ id }) => id === recipient.id)) return closed(tenantId, team);
  if (channelData?.eventType === 'channelDeleted') {
    return channelData.channel ? closed(tenantId, team, channelData.channel.id) : null;
  }
  return TEAM_GONE.has(channelData?.eventType ?? '') ? closed(tenantId, team) : null;
}

/** Source: "Conversation events in your Teams bot", event types of a team. */
const TEAM_GONE = new Set(['teamDeleted', 'teamHardDeleted']);

const closed = (tenantId: TenantId, team: string, channel: string | null = null): RoomClosed => ({
  kind: 'closed',
  tenantId,
  team,
  channel,
});

/** null when the activity names no tenant, or two. */
function readTenant({ channelData, conversation }: ParsedActivity): TenantId | null {
  const tenantId = channelData?.tenant?.id ?? conversation.tenantId;
  return tenantId === undefined || (conversation.tenantId && conversation.tenantId !== tenantId) ? null : tenantId;
}

function readMessage(activity: ParsedActivity, envelope: Envelope): Inbound {
  const files = envelope.address.kind === 'personal' ? filesOf(activity.attachments) : [];
  // A message with neither is a card of another app or an Action.Submit; none of them is ours.
  if (activity.text === undefined && files.length === 0) return { kind: 'ignored', type: 'message without text' };
  return { ...envelope, kind: 'message', text: withoutMention(activity), ...(files.length > 0 && { files }) };
}

function readAction(activity: ParsedActivity, envelope: Envelope): Inbound {
  const parsed = actionValueSchema.safeParse(activity.value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { ...envelope, kind: 'forged', reason: issue ? `${issue.path.join('.')}: ${issue.code}` : 'unreadable' };
  }
  const { action, trigger } = parsed.data;
  return {
    ...envelope,
    kind: 'action',
    verb: action.verb,
    data: action.data.ours,
    inputs: action.data.inputs,
    trigger: trigger ?? 'manual',
    messageId: activity.replyToId ?? null,
  };
}

/** The person and the place; null when the activity names no person, or two tenants. */
function readEnvelope(activity: ParsedActivity): Envelope | null {
  const tenantId = readTenant(activity);
  const objectId = activity.from.aadObjectId;
  if (!tenantId || !objectId) return null;
  const kind = readKind(activity.conversation.conversationType);
  const team = kind === 'channel' ? activity.channelData?.team?.id : undefined;
  const address: Address = {
    serviceUrl: activity.serviceUrl.replace(/\/+$/, ''),
    conversationId: activity.conversation.id,
    kind,
    tenantId,
    botId: activity.recipient.id,
    ...(team === undefined ? {} : { team }),
  };
  return { tenantId, objectId, address, activityId: activity.id ?? '', memberId: activity.from.id };
}

function readKind(type: string | undefined): Address['kind'] {
  if (type === 'channel') return 'channel';
  return type === 'groupChat' ? 'group' : 'personal';
}

/** Teams puts `<at>Meedoen</at>` in the text of a channel message; only the mention of the bot itself goes. */
function withoutMention(activity: ParsedActivity): string {
  let text = activity.text ?? '';
  for (const entity of activity.entities ?? []) {
    if (entity.type === 'mention' && entity.text && entity.mentioned?.id === activity.recipient.id) {
      text = text.replaceAll(entity.text, ' ');
    }
  }
  return text.replaceAll('&nbsp;', ' ').replace(/\s+/g, ' ').trim();
}
