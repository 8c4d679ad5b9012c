import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { heading, words } from '../../parts/text.ts';
import type { LocalDate, SchoolName } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { channelVerbs } from './verbs.ts';

export interface ProposedView {
  readonly data: CardData;
  readonly school: SchoolName;
  readonly since: LocalDate;
  readonly note: BeheerRefusal | null;
}

const TITLE = 'Gevraagd aan de beheerder van je samenwerkingsverband';
const LEAD = 'Je hoeft nu niets te doen. Zodra er antwoord is, staat het hier.';

/** In the channel, for whoever reads along: what was asked, until the beheerder answers. It names no person. */
export const proposedCard = posted<ProposedView>(
  ({ data, school, since, note }) => {
    const said = note && beheerRefusalText(note);
    return frame({
      title: TITLE,
      speak: said ?? LEAD,
      body: [
        heading(TITLE),
        ...(said ? [messageBox(said)] : []),
        fact('Is dit het kanaal van', school),
        fact('Gevraagd op', fullDay(since)),
        words(LEAD),
        buttons(execute(channelVerbs.proposed, 'Kijk opnieuw', data)),
      ],
    });
  },
  () => TITLE,
);
