import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { words } from '../parts/text.ts';
import type { LocalDate } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { caseCard } from './parts/case-card.ts';
import type { CaseView } from './parts/case-view.ts';
import { driehoekTicks, type Ticks } from './parts/driehoek-ticks.ts';
import { askWhy, openDossier } from './parts/open-dossier.ts';
import { type DecisionDays, receiptSentences } from './parts/receipt.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { type WhereIsIt, whereIsIt } from './parts/where-is-it.ts';
import { statusLead, statusTitle } from './status-texts.ts';
import { verbs } from './verbs.ts';
import { viewVerbs } from './view-verbs.ts';
import type { OpenState } from './words.ts';

/** How a request stands, for its requester and for anyone on the case who has nothing to do now. */
export interface StatusView extends CaseView {
  readonly state: OpenState;
  readonly where: WhereIsIt;
  readonly decision: DecisionDays;
  readonly ticks: Ticks;
  /** Of the decision that is being mended: its day; null for any other. */
  readonly mended: LocalDate | null;
  /** What this reader may do now; the rules decide, the card only shows. */
  readonly may: {
    readonly read: boolean;
    /** Of a request that the directie gave back. */
    readonly resume: boolean;
    /** Until the first vote. */
    readonly amend: boolean;
    readonly withdraw: boolean;
    /** The term to decide, by who may decide. */
    readonly extend?: boolean;
  };
}

/** "A-2026-0123 is bij de commissie": names who has it, since when, until when, and "jij hoeft niets te doen". */
export const statusCard = posted<StatusView>(
  (view) => {
    const title = statusTitle(view.dossiernummer, view.state, view.where.holder);
    const lead = [...meanwhile(view.mended), statusLead(view.kind, view.state, view.where.holder)].join(' ');
    const receipt = receiptSentences(view.decision);
    return caseCard(view, {
      title,
      lead,
      spoken: [lead, ...receipt].join(' '),
      rest: [
        ...receipt.map((sentence) => words(sentence)),
        whereIsIt(view.where),
        driehoekTicks(view.ticks),
        ...actions(view),
      ],
    });
  },
  ({ where }) => (where.yours ? SUMMARIES.action : SUMMARIES.news),
);

const meanwhile = (mended: LocalDate | null): readonly string[] =>
  mended === null ? [] : [`Het besluit van ${nearDay(mended)} wordt hersteld; het geldt tot het nieuwe er is.`];

function actions({ data, may, decision }: StatusView): readonly CardElement[] {
  const second = [
    ...(may.resume ? [execute(verbs.resume, 'Ga verder', data, { look: 'main' })] : []),
    ...(may.amend ? [execute(verbs.openAmend, 'Pas aan', data)] : []),
    ...(may.extend ? [execute(viewVerbs.askExtend, 'Verleng de termijn', data)] : []),
    askWhy(data, 'Waarom hier?', 'besluit'),
    // Last: this card often comes in the place of a button that somebody just clicked.
    ...(may.withdraw ? [execute(viewVerbs.askWithdraw, 'Trek in', data)] : []),
  ];
  const whys = decision.received === null || decision.law === null ? [] : [buttons(...datesWhy(data, decision))];
  return [...whys, ...(may.read ? [openDossier(data, 'Bekijk')] : []), buttons(...second)];
}

const datesWhy = (data: StatusView['data'], { aim }: DecisionDays) => [
  askWhy(data, 'Waarom deze laatste dag?', 'beslistermijn'),
  ...(aim === null ? [] : [askWhy(data, 'Waarom streven we daarnaar?', 'streefdatum')]),
];
