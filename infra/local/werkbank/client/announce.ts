import { el } from './dom.ts';

const SAID_MS = 4_000;

const region = el('div', { class: 'hidden', role: 'status', 'aria-live': 'polite' });
document.body.append(region);

/** Says a text to who listens with a screen reader. The same text twice is said twice. */
export function announce(text: string): void {
  const line = el('p', {}, text);
  region.append(line);
  window.setTimeout(() => line.remove(), SAID_MS); // what was on a card that only you see does not stay on the page
}
