import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { fact } from '../../parts/facts.ts';
import { frame } from '../../parts/frame.ts';
import { messageBox } from '../../parts/message-box.ts';
import { bold, heading, line, run } from '../../parts/text.ts';
import type { Dossiernummer, SchoolName } from '../../words/brands.ts';
import { dossier } from '../../words/dossier-card.ts';
import { reveal, type Sensitive } from '../../words/sensitive.ts';
import type { Mandate } from '../outcome-card.ts';
import { inputIds, verbs } from '../verbs.ts';
import { viewInputIds } from '../view-verbs.ts';
import type { Outcome } from '../words.ts';
import { type AskedView, askedWords } from './asked-words.ts';
import { type BudgetView, budgetLines } from './budget-lines.ts';
import { closeButton } from './close-button.ts';
import type { FormLimits } from './form-view.ts';
import { textField } from './inputs.ts';
import { mandateLines } from './mandate-lines.ts';
import { motiveringField } from './motivering-field.ts';
import { nameButton } from './name-button.ts';
import { durationOf, type PeriodEnd } from './period-end.ts';
import { validity } from './tlv-options.ts';
import { nameAnswer, problemSummary, type Typing } from './typing.ts';

export interface ConfirmDecisionView extends Typing, AskedView {
  readonly data: CardData;
  readonly dossiernummer: Dossiernummer;
  readonly school: SchoolName;
  /** Whose last click it is; also the verb. */
  readonly as: 'volmachthouder' | 'directeur-bestuurder';
  readonly outcome: Outcome;
  readonly ends: PeriodEnd | null;
  /** Comes back with the click: it says exactly what stood here (bot/arrangements/rules/confirm.ts). */
  readonly confirm: string;
  /** Whether it differs from the CvT: then one sentence is asked. */
  readonly deviates: boolean;
  readonly motivering: Sensitive;
  readonly deviation: Sensitive | null;
  readonly mandate: Mandate | null;
  readonly budget: BudgetView | null;
  /** All that was asked, where less is granted; null where it is the same. */
  readonly whole?: AskedView | null;
  /** What is granted instead, as inputs of the click that confirms. */
  readonly partly?: Readonly<Record<string, string>>;
  readonly limits: FormLimits;
}

/** A decision in full before it counts (USERS section 5, row 7): "Je kent toe: 10 weken, € 1.800, … Klopt dat?" */
export const confirmDecisionCard = dossier<ConfirmDecisionView>((view) => {
  const what = askedWords(view);
  const title = `${view.whole ? 'Je kent een deel toe' : YOU[view.outcome]}: ${what}. Klopt dat?`;
  const summary = problemSummary(view);
  const verb = view.as === 'volmachthouder' ? verbs.conclude : verbs.decide;
  const decided = { [inputIds.outcome]: view.outcome, [inputIds.confirm]: view.confirm };
  const constants = { ...decided, ...view.partly, ...nameAnswer(view) };
  return frame({
    title: `Jouw besluit over ${view.dossiernummer}`,
    speak: `${summary ?? ''} ${title}`.trim(),
    body: [
      closeButton(view.data),
      heading(title),
      line([bold(view.dossiernummer), run(` · ${view.school}`)], { spacing: 'Small' }),
      ...(summary === null ? [] : [messageBox(summary)]),
      ...(view.whole ? [fact('Gevraagd', askedWords(view.whole))] : []),
      ...(view.weken === null ? [] : [fact('Hoe lang', durationOf(view.weken, view.ends))]),
      ...(view.budget === null || view.outcome === 'afgewezen' ? [] : budgetLines(view.budget)),
      ...(view.tlv?.last ? [fact('Geldig', validity(view.tlv.first, view.tlv.last, view.tlv.schooljaren))] : []),
      ...(view.mandate === null ? [] : mandateLines(view.mandate)),
      motiveringField(view, 'Motivering', view.motivering),
      ...(view.deviates ? [deviation(view)] : []),
      buttons(
        ...nameButton(view, verb, constants),
        execute(verb, 'Ja, dit is mijn besluit', view.data, { inputs: true, look: 'main', constants }),
        execute(verbs.openDossier, 'Terug', view.data, { inputs: true, constants: back(view) }),
      ),
    ],
  });
});

/** To the form that it came from, with what was filled in there. */
const back = ({ whole, partly }: ConfirmDecisionView): Readonly<Record<string, string>> =>
  whole ? { ...partly, [viewInputIds.form]: 'deels' } : {};

const YOU: Readonly<Record<Outcome, string>> = { toegekend: 'Je kent toe', afgewezen: 'Je wijst af' };

const deviation = (view: ConfirmDecisionView) =>
  textField(
    view,
    {
      id: inputIds.deviation,
      label: 'Je besluit anders dan de commissie. Waarom, in één zin?',
      saved: view.deviation === null ? '' : reveal(view.deviation),
      errorMessage: 'Schrijf in één zin waarom je anders besluit.',
    },
    view.limits.sentence,
    true,
  );
