import { fact } from '../parts/facts.ts';
import type { Amount, LocalDate } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { caseCard } from './parts/case-card.ts';
import type { CaseView } from './parts/case-view.ts';
import { driehoekTicks, type Ticks } from './parts/driehoek-ticks.ts';
import { openDossier } from './parts/open-dossier.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { type AdviceChoice, YOUR_VOTE } from './words.ts';

export interface CvtView extends CaseView {
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  readonly ticks: Ticks;
  /** One's own vote, and only with it how many are in: a count that shows before one voted would steer. */
  readonly vote: { readonly own: AdviceChoice; readonly voted: Amount; readonly seats: Amount } | null;
}

/** For a member of the CvT, outside a zitting: the vote is cast in the dossier and is final. */
export const cvtCard = posted<CvtView>(
  (view) => {
    const title =
      view.vote === null ? `${view.dossiernummer} wacht op je stem` : `Je stemde over ${view.dossiernummer}`;
    const lead = view.vote === null ? beforeVote(view) : afterVote(view.vote);
    return caseCard(view, {
      title,
      lead,
      rest: [
        fact('Bij de commissie sinds', nearDay(view.since)),
        driehoekTicks(view.ticks),
        openDossier(view.data, 'Open dossier', view.vote === null ? 'main' : undefined),
      ],
    });
  },
  ({ vote }) => (vote === null ? SUMMARIES.action : SUMMARIES.news),
);

function beforeVote({ until }: CvtView): string {
  const limit = until === null ? '' : `, graag uiterlijk ${nearDay(until)}`;
  return `Lees eerst het dossier en stem daar${limit}. Je stem is daarna niet meer te wijzigen.`;
}

function afterVote({ own, voted, seats }: NonNullable<CvtView['vote']>): string {
  const waiting = seats - voted;
  const others = waiting === 1 ? '1 ander lid' : `${waiting} andere leden`;
  // Once everyone voted, the volmachthouder gets a card of the decision: then this one may not say that nothing is to be done.
  const rest = waiting > 0 ? `we wachten nog op ${others}. Jij hoeft nu niets te doen` : 'iedereen heeft gestemd';
  return `${YOUR_VOTE[own]}; ${rest}.`;
}
