import type { Ticks } from '../parts/driehoek-ticks.ts';

/** The mark never stands alone at the end of a line on a phone. */
const tick = (done: boolean, name: string) => `${done ? '✓' : '○'}\u00a0${name}`;

/** The dynamische driehoek on one line of a list: that there was talk, never that anyone agrees (USERS section 3). */
export const ticksLine = (ticks: Ticks): string =>
  [
    ...(ticks.over === 'groep'
      ? []
      : [tick(ticks.leerlingGehoord, `${ticks.over} gehoord`), tick(ticks.oudersGesproken, 'ouders gesproken')]),
    tick(ticks.schoolDoetMee, 'school doet mee'),
  ].join(' · ');
