import { TEXTS } from '../texts.ts';
import { el, hidden } from './dom.ts';
import { icon } from './icons.ts';
import { applyTheme, chooseTheme, readTheme, THEMES } from './view-choice.ts';

export interface Topbar {
  readonly element: HTMLElement;
  setSplit(on: boolean): void;
}

/** The bar at the top: the clock, two people side by side, and the colours. */
export function createTopbar(clock: HTMLElement, toggleSplit: () => void): Topbar {
  const split = el('button', { type: 'button', class: 'small split', 'aria-pressed': 'false' }, icon('split'));
  split.append(el('span', { class: 'wide' }, TEXTS.view.split));
  split.setAttribute('aria-label', TEXTS.view.split);
  split.addEventListener('click', toggleSplit);

  const theme = el('select', { 'aria-label': TEXTS.view.theme, title: TEXTS.view.theme });
  for (const name of THEMES) theme.append(new Option(TEXTS.view.themes[name], name));
  theme.value = readTheme();
  theme.addEventListener('change', () => chooseTheme(theme.value));
  applyTheme(readTheme());

  const sign = el('img', { src: '/werkbank/icon.png', alt: '', width: '24', height: '24' });
  const name = el('h1', {}, sign, el('span', { class: 'wide' }, TEXTS.bot), hidden(` ${TEXTS.title}`));
  const element = el('header', { class: 'topbar' }, name, clock, el('div', { class: 'topbar-end' }, split, theme));
  return { element, setSplit: (on) => split.setAttribute('aria-pressed', String(on)) };
}
