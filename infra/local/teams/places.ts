import { createHash } from 'node:crypto';
import type { Role } from '../../../bot/core/actor.ts';
import type { Persona, School } from './personas.ts';

/** A team that has the bot; its id is the id of its first channel, as in Teams. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly aadGroupId: string;
  readonly tenantId: string;
  readonly channels: readonly string[];
}

/** A personal chat with the bot, or a channel. */
export interface Conversation {
  readonly id: string;
  readonly kind: 'personal' | 'channel';
  readonly title: string;
  readonly tenantId: string;
  readonly team: Team | null;
  /** Personas who can read it. */
  readonly members: readonly string[];
}

export interface Places {
  readonly conversations: ReadonlyMap<string, Conversation>;
  readonly teams: ReadonlyMap<string, Team>;
}

/** Who of the SWV's staff reads its second, closed channel. */
const BOARD_ROOM: readonly Role[] = ['directeur-bestuurder', 'beleidsmedewerker', 'cvt-secretaris'];
const hash = (text: string) => createHash('sha256').update(text).digest();
const uuidOf = (text: string) =>
  hash(text)
    .toString('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');

/** The id by which this bot knows a person (`29:…`); another bot sees another id. */
export const memberId = (botId: string, persona: Persona) =>
  `29:1${hash(`${botId} ${persona.tenantId} ${persona.aadObjectId}`).toString('base64url')}`;

/** The id of a persona's personal chat with the bot. */
export const personalChatId = (botId: string, persona: Persona) =>
  `a:1${hash(`chat ${botId} ${persona.tenantId} ${persona.aadObjectId}`).toString('base64url')}`;

const channelId = (key: string) => `19:${hash(`channel ${key}`).toString('hex').slice(0, 32)}@thread.tacv2`;

function team(key: string, name: string, tenantId: string, channels: readonly string[]): Team {
  const ids = channels.map((channel) => channelId(`${key}/${channel}`));
  return { id: ids[0] ?? channelId(key), name, aadGroupId: uuidOf(`team ${key}`), tenantId, channels: ids };
}

/** One team with its channels, the first of which gives it its id. `key` tells it apart for ever. */
export function placesOfTeam(
  key: string,
  name: string,
  tenantId: string,
  channels: readonly { readonly title: string; readonly members: readonly string[] }[],
): { readonly team: Team; readonly conversations: readonly Conversation[] } {
  const of = team(
    key,
    name,
    tenantId,
    channels.map(({ title }) => title),
  );
  const conversations = channels.map(({ title, members }, index) => {
    const id = of.channels[index] ?? of.id;
    return { id, kind: 'channel', title, tenantId, team: of, members } as const;
  });
  return { team: of, conversations };
}

/** The chat of a persona with the bot. */
export function personalChat(botId: string, persona: Persona): Conversation {
  const { tenantId, persona: key } = persona;
  const id = personalChatId(botId, persona);
  return { id, kind: 'personal', title: 'Meedoen', tenantId, team: null, members: [key] };
}

/** Every conversation there is: a personal chat per persona, a channel per school, two of the SWV. */
export function buildPlaces(personas: readonly Persona[], schools: readonly School[], botId: string): Places {
  const conversations = new Map<string, Conversation>();
  const teams = new Map<string, Team>();
  const channel = (of: Team, id: string | undefined, title: string, members: readonly Persona[]) => {
    if (id === undefined) throw new Error(`Team ${of.name} has no channel for ${title}.`);
    teams.set(of.id, of);
    const keys = members.map((member) => member.persona);
    conversations.set(id, { id, kind: 'channel', title, tenantId: of.tenantId, team: of, members: keys });
  };

  for (const persona of personas) {
    const chat = personalChat(botId, persona);
    conversations.set(chat.id, chat);
  }
  for (const school of schools) {
    const staff = personas.filter((p) => p.tenantId === school.tenantId && p.schools.includes(school.slug));
    const of = team(school.slug, school.name, school.tenantId, ['algemeen']);
    channel(of, of.id, school.name, staff);
  }
  const boards = new Set(schools.map((school) => school.tenantId));
  const office = personas.filter((p) => !boards.has(p.tenantId));
  const home = office[0]?.tenantId;
  if (home !== undefined) {
    const of = team('swv', 'Samenwerkingsverband', home, ['algemeen', 'bestuur-en-staf']);
    channel(of, of.channels[0], 'Bureau', office);
    const board = office.filter((p) => p.roles.some(({ role }) => BOARD_ROOM.includes(role)));
    channel(of, of.channels[1], 'Bestuur en staf', board);
  }
  return { conversations, teams };
}

const THREAD = /^(.+);messageid=(\d+)$/;

/** A channel's thread is addressed as `19:…;messageid=<id of its first message>`. */
export function splitThread(id: string): { readonly conversationId: string; readonly root: string | null } {
  const parts = THREAD.exec(id);
  return parts?.[1] && parts[2] ? { conversationId: parts[1], root: parts[2] } : { conversationId: id, root: null };
}

/** The id that Teams gives the bot: with the thread in a channel, bare in a personal chat. */
export const threadId = (conversation: Conversation, root: string | null) =>
  conversation.kind === 'channel' && root !== null ? `${conversation.id};messageid=${root}` : conversation.id;
