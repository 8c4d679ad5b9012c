import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, heading, line, run, words } from '../../parts/text.ts';
import type { Dossiernummer, LocalDate, SchoolName } from '../../words/brands.ts';
import { dossier } from '../../words/dossier-card.ts';
import { fullDay, nearDay } from '../../words/dutch-date.ts';
import { reveal, type Sensitive } from '../../words/sensitive.ts';
import type { Mandate } from '../outcome-card.ts';
import { askWhy } from '../parts/open-dossier.ts';
import { inputIds, verbs } from '../verbs.ts';
import { viewVerbs } from '../view-verbs.ts';
import { closeButton } from './close-button.ts';
import type { FormLimits } from './form-view.ts';
import { dateField, textField } from './inputs.ts';
import { mandateLines } from './mandate-lines.ts';
import { nameButton } from './name-button.ts';
import { nameAnswer, problemSummary, type Typing } from './typing.ts';

interface About extends Typing {
  readonly data: CardData;
  readonly dossiernummer: Dossiernummer;
  readonly school: SchoolName;
  /** The last day of the term as it is. */
  readonly end: LocalDate;
  readonly limits: FormLimits;
}

export interface ExtendView extends About {
  /** The latest day to choose. */
  readonly most: LocalDate;
}

export interface ConfirmExtendView extends About {
  readonly until: LocalDate;
  readonly reason: Sensitive;
  readonly mandate: Mandate | null;
  /** Comes back with the click: it says exactly what stood here. */
  readonly confirm: string;
}

/** The notice that the decision comes later: a day and one sentence. In the answer only, for a sentence may say too much. */
export const extendCard = dossier<ExtendView>((view) => {
  const title = `Verleng de beslistermijn van ${view.dossiernummer}`;
  const lead = 'Dit kan één keer. De school krijgt er bericht van, met de nieuwe dag.';
  return face(view, title, lead, [
    words(lead),
    fact('Nu uiterlijk', nearDay(view.end)),
    dateField(
      view,
      { id: inputIds.until, label: 'Verlengen tot en met', saved: '', errorMessage: 'Kies de nieuwe laatste dag.' },
      { hint: `Uiterlijk ${nearDay(view.most)}.` },
    ),
    reasonField(view, ''),
    buttons(
      ...nameButton(view, verbs.previewExtend),
      execute(verbs.previewExtend, 'Ga verder', view.data, {
        inputs: true,
        look: 'main',
        constants: nameAnswer(view),
      }),
      askWhy(view.data, 'Waarom mag dit?', 'verlenging'),
    ),
  ]);
});

/** "De beslistermijn wordt verlengd tot en met … Klopt dat?" */
export const confirmExtendCard = dossier<ConfirmExtendView>((view) => {
  const title = `De beslistermijn wordt verlengd tot en met ${fullDay(view.until)}. Klopt dat?`;
  const constants = { [inputIds.confirm]: view.confirm, [inputIds.until]: view.until, ...nameAnswer(view) };
  return face(view, title, 'De school en de aanvrager krijgen er bericht van.', [
    fact('Was uiterlijk', nearDay(view.end)),
    fact('Wordt uiterlijk', nearDay(view.until)),
    ...(view.mandate === null ? [] : mandateLines(view.mandate)),
    reasonField(view, reveal(view.reason)),
    buttons(
      ...nameButton(view, verbs.extendTerm, constants),
      execute(verbs.extendTerm, 'Ja, verleng', view.data, { inputs: true, look: 'main', constants }),
      execute(viewVerbs.askExtend, 'Terug', view.data, {
        inputs: true,
        constants: { [inputIds.until]: view.until },
      }),
    ),
  ]);
});

const face = (view: About, title: string, speak: string, rest: readonly CardElement[]) => {
  const summary = problemSummary(view);
  return frame({
    title,
    speak: summary ?? speak,
    body: [
      closeButton(view.data),
      heading(title),
      line([bold(view.dossiernummer), run(` · ${view.school}`)], { spacing: 'Small' }),
      ...(summary === null ? [] : [messageBox(summary)]),
      ...rest,
    ],
  });
};

const reasonField = (view: About, saved: string) =>
  textField(
    view,
    {
      id: inputIds.reason,
      label: 'Waarom, in één zin? De school leest dit in het dossier.',
      saved,
      errorMessage: 'Schrijf in één zin waarom het langer duurt.',
    },
    view.limits.sentence,
    true,
  );
