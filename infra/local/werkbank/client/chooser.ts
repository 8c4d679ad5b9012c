import { TEXTS } from '../texts.ts';
import type { PersonaWire } from '../wire.ts';
import { personaAvatar } from './avatar.ts';
import { el, roving } from './dom.ts';
import { icon } from './icons.ts';

/** Somebody; or whoever will be the beheerder of a samenwerkingsverband that is yet to be made. */
export type Chosen = PersonaWire | 'new-swv' | null;

interface Choices {
  readonly personas: readonly PersonaWire[];
  /** Who you are now. */
  readonly now: string | null;
  /** Whether a samenwerkingsverband can be made here. */
  readonly newSwv: boolean;
}

/** Asks who to be; null when the person closes it. Focus goes back to where it was. */
export function choosePersona({ personas, now, newSwv }: Choices): Promise<Chosen> {
  const buttons: HTMLElement[] = [];
  let chosen: Chosen = null;
  const heading = el('h2', { id: 'chooser-heading' }, TEXTS.chooser.heading);
  const close = el('button', { type: 'button', class: 'tool', 'aria-label': TEXTS.chooser.close }, icon('close'));
  const groups = el('div', { class: 'chooser-groups' });
  const dialog = el(
    'dialog',
    { class: 'dialog chooser', 'aria-labelledby': heading.id },
    el('header', {}, el('div', {}, heading, el('p', {}, TEXTS.chooser.lead)), close),
    groups,
  );
  const another = el('button', { type: 'button', class: 'button' }, TEXTS.newSwv.open);
  another.addEventListener('click', () => {
    chosen = 'new-swv';
    dialog.close();
  });
  if (newSwv) dialog.append(el('footer', { class: 'dialog-foot' }, another));
  close.addEventListener('click', () => dialog.close());

  const choice = (persona: PersonaWire) => {
    const current = persona.persona === now;
    const badge = el('span', { class: 'badge' }, String(persona.unread));
    badge.append(el('span', { class: 'hidden' }, ` ${TEXTS.rail.unread(persona.unread)}`));
    const button = el(
      'button',
      { type: 'button', class: 'choice', 'aria-current': current ? 'true' : null },
      personaAvatar(persona),
      el('span', { class: 'choice-words' }, el('strong', {}, persona.name), el('span', {}, persona.roles)),
      persona.unread > 0 && badge,
    );
    button.addEventListener('click', () => {
      chosen = persona;
      dialog.close();
    });
    buttons.push(button);
    return el('li', {}, button);
  };
  for (const [organisation, people] of Map.groupBy(personas, (persona) => persona.organisation)) {
    groups.append(el('section', {}, el('h3', {}, organisation), el('ul', {}, ...people.map(choice))));
  }
  roving(groups, () => buttons)();
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close(); // a click beside it
  });
  document.body.append(dialog);
  dialog.showModal();
  buttons.find((button) => button.tabIndex === 0)?.focus();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(chosen);
    });
  });
}
