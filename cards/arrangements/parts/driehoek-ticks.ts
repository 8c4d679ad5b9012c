import type { IContainer } from '@microsoft/teams.cards';
import { words } from '../../parts/text.ts';

/** The dynamische driehoek for anyone on the case: that there was talk, never that anyone agrees (USERS section 3). */
export interface Ticks {
  readonly leerlingGehoord: boolean;
  readonly oudersGesproken: boolean;
  /** Not spoken yet; the reason stands in the dossier. */
  readonly oudersMetReden: boolean;
  readonly schoolDoetMee: boolean;
}

const corner = (done: boolean, yes: string, no: string) => words(done ? `✓ ${yes}` : `○ ${no}`, { spacing: 'None' });

export const driehoekTicks = (ticks: Ticks): IContainer => ({
  type: 'Container',
  items: [
    corner(ticks.leerlingGehoord, 'leerling gehoord', 'leerling nog niet gehoord'),
    corner(
      ticks.oudersGesproken,
      'ouders gesproken',
      ticks.oudersMetReden ? 'ouders nog niet gesproken, met reden' : 'ouders nog niet gesproken',
    ),
    corner(ticks.schoolDoetMee, 'school doet mee', 'school heeft nog niet toegezegd'),
  ],
});
