import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import type { LocalDate, StaffName } from '../../words/brands.ts';
import { fullDay, nearDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { caseCard } from '../parts/case-card.ts';
import type { CaseView } from '../parts/case-view.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import { verbs } from '../verbs.ts';

export interface WatchView extends CaseView {
  readonly what: 'niet-begonnen' | 'evaluatie-ontbreekt';
  /** The day on which it could begin, or from which it could be evaluated. */
  readonly from: LocalDate;
  /** The day on which the school said "nog niet"; null: it said nothing. */
  readonly no: LocalDate | null;
  readonly endsOn: LocalDate | null;
  /** The zorgcoördinator who asked for it. */
  readonly who: StaffName;
}

/** For who guards the process, and the consulent: that it stands still, since when and at whom; nothing of why. */
export const watchCard = posted<WatchView>(
  (view) => {
    const { dossiernummer: nr, no, from } = view;
    const started = view.what === 'niet-begonnen';
    const title = started ? `${nr} is nog niet begonnen` : `Van ${nr} ontbreekt de evaluatie`;
    const heard =
      no === null
        ? 'De school heeft nog niet geantwoord.'
        : `De school zei op ${nearDay(no)} dat het nog niet begonnen is; waarom staat in het dossier.`;
    const lead = started
      ? `${heard} Een belletje helpt vaak.`
      : 'Ik vroeg het twee keer en kreeg geen antwoord. Een belletje helpt vaak.';
    return caseCard(view, {
      title,
      lead,
      rest: [
        fact(started ? 'Kon beginnen op' : 'Te evalueren vanaf', fullDay(from)),
        ...(view.endsOn === null ? [] : [fact('Loopt tot en met', fullDay(view.endsOn))]),
        fact('Ligt bij', view.who),
        buttons(execute(verbs.status, 'Bekijk hoe het staat', view.data)),
      ],
    });
  },
  () => SUMMARIES.news,
);
