import type { Message } from '../../teams/message.ts';
import { TEXTS } from '../texts.ts';
import { type ChatWire, FILE_MOST_BYTES } from '../wire.ts';
import { botAvatar } from './avatar.ts';
import { base64Of } from './base64-of.ts';
import { createComposer } from './composer.ts';
import { el } from './dom.ts';
import { icon } from './icons.ts';
import { createMessageList, type MessageList } from './message-list.ts';
import type { PaneWorld } from './pane-world.ts';
import { server } from './server.ts';

export interface Talk {
  readonly element: HTMLElement;
  readonly chat: ChatWire;
  readonly list: MessageList;
  /** Puts focus in the composer, or on the title when there is none. */
  focus(): void;
  /** Shows whether there is a bot to write to. */
  setInstallation(state: { readonly installed: boolean; readonly blocked: boolean }): void;
}

interface TalkOptions {
  readonly world: PaneWorld;
  readonly chat: ChatWire;
  readonly messages: readonly Message[];
  readonly back: () => void;
  readonly reload: () => void;
  /** Says why something did not work. */
  readonly complain: (text: string) => void;
}

type Act = 'install' | 'uninstall' | 'block' | 'unblock';

/** One open conversation: its title, its messages and where to write. */
export function createTalk({ world, chat, messages, back, reload, complain }: TalkOptions): Talk {
  const persona = world.persona.persona;
  const say = async (address: string, text: string): Promise<boolean> => {
    const said = await server.say(persona, address, text);
    if (!said.ok) complain(said.text);
    else if (!said.value.delivered) complain(TEXTS.message.notSent);
    return said.ok;
  };
  const sendFile = async (file: File): Promise<void> => {
    if (file.size > FILE_MOST_BYTES) return complain(TEXTS.compose.tooBig);
    const bytes = await base64Of(file);
    if (bytes === null) return complain(TEXTS.compose.unreadable);
    const sent = await server.file(persona, file.name, bytes);
    if (!sent.ok) complain(sent.text);
    else if (!sent.value.delivered) complain(TEXTS.message.notSent);
  };
  const list = createMessageList(world, chat.kind, messages, (root, text) => say(`${chat.id};messageid=${root}`, text));
  const composer = createComposer({
    hint: chat.kind === 'personal' ? TEXTS.compose.hint : TEXTS.compose.channelHint,
    mention: chat.kind === 'channel',
    attach: chat.kind === 'personal' ? sendFile : null,
    send: (text) => say(chat.id, text),
  });

  const act = async (what: Act) => {
    const answer = await server.installation(persona, what);
    if (!answer.ok) complain(answer.text);
  };
  const actButton = (what: Act, text: string, look: string) => {
    const button = el('button', { type: 'button', class: look }, text);
    button.addEventListener('click', () => act(what));
    return button;
  };
  const menu = el('details', { class: 'menu' });
  const summary = el('summary', { class: 'tool', 'aria-label': TEXTS.talk.more, title: TEXTS.talk.more }, icon('more'));
  menu.append(summary, el('div', { class: 'menu-items' }));
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    summary.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) menu.open = false;
  });

  const backButton = el('button', { type: 'button', class: 'tool back', 'aria-label': TEXTS.talk.back }, icon('back'));
  backButton.addEventListener('click', back);
  const reloadButton = el('button', { type: 'button', class: 'tool', title: TEXTS.talk.reloadHint }, icon('reload'));
  reloadButton.append(el('span', { class: 'wide' }, TEXTS.talk.reload));
  reloadButton.setAttribute('aria-label', TEXTS.talk.reload);
  reloadButton.addEventListener('click', reload);
  const sign = chat.kind === 'personal' ? botAvatar() : el('span', { class: 'avatar avatar-channel' }, icon('channel'));
  const title = el('h2', { tabindex: '-1', id: `talk-${world.key}` }, chat.title);
  const head = el(
    'header',
    { class: 'talk-head' },
    backButton,
    sign,
    el(
      'div',
      { class: 'talk-title' },
      title,
      el(
        'p',
        {},
        el('span', { class: 'about' }, chat.subtitle),
        el('span', { class: 'as' }, TEXTS.talk.as(world.persona.name)),
      ),
    ),
    reloadButton,
    chat.kind === 'personal' && menu,
  );
  const foot = el('footer', { class: 'talk-foot' }, composer.element);
  const element = el(
    'section',
    { class: 'talk', 'aria-label': TEXTS.talk.label(chat.title, world.persona.name) },
    head,
    list.element,
    foot,
  );

  let known = '';
  return {
    element,
    chat,
    list,
    focus: () => {
      const touch = matchMedia('(hover: none)').matches; // there a keyboard would jump up over the messages
      if (foot.contains(composer.element) && !touch) composer.focus();
      else title.focus();
    },
    setInstallation: ({ installed, blocked }) => {
      const state = `${installed} ${blocked}`;
      if (chat.kind === 'channel' || state === known) return; // drawing it anew would take focus out of the composer
      known = state;
      const items = installed
        ? [
            blocked ? actButton('unblock', TEXTS.talk.unblock, 'item') : actButton('block', TEXTS.talk.block, 'item'),
            actButton('uninstall', TEXTS.talk.uninstall, 'item'),
          ]
        : [actButton('install', TEXTS.talk.install, 'item')];
      menu.open = false;
      menu.querySelector('.menu-items')?.replaceChildren(...items);
      if (installed && !blocked) {
        foot.replaceChildren(composer.element);
        return;
      }
      const words = el('p', {}, installed ? TEXTS.talk.blocked : TEXTS.talk.gone);
      const mend = installed
        ? actButton('unblock', TEXTS.talk.unblock, 'button')
        : actButton('install', TEXTS.talk.install, 'button');
      foot.replaceChildren(el('div', { class: 'no-bot' }, words, mend));
    },
  };
}
