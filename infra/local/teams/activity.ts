import { DateTime } from 'luxon';
import type { Persona } from './personas.ts';
import { type Conversation, memberId, threadId } from './places.ts';

/** The bot's name in the stand-in; a channel needs `@Meedoen`. */
export const BOT_NAME = 'Meedoen';

const PLATFORM = {
  type: 'clientInfo',
  locale: 'nl-NL',
  country: 'NL',
  platform: 'Web',
  timezone: 'Europe/Amsterdam',
} as const;

export interface ActivityWorld {
  readonly botId: string;
  readonly serviceUrl: string;
  readonly now: () => Date;
  readonly newId: () => string;
}

export interface Scene {
  readonly persona: Persona;
  readonly conversation: Conversation;
  /** The thread's first message in a channel. */
  readonly root: string | null;
}

/** A Bot Framework activity, as JSON: only the bot's own parser gives it types. */
export type ActivityJson = Readonly<Record<string, unknown>>;

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function channelDataOf(conversation: Conversation): ActivityJson {
  const tenant = { id: conversation.tenantId };
  const { team } = conversation;
  if (team === null) return { tenant };
  const about = { id: team.id, name: team.name, aadGroupId: team.aadGroupId };
  return {
    tenant,
    teamsChannelId: conversation.id,
    teamsTeamId: team.id,
    channel: { id: conversation.id },
    team: about,
  };
}

/** What every activity from Teams has; `more` adds what the kind of activity needs. */
function envelope(world: ActivityWorld, scene: Scene, type: string, more: ActivityJson): ActivityJson {
  const { persona, conversation } = scene;
  const at = world.now();
  return {
    type,
    id: world.newId(),
    channelId: 'msteams',
    serviceUrl: world.serviceUrl,
    timestamp: at.toISOString(),
    localTimestamp: DateTime.fromJSDate(at, { zone: 'Europe/Amsterdam' }).toISO(),
    localTimezone: 'Europe/Amsterdam',
    locale: 'nl-NL',
    from: { id: memberId(world.botId, persona), name: persona.name, aadObjectId: persona.aadObjectId },
    recipient: { id: world.botId, name: BOT_NAME },
    conversation: {
      ...(conversation.kind === 'channel' ? { isGroup: true } : {}),
      conversationType: conversation.kind,
      tenantId: conversation.tenantId,
      id: threadId(conversation, scene.root),
    },
    channelData: channelDataOf(conversation),
    entities: [PLATFORM],
    ...more,
  };
}

/** A text that a persona typed; `@Meedoen` becomes a mention, as the client of Teams makes it. */
export function messageActivity(world: ActivityWorld, scene: Scene, messageId: string, typed: string): ActivityJson {
  const mention = `<at>${BOT_NAME}</at>`;
  const text = typed.replaceAll(`@${BOT_NAME}`, mention);
  const mentions =
    text === typed ? [] : [{ type: 'mention', mentioned: { id: world.botId, name: BOT_NAME }, text: mention }];
  return envelope(world, scene, 'message', {
    id: messageId,
    text,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: `<div>${escapeHtml(typed)}</div>` }],
    entities: [...mentions, PLATFORM],
  });
}

/** A file that a persona sent in their own chat: Teams keeps it in OneDrive and gives the bot an address for some minutes. */
export function fileActivity(
  world: ActivityWorld,
  scene: Scene,
  messageId: string,
  file: { readonly name: string; readonly downloadUrl: string },
): ActivityJson {
  const fileType = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  return envelope(world, scene, 'message', {
    id: messageId,
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        contentUrl: file.downloadUrl,
        name: file.name,
        content: { downloadUrl: file.downloadUrl, uniqueId: world.newId(), fileType },
      },
      { contentType: 'text/html', content: '<div></div>' },
    ],
  });
}

export interface Press {
  readonly messageId: string;
  readonly verb: string;
  readonly data: ActivityJson;
  /** The button's own id in the card, when it has one. */
  readonly actionId?: string | undefined;
  readonly trigger: 'manual' | 'automatic';
}

/** A click on an Action.Execute. */
export function executeActivity(world: ActivityWorld, scene: Scene, press: Press): ActivityJson {
  const id = press.actionId === undefined ? {} : { id: press.actionId };
  const action = { type: 'Action.Execute', ...id, verb: press.verb, data: press.data };
  return envelope(world, scene, 'invoke', {
    id: `f:${world.newId()}`,
    name: 'adaptiveCard/action',
    replyToId: press.messageId,
    value: { action, trigger: press.trigger },
    channelData: { ...channelDataOf(scene.conversation), source: { name: 'message' } },
  });
}

/** The bot was installed for this persona or team, or taken away. */
export function installationActivity(world: ActivityWorld, scene: Scene, action: 'add' | 'remove'): ActivityJson {
  return envelope(world, scene, 'installationUpdate', { action });
}

/** What Teams also says when a bot is installed: the bot is now a member. */
export function membersAddedActivity(world: ActivityWorld, scene: Scene): ActivityJson {
  const channelData = channelDataOf(scene.conversation);
  return envelope(world, scene, 'conversationUpdate', {
    membersAdded: [{ id: world.botId }],
    channelData: scene.conversation.team === null ? channelData : { ...channelData, eventType: 'teamMemberAdded' },
  });
}

/** The bot was taken out of a team. */
export function membersRemovedActivity(world: ActivityWorld, scene: Scene): ActivityJson {
  return envelope(world, scene, 'conversationUpdate', {
    membersRemoved: [{ id: world.botId }],
    channelData: { ...channelDataOf(scene.conversation), eventType: 'teamMemberRemoved' },
  });
}

/** A thumbs up on a message of the bot. */
export function reactionActivity(world: ActivityWorld, scene: Scene, messageId: string, added: boolean): ActivityJson {
  const reactions = [{ type: 'like' }];
  return envelope(world, scene, 'messageReaction', {
    replyToId: messageId,
    ...(added ? { reactionsAdded: reactions } : { reactionsRemoved: reactions }),
  });
}
