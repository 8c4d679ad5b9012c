import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttons } from '../../parts/buttons.ts';
import { bytesOf, CARD_BYTES } from '../../parts/card-bytes.ts';
import type { CardData } from '../../parts/card-data.ts';
import { cut } from '../../parts/cut.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { bold, faint, heading, line, run, words } from '../../parts/text.ts';
import { type ConfigText, configText } from '../../words/brands.ts';
import { dossier } from '../../words/dossier-card.ts';
import { NAME_QUESTION } from '../../words/guard-refusals.ts';
import { campaignVerbs } from '../verbs.ts';
import { campaignInputs } from './inputs.ts';
import { type CampaignRefusal, campaignRefusalText } from './refusals.ts';
import type { TableError } from './table-errors.ts';
import { tableInput } from './table-input.ts';

export interface GoalsPasteView {
  readonly data: CardData;
  readonly label: ConfigText;
  /** In the order of their numbers; none where this format has none. */
  readonly priorities: readonly ConfigText[];
  /** What was pasted, kept. */
  readonly typed: string;
  readonly problem: CampaignRefusal | null;
  readonly errors: readonly (TableError & { readonly quote: string })[];
  readonly noName: boolean;
}

const TITLE = 'Plak een tabel met doelen';
const LEAD = 'Op elke regel een naam of BRIN, een prioriteit en een doel. Wat er al staat, blijft zoals het is.';
const PLAIN = 'Op elke regel een naam of BRIN en een doel. Wat er al staat, blijft zoals het is.';

/** A field to paste goals in. It holds what schools wrote, so it leaves in the answer to a click only. */
export const goalsPasteCard = dossier<GoalsPasteView>((view) => {
  const whole = draw(view);
  return bytesOf(whole) <= CARD_BYTES ? whole : draw(slim(view));
});

/** What was pasted stays whole; what stands around it gives way. */
const slim = (view: GoalsPasteView): GoalsPasteView => ({
  ...view,
  label: configText(cut(view.label, 60)),
  priorities: view.priorities.map((one) => configText(cut(one, 40))),
  errors: view.errors
    .slice(0, 5)
    .map((error) => ({ ...error, quote: '', near: error.near && configText(cut(error.near, 40)) })),
});

function draw({ data, label, priorities, typed, problem, errors, noName }: GoalsPasteView): IAdaptiveCard {
  const wrong = problem && campaignRefusalText(problem);
  const lead = priorities.length === 0 ? PLAIN : LEAD;
  const named = errors.some(({ code }) => code === 'naam');
  const no = { inputs: true, constants: { [campaignInputs.noName]: 'ja' } };
  return frame({
    title: TITLE,
    speak: wrong ?? lead,
    body: [
      buttons(execute(campaignVerbs.goals, 'Sluit formulier', data)),
      heading(TITLE),
      line([bold(label)]),
      words(lead),
      ...priorities.map((priority, at) => line([faint(`${at + 1}. `), run(priority)], { spacing: 'None' })),
      ...tableInput({
        id: campaignInputs.table,
        typed,
        problem: wrong,
        errors,
        asks: 'Plak een tabel met op elke regel een naam of BRIN en een doel.',
        hint: 'Noem geen leerlingen.',
      }),
      buttons(
        ...(named ? [execute(campaignVerbs.addGoals, NAME_QUESTION.no, data, no)] : []),
        execute(campaignVerbs.addGoals, 'Voeg toe', data, {
          inputs: true,
          look: 'main',
          ...(noName && { constants: no.constants }),
        }),
      ),
    ],
  });
}
