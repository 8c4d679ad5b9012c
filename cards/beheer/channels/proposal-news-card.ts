import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { bold, heading, line, run, words } from '../../parts/text.ts';
import type { SchoolName } from '../../words/brands.ts';
import { posted } from '../../words/posted-card.ts';
import { channelVerbs } from './verbs.ts';

export interface ProposalNewsView {
  readonly data: CardData;
  /** null when the channel got another purpose than this school. */
  readonly school: SchoolName | null;
  readonly state: 'open' | 'gekoppeld' | 'niet-gekoppeld' | 'ander-doel';
}

const OPEN = 'Een vraag over een kanaal';
const LEAD = 'Bekijk wie het vroeg en wie er meelezen, en koppel het kanaal of zeg nee.';
const ANSWERED = 'Deze vraag over een kanaal is beantwoord';
const ENDS: Readonly<Record<Exclude<ProposalNewsView['state'], 'open'>, string>> = {
  gekoppeld: 'Het kanaal is gekoppeld.',
  'niet-gekoppeld': 'Het kanaal is niet gekoppeld.',
  'ander-doel': 'Het kanaal heeft een ander doel gekregen.',
};

/** For each functioneel beheerder: a school named a channel as its own; and, once one of them answered, what came of it. */
export const proposalNewsCard = posted<ProposalNewsView>(
  (view) => (view.state === 'open' ? openNews(view) : answeredNews(view, ENDS[view.state])),
  ({ state }) => (state === 'open' ? 'Een school vraagt of een kanaal van haar is' : ANSWERED),
);

const openNews = ({ data, school }: ProposalNewsView) =>
  frame({
    title: OPEN,
    speak: LEAD,
    body: [
      heading(OPEN),
      ...(school ? [line([bold(school), run(' vraagt: is dit ons kanaal?')])] : []),
      words(LEAD),
      buttons(execute(channelVerbs.proposal, 'Bekijk', data, { look: 'main' })),
    ],
  });

const answeredNews = ({ data, school, state }: ProposalNewsView, end: string) =>
  frame({
    title: ANSWERED,
    speak: end,
    body: [
      heading(ANSWERED),
      line([...(school ? [bold(school), run(': ')] : []), run(end)]),
      ...(state === 'niet-gekoppeld' ? [] : [buttons(execute(channelVerbs.open, 'Bekijk het kanaal', data))]),
    ],
  });
