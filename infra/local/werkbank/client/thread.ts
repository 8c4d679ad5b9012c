import { TEXTS } from '../texts.ts';
import { createComposer } from './composer.ts';
import { el } from './dom.ts';
import { icon } from './icons.ts';

export interface Thread {
  readonly element: HTMLElement;
  add(reply: HTMLElement): void;
}

/** A post in a channel with the replies under it. */
export function createThread(post: HTMLElement, send: (text: string) => Promise<boolean>): Thread {
  const replies = el('div', { class: 'replies' });
  const open = el('button', { type: 'button', class: 'subtle reply' }, icon('reply'), TEXTS.message.reply);
  const foot = el('div', { class: 'thread-foot' }, open);
  const element = el('section', { class: 'thread' }, post, replies, foot);

  const close = () => {
    foot.replaceChildren(open);
    open.focus();
  };
  open.addEventListener('click', () => {
    const composer = createComposer({
      hint: TEXTS.compose.replyHint,
      mention: true,
      attach: null,
      send: async (text) => {
        const sent = await send(text);
        if (sent) close();
        return sent;
      },
    });
    composer.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
    });
    foot.replaceChildren(composer.element);
    composer.focus();
  });
  return { element, add: (reply) => replies.append(reply) };
}
