import { TEXTS } from '../texts.ts';
import type { PersonaWire } from '../wire.ts';
import { personaAvatar } from './avatar.ts';
import { el, hidden } from './dom.ts';
import { icon } from './icons.ts';

export interface Who {
  readonly element: HTMLButtonElement;
  /** How much the others have not read: a reason to become one of them. */
  setOthers(unread: number): void;
}

/** Who you are in this pane; a press asks to be someone else. */
export function createWho(persona: PersonaWire, choose: () => void): Who {
  const others = el('span', { class: 'others' });
  const element = el(
    'button',
    { type: 'button', class: 'who', 'aria-haspopup': 'dialog' },
    personaAvatar(persona),
    el('span', { class: 'who-words' }, el('strong', {}, persona.name), el('span', {}, persona.roles)),
    others,
    hidden(`. ${TEXTS.chooser.open}`),
    icon('chevron'),
  );
  element.addEventListener('click', choose);
  return {
    element,
    setOthers: (unread) => {
      others.classList.toggle('dot', unread > 0);
      if (unread > 0) element.setAttribute('aria-description', TEXTS.chooser.others(unread));
      else element.removeAttribute('aria-description');
    },
  };
}

/** What the others have not read, added up. */
export const unreadOfOthers = (personas: readonly PersonaWire[], shown: readonly string[]) =>
  personas.filter((one) => !shown.includes(one.persona)).reduce((sum, one) => sum + one.unread, 0);
