import type { Address, Envelope, Inbound } from '../core/inbound.ts';
import { actionValueSchema, activitySchema, type ParsedActivity } from './activity-schema.ts';

/**
 * Reads a Bot Framework activity, whose token was checked, as one of our own words.
 * @returns null when the body is not an activity at all (HTTP 400).
 */
export function parseActivity(body: unknown): Inbound | null {
  const parsed = activitySchema.safeParse(body);
  if (!parsed.success) return null;
  const activity = parsed.data;
  const envelope = readEnvelope(activity);
  if (!envelope) return { kind: 'ignored', type: activity.type };
  switch (activity.type) {
    case 'message':
      // A message without text is a file, a card of another app or an Action.Submit; none of them is ours.
      if (activity.text === undefined) return { kind: 'ignored', type: 'message without text' };
      return { ...envelope, kind: 'message', text: withoutMention(activity) };
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
  const tenantId = activity.channelData?.tenant?.id ?? activity.conversation.tenantId;
  const objectId = activity.from.aadObjectId;
  if (!tenantId || !objectId) return null;
  if (activity.conversation.tenantId && activity.conversation.tenantId !== tenantId) return null;
  const address: Address = {
    serviceUrl: activity.serviceUrl.replace(/\/+$/, ''),
    conversationId: activity.conversation.id,
    kind: readKind(activity.conversation.conversationType),
    tenantId,
    botId: activity.recipient.id,
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
