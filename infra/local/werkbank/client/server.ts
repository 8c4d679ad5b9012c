import * as z from 'zod';
import { TEXTS } from '../texts.ts';
import {
  type ChatsWire,
  chatsWire,
  type EventWire,
  errorWire,
  eventWire,
  messagesWire,
  type PressedWire,
  pressedWire,
  type StateWire,
  saidWire,
  stateWire,
} from '../wire.ts';

/** The server's answer, or the sentence for the person. */
export type Answered<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly text: string };

async function ask<T>(path: string, schema: z.ZodType<T>, body?: object): Promise<Answered<T>> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  try {
    const response = await fetch(`/werkbank/${path}`, body === undefined ? {} : post);
    const answer: unknown = await response.json();
    if (response.ok) return { ok: true, value: schema.parse(answer) };
    const failed = errorWire.safeParse(answer);
    return { ok: false, text: failed.success ? failed.data.error.text : TEXTS.view.lost };
  } catch {
    return { ok: false, text: TEXTS.view.lost };
  }
}

const done = z.object({});
const query = (values: Record<string, string>) => new URLSearchParams(values).toString();

/** What the page asks its server. */
export const server = {
  state: (): Promise<Answered<StateWire>> => ask('state', stateWire),
  chats: (persona: string): Promise<Answered<ChatsWire>> => ask(`chats?${query({ persona })}`, chatsWire),
  messages: (persona: string, conversationId: string) =>
    ask(`messages?${query({ persona, conversationId })}`, messagesWire),
  say: (persona: string, address: string, text: string) => ask('say', saidWire, { persona, address, text }),
  file: (persona: string, name: string, bytes: string) => ask('file', saidWire, { persona, name, bytes }),
  press: (press: {
    persona: string;
    messageId: string;
    verb: string;
    data: object;
    actionId?: string | undefined;
  }): Promise<Answered<PressedWire>> => ask('press', pressedWire, press),
  reaction: (persona: string, messageId: string) => ask('reaction', done, { persona, messageId }),
  read: (persona: string, conversationId: string) => ask('read', done, { persona, conversationId }),
  reload: (persona: string) => ask('reload', done, { persona }),
  installation: (persona: string, act: 'install' | 'uninstall' | 'block' | 'unblock') =>
    ask('installation', done, { persona, do: act }),
};

/** Listens to what happens; `line` tells whether the line is up, also each time it comes back. */
export function listen(heard: (event: EventWire) => void, line: (up: boolean) => void): void {
  const source = new EventSource('/werkbank/events');
  source.onopen = () => line(true);
  source.onerror = () => line(false);
  source.onmessage = ({ data }) => {
    const event = eventWire.safeParse(JSON.parse(String(data)));
    if (event.success) heard(event.data); // an event of a newer server is not for this page
  };
}
