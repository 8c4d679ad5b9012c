import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, heading, line, run } from '../../parts/text.ts';
import type { Dossiernummer, LocalDate, SchoolName } from '../../words/brands.ts';
import { dossier } from '../../words/dossier-card.ts';
import { nearDay } from '../../words/dutch-date.ts';
import { reveal, type Sensitive } from '../../words/sensitive.ts';
import type { Mandate } from '../outcome-card.ts';
import { inputIds, verbs } from '../verbs.ts';
import { viewInputIds } from '../view-verbs.ts';
import { closeButton } from './close-button.ts';
import type { FormLimits } from './form-view.ts';
import { textField } from './inputs.ts';
import { mandateLines } from './mandate-lines.ts';
import { nameButton } from './name-button.ts';
import { nameAnswer, problemSummary, type Typing } from './typing.ts';

export interface ConfirmAsideView extends Typing {
  readonly data: CardData;
  readonly dossiernummer: Dossiernummer;
  readonly school: SchoolName;
  /** The last day on which the school could answer. */
  readonly last: LocalDate;
  /** Comes back with the click: it says exactly what stood here. */
  readonly confirm: string;
  readonly reason: Sensitive;
  readonly mandate: Mandate | null;
  readonly limits: FormLimits;
}

/** "Je stelt … buiten behandeling. Klopt dat?" (USERS section 5, row 7). */
export const confirmAsideCard = dossier<ConfirmAsideView>((view) => {
  const title = `Je stelt ${view.dossiernummer} buiten behandeling. Klopt dat?`;
  const summary = problemSummary(view);
  const constants = { [inputIds.confirm]: view.confirm, ...nameAnswer(view) };
  return frame({
    title,
    speak: summary ?? 'Er komt dan geen besluit op de aanvraag.',
    body: [
      closeButton(view.data),
      heading(title),
      line([bold(view.dossiernummer), run(` · ${view.school}`)], { spacing: 'Small' }),
      ...(summary === null ? [] : [messageBox(summary)]),
      fact('Wat het betekent', 'er komt geen besluit op de aanvraag; de school krijgt dit als bericht'),
      fact('Antwoord kon tot en met', nearDay(view.last)),
      ...(view.mandate === null ? [] : mandateLines(view.mandate)),
      textField(
        view,
        {
          id: inputIds.reason,
          label: 'Waarom',
          saved: reveal(view.reason),
          errorMessage: 'Schrijf in één zin waarom.',
        },
        view.limits.sentence,
        true,
      ),
      buttons(
        ...nameButton(view, verbs.setAside, constants),
        execute(verbs.setAside, 'Ja, dit is mijn besluit', view.data, { inputs: true, look: 'main', constants }),
        execute(verbs.openDossier, 'Terug', view.data, {
          inputs: true,
          constants: { [viewInputIds.form]: 'buiten-behandeling' },
        }),
      ),
    ],
  });
});
