import type { IContainer, ITextRun } from '@microsoft/teams.cards';
import type { CardData } from '../parts/card-data.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { menuRow } from '../parts/menu-row.ts';
import { pager } from '../parts/pager.ts';
import { bold, faint, heading, line, run, words } from '../parts/text.ts';
import { amount, type SchoolId, type SchoolName } from '../words/brands.ts';
import { posted } from '../words/posted-card.ts';
import { beginRow, kindLines, type Lines, type RequestChoice, sameRow } from './parts/begin-rows.ts';
import { noteBox, spokenNote } from './parts/case-view.ts';
import { SUMMARIES } from './parts/summaries.ts';
import type { RefusalNote } from './refusal-note.ts';
import { inputIds } from './verbs.ts';
import { viewVerbs } from './view-verbs.ts';

export interface ChooseView {
  /**
   * `data.id` is a fresh draft id: the rows are one Begin, however often and whichever is clicked. `data.page` is the page
   * of the click, for whoever has many schools.
   */
  readonly data: CardData;
  readonly choices: readonly RequestChoice[];
  /** The school that was chosen on an earlier card; null while there is more than one to choose from. */
  readonly school: SchoolId | null;
  readonly note: RefusalNote | null;
}

const ROWS = 8;

const TITLE = 'Nieuwe aanvraag';
const WHICH_KIND = 'Wat is er nodig? Ik bewaar elke stap.';
const WHICH_SCHOOL = 'Voor welke school? Ik bewaar elke stap.';
const NONE =
  'Je bent bij geen school zorgcoördinator, dus een aanvraag doen kan hier niet. Vraag de zorgcoördinator van je school.';

/** The anchor of a form: the school, then what it is about; nothing is chosen beforehand (USERS section 2). */
export const chooseCard = posted<ChooseView>(
  (view) => {
    const { data } = view;
    const { told, lead, rows, where } = content(view);
    const leaves = paged(rows);
    const pages = amount(Math.max(1, leaves.length));
    const page = amount(Math.min(Math.max(data.page ?? 1, 1), pages));
    return frame({
      title: TITLE,
      speak: `${spokenNote(told)}${lead}`.trimEnd(),
      body: [
        ...noteBox(told),
        heading(TITLE),
        ...(where === null ? [] : [line([faint('Voor '), bold(where)], { spacing: 'Small' })]),
        ...(lead === '' ? [] : [words(lead)]),
        ...(leaves[page - 1] ?? []).flatMap(drawn),
        ...pager(viewVerbs.newRequest, data, { page, pages }, chosen(view)),
      ],
    });
  },
  () => SUMMARIES.answer,
);

interface Content {
  readonly told: RefusalNote | null;
  readonly lead: string;
  readonly rows: readonly Row[];
  /** The school that it is for, once that is known. */
  readonly where: SchoolName | null;
}

/** What stays on one page: a kind, with "Zelfde als vorige keer" under it where it names no kind itself. */
interface Row {
  /** Stands above the first row of this school on a page; null where the row names its school, or the card does. */
  readonly under: SchoolName | null;
  readonly items: readonly IContainer[];
}

/** As few clicks as fit: everything at once, or the school first for whoever has many. */
function content({ data, choices, school, note }: ChooseView): Content {
  const [first] = choices;
  if (!first) return { ...nothing(note), rows: [], where: null };
  const schools = Map.groupBy(choices, (choice) => choice.school);
  const here = schools.get(school ?? first.school);
  if (here && (school !== null || schools.size === 1)) {
    const where = here[0]?.schoolName ?? first.schoolName;
    return {
      told: note,
      lead: WHICH_KIND,
      rows: kindRows(data, here, null),
      where,
    };
  }
  return { told: note, lead: WHICH_SCHOOL, rows: schoolRows(data, choices, [...schools.values()]), where: null };
}

type Schools = readonly (readonly RequestChoice[])[];

function schoolRows(data: CardData, choices: ChooseView['choices'], schools: Schools): readonly Row[] {
  if (schools.length === choices.length)
    return choices.map((choice) => ({
      under: null,
      items: [
        beginRow(data, choice, [[bold(choice.schoolName)], [run(choice.kindName)]]),
        ...sameRow(data, choice, SAME),
      ],
    }));
  if (!fitAtOnce(choices)) return schools.flatMap((here) => firstOf(data, here, Math.floor(ROWS / schools.length) - 1));
  return schools.flatMap((here) => kindRows(data, here, here[0]?.schoolName ?? null));
}

/** Whether the kinds of all schools stand on one card, so that none of them has to be chosen first. */
export const fitAtOnce = (choices: ChooseView['choices']): boolean => choices.length <= ROWS;

/** As many of a school's kinds as fit, the first ones first, and the way to the others; with many schools their names alone. */
function firstOf(data: CardData, here: readonly RequestChoice[], fit: number): readonly Row[] {
  const [one] = here;
  if (!one) return [];
  const to = (title: string, text: ITextRun): IContainer => schoolRow(data, one, title, [text]);
  if (fit < 1) return [{ under: null, items: [to(`Kies ${one.schoolName}`, bold(one.schoolName))] }];
  const others = to(`Iets anders voor ${one.schoolName}`, run('Iets anders'));
  const rows = [...here.slice(0, fit).map((choice) => beginRow(data, choice, kindLines(choice))), others];
  return rows.map((row) => ({ under: one.schoolName, items: [row] }));
}

/** Eight lines to a page, and no row torn in two. */
function paged(rows: readonly Row[]): readonly (readonly Row[])[] {
  const leaves: Row[][] = [];
  let free = 0;
  for (const row of rows) {
    if (row.items.length > free) {
      leaves.push([]);
      free = ROWS;
    }
    leaves.at(-1)?.push(row);
    free -= row.items.length;
  }
  return leaves;
}

function drawn({ under, items }: Row, at: number, leaf: readonly Row[]): readonly IContainer[] {
  const [first, ...more] = items;
  if (under === null || !first || leaf[at - 1]?.under === under) return items;
  return [underName(under, first), ...more];
}

/** There is one thing to say: why. "Kies een van je eigen scholen" is of no use without any. */
const nothing = (note: RefusalNote | null): Pick<Content, 'told' | 'lead'> =>
  note === null || note.code === 'niet-jouw-school' ? { told: null, lead: NONE } : { told: note, lead: '' };

const SAME: Lines = [[run('Zelfde als vorige keer'), faint(': wat hetzelfde kan blijven, is al ingevuld')]];

/**
 * A school's kinds in their own order. What it asked before of one kind stands under that kind; of more kinds it is one row
 * that opens them, for a row under each would push the last kinds off the page. That row comes first: where two schools
 * share a card it stays on the page of its school's kinds.
 */
function kindRows(data: CardData, here: readonly RequestChoice[], under: SchoolName | null): readonly Row[] {
  const before = here.filter(({ earlier }) => Boolean(earlier));
  const [one] = before;
  const many = one && before.length > 1;
  return [
    ...(many ? [{ under, items: [againRow(data, one)] }] : []),
    ...here.map((choice) => ({
      under,
      items: [beginRow(data, choice, kindLines(choice)), ...(many ? [] : sameRow(data, choice, SAME))],
    })),
  ];
}

const underName = (name: SchoolName, row: IContainer): IContainer => ({
  type: 'Container',
  items: [line([bold(name)], { spacing: 'Medium' }), row],
});

/** The draft id goes along, so that whatever is begun there is the same one draft as here. */
const againRow = (data: CardData, { school, schoolName }: RequestChoice): IContainer =>
  menuRow(
    [[run('Zelfde als een vorige keer'), faint(': kies uit wat je school eerder vroeg')]],
    execute(viewVerbs.askedBefore, `Zelfde als een vorige keer voor ${schoolName}`, firstPage(data), {
      constants: { [inputIds.school]: school },
    }),
  );

/** What the school may ask begins at its first page, on whichever page the school stood. */
const schoolRow = (data: CardData, { school }: RequestChoice, title: string, text: Lines[number]): IContainer =>
  menuRow([text], execute(viewVerbs.newRequest, title, firstPage(data), { constants: { [inputIds.school]: school } }));

const firstPage = (data: CardData): CardData => ({ ...data, page: amount(1) });

const chosen = ({ school }: ChooseView): Readonly<Record<string, string>> =>
  school === null ? {} : { [inputIds.school]: school };
