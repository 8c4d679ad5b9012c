import { TEXTS } from '../texts.ts';
import type { PressedWire } from '../wire.ts';
import { type CardPress, drawCard } from './adaptive.ts';
import { announce } from './announce.ts';
import { el, hasFocus } from './dom.ts';
import { icon } from './icons.ts';
import { startOf } from './mend-for-readers.ts';
import type { Answered } from './server.ts';

export interface CardSlot {
  readonly element: HTMLElement;
  /** Shows another card in this place, or the same one again without touching it. */
  show(card: object, forMe: boolean): void;
}

/**
 * The place of one card in a message. While an action runs the card cannot be used; an error is shown under it, near
 * the button, with everything typed still there; focus goes along when the card is replaced.
 */
export function createCardSlot(
  press: (press: CardPress) => Promise<Answered<PressedWire>>,
  replaced: (answer: PressedWire) => void,
): CardSlot {
  const banner = el('div', { class: 'card-banner' });
  const progress = el('div', { class: 'progress', hidden: true });
  const place = el('div', { class: 'card-place' });
  const note = el('p', { class: 'card-note', role: 'status' });
  const forMeLine = el('p', { class: 'for-me', hidden: true }, icon('eye'), TEXTS.message.forMe);
  const frame = el('div', { class: 'card-frame', tabindex: '-1' }, progress, place, banner);
  const element = el('div', { class: 'card-slot' }, frame, note, forMeLine);
  let shown = '';
  let answered = false;

  const fail = (text: string) => {
    const close = el('button', { type: 'button', class: 'plain', 'aria-label': TEXTS.message.dismiss }, icon('close'));
    close.addEventListener('click', () => banner.replaceChildren());
    const words = el('div', {}, el('strong', {}, TEXTS.message.failed), el('p', {}, text));
    banner.replaceChildren(el('div', { class: 'banner', role: 'alert' }, icon('warning'), words, close));
    banner.scrollIntoView({ block: 'nearest' });
  };

  const busy = (on: boolean) => {
    place.inert = on;
    progress.hidden = !on;
    frame.setAttribute('aria-busy', String(on));
  };

  const run = async (action: CardPress) => {
    if (place.inert) return;
    const from = document.activeElement;
    banner.replaceChildren();
    note.textContent = '';
    frame.focus({ preventScroll: true }); // an inert card would drop focus to the page
    busy(true);
    announce(TEXTS.message.busy);
    const answer = await press(action);
    busy(false);
    const outcome = answer.ok ? answer.value.outcome : null;
    if (answer.ok && outcome?.kind === 'card') {
      answered = true; // drawn anew also when it is the same card: what was typed was sent
      replaced(answer.value);
      return;
    }
    if (outcome?.kind === 'message') note.textContent = outcome.text;
    else if (outcome?.kind === 'error') fail(outcome.text);
    else fail(answer.ok ? TEXTS.message.unreachable : answer.text);
    if (from instanceof HTMLElement && document.activeElement === frame) from.focus({ preventScroll: true });
  };

  return {
    element,
    show: (card, forMe) => {
      const next = `${forMe} ${JSON.stringify(card)}`;
      if (next === shown && !answered) return; // a reaction changes the message and not the card: what was typed stays
      answered = false;
      const here = shown !== '' && hasFocus(frame);
      const first = shown === '';
      shown = next;
      banner.replaceChildren();
      note.textContent = '';
      forMeLine.hidden = !forMe;
      const drawn = drawCard(card, run, () => {
        note.textContent = TEXTS.message.unknownAction;
      });
      place.replaceChildren(drawn ?? el('p', { class: 'broken' }, TEXTS.message.broken));
      if (first || drawn === null) return;
      const start = startOf(drawn);
      announce(TEXTS.message.replaced(drawn.getAttribute('aria-label') ?? start.textContent ?? ''));
      if (!here) return;
      start.focus({ preventScroll: true });
      element.scrollIntoView({ block: element.offsetHeight > window.innerHeight * 0.7 ? 'start' : 'nearest' });
    },
  };
}
