import type { CardElement, IExecuteAction } from '@microsoft/teams.cards';
import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { fact } from '../parts/facts.ts';
import type { Amount, Dossiernummer, LocalDate } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { caseCard } from './parts/case-card.ts';
import type { CaseView } from './parts/case-view.ts';
import { askWhy } from './parts/open-dossier.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { type WhereIsIt, whereIsIt } from './parts/where-is-it.ts';
import { verbs } from './verbs.ts';
import { viewVerbs } from './view-verbs.ts';

/** Which part of the term of law has run: 50, 80 or 100 %. */
export type TermPart = 'helft' | 'bijna' | 'laatste-dag';

export interface TermAlertView extends CaseView {
  readonly part: TermPart;
  readonly where: WhereIsIt;
  /** The last day to decide. */
  readonly end: LocalDate;
  /** Calendar days until that day; 0 on it, and when it has passed. */
  readonly left: Amount;
  /** The last day has passed. */
  readonly over: boolean;
  /** Whether this reader may extend the term now. */
  readonly mayExtend: boolean;
}

const PARTS: Readonly<Record<TermPart, string>> = {
  helft: '50 % van de beslistermijn is om',
  bijna: '80 % van de beslistermijn is om',
  'laatste-dag': '100 % van de beslistermijn',
};

/** The term of law runs: said at 50, 80 and 100 %, each once, with how many days are left and what can be done. */
export const termAlertCard = posted<TermAlertView>(
  (view) => {
    const title = titleOf(view, view.dossiernummer);
    return caseCard(view, {
      title,
      lead: leadOf(view),
      rest: [
        fact('Hoe ver', PARTS[view.part]),
        fact('Laatste dag volgens de wet', `${nearDay(view.end)} (${leftOf(view)})`),
        whereIsIt(view.where),
        buttons(...actions(view)),
      ] satisfies readonly CardElement[],
    });
  },
  ({ where, mayExtend }) => (where.yours || mayExtend ? SUMMARIES.action : SUMMARIES.news),
);

const days = (left: Amount): string => (left === 1 ? '1 dag' : `${left} dagen`);

function leftOf({ left, over }: TermAlertView): string {
  if (over) return 'voorbij';
  return left === 0 ? 'vandaag' : `nog ${days(left)}`;
}

function titleOf({ part, left, over }: TermAlertView, nr: Dossiernummer): string {
  if (over) return `De beslistermijn van ${nr} is voorbij`;
  if (left === 0) return `Vandaag is de laatste dag voor ${nr}`;
  return part === 'helft' ? `${nr} is halverwege de beslistermijn` : `Nog ${days(left)} voor een besluit over ${nr}`;
}

function leadOf(view: TermAlertView): string {
  if (view.part === 'laatste-dag') return whatCanBeDone(view);
  if (view.part === 'helft') {
    return view.where.yours
      ? 'Er is nog tijd, maar er moet ook nog besloten worden. Lukt het je om er deze week naar te kijken?'
      : 'Er is nog tijd, maar er moet ook nog besloten worden.';
  }
  return view.where.yours
    ? 'De school wacht op dit besluit. Lukt het jou niet op tijd? Spreek dan nu af wie het overneemt.'
    : 'De school wacht op dit besluit. Een belletje met wie hem heeft, helpt vaak.';
}

/** What a directeur-bestuurder and the secretary can do on the last day, and after it. */
function whatCanBeDone({ over, mayExtend }: TermAlertView): string {
  if (over) {
    return 'Verlengen kan niet meer. Wat nog kan: laat zo snel mogelijk besluiten, bel de school waarom het langer duurt, of vraag of de school intrekt.';
  }
  return mayExtend
    ? 'Wat je vandaag kunt doen: laat besluiten, verleng de termijn met bericht aan de school, of vraag of de school intrekt.'
    : 'Wat er vandaag kan: er wordt besloten, of de school trekt in. Verlengen doet wie over de aanvraag besluit, en dat kan één keer.';
}

function actions({ data, where, mayExtend }: TermAlertView): readonly IExecuteAction[] {
  return [
    execute(verbs.status, where.yours ? 'Pak het op' : 'Bekijk hoe het staat', data, { look: 'main' }),
    ...(mayExtend ? [execute(viewVerbs.askExtend, 'Verleng de termijn', data)] : []),
    askWhy(data, 'Waarom deze dag?', 'beslistermijn'),
  ];
}
