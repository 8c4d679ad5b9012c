import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { bold, faint, heading, line, words } from '../../parts/text.ts';
import type { ConfigText, SchoolName } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { resultVerbs } from './verbs.ts';

export interface InReportView {
  readonly data: CardData;
  readonly school: SchoolName | ConfigText;
  readonly campaign: ConfigText;
  readonly period: ConfigText;
}

const TITLE = 'Jullie cijfers staan in het jaarverslag';
const LEAD =
  'Dank je wel voor het invullen. Wil je zien hoe jullie ervoor staan naast de anderen? Je hoeft niets te doen.';

/** What a school hears back (USERS section 7, row 8). */
export const inReportCard = posted<InReportView>(
  ({ data, school, campaign, period }) =>
    frame({
      title: TITLE,
      speak: LEAD,
      body: [
        heading(TITLE),
        line([bold(school)]),
        line([faint(`${campaign}, ${period}`)], { spacing: 'None' }),
        words(LEAD),
        buttons(execute(resultVerbs.page, 'Bekijk onze bladzijde', data, { look: 'main' })),
      ],
    }),
  () => TITLE,
);
