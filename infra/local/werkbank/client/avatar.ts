import { el } from './dom.ts';

const COLOURS = 8;
const SMALL = new Set(['van', 'de', 'het', 'en', 'met', 'der', 'den']);

function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => !SMALL.has(word.toLowerCase()));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '');
  return letters.join('').toUpperCase();
}

const colourOf = (key: string) =>
  [...key].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 997, 7) % COLOURS;

/** A round badge with initials; its colour follows from the key, so a persona is recognised at a glance. */
export const personaAvatar = (persona: { readonly persona: string; readonly name: string }) =>
  el('span', { class: `avatar tint-${colourOf(persona.persona)}`, 'aria-hidden': 'true' }, initialsOf(persona.name));

/** The bot's own sign: the icon of the Teams package. */
export const botAvatar = () =>
  el('span', { class: 'avatar avatar-bot', 'aria-hidden': 'true' }, el('img', { src: '/werkbank/icon.png', alt: '' }));
