import type { CardElement, IContainer, IExecuteAction, ITextRun } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, faint, heading, line, run, words } from '../../parts/text.ts';
import type { Amount, Dossiernummer, LocalDate, SchoolName, StaffName } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { noteBox, spokenNote } from '../parts/case-view.ts';
import type { Ticks } from '../parts/driehoek-ticks.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import type { RefusalNote } from '../refusal-note.ts';
import { verbs } from '../verbs.ts';
import { POSTED_KINDS, type PostedKind } from '../words.ts';
import { type DaysLeft, daysLeftWords } from './days-left.ts';
import { ticksLine } from './ticks-line.ts';
import { zittingVerbs } from './verbs.ts';

/** A request on the list, as whoever looks may know of it; how anybody advised is not in it. */
export interface ZittingRow {
  readonly data: CardData;
  /** Its number on the list, the same for everyone. */
  readonly place: Amount;
  readonly dossiernummer: Dossiernummer;
  readonly kind: PostedKind;
  readonly school: SchoolName;
  readonly left: DaysLeft | null;
  readonly ticks: Ticks;
  /** One's own advice is in; for the secretary: the text is written. */
  readonly done: boolean;
  /** For the secretary: how many advised, of how many who may. */
  readonly given: { readonly count: Amount; readonly seats: Amount };
}

export interface ZittingView extends Paged {
  readonly data: CardData;
  /** `afwezig`: sits in the CvT, and is not on the list of who is there. */
  readonly as: 'lid' | 'secretaris' | 'afwezig';
  readonly on: LocalDate;
  /** On the whole list. */
  readonly total: Amount;
  /** How many of them wait for this reader. */
  readonly todo: Amount;
  /** Of this page. At most {@link ZITTING_ROWS}. */
  readonly rows: readonly ZittingRow[];
  /** For the secretary: who is there. */
  readonly present: readonly StaffName[];
  /** For the secretary: how many lie with the CvT and are not on the list. */
  readonly waiting: Amount;
  readonly note: RefusalNote | null;
}

export const ZITTING_ROWS = 6;

/** USERS section 5, row 8: the dossier stands on a screen that others may see, or that is recorded. */
export const SAFE = 'Zet opname en Copilot uit voor je een dossier opent.';

const LEADS = {
  lid: 'Lees eerst het dossier; je kunt je advies wijzigen tot de zitting sluit.',
  secretaris: 'Schrijf bij elke aanvraag in een paar zinnen wat de commissie vindt; sluit daarna de zitting.',
  afwezig: 'Je staat niet op de lijst van wie er vandaag is. Ben je er wel? Zeg het de secretaris.',
} as const;
const DONE = {
  lid: 'Je bent klaar: bij elke aanvraag staat je advies. Je kunt het wijzigen tot de zitting sluit.',
  secretaris: 'Alles wat een tekst kan krijgen, heeft er een. Je kunt de zitting sluiten.',
} as const;

/** "Zitting: 12 aanvragen": the one message of the afternoon for a member, and the desk of the secretary. */
export const zittingCard = posted<ZittingView>(
  (view) => {
    const title = view.total === 1 ? 'Zitting: 1 aanvraag' : `Zitting: ${view.total} aanvragen`;
    const lead = view.as !== 'afwezig' && view.todo === 0 && view.total > 0 ? DONE[view.as] : LEADS[view.as];
    return frame({
      title,
      speak: `${spokenNote(view.note)}${SAFE} ${lead}`,
      body: [
        ...noteBox(view.note),
        heading(title),
        line([bold('Commissie van Toewijzing'), run(` · ${fullDay(view.on)}`)], { spacing: 'Small' }),
        words(SAFE, { weight: 'Bolder' }),
        words(lead),
        ...begin(view),
        ...(view.as === 'secretaris' ? [line([faint('Er zijn: '), run(view.present.join(', '))])] : []),
        ...view.rows.map((row) => rowOf(row, view.as)),
        ...pager(zittingVerbs.show, view.data, view),
        ...manage(view),
      ] satisfies readonly CardElement[],
    });
  },
  ({ as, todo }) => (as === 'lid' && todo > 0 ? SUMMARIES.action : SUMMARIES.news),
);

/** Before the rows: on a phone the end is far away. */
function begin({ as, todo, total, data }: ZittingView): readonly CardElement[] {
  if (as === 'afwezig' || todo === 0) return [];
  const title = todo === total ? 'Begin' : 'Ga verder';
  return [buttons(execute(zittingVerbs.next, title, data, { look: 'main' }))];
}

function manage({ as, data, waiting }: ZittingView): readonly CardElement[] {
  if (as !== 'secretaris') return [];
  const add: readonly IExecuteAction[] = waiting === 0 ? [] : [execute(zittingVerbs.waiting, 'Neem op de lijst', data)];
  return [
    buttons(
      execute(zittingVerbs.askClose, 'Sluit de zitting', data),
      execute(zittingVerbs.askAttendance, 'Wie is er?', data),
      ...add,
    ),
  ];
}

function rowOf(of: ZittingRow, as: ZittingView['as']): IContainer {
  const lines: ITextRun[][] = [
    [bold(`${of.place}. ${of.dossiernummer}`), run(` · ${POSTED_KINDS[of.kind]} · ${of.school}`)],
    [run([...daysLeftWords(of.left), ticksLine(of.ticks)].join(' · '))],
    ...stand(of, as),
  ];
  return menuRow(lines, execute(verbs.openDossier, `Open ${of.dossiernummer}`, of.data));
}

function stand({ done, given }: ZittingRow, as: ZittingView['as']): ITextRun[][] {
  if (as === 'lid')
    return [[done ? run('✓ Je advies is gegeven', { weight: 'Bolder' }) : faint('Nog geen advies van jou')]];
  if (as === 'afwezig') return [];
  return [[run(`${given.count} van ${given.seats} adviezen · ${done ? '✓ tekst geschreven' : 'nog geen tekst'}`)]];
}
