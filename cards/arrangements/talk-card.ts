import { buttons } from '../parts/buttons.ts';
import type { CardData } from '../parts/card-data.ts';
import { execute } from '../parts/execute.ts';
import { frame } from '../parts/frame.ts';
import { menuRow } from '../parts/menu-row.ts';
import { type Paged, pager } from '../parts/pager.ts';
import { bold, heading, words } from '../parts/text.ts';
import type { SchoolId, SchoolName } from '../words/brands.ts';
import { posted } from '../words/posted-card.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { inputIds } from './verbs.ts';
import { viewVerbs } from './view-verbs.ts';

export interface TalkView extends Paged {
  readonly data: CardData;
  /** For which this reader is onderwijsconsulent, by name; of this page, at most {@link TALK_ROWS}. */
  readonly schools: readonly { readonly id: SchoolId; readonly name: SchoolName }[];
}

export const TALK_ROWS = 8;

const TITLE = 'Voor je gesprek met een school';
const LEAD = 'Kies de school. Je ziet wat er loopt, hoe lang nog en wat het laatst is afgerond.';
const NONE =
  'Dit is er voor onderwijsconsulenten, over hun eigen scholen. Klopt je rol niet? Vraag het de functioneel beheerder.';

/** Which school the talk is with; what there is to know of it comes only in the answer to the click. */
export const talkCard = posted<TalkView>(
  (view) => {
    const { data, schools } = view;
    const lead = schools.length === 0 ? NONE : LEAD;
    return frame({
      title: TITLE,
      speak: lead,
      body: [
        heading(TITLE),
        words(lead),
        ...schools.map(({ id, name }) =>
          menuRow(
            [[bold(name)]],
            execute(viewVerbs.talk, `Bereid je gesprek met ${name} voor`, data, {
              constants: { [inputIds.school]: id },
            }),
          ),
        ),
        ...pager(viewVerbs.talk, data, view),
        ...(schools.length === 0 ? [] : [buttons(execute(viewVerbs.list, 'Mijn overzicht', data))]),
      ],
    });
  },
  () => SUMMARIES.answer,
);
