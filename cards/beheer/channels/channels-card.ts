import type { IContainer } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { messageBox } from '../../parts/message-box.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, faint, heading, run, words } from '../../parts/text.ts';
import type { LocalDate, SubjectId } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
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

export interface ChannelsView extends Paged {
  readonly data: CardData;
  readonly note: BeheerRefusal | null;
  /** One page of them. */
  readonly rows: readonly ChannelRow[];
}

const TITLE = 'Kanalen';
const LEAD = 'Dit zijn de kanalen waarin ik mag plaatsen. Open er een om het te testen of te veranderen.';
const HOW =
  'Een kanaal toevoegen? Zet Meedoen in het team en typ @Meedoen in dat kanaal. Ik vraag daar welk doel het heeft.';
const NONE = 'Er is nog geen kanaal gekoppeld.';

/** The channels that are bound. */
export const channelsCard = posted<ChannelsView>(
  ({ data, note, rows, page, pages }) => {
    const said = note && beheerRefusalText(note);
    const lead = rows.length === 0 ? NONE : LEAD;
    return frame({
      title: TITLE,
      speak: said ?? lead,
      body: [
        heading(TITLE),
        ...(said ? [messageBox(said)] : []),
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
