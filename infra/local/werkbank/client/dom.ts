type Child = Node | string | null | false;
type Listeners = { [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };
interface Attributes {
  readonly on?: Listeners;
  readonly [name: string]: string | number | boolean | null | undefined | Listeners;
}

/** Makes an element: `class`, `aria-…` and the like as attributes (false and null leave one out), `on` for listeners. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false || typeof value === 'object') continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [name, listener] of Object.entries(attributes.on ?? {})) {
    element.addEventListener(name, listener as EventListener);
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

/** Text for screen readers only. */
export const hidden = (text: string) => el('span', { class: 'hidden' }, text);

/** Whether the person is in this element now. */
export const hasFocus = (element: Element) => element.contains(document.activeElement);

/**
 * Arrow keys, Home and End walk through what `items` gives; only one of them is a tab stop. Call the answer after the
 * items changed.
 */
export function roving(list: HTMLElement, items: () => readonly HTMLElement[]): () => void {
  const only = (chosen: HTMLElement | undefined) => {
    for (const item of items()) item.tabIndex = item === chosen ? 0 : -1;
  };
  const refresh = () => {
    const all = items();
    only(all.find((item) => item.matches('[aria-current="true"]')) ?? all[0]);
  };
  list.addEventListener('keydown', (event) => {
    const all = items();
    const at = document.activeElement instanceof HTMLElement ? all.indexOf(document.activeElement) : -1;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    const next = to === undefined || at < 0 ? undefined : all[to];
    if (next === undefined) return;
    event.preventDefault();
    only(next);
    next.focus();
  });
  return refresh;
}
