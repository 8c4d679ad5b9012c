import type { CardData } from '../parts/card-data.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { menuRow } from '../parts/menu-row.ts';
import { pager } from '../parts/pager.ts';
import { bold, heading, run, words } from '../parts/text.ts';
import { amount, type ConfigText, type SchoolId, type SchoolName } from '../words/brands.ts';
import { posted } from '../words/posted-card.ts';
import { noteBox, spokenNote } from './parts/case-view.ts';
import { SUMMARIES } from './parts/summaries.ts';
import type { RefusalNote } from './refusal-note.ts';
import { inputIds, verbs } from './verbs.ts';
import { viewVerbs } from './view-verbs.ts';
import type { RequestKind } from './words.ts';

/** What a zorgcoördinator may ask for, for which of their schools. */
export interface RequestChoice {
  readonly kind: RequestKind;
  /** As the SWV calls it. A menu names it; the card of a request says "arrangement". */
  readonly kindName: ConfigText;
  readonly school: SchoolId;
  readonly schoolName: SchoolName;
}

export interface ChooseView {
  /**
   * `data.id` is a fresh draft id: the rows are one Begin, however often and whichever is clicked. `data.page` is the page
   * of the click, for whoever has many schools.
   */
  readonly data: CardData;
  readonly choices: readonly RequestChoice[];
  readonly note: RefusalNote | null;
}

const ROWS = 8;

const TITLE = 'Nieuwe aanvraag';
const LEAD = 'Voor welke school? Invullen duurt ongeveer 6 minuten; ik bewaar elke stap.';
const NONE =
  'Je bent bij geen school zorgcoördinator, dus een aanvraag doen kan hier niet. Vraag de zorgcoördinator van je school.';

/** The anchor of a form: a row for each school, nothing chosen beforehand (USERS section 2). */
export const chooseCard = posted<ChooseView>(
  ({ data, choices, note }) => {
    const [told, lead] = whatToSay(choices.length > 0, note);
    const pages = amount(Math.max(1, Math.ceil(choices.length / ROWS)));
    const page = amount(Math.min(Math.max(data.page ?? 1, 1), pages));
    return frame({
      title: TITLE,
      speak: `${spokenNote(told)}${lead}`.trimEnd(),
      body: [
        ...noteBox(told),
        heading(TITLE),
        ...(lead === '' ? [] : [words(lead)]),
        ...choices.slice((page - 1) * ROWS, page * ROWS).map(({ kind, kindName, school, schoolName }) =>
          menuRow(
            [[bold(schoolName)], [run(kindName)]],
            execute(verbs.begin, `Begin voor ${schoolName}: ${kindName}`, data, {
              constants: { [inputIds.kind]: kind, [inputIds.school]: school },
            }),
          ),
        ),
        ...pager(viewVerbs.newRequest, data, { page, pages }),
      ],
    });
  },
  () => SUMMARIES.answer,
);

/** Without anything to choose there is one thing to say: why. "Kies een van je eigen scholen" is of no use then. */
function whatToSay(isChoice: boolean, note: RefusalNote | null): readonly [RefusalNote | null, string] {
  if (isChoice) return [note, LEAD];
  return note === null || note.code === 'niet-jouw-school' ? [null, NONE] : [note, ''];
}
