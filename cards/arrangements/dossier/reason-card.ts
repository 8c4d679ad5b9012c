import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, heading, line, run, words } from '../../parts/text.ts';
import type { Dossiernummer, LocalDate, SchoolName } from '../../words/brands.ts';
import { dossier } from '../../words/dossier-card.ts';
import { afterInputIds, afterVerbs, type ReasonForm } from '../after/verbs.ts';
import { inputIds, verbs } from '../verbs.ts';
import { closeButton } from './close-button.ts';
import type { FormLimits } from './form-view.ts';
import { dateField, textField } from './inputs.ts';
import { nameButton } from './name-button.ts';
import { nameAnswer, problemSummary, type Typing } from './typing.ts';

export interface ReasonView extends Typing {
  readonly data: CardData;
  readonly dossiernummer: Dossiernummer;
  readonly school: SchoolName;
  readonly about: ReasonForm;
  /** What stands in the day, where one is asked. */
  readonly day: LocalDate;
  readonly limits: FormLimits;
}

const ABOUT = {
  'nog-niet': {
    title: (nr: string) => `${nr} is nog niet begonnen`,
    lead: 'Je onderwijsconsulent en de procesbewaker zien dát het nog niet begon; de reden leest alleen wie in het dossier mag. Ik vraag het je later nog eens.',
    label: 'Waarom nog niet, in één zin?',
    button: 'Bewaar',
    verb: afterVerbs.reportNotStarted,
  },
  'gaat-niet-door': {
    title: (nr: string) => `${nr} gaat niet door`,
    lead: 'Bijvoorbeeld omdat de leerling naar een andere school ging. Ik vraag dan niets meer.',
    label: 'Waarom niet, in één zin?',
    button: 'Het gaat niet door',
    verb: afterVerbs.cancelSupport,
  },
  'stopt-eerder': {
    title: (nr: string) => `${nr} stopt eerder`,
    lead: 'Daarna vraag ik niets meer. Wat over is, kan naar een andere leerling.',
    label: 'Waarom eerder, in één zin?',
    button: 'Stopt eerder',
    verb: afterVerbs.stopEarly,
  },
} as const;

/** One sentence why, which may tell of a pupil: so it is a dossier card. */
export const reasonCard = dossier<ReasonView>((view) => {
  const { title, lead, label, button, verb } = ABOUT[view.about];
  const summary = problemSummary(view);
  const name = title(view.dossiernummer);
  return frame({
    title: name,
    speak: summary ?? lead,
    body: [
      closeButton(view.data),
      heading(name),
      line([bold(view.dossiernummer), run(` · ${view.school}`)], { spacing: 'Small' }),
      ...(summary === null ? [] : [messageBox(summary)]),
      words(lead),
      ...(view.about === 'stopt-eerder'
        ? [
            dateField(view, {
              id: afterInputIds.day,
              label: 'Laatste dag',
              saved: view.day,
              errorMessage: 'Kies de laatste dag.',
            }),
          ]
        : []),
      textField(
        view,
        { id: inputIds.reason, label, saved: '', errorMessage: 'Schrijf in één zin waarom.' },
        view.limits.sentence,
        true,
        { hint: 'Geen namen; gebruik "de leerling".' },
      ),
      buttons(
        ...nameButton(view, verb),
        execute(verb, button, view.data, { inputs: true, look: 'main', constants: nameAnswer(view) }),
        execute(verbs.status, 'Terug', view.data),
      ),
    ],
  });
});
