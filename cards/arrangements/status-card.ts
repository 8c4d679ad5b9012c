import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import type { LocalDate } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { caseCard } from './parts/case-card.ts';
import type { CaseView } from './parts/case-view.ts';
import { driehoekTicks, type Ticks } from './parts/driehoek-ticks.ts';
import { askWhy, openDossier } from './parts/open-dossier.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { type WhereIsIt, whereIsIt } from './parts/where-is-it.ts';
import { STATUS_TEXTS, statusLead } from './status-texts.ts';
import { verbs } from './verbs.ts';
import { viewVerbs } from './view-verbs.ts';
import type { OpenState } from './words.ts';

/** By when there should be a decision; nothing while the term stands still. */
export interface DecisionDays {
  /** Until when the SWV aims to decide; null when nothing is aimed at, or no longer. */
  readonly aim: LocalDate | null;
  /** The last day of the term to decide (Awb 4:13). */
  readonly law: { readonly day: LocalDate; readonly over: boolean } | null;
}

/** How a request stands, for its requester and for anyone on the case who has nothing to do now. */
export interface StatusView extends CaseView {
  readonly state: OpenState;
  readonly where: WhereIsIt;
  readonly decision: DecisionDays;
  readonly ticks: Ticks;
  /** What this reader may do now; the rules decide, the card only shows. */
  readonly may: {
    readonly read: boolean;
    /** Of a request that the directie gave back. */
    readonly resume: boolean;
    /** Until the first vote. */
    readonly amend: boolean;
    readonly withdraw: boolean;
  };
}

/** "A-2026-0123 is bij de commissie": names who has it, since when, until when, and "jij hoeft niets te doen". */
export const statusCard = posted<StatusView>(
  (view) => {
    const title = STATUS_TEXTS[view.state].title(view.dossiernummer);
    return caseCard(view, {
      title,
      lead: lead(view),
      rest: [whereIsIt(view.where), driehoekTicks(view.ticks), ...actions(view)],
    });
  },
  ({ where }) => (where.yours ? SUMMARIES.action : SUMMARIES.news),
);

const lead = ({ kind, state, decision }: StatusView): string => [statusLead(kind, state), ...days(decision)].join(' ');

/** What the SWV aims at and what the law asks, each by its name. */
function days({ aim, law }: DecisionDays): readonly string[] {
  const aimed = aim === null ? null : `We streven naar een besluit uiterlijk ${nearDay(aim)}`;
  if (law === null) return aimed === null ? [] : [`${aimed}.`];
  if (law.over) return [`Volgens de wet had het besluit er uiterlijk ${nearDay(law.day)} moeten zijn.`];
  const last = nearDay(law.day);
  return [
    aimed === null
      ? `Volgens de wet moet het besluit er uiterlijk ${last} zijn.`
      : `${aimed}; volgens de wet moet het er uiterlijk ${last} zijn.`,
  ];
}

function actions({ data, may }: StatusView): readonly CardElement[] {
  const second = [
    ...(may.resume ? [execute(verbs.resume, 'Ga verder', data, { look: 'main' })] : []),
    ...(may.amend ? [execute(verbs.openAmend, 'Pas aan', data)] : []),
    askWhy(data, 'Waarom hier?', 'besluit'),
    // Last: this card often comes in the place of a button that somebody just clicked.
    ...(may.withdraw ? [execute(viewVerbs.askWithdraw, 'Trek in', data)] : []),
  ];
  return [...(may.read ? [openDossier(data, 'Bekijk')] : []), buttons(...second)];
}
