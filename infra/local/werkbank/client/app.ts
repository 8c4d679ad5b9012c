import { previewOf } from '../../teams/message.ts';
import { TEXTS } from '../texts.ts';
import type { EventWire, StateWire } from '../wire.ts';
import { createClock } from './clock.ts';
import { el } from './dom.ts';
import { createPanes } from './panes.ts';
import { listen, server } from './server.ts';
import { createToasts } from './toasts.ts';
import { createTopbar } from './topbar.ts';

/** Business time moves on while nothing happens. */
const ASK_AGAIN_MS = 20_000;
/** A clock jump brings many events at once: one question for all of them. */
const SETTLE_MS = 250;

/** Starts the page: panes on a stream of what happens. */
export async function startApp(): Promise<void> {
  let state: StateWire = { now: '', personas: [], newSwv: false };
  const toasts = createToasts();
  const refreshState = async () => {
    const answer = await server.state();
    if (!answer.ok) return;
    state = answer.value;
    clock.show(state.now);
    panes.showPeople();
  };
  const clock = createClock(refreshState, toasts.complain);
  const panes = createPanes({
    people: () => state.personas,
    newSwv: () => state.newSwv,
    now: () => state.now,
    complain: toasts.complain,
    changed: (split) => {
      topbar.setSplit(split);
      return refreshState();
    },
  });
  const topbar = createTopbar(clock.element, () => void panes.toggleSplit());
  const skip = (text: string, to: string) => {
    const link = el('button', { type: 'button', class: 'skip' }, text);
    link.addEventListener('click', () => panes.element.querySelector<HTMLElement>(to)?.focus());
    return link;
  };
  document.body.prepend(
    skip(TEXTS.skipToTalk, '.talk h2'),
    skip(TEXTS.skipToCompose, '.talk-foot textarea'),
    topbar.element,
    panes.element,
    toasts.element,
  );

  const toast = ({ message, toastFor }: Extract<EventWire, { type: 'message' }>) => {
    for (const key of toastFor) {
      const persona = state.personas.find((one) => one.persona === key);
      if (persona === undefined || panes.inView(key, message.conversationId)) continue;
      const text = previewOf(message) || TEXTS.toast.news;
      toasts.news(persona, text, () => void panes.goTo(persona, message.conversationId));
    }
  };
  let settling: number | undefined;
  const settle = () => {
    window.clearTimeout(settling);
    settling = window.setTimeout(() => void refreshState(), SETTLE_MS);
  };

  await refreshState();
  await panes.start();
  listen(
    (event) => {
      panes.hear(event);
      if (event.type === 'message') toast(event);
      settle();
    },
    (up) => {
      if (!up && document.body.dataset.line === 'up') toasts.complain(TEXTS.view.lost);
      document.body.dataset.line = up ? 'up' : 'down';
      if (up) void panes.refresh().then(settle);
    },
  );
  window.setInterval(() => void refreshState(), ASK_AGAIN_MS);
}
