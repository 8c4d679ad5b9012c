import type { Message } from '../../teams/message.ts';
import { TEXTS } from '../texts.ts';
import { el } from './dom.ts';
import { icon } from './icons.ts';
import { createMessageView, type MessageView } from './message-view.ts';
import type { PaneWorld } from './pane-world.ts';
import { createThread, type Thread } from './thread.ts';
import { dayOf, sameDay } from './time.ts';

export interface MessageList {
  readonly element: HTMLElement;
  add(message: Message): void;
  change(message: Message): void;
  /** For-me cards are gone: every message as it was posted. */
  redraw(): void;
  typing(on: boolean): void;
  toEnd(): void;
}

const NEAR_PX = 90;
/** Teams forgets that someone types when nothing comes of it. */
const TYPING_MS = 10_000;

/** The messages of one conversation: a row of bubbles, or threads in a channel. */
export function createMessageList(
  world: PaneWorld,
  kind: 'personal' | 'channel',
  messages: readonly Message[],
  reply: (root: string, text: string) => Promise<boolean>,
): MessageList {
  const views = new Map<string, MessageView>();
  const threads = new Map<string, Thread>();
  const list = el('div', { class: `messages ${kind}` });
  const empty = el('p', { class: 'empty' }, kind === 'personal' ? TEXTS.talk.emptyPersonal : TEXTS.talk.emptyChannel);
  const dots = el('span', { class: 'dots' }, el('i'), el('i'), el('i'));
  const typing = el('p', { class: 'typing', hidden: true }, dots, TEXTS.talk.typing);
  const log = el(
    'div',
    { class: 'log', role: 'log', 'aria-live': 'off', 'aria-label': TEXTS.talk.log, tabindex: '0' },
    empty,
    list,
    typing,
  );
  const newer = el('button', { type: 'button', class: 'newer', hidden: true }, icon('down'), TEXTS.talk.newer);
  const element = el('div', { class: 'log-frame' }, log, newer);
  let lastAt: string | null = null;
  let typed: number | undefined;

  const atEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PX;
  const toEnd = () => {
    const last = list.querySelector('.message:last-of-type');
    const long = last !== null && last.clientHeight > log.clientHeight;
    if (long && kind === 'personal') last.scrollIntoView({ block: 'start' });
    else log.scrollTop = log.scrollHeight;
    newer.hidden = true;
  };
  newer.addEventListener('click', () => {
    toEnd();
    log.focus({ preventScroll: true });
  });
  log.addEventListener('scroll', () => {
    if (atEnd()) newer.hidden = true;
  });

  const place = (message: Message, view: MessageView) => {
    const thread = message.root === null ? undefined : threads.get(message.root);
    if (thread !== undefined) {
      thread.add(view.element);
      return;
    }
    if (lastAt === null || !sameDay(lastAt, message.at)) {
      list.append(el('p', { class: 'day' }, el('span', {}, dayOf(message.at, world.now()))));
    }
    lastAt = message.at;
    if (kind === 'personal') {
      list.append(view.element);
      return;
    }
    const fresh = createThread(view.element, (text) => reply(message.id, text));
    threads.set(message.id, fresh);
    list.append(fresh.element);
  };
  const put = (message: Message) => {
    const view = createMessageView(world, message);
    views.set(message.id, view);
    empty.hidden = true;
    place(message, view);
  };
  for (const message of messages) put(message);

  return {
    element,
    add: (message) => {
      if (views.has(message.id)) return; // came by the stream and by the page's own question
      const follow = atEnd() || message.author === world.persona.persona;
      typing.hidden = true;
      put(message);
      if (message.root !== null && kind === 'channel')
        views.get(message.id)?.element.scrollIntoView({ block: 'nearest' });
      else if (follow) toEnd();
      else newer.hidden = false;
    },
    change: (message) => {
      const follow = atEnd();
      views.get(message.id)?.update(message);
      if (follow && !log.contains(document.activeElement)) toEnd();
    },
    redraw: () => {
      for (const view of views.values()) view.update();
    },
    typing: (on) => {
      const follow = atEnd();
      typing.hidden = !on;
      window.clearTimeout(typed);
      if (on)
        typed = window.setTimeout(() => {
          typing.hidden = true;
        }, TYPING_MS);
      if (on && follow) toEnd();
    },
    toEnd,
  };
}
