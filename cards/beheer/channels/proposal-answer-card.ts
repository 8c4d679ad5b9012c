import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { heading, words } from '../../parts/text.ts';
import type { SchoolName } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import type { Route } from '../schools/words.ts';

export interface ProposalAnswerView {
  readonly state: 'gevraagd' | 'gekoppeld' | 'losgekoppeld' | 'niet-gekoppeld' | 'andere-school' | 'ander-doel';
  /** null when it is not a school of the reader (any more). */
  readonly school: SchoolName | null;
  readonly route: Route | null;
}

const TITLES: Readonly<Record<ProposalAnswerView['state'], string>> = {
  gevraagd: 'Je vraag over een kanaal wacht op antwoord',
  gekoppeld: 'Het kanaal van je school is gekoppeld',
  losgekoppeld: 'Het kanaal van je school is niet meer gekoppeld',
  'niet-gekoppeld': 'Het kanaal is niet gekoppeld',
  'andere-school': 'Het kanaal is gekoppeld',
  'ander-doel': 'Het kanaal kreeg een ander doel',
};
const TALK = 'Klopt dat niet? Overleg dan met de functioneel beheerder van je samenwerkingsverband.';
const leadOf = ({ state, route }: ProposalAnswerView): string => {
  switch (state) {
    case 'gevraagd':
      return 'Je hoeft nu niets te doen: de functioneel beheerder van je samenwerkingsverband heeft je vraag.';
    case 'gekoppeld':
      return route === 'channel'
        ? 'Berichten voor je school komen voortaan in dat kanaal; over een leerling staat daar nooit iets.'
        : 'Berichten voor je school gaan nog steeds naar ieders eigen chat. De functioneel beheerder kan dat veranderen.';
    case 'losgekoppeld':
      return `Ik plaats daar niets meer. ${TALK}`;
    case 'niet-gekoppeld':
      return `De functioneel beheerder koppelde het kanaal niet waarin je @Meedoen typte. ${TALK}`;
    case 'andere-school':
      // Also for who left the school that asked: then it got no other use.
      return `Het kanaal waarin je @Meedoen typte is van een school waar je nu niet bij hoort. ${TALK}`;
    case 'ander-doel':
      return `De functioneel beheerder gaf het kanaal waarin je @Meedoen typte een ander doel. ${TALK}`;
  }
};

/** For whoever named the channel of their school: what the beheerder answered, in their own chat. */
export const proposalAnswerCard = posted<ProposalAnswerView>(
  (view) => {
    const title = TITLES[view.state];
    const lead = leadOf(view);
    return frame({
      title,
      speak: lead,
      body: [heading(title), ...(view.school ? [fact('School', view.school)] : []), words(lead)],
    });
  },
  () => 'Antwoord op je vraag over een kanaal',
);
