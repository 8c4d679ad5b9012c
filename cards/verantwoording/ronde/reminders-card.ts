import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { bold, faint, heading, line, quiet, run, words } from '../../parts/text.ts';
import type { Amount, ConfigText, LocalDate } from '../../words/brands.ts';
import { fullDay, nearDay, wholeDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { openForm } from '../parts/account-buttons.ts';
import { type OwnSchoolsDoor, ownSchoolsRow } from '../scholen/door-row.ts';
import { ownSchoolsVerbs } from '../scholen/verbs.ts';
import { verbs } from '../verbs.ts';
import { type Name, people, type WhoWord } from './words.ts';

export interface RemindersView {
  /** Of the round. */
  readonly data: CardData;
  readonly ronde: ConfigText;
  readonly who: WhoWord;
  /** The soonest of those that wait for the reader. */
  readonly deadline: LocalDate;
  readonly late: boolean;
  /** It was put off: that is the news. */
  readonly later: boolean;
  /** How many wait, shown or not. */
  readonly all: Amount;
  /** Soonest deadline first. */
  readonly rows: readonly {
    /** Of the account. */
    readonly data: CardData;
    readonly name: Name;
    readonly deadline: LocalDate;
    readonly late: boolean;
    /** All is filled in; only the signature is wanting. */
    readonly signs: boolean;
  }[];
  /** Where one table fills in the money of all their schools. */
  readonly table: OwnSchoolsDoor | null;
  /** Nothing but that money is asked of the reader. */
  readonly onlyMoney: boolean;
  readonly over: 'ingediend' | 'gesloten' | null;
}

/** Rows on the card: what a phone shows in two swipes. */
export const OPEN_ROWS = 8;

/** Word of a deadline, or of a later one, to who has several accounts of one round: one card of them all. */
export const remindersCard = posted<RemindersView>(
  (view) => {
    const title = titleOf(view);
    const lead = leadOf(view);
    return frame({
      title,
      speak: lead,
      body: [
        heading(title),
        line([faint(view.ronde)]),
        words(lead),
        ...(view.over ? [] : view.onlyMoney ? moneyOf(view) : accountsOf(view)),
      ],
    });
  },
  () => 'Er wachten verantwoordingen op je',
);

function titleOf({ over, all, who, onlyMoney, later }: RemindersView): string {
  if (over) return over === 'ingediend' ? 'De verantwoordingen zijn ingediend' : 'Deze ronde is gesloten';
  if (later) return 'Je hebt langer de tijd';
  if (onlyMoney) return `Van ${people(who, all)} ontbreekt het geld nog`;
  return all === 1 ? 'Eén verantwoording wacht nog op je' : `${all} verantwoordingen wachten nog op je`;
}

// No count of days: the card stays in the chat, and would be wrong tomorrow.
function leadOf({ over, late, later, deadline }: RemindersView): string {
  if (over === 'ingediend') return 'Dank je wel. Je hoeft niets meer te doen.';
  if (over === 'gesloten')
    return 'Je hoeft hier niets meer te doen. Bel het samenwerkingsverband als er nog iets bij moet.';
  if (later) return `Wat hieronder staat, kan nu tot en met ${wholeDay(deadline)}. Wat al is ingevuld, is bewaard.`;
  return late
    ? `De deadline was ${fullDay(deadline)}. Wat al is ingevuld, is bewaard. Lukt het niet? Bel het samenwerkingsverband.`
    : `Dat kan tot en met ${nearDay(deadline)}. Wat al is ingevuld, is bewaard.`;
}

function moneyOf({ data, rows, all }: RemindersView): readonly CardElement[] {
  const more = all > rows.length ? `, en nog ${all - rows.length}` : '';
  return [
    line([run(`${rows.map(({ name }) => name).join(', ')}${more}`)], { spacing: 'Small' }),
    buttons(
      execute(ownSchoolsVerbs.ask, 'Vul het geld in één keer in', data, { look: 'main' }),
      execute(ownSchoolsVerbs.stand, 'Hoe ver is elke school?', data),
    ),
  ];
}

const accountsOf = ({ data, rows, all, table }: RemindersView): readonly CardElement[] => [
  ...rows.map((row) =>
    menuRow(
      [
        [bold(row.name)],
        [
          run(row.signs ? 'klaar om te tekenen' : 'nog niet klaar'),
          faint(row.late ? `; moest uiterlijk ${nearDay(row.deadline)}` : `, uiterlijk ${nearDay(row.deadline)}`),
        ],
      ],
      openForm(row.data, `Open ${row.name}`),
    ),
  ),
  ...(all > rows.length ? [quiet(`En nog ${all - rows.length}.`)] : []),
  ...(table === null ? [] : [ownSchoolsRow(table)]),
  buttons(execute(verbs.list, 'Bekijk al je verantwoordingen', data)),
];
