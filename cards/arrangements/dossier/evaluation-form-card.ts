import type { CardElement, IContainer } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, heading, line, quiet, run } from '../../parts/text.ts';
import type { Dossiernummer, SchoolName } from '../../words/brands.ts';
import { dossier } from '../../words/dossier-card.ts';
import { reveal, Sensitive } from '../../words/sensitive.ts';
import {
  type Evaluated,
  type EvaluationAnswers,
  type EvaluationField,
  GOALS,
  type Half,
  type Part,
  partFields,
  partsOf,
  SATISFIED,
} from '../after/evaluation.ts';
import { afterInputIds, afterVerbs } from '../after/verbs.ts';
import { FIELDS } from '../form/fields.ts';
import type { Ticks } from '../parts/driehoek-ticks.ts';
import { inputIds, verbs } from '../verbs.ts';
import { PARENTS_VIEWS } from '../words.ts';
import { closeButton } from './close-button.ts';
import type { FormLimits } from './form-view.ts';
import { choiceField, choicesOf, dateField, textField } from './inputs.ts';
import { isWaived } from './is-waived.ts';
import { nameButton } from './name-button.ts';
import { parentsWaiver } from './parents-waiver.ts';
import { nameAnswer, problemSummary, type Typing } from './typing.ts';

export interface EvaluationFormView extends Typing {
  readonly data: CardData;
  readonly dossiernummer: Dossiernummer;
  readonly school: SchoolName;
  readonly half: Half;
  readonly part: Part;
  readonly about: Evaluated;
  /** Whom the request is about. */
  readonly over: Ticks['over'];
  readonly answers: EvaluationAnswers;
  readonly limits: FormLimits;
}

/** One part of an evaluation: at most four inputs, nothing that was typed lost. */
export const evaluationFormCard = dossier<EvaluationFormView>((view) => {
  const parts = partsOf(view.half, view.about);
  const title = view.half === 'eind' ? 'Hoe ging het?' : 'Hoe gaat het, halverwege?';
  const place = parts.length === 1 ? null : `Deel ${view.part} van ${parts.length}`;
  const summary = problemSummary(view);
  return frame({
    title,
    speak: `${place === null ? '' : `${place}. `}${summary ?? ''}`.trim(),
    body: [
      closeButton(view.data),
      ...(place === null ? [] : [quiet(place)]),
      { ...heading(title), spacing: 'Small' },
      line([bold(view.dossiernummer), run(` · ${view.school}`)], { spacing: 'Small' }),
      ...(summary === null ? [] : [messageBox(summary)]),
      ...partFields(view.half, view.about, view.part).map((id) => field(view, id)),
      ...actions(view, view.part === parts.length),
    ],
  });
});

function constantsOf(view: EvaluationFormView): Record<string, string> {
  const waived = partFields(view.half, view.about, view.part).includes('ouders') && isWaived(view);
  return {
    [afterInputIds.half]: view.half,
    [afterInputIds.part]: String(view.part),
    [afterInputIds.pupils]: view.about.pupils ? 'ja' : 'nee',
    ...(waived && { [inputIds.ouders]: 'nog-niet' }),
    ...nameAnswer(view),
  };
}

function actions(view: EvaluationFormView, isLast: boolean): readonly CardElement[] {
  const constants = constantsOf(view);
  const again = constants[inputIds.ouders] === undefined ? [] : [spokeAfterAll(view, constants)];
  return [
    ...again,
    buttons(
      ...nameButton(view, afterVerbs.evaluate, constants),
      execute(afterVerbs.evaluate, isLast ? 'Bewaar en rond af' : 'Bewaar en ga verder', view.data, {
        inputs: true,
        look: 'main',
        constants,
      }),
      execute(verbs.status, 'Later verder', view.data),
    ),
  ];
}

/** The way back from "nog niet": the part comes again with the choice, and with all that was typed. */
const spokeAfterAll = (view: EvaluationFormView, constants: Record<string, string>) =>
  buttons(
    execute(afterVerbs.evaluate, 'Ik sprak de ouders wel', view.data, {
      inputs: true,
      constants: { ...constants, [inputIds.ouders]: '' },
    }),
  );

function field(view: EvaluationFormView, id: EvaluationField): IContainer {
  const { limits } = view;
  const of = (label: string, errorMessage: string) => ({ id, label, errorMessage, saved: savedText(view.answers, id) });
  const isOne = view.over === 'leerling';
  const who = isOne ? 'de leerling' : 'de leerlingen';
  const said = isOne ? 'zei' : 'zeiden';
  switch (id) {
    case 'geleerd':
      return textField(view, of('Wat leerde het team ervan?', 'Schrijf op wat het team leerde.'), limits.text, true, {
        hint: 'Wat doen jullie nu zelf, wat eerst niet lukte?',
      });
    case 'doelBereikt':
      return choiceField(view, of('Is het doel bereikt?', 'Kies hoever jullie zijn.'), { choices: choicesOf(GOALS) });
    case 'gehoordOp':
      return dateField(view, of(`Wanneer sprak je ${who} hierover?`, 'Kies de dag van het gesprek.'));
    case 'gezegd':
      return textField(view, of(`Wat ${said} ${who}?`, `Schrijf op wat ${who} ${said}.`), limits.text, true, {
        hint: 'Zo veel mogelijk in eigen woorden, zonder namen.',
      });
    case 'ouders':
      return isWaived(view)
        ? parentsWaiver(view)
        : parents(view, of('Wat vinden de ouders ervan?', 'Kies wat de ouders vinden.'));
    case 'tevreden':
      return choiceField(
        view,
        of(
          `Hoe tevreden zijn ${isOne ? 'leerling' : 'leerlingen'} en ouders?`,
          'Kies een antwoord, of "Niet gevraagd".',
        ),
        { choices: choicesOf(SATISFIED), folded: true },
      );
  }
}

const parents = (view: EvaluationFormView, about: Parameters<typeof choiceField>[1]) =>
  choiceField(
    view,
    about,
    { choices: choicesOf(PARENTS_VIEWS) },
    {
      hint:
        view.over === 'leerling'
          ? FIELDS.ouders.hint
          : 'Sprak je ze nog niet allemaal? Kies dan "Nog niet gesproken" en schrijf op wanneer wel.',
    },
  );

/** What was saved, as it would have been typed. */
function savedText(answers: EvaluationAnswers, id: EvaluationField): string {
  if (id === 'ouders') return answers.ouders ? reveal(answers.ouders.view) : '';
  const saved = answers[id];
  if (saved === undefined) return '';
  return saved instanceof Sensitive ? reveal(saved) : saved;
}
