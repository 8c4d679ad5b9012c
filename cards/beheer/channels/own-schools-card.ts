import type { CardData } from '../../parts/card-data.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, heading, words } from '../../parts/text.ts';
import type { SchoolId, SchoolName } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { schoolAction } from './school-action.ts';
import { channelVerbs } from './verbs.ts';

export interface OwnSchoolsView extends Paged {
  readonly data: CardData;
  /** One page of the schools of whoever clicked. */
  readonly schools: readonly { readonly id: SchoolId; readonly name: SchoolName }[];
}

const TITLE = 'Van welke school is dit kanaal?';
const LEAD =
  'Dit zijn jouw scholen. Ik vraag de functioneel beheerder om het kanaal te koppelen aan de school die je kiest.';

/** For one person with several schools, in answer to a click in the channel. */
export const ownSchoolsCard = posted<OwnSchoolsView>(
  ({ data, schools, page, pages }) =>
    frame({
      title: TITLE,
      speak: LEAD,
      body: [
        heading(TITLE),
        words(LEAD),
        ...schools.map((school) => menuRow([[bold(school.name)]], schoolAction(school, school.name, data))),
        ...pager(channelVerbs.ownSchools, data, { page, pages }),
      ],
    }),
  () => TITLE,
);
