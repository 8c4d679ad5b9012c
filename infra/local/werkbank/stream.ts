import type { ServerResponse } from 'node:http';
import type { TeamsEvent } from '../teams/events.ts';
import type { Message } from '../teams/message.ts';
import type { Teams } from '../teams/teams.ts';
import type { EventWire } from './wire.ts';

/** Often enough that neither a proxy nor the browser thinks the line is dead. */
const HEARTBEAT_MS = 20_000;

function toastFor(teams: Pick<Teams, 'conversation'>, message: Message): string[] {
  const conversation = teams.conversation(message.conversationId);
  if (conversation === null || message.author !== null) return [];
  return conversation.kind === 'personal' || message.alert ? [...conversation.members] : [];
}

const wireOf = (teams: Pick<Teams, 'conversation'>, event: TeamsEvent): EventWire =>
  event.type === 'message' ? { ...event, toastFor: toastFor(teams, event.message) } : event;

/** Server-Sent Events: everything that happens in Teams, as it happens. The page asks anew for what it missed. */
export function streamEvents(teams: Pick<Teams, 'subscribe' | 'conversation'>, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  const end = teams.subscribe((event) => {
    response.write(`data: ${JSON.stringify(wireOf(teams, event))}\n\n`);
  });
  const beat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS);
  beat.unref();
  response.once('close', () => {
    clearInterval(beat);
    end();
  });
}
