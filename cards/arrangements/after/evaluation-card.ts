import { buttons } from '../../parts/buttons.ts';
import type { LocalDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { caseCard } from '../parts/case-card.ts';
import type { CaseView } from '../parts/case-view.ts';
import { askWhy } from '../parts/open-dossier.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import { extendButton, openAfter } from './after-stand.ts';
import type { Half } from './evaluation.ts';

export interface EvaluationView extends CaseView {
  readonly half: Half;
  /** A part of it is saved. */
  readonly begun: boolean;
  readonly endsOn: LocalDate | null;
  readonly may: { readonly extend: boolean };
}

/** Half-way and at the end: what did the team learn, and the driehoek once more. The form opens in the dossier. */
export const evaluationCard = posted<EvaluationView>(
  (view) => {
    const { data, half, begun, endsOn } = view;
    const title =
      half === 'eind' ? `Hoe ging het met ${view.dossiernummer}?` : `Hoe gaat het met ${view.dossiernummer}?`;
    const when = endsOn === null ? '' : ` Het loopt tot en met ${fullDay(endsOn)}.`;
    const lead =
      half === 'eind'
        ? `Je bent ongeveer 3 minuten bezig: wat leerde het team, en hoe kijkt iedereen terug?${when}`
        : `Jullie zijn halverwege. In 2 minuten zie je of het de goede kant op gaat.${when}`;
    return caseCard(view, {
      title,
      lead,
      rest: [
        buttons(
          openAfter(data, begun ? 'Verder' : 'Begin', 'evaluatie', { look: 'main' }),
          ...(view.may.extend && half === 'eind' ? [extendButton(data)] : []),
          askWhy(data, 'Waarom nu?', half === 'eind' ? 'evaluatie-eind' : 'evaluatie-halfweg'),
        ),
      ],
    });
  },
  () => SUMMARIES.action,
);
