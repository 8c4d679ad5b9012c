import { buttons } from '../parts/buttons.ts';
import type { CardData } from '../parts/card-data.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { type Paged, pager } from '../parts/pager.ts';
import { bold, faint, heading, line, words } from '../parts/text.ts';
import { amount, type SchoolId, type SchoolName } from '../words/brands.ts';
import { posted } from '../words/posted-card.ts';
import { kindLines, type RequestChoice, sameRow } from './parts/begin-rows.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { inputIds } from './verbs.ts';
import { viewVerbs } from './view-verbs.ts';

export interface AgainView extends Paged {
  /** `data.id` is the fresh draft id of the choice that this was opened from. */
  readonly data: CardData;
  readonly school: SchoolId;
  readonly schoolName: SchoolName;
  /** What the school asked before, newest first, of this page. */
  readonly rows: readonly RequestChoice[];
  /** The school, where the choice was of its kinds only; null where all schools stood on it. */
  readonly back: SchoolId | null;
}

const TITLE = 'Zelfde als een vorige keer';
const LEAD = 'Wat wil je nog een keer vragen? Wat hetzelfde kan blijven, is al ingevuld.';

/** What a school asked before, to begin one again: the last of each kind, without a number or a day that would name a pupil. */
export const againCard = posted<AgainView>(
  (view) => {
    const { data, school, back } = view;
    return frame({
      title: TITLE,
      speak: LEAD,
      body: [
        heading(TITLE),
        line([faint('Voor '), bold(view.schoolName)], { spacing: 'Small' }),
        words(LEAD),
        ...view.rows.flatMap((choice) => sameRow(data, choice, kindLines(choice))),
        ...pager(viewVerbs.askedBefore, data, view, { [inputIds.school]: school }),
        buttons(
          execute(
            viewVerbs.newRequest,
            'Terug',
            { ...data, page: amount(1) },
            {
              constants: back === null ? {} : { [inputIds.school]: back },
            },
          ),
        ),
      ],
    });
  },
  () => SUMMARIES.answer,
);
