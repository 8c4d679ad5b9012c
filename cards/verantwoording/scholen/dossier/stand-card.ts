import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../../parts/buttons.ts';
import type { CardData } from '../../../parts/card-data.ts';
import { execute } from '../../../parts/execute.ts';
import { frame } from '../../../parts/frame.ts';
import { menuRow } from '../../../parts/menu-row.ts';
import { messageBox } from '../../../parts/message-box.ts';
import { type Paged, pager } from '../../../parts/pager.ts';
import { bold, faint, heading, line, quiet, run, words } from '../../../parts/text.ts';
import type { Amount, StaffName } from '../../../words/brands.ts';
import { dossier } from '../../../words/dossier-card.ts';
import { openForm } from '../../parts/account-buttons.ts';
import type { BalanceView } from '../../parts/money-lines.ts';
import { type RefusalCode, refusals } from '../../refusals.ts';
import type { Name } from '../../ronde/words.ts';
import { ownSchoolsVerbs } from '../verbs.ts';
import { cameFrom, foldUp, type OwnSchoolsView, own, sumOf } from './own-schools-view.ts';
import { refusedWords } from './preview-card.ts';

/** How far the money of a school is: what asks something first. */
export type MoneyState = 'vraag' | 'uitleg' | 'open' | 'klaar' | 'ingediend' | 'dicht';

export interface StandLine {
  /** Of the account. */
  readonly data: CardData;
  readonly part: string;
  readonly name: Name;
  readonly state: MoneyState;
  readonly balance: BalanceView | null;
}

/** What was not taken over, with what stands there now. */
export interface RefusedLine {
  readonly name: Name;
  readonly code: RefusalCode;
  readonly by: StaffName | null;
  readonly balance: BalanceView | null;
}

export interface OwnStandView extends OwnSchoolsView, Paged {
  readonly note: RefusalCode | null;
  /** How many were taken over just now; null: nothing was asked. */
  readonly saved: Amount | null;
  readonly refused: readonly RefusedLine[];
  /** Of all pages: whose money is ready, and of how many. */
  readonly ready: Amount;
  readonly all: Amount;
  /** Of this page. */
  readonly lines: readonly StandLine[];
  /** Whether a table can still change something. */
  readonly open: boolean;
}

export const STAND_ROWS = 8;
const REFUSED_ROWS = 6;
const TITLE = 'Zo staat het geld van je scholen ervoor';

const STATE_WORDS: Readonly<Record<MoneyState, string>> = {
  vraag: 'er is een vraag: beantwoord die in het formulier',
  uitleg: 'er is veel over: zeg waarom en waar het heen gaat',
  open: 'nog niet ingevuld',
  klaar: 'klaar',
  ingediend: 'ingediend',
  dicht: 'kan nu niet worden ingevuld',
};

/** How far the money of each school is; a row that still asks something opens its form. */
export const ownStandCard = dossier<OwnStandView>((view) => {
  const { data, note, saved, refused, ready, all, lines, open } = view;
  const kept =
    saved === null || saved === 0 ? '' : saved === 1 ? 'Eén school is bewaard. ' : `${saved} scholen zijn bewaard. `;
  const lead = `${kept}Van ${ready} van de ${all} scholen is het geld klaar.`;
  return frame({
    title: TITLE,
    speak: note === null ? lead : refusals[note],
    body: [
      buttons(foldUp(view)),
      heading(TITLE),
      own(view),
      ...(note === null ? [] : [messageBox(refusals[note])]),
      words(lead),
      ...refused.slice(0, REFUSED_ROWS).flatMap(refusedLines),
      ...(refused.length > REFUSED_ROWS ? [quiet(`En nog ${refused.length - REFUSED_ROWS} niet overgenomen.`)] : []),
      ...lines.map(schoolRow),
      ...pager(ownSchoolsVerbs.stand, data, view, cameFrom(view)),
      ...(open ? [buttons(execute(ownSchoolsVerbs.ask, 'Vul de tabel in', data, { constants: cameFrom(view) }))] : []),
    ],
  });
});

const refusedLines = ({ name, code, by, balance }: RefusedLine): readonly CardElement[] => [
  line([bold(name), run(' · niet overgenomen')], { spacing: 'Medium' }),
  line([run(`${refusedWords(code, by)} `), faint(`Nu staat er: ${sumOf(balance)}`)], { spacing: 'None' }),
];

function schoolRow({ data, part, name, state, balance }: StandLine): CardElement {
  const texts = [[bold(name), run(` · ${STATE_WORDS[state]}`)], [faint(sumOf(balance))]];
  if (state === 'ingediend' || state === 'dicht') {
    return { type: 'Container', spacing: 'Small', items: texts.map((runs) => line(runs, { spacing: 'None' })) };
  }
  return menuRow(texts, openForm(data, `Open ${name}`, part));
}
