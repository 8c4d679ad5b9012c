import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { ConfigText, SwvId } from '../words/brands.ts';
import { posted } from '../words/posted-card.ts';
import { PEOPLE_REFUSALS } from './refusals.ts';
import { CHOOSE_SWV } from './verbs.ts';

export interface SwvChoice {
  readonly swv: SwvId;
  readonly name: ConfigText;
}

const QUESTION = 'Over welk samenwerkingsverband gaat het?';

/** The one question to a person with several SWV's: a row for each. The conversation keeps the answer. */
export const chooseSwvCard = posted<{ readonly choices: readonly SwvChoice[] }>(
  ({ choices }) => ({
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'nl',
    fallbackText: PEOPLE_REFUSALS['choose-swv'],
    speak: PEOPLE_REFUSALS['choose-swv'],
    body: [
      { type: 'TextBlock', text: QUESTION, weight: 'Bolder', size: 'Large', style: 'heading', wrap: true },
      { type: 'TextBlock', text: 'Ik onthoud je keuze voor dit gesprek.', wrap: true },
      ...choices.map(row),
    ],
  }),
  () => QUESTION,
);

const row = ({ swv, name }: SwvChoice): NonNullable<IAdaptiveCard['body']>[number] => ({
  type: 'Container',
  style: 'emphasis',
  spacing: 'Small',
  selectAction: {
    type: 'Action.Execute',
    verb: CHOOSE_SWV,
    title: name,
    data: { v: 1, swv, id: 'kies', revision: 0 },
  },
  items: [{ type: 'TextBlock', text: name, weight: 'Bolder', wrap: true }],
});
