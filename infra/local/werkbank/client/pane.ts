import { previewOf } from '../../teams/message.ts';
import { TEXTS } from '../texts.ts';
import type { ChatWire, EventWire, PersonaWire } from '../wire.ts';
import { announce } from './announce.ts';
import { el } from './dom.ts';
import type { PaneWorld } from './pane-world.ts';
import { createRail } from './rail.ts';
import { server } from './server.ts';
import { createTalk, type Talk } from './talk.ts';
import { createWho, unreadOfOthers } from './who.ts';

export interface Pane {
  readonly element: HTMLElement;
  readonly persona: PersonaWire;
  /** Puts focus on who you are. */
  focusWho(): void;
  hear(event: EventWire): void;
  /** Asks everything anew: the line was down, or the clock moved. */
  refresh(): Promise<void>;
  /** Opens a conversation of this persona. */
  open(conversationId: string, focus: boolean): Promise<void>;
  setPeople(people: readonly PersonaWire[], shown: readonly string[]): void;
  /** Whether this conversation is before the person's eyes now. */
  shows(conversationId: string): boolean;
}

interface PaneOptions {
  readonly key: string;
  readonly persona: PersonaWire;
  readonly person: PaneWorld['person'];
  readonly now: PaneWorld['now'];
  readonly choose: () => void;
  readonly complain: (text: string) => void;
}

/** From here the list and the conversation stand beside each other (frame.css). */
const WIDE_PX = 580;

/** One persona's Teams: the list of chats and one open conversation. */
export function createPane({ key, persona, person, now, choose, complain }: PaneOptions): Pane {
  const world: PaneWorld = { key, persona, person, now, forMe: new Map() };
  const who = createWho(persona, choose);
  const rail = createRail(world, (chat) => open(chat.id, true));
  const place = el('div', { class: 'talk-place' });
  const element = el(
    'section',
    { class: 'pane', 'aria-label': persona.name, 'data-persona': persona.persona },
    el('div', { class: 'pane-grid' }, who.element, rail.element, place),
  );
  let chats: readonly ChatWire[] = [];
  let installation = { installed: true, blocked: false };
  let talk: Talk | null = null;

  const visible = () => document.visibilityState === 'visible' && place.checkVisibility();
  const shows = (conversationId: string) => talk?.chat.id === conversationId && visible();
  const draw = () => {
    rail.show(chats, talk?.chat.id ?? null);
    talk?.setInstallation(installation);
  };
  const read = () => {
    if (talk !== null && visible()) void server.read(persona.persona, talk.chat.id);
  };
  let asked = 0;
  const ask = async () => {
    asked += 1;
    const mine = asked;
    const answer = await server.chats(persona.persona);
    if (!answer.ok || mine !== asked) return; // a later question knows more
    ({ chats, installation } = answer.value);
    draw();
  };

  /** What happened while the messages of a conversation were under way. */
  let meanwhile: EventWire[] | null = null;
  const tell = ({ chat, list }: Talk, event: EventWire) => {
    if (event.type === 'typing' && event.conversationId === chat.id) list.typing(true);
    if (event.type !== 'message' && event.type !== 'changed') return;
    if (event.message.conversationId !== chat.id) return;
    if (event.type === 'message') list.add(event.message);
    else list.change(event.message);
  };

  const open = async (conversationId: string, focus: boolean): Promise<void> => {
    const chat = chats.find((one) => one.id === conversationId);
    if (chat === undefined) return;
    // What is typed from now on is for the conversation that was chosen, not for the one that is still there.
    if (talk !== null && talk.chat.id !== conversationId) talk.element.inert = true;
    const since: EventWire[] = [];
    meanwhile = since;
    const answer = await server.messages(persona.persona, conversationId);
    if (meanwhile !== since) return; // another conversation was opened after this one
    meanwhile = null;
    if (!answer.ok) {
      if (talk !== null) talk.element.inert = false;
      complain(answer.text);
      return;
    }
    const { messages } = answer.value;
    talk = createTalk({ world, chat, messages, back, reload, complain });
    for (const event of since) tell(talk, event);
    place.replaceChildren(talk.element);
    element.classList.add('talking');
    draw();
    talk.list.toEnd();
    read();
    if (focus) talk.focus();
  };
  const back = () => {
    element.classList.remove('talking');
    rail.focus();
  };
  const reload = async () => {
    world.forMe.clear();
    await server.reload(persona.persona);
    if (talk !== null) await open(talk.chat.id, true);
  };

  const hearMessage = ({ message }: Extract<EventWire, { type: 'message' }>) => {
    if (talk?.chat.id === message.conversationId) {
      read();
      const author = message.author === null ? TEXTS.bot : (person(message.author)?.name ?? message.author);
      if (message.author !== persona.persona) announce(TEXTS.toast.said(author, previewOf(message)));
    }
    void ask();
  };

  return {
    element,
    persona,
    focusWho: () => who.element.focus(),
    open,
    shows,
    hear: (event) => {
      if (event.type === 'installation' || event.type === 'read') {
        if (event.persona === persona.persona) void ask();
        return;
      }
      const conversationId = event.type === 'typing' ? event.conversationId : event.message.conversationId;
      if (!chats.some((chat) => chat.id === conversationId)) return;
      meanwhile?.push(event);
      if (talk !== null) tell(talk, event);
      if (event.type === 'message') hearMessage(event);
    },
    refresh: async () => {
      await ask();
      if (talk === null) {
        const first = chats[0];
        if (first !== undefined && element.getBoundingClientRect().width >= WIDE_PX) await open(first.id, false);
      } else {
        const answer = await server.messages(persona.persona, talk.chat.id);
        if (!answer.ok) return;
        for (const message of answer.value.messages) {
          talk.list.add(message);
          talk.list.change(message);
        }
      }
    },
    setPeople: (people, shown) => who.setOthers(unreadOfOthers(people, shown)),
  };
}
