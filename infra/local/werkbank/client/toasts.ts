import { TEXTS } from '../texts.ts';
import type { PersonaWire } from '../wire.ts';
import { announce } from './announce.ts';
import { botAvatar } from './avatar.ts';
import { el } from './dom.ts';
import { icon } from './icons.ts';

const MOST = 3;
const STAYS_MS = 8_000;

export interface Toasts {
  readonly element: HTMLElement;
  /** A message for someone who is not looking at it. */
  news(persona: PersonaWire, text: string, open: () => void): void;
  /** Something did not work. */
  complain(text: string): void;
}

/** The corner where messages come by. They stay while the mouse or the focus is on them. */
export function createToasts(): Toasts {
  const element = el('section', { class: 'toasts', 'aria-label': TEXTS.toast.news });
  const show = (toast: HTMLElement) => {
    while (element.childElementCount >= MOST) element.firstElementChild?.remove();
    const close = el('button', { type: 'button', class: 'plain', 'aria-label': TEXTS.toast.close }, icon('close'));
    close.addEventListener('click', () => toast.remove());
    toast.append(close);
    element.append(toast);
    let timer = window.setTimeout(() => toast.remove(), STAYS_MS);
    const stay = () => window.clearTimeout(timer);
    const go = () => {
      stay();
      timer = window.setTimeout(() => toast.remove(), STAYS_MS);
    };
    toast.addEventListener('pointerenter', stay);
    toast.addEventListener('pointerleave', go);
    toast.addEventListener('focusin', stay);
    toast.addEventListener('focusout', go);
  };
  return {
    element,
    news: (persona, text, open) => {
      const words = el(
        'span',
        { class: 'toast-words' },
        el('span', { class: 'toast-for' }, TEXTS.toast.for(persona.name)),
        el('strong', {}, text),
      );
      const button = el('button', {
        type: 'button',
        class: 'toast-open',
        'aria-label': TEXTS.toast.open(persona.name, text),
      });
      button.append(botAvatar(), words);
      const toast = el('div', { class: 'toast' }, button);
      button.addEventListener('click', () => {
        toast.remove();
        open();
      });
      show(toast);
      announce(`${TEXTS.toast.for(persona.name)}: ${text}`);
    },
    complain: (text) => {
      show(el('div', { class: 'toast complaint' }, icon('warning'), el('span', { class: 'toast-words' }, text)));
      announce(text);
    },
  };
}
