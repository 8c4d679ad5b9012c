import { TEXTS } from '../texts.ts';
import type { ChatWire } from '../wire.ts';
import { botAvatar } from './avatar.ts';
import { el, roving } from './dom.ts';
import { icon } from './icons.ts';
import type { PaneWorld } from './pane-world.ts';
import { shortOf } from './time.ts';

export interface Rail {
  readonly element: HTMLElement;
  /** Draws the chats; `open` is the id of the one that is open. */
  show(chats: readonly ChatWire[], open: string | null): void;
  focus(): void;
}

/** The list at the left: the persona's chats and channels, and what is new. */
export function createRail(world: PaneWorld, open: (chat: ChatWire) => void): Rail {
  const { persona } = world;
  const lists = el('div', { class: 'chat-lists' });
  const element = el('nav', { class: 'rail', 'aria-label': TEXTS.rail.label(persona.name) }, lists);
  const buttons = new Map<string, HTMLElement>();
  const refresh = roving(lists, () => [...buttons.values()]);

  const previewOf = ({ last }: ChatWire): string => {
    if (last === null) return TEXTS.rail.empty;
    if (last.author === persona.persona) return TEXTS.toast.said(TEXTS.rail.you, last.preview);
    const author = last.author === null ? null : world.person(last.author);
    return author ? TEXTS.toast.said(author.name, last.preview) : last.preview;
  };
  const line = (chat: ChatWire, current: boolean) => {
    const news = chat.unread > 0;
    const badge = el(
      'span',
      { class: 'badge' },
      String(chat.unread),
      el('span', { class: 'hidden' }, ` ${TEXTS.rail.unread(chat.unread)}`),
    );
    const button = el(
      'button',
      { type: 'button', class: `chat ${news ? 'news' : ''}`, 'aria-current': current ? 'true' : null },
      chat.kind === 'personal' ? botAvatar() : el('span', { class: 'avatar avatar-channel' }, icon('channel')),
      el(
        'span',
        { class: 'chat-words' },
        el('span', { class: 'chat-title' }, chat.title),
        el('span', { class: 'chat-preview' }, previewOf(chat)),
      ),
      el('span', { class: 'chat-end' }, chat.last ? shortOf(chat.last.at, world.now()) : '', news && badge),
    );
    button.addEventListener('click', () => open(chat));
    buttons.set(chat.id, button);
    return el('li', {}, button);
  };

  return {
    element,
    focus: () => [...buttons.values()].find((button) => button.tabIndex === 0)?.focus(),
    show: (chats, current) => {
      const focused = [...buttons].find(([, button]) => button === document.activeElement)?.[0];
      buttons.clear();
      const group = (heading: string, kind: ChatWire['kind']) => {
        const lines = chats.filter((chat) => chat.kind === kind).map((chat) => line(chat, chat.id === current));
        return lines.length === 0 ? null : [el('h2', {}, heading), el('ul', {}, ...lines)];
      };
      const parts = [group(TEXTS.rail.chats, 'personal'), group(TEXTS.rail.channels, 'channel')];
      lists.replaceChildren(...parts.flatMap((part) => part ?? []));
      refresh();
      if (focused !== undefined) buttons.get(focused)?.focus();
    },
  };
}
