import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../parts/buttons.ts';
import { execute } from '../parts/execute.ts';
import { fact } from '../parts/facts.ts';
import type { LocalDate } from '../words/brands.ts';
import { nearDay } from '../words/dutch-date.ts';
import { posted } from '../words/posted-card.ts';
import { caseCard } from './parts/case-card.ts';
import type { CaseView } from './parts/case-view.ts';
import { askWhy, openDossier, openForm } from './parts/open-dossier.ts';
import { SUMMARIES } from './parts/summaries.ts';
import { verbs } from './verbs.ts';

/** What somebody may do when the time to complete a request passed unused. */
export interface LapseMay {
  /** Set it aside, or give more time. */
  readonly decide: boolean;
  /** The consulent: go on without the answer. */
  readonly takeOn: boolean;
}

export interface VerstrekenView extends CaseView {
  /** The last day on which the school could answer. */
  readonly last: LocalDate;
  /** The last day on which it may be set aside (Awb 4:5 lid 4); null for a question, on which nothing is decided. */
  readonly until: LocalDate | null;
  readonly may: LapseMay & { readonly read: boolean };
}

/** The timer proposes; a person decides (USERS section 3). An answer of the school still counts until then. */
export const verstrekenCard = posted<VerstrekenView>(
  (view) =>
    caseCard(view, {
      title: `De tijd om ${view.dossiernummer} aan te vullen is om`,
      lead: leadOf(view.may),
      rest: [
        fact('Antwoord kon tot en met', nearDay(view.last)),
        ...(view.until === null ? [] : [fact('Buiten behandeling stellen kan tot en met', nearDay(view.until))]),
        ...actions(view),
      ],
    }),
  ({ may, until }) => (may.decide || until === null ? SUMMARIES.action : SUMMARIES.news),
);

function leadOf({ decide, takeOn }: LapseMay): string {
  if (decide) return 'De school antwoordde niet op tijd. Wat doe je: stel je buiten behandeling, of geef je nog tijd?';
  if (takeOn) return 'De school antwoordde niet op tijd. Een belletje helpt vaak; je kunt ook verder met wat er is.';
  return 'De school antwoordde niet op tijd. Wie over de aanvraag besluit, heeft deze vraag ook.';
}

function actions({ data, may }: VerstrekenView): readonly CardElement[] {
  return [
    ...(may.read ? [openDossier(data, 'Bekijk de aanvraag')] : []),
    buttons(
      ...(may.decide
        ? [
            openForm(data, 'Stel buiten behandeling', 'buiten-behandeling'),
            openForm(data, 'Geef nog tijd', 'meer-tijd'),
          ]
        : []),
      ...(may.takeOn ? [execute(verbs.takeOn, 'Neem toch in behandeling', data)] : []),
      askWhy(data, 'Waarom zo veel tijd?', 'aanvultijd'),
    ),
  ];
}
