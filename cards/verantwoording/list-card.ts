import type { IContainer } from '@microsoft/teams.cards';
import type { CardData } from '../parts/card-data.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { menuRow } from '../parts/menu-row.ts';
import { type Paged, pager } from '../parts/pager.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import { bold, faint, heading, run, words } from '../parts/text.ts';
import type { ConfigText, LocalDate, SchoolName } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { type AgendaRow, type AgendasDoor, agendaRow, agendasRow } from './agenda/agenda-row.ts';
import type { AccountState } from './parts/account-view.ts';
import { type OwnSchoolsDoor, ownSchoolsRow } from './scholen/door-row.ts';
import { verbs } from './verbs.ts';

export interface AccountRow {
  readonly data: CardData;
  readonly of: SchoolName | ConfigText | null;
  readonly format: ConfigText;
  readonly period: ConfigText;
  readonly state: AccountState;
  /** null once it was handed in, or the round closed. */
  readonly until: LocalDate | null;
  readonly late: boolean;
  /** It waits for the reader. */
  readonly yours: boolean;
  /** There is a question that the reader answers. */
  readonly asks: boolean;
}

export interface AccountsView extends Paged {
  readonly data: CardData;
  /** Of this page: what waits for the reader first, then by deadline. */
  readonly rows: readonly AccountRow[];
  /** Rounds in which the reader fills in the money of several schools. */
  readonly several: readonly OwnSchoolsDoor[];
  /** Of the reader: each with a row, or one row for all of them where there are many. */
  readonly agendas: readonly AgendaRow[] | AgendasDoor;
}

/** Rows on a page: what a phone shows in two swipes. */
export const ACCOUNT_ROWS = 6;

const TITLE = 'Verantwoordingen';
const LEAD = 'Wat op jou wacht, staat bovenaan. Kies er een om hem te openen.';
const NONE = 'Er loopt nu geen verantwoording waar jij iets mee te maken hebt. Je hoeft niets te doen.';

const STATE_WORDS: Readonly<Record<AccountState, string>> = {
  klaargezet: 'nog niet geopend',
  'niet-gestart': 'nog niet begonnen',
  concept: 'wordt ingevuld',
  'te-tekenen': 'klaar om te tekenen',
  ingediend: 'ingediend',
  'vraag-terug': 'er is een vraag',
  akkoord: 'akkoord',
  'niet-ingediend': 'niet ingediend',
};

/** "verantwoording": the accounts that this person has something to do with. */
export const accountsCard = posted<AccountsView>(
  (view) => {
    const lead = view.rows.length === 0 ? NONE : LEAD;
    return frame({
      title: TITLE,
      speak: lead,
      body: [
        heading(TITLE),
        words(lead),
        ...view.several.map(ownSchoolsRow),
        ...view.rows.map(rowOf),
        ...pager(verbs.list, view.data, view),
        ...('count' in view.agendas ? [agendasRow(view.agendas)] : view.agendas.map(agendaRow)),
      ],
    });
  },
  () => SUMMARIES.answer,
);

function rowOf({ data, of, format, period, state, until, late, yours, asks }: AccountRow): IContainer {
  const name = of ?? 'Het samenwerkingsverband';
  const limit = until === null ? '' : late ? `; moest uiterlijk ${nearDay(until)}` : `, uiterlijk ${nearDay(until)}`;
  const where = asks ? 'er is een vraag aan jou' : `${STATE_WORDS[state]}${limit}`;
  return menuRow(
    [
      [bold(name), run(` · ${format} · ${period}`)],
      [yours ? run(`Jij bent aan zet: ${where}`, { weight: 'Bolder' }) : faint(where)],
    ],
    execute(verbs.show, `Open ${name}`, data),
  );
}
