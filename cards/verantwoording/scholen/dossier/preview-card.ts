import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { buttons } from '../../../parts/buttons.ts';
import { cut } from '../../../parts/cut.ts';
import { execute } from '../../../parts/execute.ts';
import { frame } from '../../../parts/frame.ts';
import type { Paged } from '../../../parts/pager.ts';
import { bold, faint, heading, line, quiet, run, words } from '../../../parts/text.ts';
import { type Amount, amount, type StaffName, staffName } from '../../../words/brands.ts';
import { dossier } from '../../../words/dossier-card.ts';
import type { BalanceView } from '../../parts/money-lines.ts';
import { type RefusalCode, refusals } from '../../refusals.ts';
import type { Name } from '../../ronde/words.ts';
import { type CarriedRow, carriedRows } from '../carried-rows.ts';
import { ownSchoolsInputs, ownSchoolsVerbs } from '../verbs.ts';
import { brief, cameFrom, fitted, foldUp, namesLine, type OwnSchoolsView, own, sumOf } from './own-schools-view.ts';

/** What a table makes of one school; or how it stands, where it is not taken over. */
export interface PreviewLine {
  readonly name: Name;
  readonly balance: BalanceView | null;
  readonly refused: RefusalCode | null;
  /** Who filled it in meanwhile. */
  readonly by: StaffName | null;
  /** Somebody filled in these amounts before: they go. */
  readonly replaces: boolean;
  /** The consulent or who signs has a question there. */
  readonly asked: boolean;
}

export interface OwnPreviewView extends OwnSchoolsView, Paged {
  /** All that the table said: they go along to its other pages, and back to the table. */
  readonly rows: readonly CarriedRow[];
  /** Of those, what *Neem over* asks for. */
  readonly takes: readonly CarriedRow[];
  /** Of all pages: those that are taken over. */
  readonly changes: Amount;
  /** Of this page. */
  readonly lines: readonly PreviewLine[];
  readonly same: readonly Name[];
  /** Handed in or closed: they stay as they are. */
  readonly over: readonly Name[];
  readonly without: readonly Name[];
}

export const PREVIEW_ROWS = 8;
/** What the amounts may take on the wire: they travel with each button that goes on. */
export const CARRIED_BYTES = 7_000;
/** Above it they are not carried once more, to mend the table: the card would not fit. */
const CARRIED_OFTEN = 4_800;

const TITLE = 'Dit wordt het geld van je scholen';

/** What a table would change, before it does, with the balance of each school. */
export const ownPreviewCard = dossier<OwnPreviewView>((view) => fitted(draw, view, slim));

const slim = (view: OwnPreviewView): OwnPreviewView => ({
  ...view,
  lines: view.lines.map((line) => ({ ...line, name: brief(line.name), by: line.by && staffName(cut(line.by, 30)) })),
  same: view.same.map(brief),
  over: view.over.map(brief),
  without: view.without.map(brief),
});

function draw(view: OwnPreviewView): IAdaptiveCard {
  const { data, rows, takes, changes, lines, same, over, without } = view;
  const lead =
    changes === 0
      ? 'Er is niets om over te nemen.'
      : `${changes === 1 ? 'Eén school wordt' : `${changes} scholen worden`} nieuw. Er is nog niets gedaan. Klopt dit?`;
  const carried = carriedRows(rows);
  const withRows = (amounts: string) => ({ ...cameFrom(view), [ownSchoolsInputs.amounts]: amounts });
  const constants = withRows(carried);
  return frame({
    title: TITLE,
    speak: lead,
    body: [
      buttons(foldUp(view)),
      heading(TITLE),
      own(view),
      words(lead),
      ...lines.flatMap(schoolLines),
      ...turning(view, constants),
      ...namesLine('Stond er al zo', same),
      ...namesLine('Al ingediend of gesloten, blijft zoals het is', over),
      ...namesLine('Niet in je tabel, blijft zoals het is', without),
      buttons(
        ...(changes > 0
          ? [
              execute(ownSchoolsVerbs.take, 'Neem over', data, {
                constants: withRows(carriedRows(takes)),
                look: 'main',
              }),
            ]
          : []),
        execute(ownSchoolsVerbs.ask, 'Pas de tabel aan', data, {
          constants: carried.length > CARRIED_OFTEN ? cameFrom(view) : constants,
        }),
      ),
    ],
  });
}

/** One button on each page, the last leads to the first: the amounts travel with every button that there is. */
function turning({ data, page, pages }: OwnPreviewView, constants: Readonly<Record<string, string>>) {
  if (pages <= 1) return [];
  const [title, next] = page < pages ? ['Volgende', page + 1] : ['Naar pagina 1', 1];
  return [
    quiet(`Pagina ${page} van ${pages}`),
    buttons(execute(ownSchoolsVerbs.preview, title, { ...data, page: amount(next) }, { constants })),
  ];
}

function schoolLines({ name, balance, refused, by, replaces, asked }: PreviewLine): readonly CardElement[] {
  const state = asked ? ' · er is een vraag' : balance?.explains ? ' · uitleg nodig' : '';
  if (refused !== null)
    return [
      line([bold(name), run(' · wordt niet overgenomen')], { spacing: 'Medium' }),
      line([run(`${refusedWords(refused, by)} `), faint(`Nu staat er: ${sumOf(balance)}`)], { spacing: 'None' }),
    ];
  return [
    line([bold(name), run(state)], { spacing: 'Medium' }),
    line([run(sumOf(balance)), ...(replaces ? [faint(' · in de plaats van wat er stond')] : [])], { spacing: 'None' }),
  ];
}

export const refusedWords = (code: RefusalCode, by: StaffName | null): string => {
  if (code === 'onderdeel-veranderd' || code === 'verouderd')
    return `${by ?? 'Een collega'} veranderde dit intussen ook.`;
  return refusals[code];
};
