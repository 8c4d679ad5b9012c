import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, heading, words } from '../../parts/text.ts';
import type { SchoolId, SchoolName } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import type { Where } from './ask-purpose-card.ts';
import type { Purpose } from './purpose.ts';
import { purposeAction } from './purpose-action.ts';
import { channelVerbs } from './verbs.ts';

/** What one page shows. */
export const SCHOOL_ROWS = 8;

export interface ChooseSchoolView extends Paged {
  readonly data: CardData;
  readonly where: Where;
  readonly now: Purpose | null;
  /** One page of the schools that are open. */
  readonly schools: readonly { readonly id: SchoolId; readonly name: SchoolName }[];
}

const TITLE = 'Van welke school is dit kanaal?';
const LEAD = 'Ik plaats er dan berichten voor deze school; nooit iets over een leerling.';
const NONE =
  'Er staat nog geen school in het register. Voeg eerst een school toe bij Beheer, in je eigen gesprek met mij.';

/** The schools that a channel can be for. */
export const chooseSchoolCard = posted<ChooseSchoolView>(
  ({ data, where, now, schools, page, pages }) => {
    const lead = schools.length === 0 ? NONE : LEAD;
    return frame({
      title: TITLE,
      speak: lead,
      body: [
        heading(TITLE),
        words(lead),
        ...schools.map((school) =>
          menuRow([[bold(school.name)]], purposeAction({ kind: 'school', ...school }, { data, where, now })),
        ),
        ...pager(channelVerbs.chooseSchool, data, { page, pages }),
        buttons(execute(channelVerbs.askPurpose, 'Terug', data)),
      ],
    });
  },
  () => TITLE,
);
