import { buttons } from '../../parts/buttons.ts';
import { execute } from '../../parts/execute.ts';
import type { LocalDate } from '../../words/brands.ts';
import { fullDay, nearDay } from '../../words/dutch-date.ts';
import { posted } from '../../words/posted-card.ts';
import { caseCard } from '../parts/case-card.ts';
import type { CaseView } from '../parts/case-view.ts';
import { askWhy } from '../parts/open-dossier.ts';
import { SUMMARIES } from '../parts/summaries.ts';
import { openAfter } from './after-stand.ts';
import { afterInputIds, afterVerbs } from './verbs.ts';

export interface StartView extends CaseView {
  /** The day on which it could begin. */
  readonly begins: LocalDate;
  /** By when an answer is hoped for. */
  readonly until: LocalDate | null;
  /** The last "nee"; null when it is asked for the first time. */
  readonly notStarted: LocalDate | null;
}

/** "Is het begonnen?": toegekend is not yet helped (USERS section 5, row 4). */
export const startCard = posted<StartView>(
  (view) => {
    const { data, begins, notStarted, until } = view;
    const title = `Is ${view.dossiernummer} begonnen?`;
    const since =
      notStarted === null
        ? `De ondersteuning kon beginnen op ${fullDay(begins)}.`
        : `Op ${nearDay(notStarted)} was het nog niet begonnen.`;
    const limit = until === null ? '' : ` Antwoord graag uiterlijk ${nearDay(until)}.`;
    const onTheDay = execute(afterVerbs.confirmStart, `Ja, op ${nearDay(begins)}`, data, {
      look: 'main',
      constants: { [afterInputIds.day]: begins },
    });
    return caseCard(view, {
      title,
      lead: `${since} Ik vraag het omdat er op school op wordt gewacht.${limit}`,
      rest: [
        buttons(
          ...(notStarted === null ? [onTheDay] : []),
          openAfter(data, notStarted === null ? 'Ja, op een andere dag' : 'Ja, het is begonnen', 'begonnen'),
          openAfter(data, 'Nee, nog niet', 'nog-niet'),
          openAfter(data, 'Het gaat niet door', 'gaat-niet-door'),
        ),
        buttons(askWhy(data, 'Waarom nu?', 'start')),
      ],
    });
  },
  () => SUMMARIES.action,
);
