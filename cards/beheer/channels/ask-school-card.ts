import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { heading, quiet, words } from '../../parts/text.ts';
import type { SchoolId, SchoolName } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { type BeheerRefusal, beheerRefusalText } from '../refusals.ts';
import { schoolAction } from './school-action.ts';
import { channelVerbs } from './verbs.ts';

export interface AskSchoolView {
  readonly data: CardData;
  /** null when whoever asks has several: none is chosen for them, and the others in the channel need not know which. */
  readonly school: { readonly id: SchoolId; readonly name: SchoolName } | null;
  readonly note: BeheerRefusal | null;
}

const TITLE = 'Is dit het kanaal van je school?';
const LEAD =
  'Zo ja, dan vraag ik de functioneel beheerder van je samenwerkingsverband om het te koppelen. Daarna plaats ik hier berichten voor de school; over een leerling nooit.';
const WHO = 'Alleen de directie en de zorgcoördinatoren van de school kunnen dit vragen.';

/** In a channel, when somebody of a school names the bot there. Everybody reads it: it names no person. */
export const askSchoolCard = posted<AskSchoolView>(
  ({ data, school, note }) => {
    const said = note && beheerRefusalText(note);
    return frame({
      title: TITLE,
      speak: said ?? LEAD,
      body: [
        heading(TITLE),
        ...(said ? [messageBox(said)] : []),
        ...(school ? [fact('School', school.name)] : []),
        words(LEAD),
        quiet(WHO),
        buttons(
          school
            ? schoolAction(school, 'Ja, vraag het aan', data)
            : execute(channelVerbs.ownSchools, 'Ja, kies de school', data, { look: 'main' }),
        ),
      ],
    });
  },
  () => TITLE,
);
