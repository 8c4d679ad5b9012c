import type { IContainer } from '@microsoft/teams.cards';
import { words } from '../../parts/text.ts';

/** The dynamische driehoek for anyone on the case: that there was talk, never that anyone agrees (USERS section 3). */
export interface Ticks {
  /** With a class or a team nobody is heard. */
  readonly over: 'leerling' | 'leerlingen' | 'groep' | 'advies';
  readonly leerlingGehoord: boolean;
  readonly oudersGesproken: boolean;
  /** Not spoken yet; the reason stands in the dossier. */
  readonly oudersMetReden: boolean;
  readonly schoolDoetMee: boolean;
  /** Of a TLV, once two deskundigen were asked: whose advice is in; never which. */
  readonly deskundigen?: readonly boolean[];
}

const corner = (done: boolean, yes: string, no: string) => words(done ? `✓ ${yes}` : `○ ${no}`, { spacing: 'None' });

export const driehoekTicks = (ticks: Ticks): IContainer => ({
  type: 'Container',
  items: [
    ...about(ticks),
    corner(ticks.schoolDoetMee, 'school doet mee', 'school heeft nog niet toegezegd'),
    ...(ticks.deskundigen ?? []).map((done, at) =>
      corner(done, `deskundige ${at + 1} adviseerde`, `deskundige ${at + 1} adviseert nog`),
    ),
  ],
});

function about(ticks: Ticks) {
  if (ticks.over === 'advies') return [];
  if (ticks.over === 'groep') return [words('Gaat over een klas of een team', { spacing: 'None' })];
  return talks(ticks, ticks.over);
}

const talks = (ticks: Ticks, who: string) => [
  corner(ticks.leerlingGehoord, `${who} gehoord`, `${who} nog niet gehoord`),
  corner(
    ticks.oudersGesproken,
    'ouders gesproken',
    ticks.oudersMetReden ? 'ouders nog niet gesproken, met reden' : 'ouders nog niet gesproken',
  ),
];
