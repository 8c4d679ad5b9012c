import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { type Paged, pager } from '../../parts/pager.ts';
import { bold, faint, heading, words } from '../../parts/text.ts';
import type { LocalDate, SchoolName, SubjectId } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { beheerVerbs } from '../verbs.ts';
import { channelVerbs } from './verbs.ts';

export interface ProposalsView extends Paged {
  readonly data: CardData;
  /** One page, the oldest first. */
  readonly rows: readonly { readonly id: SubjectId; readonly school: SchoolName; readonly since: LocalDate }[];
}

const TITLE = 'Voorstellen van scholen';
const LEAD = 'Deze scholen vragen of een kanaal van hen is. Open er een om te zien wie het vroeg en wie er meelezen.';
const NONE = 'Er wacht geen voorstel van een school.';

/** What schools asked about channels and nobody answered yet. */
export const proposalsCard = posted<ProposalsView>(
  ({ data, rows, page, pages }) => {
    const lead = rows.length === 0 ? NONE : LEAD;
    return frame({
      title: TITLE,
      speak: lead,
      body: [
        heading(TITLE),
        words(lead),
        ...rows.map(({ id, school, since }) =>
          menuRow(
            [[bold(school)], [faint(`Gevraagd op ${fullDay(since)}`)]],
            execute(channelVerbs.proposal, `Bekijk het voorstel van ${school}`, { ...data, id }),
          ),
        ),
        ...pager(channelVerbs.proposals, data, { page, pages }),
        buttons(execute(beheerVerbs.channels, 'Terug naar kanalen', data)),
      ],
    });
  },
  () => TITLE,
);
