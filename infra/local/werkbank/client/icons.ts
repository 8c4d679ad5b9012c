/** Line drawings of our own, on a grid of 20. */
const PATHS = {
  back: 'M12.5 4.5 7 10l5.5 5.5',
  close: 'M5 5l10 10M15 5 5 15',
  reload: 'M15.5 7.5A6 6 0 1 0 16 10.8M15.8 3.8v3.9h-3.9',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  send: 'M4 10 3.5 4.2 17 10 3.5 15.8 4 10Zm0 0h6.5',
  attach: 'm14.8 9.4-5.4 5.4a3.2 3.2 0 0 1-4.6-4.6l5.9-5.8a2.2 2.2 0 0 1 3.1 3.1l-5.8 5.7a1.1 1.1 0 0 1-1.6-1.6l5.1-5',
  like: 'M7 9v7.5H4V9h3Zm0 .5 3.2-6c1.3 0 2 .9 1.8 2.2L11.6 8H15a1.8 1.8 0 0 1 1.8 2.2l-1.1 4.9A1.8 1.8 0 0 1 14 16.5H7',
  eye: 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5Zm7.5 2.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
  split: 'M3.5 4.5h13v11h-13zM10 4.5v11',
  channel: 'M8 3.5 6.5 16.5M13.5 3.5 12 16.5M3.8 7.5h13M3.2 12.5h13',
  chevron: 'm5.5 8 4.5 4.5L14.5 8',
  reply: 'M8 5 4 9l4 4M4.5 9H12a4 4 0 0 1 4 4v2',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm0-11v4.2l2.8 1.8',
  warning: 'M10 3.5 17.5 16.5h-15L10 3.5Zm0 5v3.7M10 14.3h.01',
  down: 'M10 4v12M5 11.2 10 16l5-4.8',
} as const;
export type IconName = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

/** An icon beside a text or in a labelled button: never read aloud. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
