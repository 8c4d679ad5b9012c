import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { fact } from '../parts/facts.ts';
import type { LocalDate, StaffName } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { caseCard } from './parts/case-card.ts';
import type { CaseView } from './parts/case-view.ts';
import { askWhy, openDossier } from './parts/open-dossier.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { verbs } from './verbs.ts';

export interface AanvullingView extends CaseView {
  readonly consulent: StaffName;
  readonly asked: LocalDate;
  readonly until: LocalDate | null;
  /** That day has passed. */
  readonly late?: boolean;
  /** There is a term to decide, which stands still meanwhile; a question for advice has none. */
  readonly hasTerm: boolean;
  /** Whether this reader wrote the request and may still change it. */
  readonly mayAmend: boolean;
}

/** For the school: the consulent has one question. The question itself stands in the dossier, with the field for the answer. */
export const aanvullingCard = posted<AanvullingView>(
  (view) => {
    const title = `Er ontbreekt nog iets bij ${view.dossiernummer}`;
    return caseCard(view, {
      title,
      lead: lead(view),
      rest: [
        fact('Gevraagd door', view.consulent),
        fact('Op', nearDay(view.asked)),
        openDossier(view.data, 'Bekijk de vraag en vul aan', 'main'),
        buttons(
          ...(view.mayAmend ? [execute(verbs.openAmend, 'Pas de aanvraag aan', view.data)] : []),
          askWhy(view.data, 'Waarom zo veel tijd?', 'aanvultijd'),
        ),
      ],
    });
  },
  () => SUMMARIES.action,
);

function lead({ late, hasTerm, until }: AanvullingView): string {
  if (late) {
    const runs = hasTerm ? ', en de beslistermijn loopt weer' : '';
    return `De tijd voor je antwoord is om${runs}. Antwoord je nu nog, dan telt het mee zolang er niet over besloten is.`;
  }
  const stands = hasTerm ? '; de beslistermijn staat stil tot je antwoordt' : '';
  return `Je consulent heeft één vraag${stands}.${until === null ? '' : ` Antwoord uiterlijk ${nearDay(until)}.`}`;
}
