import type { IContainer } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, faint, heading, run, words } from '../../parts/text.ts';
import type { Amount, LocalDate, SubjectId } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { type Said, saidBox, spokenOf } from '../parts/said.ts';
import { beheerVerbs } from '../verbs.ts';
import { type ChannelCount, countText } from './count-text.ts';
import { type Purpose, purposeName } from './purpose.ts';
import { channelVerbs } from './verbs.ts';

/** What one page shows. */
export const CHANNEL_ROWS = 8;

export interface ChannelRow {
  readonly id: SubjectId;
  readonly purpose: Purpose;
  readonly since: LocalDate;
  readonly reachable: boolean;
  readonly count: ChannelCount | null;
}

export type ChannelsDone = 'losgekoppeld' | 'niet-gekoppeld';

export interface ChannelsView extends Paged, Said<ChannelsDone> {
  readonly data: CardData;
  /** What schools asked and nobody answered; the first of it, for there is mostly one. */
  readonly proposals: { readonly count: Amount; readonly first: SubjectId } | null;
  /** One page of them. */
  readonly rows: readonly ChannelRow[];
}

const TITLE = 'Kanalen';
const LEAD = 'Dit zijn de kanalen waarin ik mag plaatsen. Open er een om het te testen of te veranderen.';
const HOW =
  'Een kanaal toevoegen? Zet Meedoen in het team en typ @Meedoen in dat kanaal. Ik vraag daar welk doel het heeft. Zit het kanaal in de eigen organisatie van een school? Dan typt de directie of een zorgcoördinator van die school het, en vraag ik hier of het klopt.';
const DONE: Readonly<Record<ChannelsDone, string>> = {
  losgekoppeld: 'Losgekoppeld. Ik plaats in dat kanaal niets meer.',
  'niet-gekoppeld': 'Niet gekoppeld. Dat staat nu ook in het kanaal, en wie het vroeg, hoort het als dat kan.',
};
const NONE = 'Er is nog geen kanaal gekoppeld.';

/** The channels that are bound. */
export const channelsCard = posted<ChannelsView>(
  (view) => {
    const { data, rows, page, pages } = view;
    const lead = rows.length === 0 ? NONE : LEAD;
    return frame({
      title: TITLE,
      speak: spokenOf(view, DONE) ?? lead,
      body: [
        heading(TITLE),
        ...saidBox(view, DONE),
        ...proposalsRow(view),
        words(lead),
        ...rows.map((row) => rowOf(row, data)),
        ...pager(beheerVerbs.channels, data, { page, pages }),
        words(HOW, { isSubtle: true }),
        buttons(execute(beheerVerbs.home, 'Terug naar beheer', data)),
      ],
    });
  },
  () => TITLE,
);

function proposalsRow({ proposals, data }: ChannelsView): readonly IContainer[] {
  if (!proposals) return [];
  const { count, first } = proposals;
  const title = count === 1 ? '1 voorstel' : `${count} voorstellen`;
  const about = count === 1 ? 'Een school vraagt of een kanaal van haar is' : 'Scholen vragen of een kanaal van hen is';
  const open =
    count === 1
      ? execute(channelVerbs.proposal, 'Bekijk het voorstel', { ...data, id: first })
      : execute(channelVerbs.proposals, 'Bekijk de voorstellen', data);
  return [menuRow([[run(title, { weight: 'Bolder', color: 'Attention' })], [faint(about)]], open)];
}

function rowOf({ id, purpose, since, reachable, count }: ChannelRow, data: CardData): IContainer {
  const name = purposeName(purpose);
  const about = `Sinds ${fullDay(since)} · ${count ? countText(count) : 'nog niet geteld'}`;
  return menuRow(
    [
      [bold(name)],
      [faint(about)],
      ...(reachable
        ? []
        : [[run('Niet bereikbaar: open dit kanaal om te zien waarom', { color: 'Attention' as const })]]),
    ],
    execute(channelVerbs.open, `Open ${name}`, { ...data, id }),
  );
}
