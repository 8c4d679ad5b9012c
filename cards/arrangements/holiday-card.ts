import type { IContainer } from '@microsoft/teams.cards';
import type { CardData } from '../parts/card-data.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { menuRow } from '../parts/menu-row.ts';
import { type Paged, pager } from '../parts/pager.ts';
import { bold, faint, heading, run, words } from '../parts/text.ts';
import type { Dossiernummer, LocalDate, SchoolName } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { verbs } from './verbs.ts';
import { viewVerbs } from './view-verbs.ts';
import { HOLDERS, type Holder, POSTED_KINDS, type PostedKind } from './words.ts';

export type HolidayName = 'herfst' | 'kerst' | 'voorjaar' | 'mei' | 'zomer';

const NAMES: Readonly<Record<HolidayName, string>> = {
  herfst: 'herfstvakantie',
  kerst: 'kerstvakantie',
  voorjaar: 'voorjaarsvakantie',
  mei: 'meivakantie',
  zomer: 'zomervakantie',
};

export interface HolidayRow {
  readonly data: CardData;
  readonly dossiernummer: Dossiernummer;
  readonly kind: PostedKind;
  readonly school: SchoolName;
  readonly holder: Holder;
  /** The last day of the term of law, where that falls in the holiday. */
  readonly law: LocalDate | null;
  /** The last day of its holder's own time, where that does. */
  readonly own: LocalDate | null;
}

export interface HolidayView extends Paged {
  /** `data.id` is the key of the holiday. */
  readonly data: CardData;
  readonly name: HolidayName;
  readonly first: LocalDate;
  readonly last: LocalDate;
  /** Of this page, the soonest day first. At most {@link HOLIDAY_ROWS}. */
  readonly rows: readonly HolidayRow[];
}

export const HOLIDAY_ROWS = 6;

/** What lapses while most people are away, two weeks beforehand (USERS section 5, row 5). Numbers and days only. */
export const holidayCard = posted<HolidayView>(
  (view) => {
    const title = `Dit loopt af in de ${NAMES[view.name]}`;
    const when = `De vakantie is van ${nearDay(view.first)} tot en met ${nearDay(view.last)}.`;
    const lead =
      view.rows.length === 0
        ? `${when} Er loopt nu niets meer in af. Fijn!`
        : `${when} De wet telt gewoon door. Tik op een aanvraag om te zien waar hij ligt.`;
    return frame({
      title,
      speak: lead,
      body: [heading(title), words(lead), ...view.rows.map(row), ...pager(viewVerbs.holiday, view.data, view)],
    });
  },
  () => SUMMARIES.news,
);

function row({ data, dossiernummer, kind, school, holder, law, own }: HolidayRow): IContainer {
  return menuRow(
    [
      [bold(dossiernummer), run(` · ${POSTED_KINDS[kind]} · ${school}`)],
      ...(law === null ? [] : [[run(`Besluit uiterlijk ${nearDay(law)}`, { weight: 'Bolder' })]]),
      ...(own === null ? [] : [[run(`De tijd van wie hem heeft, loopt tot en met ${nearDay(own)}`)]]),
      [faint(`Ligt bij ${HOLDERS[holder]}`)],
    ],
    execute(verbs.status, `Open ${dossiernummer}`, data),
  );
}
