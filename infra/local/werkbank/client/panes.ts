import { TEXTS } from '../texts.ts';
import type { EventWire, PersonaWire } from '../wire.ts';
import { choosePersona } from './chooser.ts';
import { el } from './dom.ts';
import { askNewSwv } from './new-swv.ts';
import { createPane, type Pane } from './pane.ts';
import { server } from './server.ts';
import { readView, writeView } from './view-choice.ts';

export interface Panes {
  readonly element: HTMLElement;
  /** Fills the panes that the address names; the first persona when it names none. */
  start(): Promise<void>;
  /** A second pane with a persona of choice, or back to one. */
  toggleSplit(): Promise<void>;
  /** Goes to a message for someone: in their own pane, else in the place of the last one. */
  goTo(persona: PersonaWire, conversationId: string): Promise<void>;
  /** Whether this persona has this conversation in view now. */
  inView(persona: string, conversationId: string): boolean;
  hear(event: EventWire): void;
  refresh(): Promise<void>;
  /** Shows what others have not read. */
  showPeople(): void;
}

interface PanesOptions {
  readonly people: () => readonly PersonaWire[];
  /** Whether a samenwerkingsverband can be made here. */
  readonly newSwv: () => boolean;
  readonly now: () => string;
  readonly complain: (text: string) => void;
  /** The people or the panes changed. */
  readonly changed: (split: boolean) => Promise<void>;
}

/** Wide enough for two (frame.css hides the button below it). */
const SPLIT_PX = 900;

/** The personas on the page: one, or two side by side. */
export function createPanes({ people, newSwv, now, complain, changed }: PanesOptions): Panes {
  const panes: Pane[] = [];
  const element = el('main', { class: 'panes' });
  const person = (key: string) => people().find((one) => one.persona === key);
  const asked = (key: string | null) => (key === null ? undefined : person(key));

  const remember = async () => {
    const [first, second] = panes.map((pane) => pane.persona);
    writeView({ persona: first?.persona ?? null, beside: second?.persona ?? null });
    element.classList.toggle('two', second !== undefined);
    if (first !== undefined) document.title = TEXTS.titleOf(first.name);
    await changed(second !== undefined);
  };
  const put = async (index: number, persona: PersonaWire): Promise<Pane> => {
    const pane = createPane({ key: `p${index}`, persona, person, now, choose: () => void become(index), complain });
    panes[index]?.element.remove();
    panes[index] = pane;
    element.insertBefore(pane.element, panes[index + 1]?.element ?? null);
    await server.reload(persona.persona); // a new client: it holds no cards of before
    await pane.refresh();
    await remember();
    return pane;
  };
  /** A second press while the list is being asked for must not open it twice. */
  let choosing = false;
  /** Somebody of the list, or the beheerder of a samenwerkingsverband that is made on the spot. */
  const choose = async (among: () => readonly PersonaWire[], now: string | null): Promise<PersonaWire | null> => {
    if (choosing) return null;
    choosing = true;
    try {
      await changed(panes.length > 1); // a beheerder may have added people since
      const chosen = await choosePersona({ personas: among(), now, newSwv: newSwv() });
      if (chosen !== 'new-swv') return chosen;
      const made = await askNewSwv();
      await changed(panes.length > 1);
      return asked(made) ?? null;
    } finally {
      choosing = false;
    }
  };
  const become = async (index: number): Promise<void> => {
    const current = panes[index]?.persona.persona ?? null;
    const chosen = await choose(people, current);
    if (chosen === null || chosen.persona === current) return;
    const elsewhere = panes.findIndex((pane) => pane.persona.persona === chosen.persona);
    const old = panes[index]?.persona;
    if (elsewhere >= 0 && old !== undefined) await put(elsewhere, old); // the two change places
    (await put(index, chosen)).focusWho();
  };

  return {
    element,
    start: async () => {
      const view = readView();
      const first = asked(view.persona) ?? people()[0];
      if (first === undefined) return;
      await put(0, first);
      const second = asked(view.beside);
      if (second !== undefined && second !== first && window.innerWidth > SPLIT_PX) await put(1, second);
    },
    toggleSplit: async () => {
      if (panes.length > 1) {
        panes.pop()?.element.remove();
        await remember();
        return;
      }
      const shown = panes[0]?.persona.persona;
      const chosen = await choose(() => people().filter((one) => one.persona !== shown), null);
      if (chosen !== null) (await put(1, chosen)).focusWho();
    },
    goTo: async (persona, conversationId) => {
      const shown = panes.find((pane) => pane.persona.persona === persona.persona);
      const pane = shown ?? (await put(panes.length - 1, persona));
      await pane.open(conversationId, true);
    },
    inView: (persona, conversationId) =>
      panes.some((pane) => pane.persona.persona === persona && pane.shows(conversationId)),
    hear: (event) => {
      for (const pane of panes) pane.hear(event);
    },
    refresh: async () => {
      for (const pane of panes) await pane.refresh();
    },
    showPeople: () => {
      const shown = panes.map((pane) => pane.persona.persona);
      for (const pane of panes) pane.setPeople(people(), shown);
    },
  };
}
