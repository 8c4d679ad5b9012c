import type { ITextRun } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, faint, heading, run, words } from '../../parts/text.ts';
import type { BoardName, Brin, LocalDate, SchoolName } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { type Said, saidBox, spokenOf } from '../parts/said.ts';
import { beheerVerbs } from '../verbs.ts';
import { schoolVerbs } from './verbs.ts';
import { NO_CHANNEL, type SchoolType } from './words.ts';

export interface SchoolLine {
  readonly data: CardData;
  readonly name: SchoolName;
  readonly type: SchoolType;
  readonly brin: Brin;
  readonly board: BoardName;
  readonly closedOn: LocalDate | null;
  /** Reached through a channel, and there is none yet. */
  readonly channelMissing: boolean;
}

export interface SchoolsView extends Paged, Said<never> {
  readonly data: CardData;
  readonly mayChange: boolean;
  /** Of this page, by name. */
  readonly rows: readonly SchoolLine[];
}

const TITLE = 'Scholen en besturen';
const LEAD = 'Tik op een school om te zien wie er werkt en hoe we haar bereiken.';
const NONE =
  'Er staat nog geen school in het register. Voeg er een toe, of lees een CSV-bestand in bij Mensen en rollen.';

/** The schools of the SWV by name; a row opens one. */
export const schoolsCard = posted<SchoolsView>(
  (view) => {
    const lead = view.rows.length === 0 ? NONE : LEAD;
    const { data } = view;
    return frame({
      title: TITLE,
      speak: spokenOf(view, {}) ?? lead,
      body: [
        heading(TITLE),
        ...saidBox(view, {}),
        words(lead),
        ...view.rows.map((row) => menuRow(lines(row), execute(schoolVerbs.school, `Open ${row.name}`, row.data))),
        ...pager(beheerVerbs.schools, data, view),
        buttons(
          ...(view.mayChange ? [execute(schoolVerbs.choose, 'Nieuwe school', data)] : []),
          execute(schoolVerbs.boards, 'Besturen', data),
          execute(beheerVerbs.home, 'Terug naar beheer', data),
        ),
      ],
    });
  },
  () => TITLE,
);

function lines(row: SchoolLine): ITextRun[][] {
  const more = row.closedOn
    ? [[run(`Gesloten per ${fullDay(row.closedOn)}`, { weight: 'Bolder' })]]
    : row.channelMissing
      ? [[run(NO_CHANNEL, { color: 'Attention' })]]
      : [];
  return [[bold(row.name)], [faint(`${row.type} · ${row.brin} · ${row.board}`)], ...more];
}
