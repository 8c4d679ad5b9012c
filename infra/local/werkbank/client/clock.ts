import { TEXTS } from '../texts.ts';
import { announce } from './announce.ts';
import { el, hidden } from './dom.ts';
import { icon } from './icons.ts';
import { askWaiting, type Moved, moveClock } from './local-host.ts';
import { fromField, momentOf, plusHour, plusWorkday, soonOf, timeOf, toField } from './time.ts';

export interface ClockView {
  readonly element: HTMLElement;
  /** Shows the business time and asks what waits. */
  show(now: string): void;
}

/** The clock at the top: what time it is for the bot, how to move it, and what waits for a later moment. */
export function createClock(refresh: () => Promise<void>, complain: (text: string) => void): ClockView {
  let now = '';
  const day = el('span', { class: 'clock-day' });
  const time = el('strong', { class: 'clock-time' });
  const buttons = el('div', { class: 'clock-buttons' });
  const waiting = el('p', { class: 'waiting', hidden: true });
  const element = el(
    'section',
    { class: 'clock', 'aria-label': TEXTS.clock.label },
    icon('clock'),
    el('p', { class: 'clock-now' }, time, day),
    buttons,
    waiting,
  );

  const SAYS: Readonly<Record<Exclude<Moved, 'moved' | 'no-clock'>, string>> = {
    backwards: TEXTS.clock.onlyForward,
    failed: TEXTS.clock.failed,
  };
  const go = async (to: string) => {
    if (element.ariaBusy === 'true') return;
    element.ariaBusy = 'true';
    announce(TEXTS.clock.busy);
    const moved = await moveClock(to);
    element.ariaBusy = 'false';
    if (moved === 'no-clock')
      buttons.remove(); // a host without a clock: nothing to press
    else if (moved !== 'moved') complain(SAYS[moved]);
    await refresh();
    if (moved === 'moved') announce(TEXTS.clock.arrived(momentOf(now)));
  };
  const button = (text: string, act: () => void) => {
    const made = el('button', { type: 'button', class: 'small' }, text);
    made.addEventListener('click', act);
    return made;
  };
  buttons.append(
    button(TEXTS.clock.hour, () => go(plusHour(now))),
    button(TEXTS.clock.workday, () => go(plusWorkday(now))),
    button(TEXTS.clock.goTo, async () => {
      const to = await askMoment(now);
      if (to !== null) await go(to);
    }),
  );

  const showWaiting = async () => {
    const what = await askWaiting();
    const next = what?.next ?? null;
    waiting.hidden = what === null || next === null || what.count === 0;
    if (what === null || next === null) return;
    const there = el('button', { type: 'button', class: 'link' }, TEXTS.clock.goThere);
    there.addEventListener('click', () => go(next));
    const text = `${TEXTS.clock.waiting(what.count)} ${TEXTS.clock.until(soonOf(next, now))}`;
    const focused = waiting.contains(document.activeElement);
    waiting.replaceChildren(el('span', {}, text), ' · ', there);
    if (focused) there.focus();
  };

  return {
    element,
    show: (to) => {
      now = to;
      time.textContent = timeOf(now);
      day.replaceChildren(momentOf(now).replace(/, \d\d:\d\d$/, ''), hidden(','));
      void showWaiting();
    },
  };
}

/** Asks a later moment; null when the person thinks better of it. */
function askMoment(now: string): Promise<string | null> {
  let chosen: string | null = null;
  const field = el('input', {
    type: 'datetime-local',
    id: 'clock-moment',
    value: toField(plusWorkday(now)),
    min: toField(now),
  });
  field.required = true;
  const cancel = el('button', { type: 'button', class: 'button' }, TEXTS.clock.cancel);
  const form = el(
    'form',
    { method: 'dialog' },
    el('h2', { id: 'clock-dialog' }, TEXTS.clock.dialog),
    el('p', {}, TEXTS.clock.dialogLead),
    el('label', { for: field.id }, TEXTS.clock.moment),
    field,
    el(
      'div',
      { class: 'dialog-foot' },
      el('button', { type: 'submit', class: 'button primary' }, TEXTS.clock.go),
      cancel,
    ),
  );
  const dialog = el('dialog', { class: 'dialog', 'aria-labelledby': 'clock-dialog' }, form);
  cancel.addEventListener('click', () => dialog.close());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    chosen = fromField(field.value);
    dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(chosen);
    });
  });
}
