import type { CardElement, ITextRun } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { bold, faint, heading, line, quiet, run, words } from '../../parts/text.ts';
import type { Amount, Dossiernummer, LocalDate, SchoolName } from '../../words/brands.ts';
import { dossier } from '../../words/dossier-card.ts';
import { nearDay } from '../../words/dutch-date.ts';
import { type TermLeft, termLines } from '../parts/term-left.ts';
import { verbs } from '../verbs.ts';
import { viewVerbs } from '../view-verbs.ts';
import { type CaseState, stateWords } from '../words.ts';

export interface TalkRow {
  readonly data: CardData;
  readonly dossiernummer: Dossiernummer;
  readonly state: CaseState;
  /** Whether less was granted than was asked. */
  readonly deels?: boolean;
  readonly since: LocalDate;
  /** Of the law; null when it is closed. */
  readonly term: TermLeft | null;
}

export interface TalkSchoolView {
  readonly data: CardData;
  readonly school: SchoolName;
  /** Since 1 August: submitted, and how what was closed since then ended. */
  readonly year: { readonly asked: Amount; readonly granted: Amount; readonly refused: Amount; readonly basis: Amount };
  readonly open: readonly TalkRow[];
  /** There are more than stand here. */
  readonly more: boolean;
  readonly closed: readonly TalkRow[];
}

/** On one card: enough for a talk, and it stays below the size limit. */
export const TALK_OPEN = 12;
export const TALK_CLOSED = 5;

const ASK = 'Vraag ook: wat leerde het team, en wat lukt nu zonder extra hulp?';

/** What a consulent wants at hand in the talk with a school (USERS section 7); counts of one or two pupils stand here too. */
export const talkSchoolCard = dossier<TalkSchoolView>((view) => {
  const { asked, granted, refused, basis } = view.year;
  const title = 'Voor je gesprek';
  const year = `Dit schooljaar: ${asked} gevraagd, ${granted} toegekend, ${refused} afgewezen, ${basis} met basisondersteuning.`;
  return frame({
    title,
    speak: year,
    body: [
      buttons(execute(viewVerbs.talk, 'Sluit overzicht', view.data)),
      heading(title),
      line([faint('Met '), bold(view.school)], { spacing: 'Small' }),
      words(year),
      ...rows('Loopt nu', 'Er loopt nu geen aanvraag.', view.open),
      ...(view.more ? [quiet('Er loopt meer; typ "mijn scholen" voor alles.')] : []),
      ...rows('Laatst afgerond', 'Er is nog niets afgerond.', view.closed),
      words(ASK, { spacing: 'Medium' }),
    ],
  });
});

function rows(title: string, none: string, all: readonly TalkRow[]): readonly CardElement[] {
  const above = words(title, { weight: 'Bolder', spacing: 'Medium' });
  return all.length === 0 ? [above, words(none, { spacing: 'None' })] : [above, ...all.map(row)];
}

function row({ data, dossiernummer, state, deels, since, term }: TalkRow) {
  const lines: ITextRun[][] = [
    [bold(dossiernummer), run(` · ${stateWords(state, deels)} sinds ${nearDay(since)}`)],
    ...termLines(term),
  ];
  return menuRow(lines, execute(verbs.status, `Open ${dossiernummer}`, data));
}
