import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import { NotJson, readJson, TooLarge } from '../teams/http.ts';
import type { Persona } from '../teams/personas.ts';
import type { Conversation } from '../teams/places.ts';
import { NotOffered } from '../teams/scene.ts';
import type { Teams } from '../teams/teams.ts';
import { peopleWire } from './people-wire.ts';
import { TEXTS } from './texts.ts';
import * as wire from './wire.ts';

export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}
type Ask = (body: unknown, query: URLSearchParams) => unknown | Promise<unknown>;

const MOST_BYTES = 256 * 1024;
/** Four characters of base64 for three bytes, and what stands around them. */
const MOST_FILE_BYTES = (wire.FILE_MOST_BYTES * 4) / 3 + 4_096;
const failure = (status: number, code: keyof typeof TEXTS.errors): ApiAnswer => ({
  status,
  body: { error: { code, text: TEXTS.errors[code] } } satisfies z.infer<typeof wire.errorWire>,
});

const STATUS: Readonly<Record<NotOffered['code'], number>> = {
  'unknown-persona': 404,
  'unknown-message': 404,
  'not-a-member': 403,
  'not-installed': 409,
  blocked: 409,
};

function subtitleOf({ team, title }: Conversation): string {
  if (team === null) return TEXTS.talk.personal;
  return team.name === title ? TEXTS.talk.schoolChannel : team.name;
}

/** The JSON calls of the page, below `/werkbank/`. */
export function createApi(teams: Teams, personas: readonly Persona[], welcome: (() => Promise<void>) | null) {
  const chats = (persona: string): wire.ChatsWire => {
    const { installed, blocked } = teams.installation(persona);
    return {
      chats: teams.chats(persona).map(({ conversation, unread, last }) => ({
        id: conversation.id,
        kind: conversation.kind,
        title: conversation.title,
        subtitle: subtitleOf(conversation),
        unread,
        last,
      })),
      installation: { installed, blocked },
    };
  };

  const asks: Readonly<Record<string, Ask>> = {
    'GET state': async (): Promise<wire.StateWire> => {
      await welcome?.();
      return { now: teams.now().toISOString(), personas: peopleWire(teams, personas), newSwv: welcome !== null };
    },
    'GET chats': (_, query) => chats(z.string().parse(query.get('persona'))),
    'GET messages': (_, query) => {
      const { persona, conversationId } = wire.readAsk.parse(Object.fromEntries(query));
      teams.view(persona, conversationId); // only a member reads
      return { messages: teams.messages(conversationId) };
    },
    'POST say': async (body) => {
      const { persona, address, text } = wire.sayAsk.parse(body);
      const { bot } = await teams.say(persona, address, text);
      return { delivered: bot === null || (bot.kind === 'answered' && bot.status < 300) };
    },
    'POST file': async (body) => {
      const { persona, name, bytes } = wire.fileAsk.parse(body);
      const { bot } = await teams.sendFile(persona, { name, bytes: Buffer.from(bytes, 'base64') });
      return { delivered: bot === null || (bot.kind === 'answered' && bot.status < 300) };
    },
    'POST press': async (body): Promise<wire.PressedWire> => {
      const { persona, messageId, verb, data, actionId } = wire.pressAsk.parse(body);
      const outcome = await teams.press(persona, messageId, verb, data, {}, { actionId });
      return { outcome, version: teams.message(messageId)?.version ?? 0 };
    },
    'POST reaction': async (body) => {
      const { persona, messageId } = wire.messageAsk.parse(body);
      await teams.reaction(persona, messageId);
      return {};
    },
    'POST read': (body) => {
      const { persona, conversationId } = wire.readAsk.parse(body);
      teams.markRead(persona, conversationId);
      return {};
    },
    'POST reload': (body) => {
      teams.reload(wire.reloadAsk.parse(body).persona);
      return {};
    },
    'POST installation': async (body) => {
      const { persona, do: act } = wire.installationAsk.parse(body);
      await teams[act](persona);
      return {};
    },
  };

  /** Null when there is no such call. */
  return async (request: IncomingMessage, url: URL): Promise<ApiAnswer | null> => {
    const call = `${request.method} ${url.pathname.replace(/^\/werkbank\//, '')}`;
    const ask = asks[call];
    if (ask === undefined) return null;
    try {
      const body =
        request.method === 'POST' ? await readJson(request, call === 'POST file' ? MOST_FILE_BYTES : MOST_BYTES) : null;
      return { status: 200, body: await ask(body, url.searchParams) };
    } catch (error) {
      if (error instanceof NotOffered) return failure(STATUS[error.code], error.code);
      if (error instanceof TooLarge) return failure(413, 'bad-request');
      if (error instanceof z.ZodError || error instanceof NotJson) return failure(400, 'bad-request');
      throw error;
    }
  };
}
