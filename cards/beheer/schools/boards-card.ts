import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, faint, heading, run, words } from '../../parts/text.ts';
import type { Amount, BoardName } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { type Said, saidBox, spokenOf } from '../parts/said.ts';
import { beheerVerbs } from '../verbs.ts';
import { schoolVerbs } from './verbs.ts';

export interface BoardLine {
  readonly data: CardData;
  readonly name: BoardName;
  /** That are open. */
  readonly schools: Amount;
  readonly mandateMissing: boolean;
}

export interface BoardsView extends Paged, Said<never> {
  readonly data: CardData;
  readonly mayChange: boolean;
  /** To choose one for a new school, rather than to look at one. */
  readonly choosing: boolean;
  /** Of this page, by name. */
  readonly rows: readonly BoardLine[];
}

const SUMMARY = 'Besturen van je samenwerkingsverband';
const LOOK = { title: 'Besturen', lead: 'Tik op een bestuur om het te bekijken.' };
const CHOOSE = { title: 'Nieuwe school', lead: 'Bij welk bestuur hoort de school? Tik het aan.' };
const NONE = 'Er staat nog geen bestuur in het register. Een school hoort bij een bestuur, dus voeg dat eerst toe.';

/** The boards of the SWV by name, to open one or to choose one for a new school. */
export const boardsCard = posted<BoardsView>(
  (view) => {
    const { title, lead } = view.choosing ? CHOOSE : LOOK;
    const told = view.rows.length === 0 ? NONE : lead;
    const { data } = view;
    return frame({
      title,
      speak: spokenOf(view, {}) ?? told,
      body: [
        heading(title),
        ...saidBox(view, {}),
        words(told),
        ...view.rows.map((row) => boardRow(row, view.choosing)),
        ...pager(view.choosing ? schoolVerbs.choose : schoolVerbs.boards, data, view),
        buttons(
          ...(view.mayChange ? [execute(schoolVerbs.freshBoard, 'Nieuw bestuur', data)] : []),
          execute(beheerVerbs.schools, 'Terug naar de scholen', data),
          execute(beheerVerbs.home, 'Terug naar beheer', data),
        ),
      ],
    });
  },
  () => SUMMARY,
);

function boardRow({ data, name, schools, mandateMissing }: BoardLine, choosing: boolean) {
  const open = schools === 1 ? '1 school' : `${schools} scholen`;
  const missing = mandateMissing && !choosing ? [[run('Nog geen mandaat voor een TLV', { color: 'Attention' })]] : [];
  const [verb, does] = choosing ? [schoolVerbs.fresh, 'Kies'] : [schoolVerbs.board, 'Open'];
  return menuRow([[bold(name)], [faint(open)], ...missing], execute(verb, `${does} ${name}`, data));
}
