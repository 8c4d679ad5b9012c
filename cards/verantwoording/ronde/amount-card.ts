import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { textInput } from '../../parts/inputs.ts';
import { bold, faint, heading, line, words } from '../../parts/text.ts';
import { answer } from '../../words/answer-card.ts';
import type { ConfigText, SubjectId, TypedLine } from '../../words/brands.ts';
import { campaignVerbs } from '../verbs.ts';
import { campaignInputs } from './inputs.ts';
import { type CampaignRefusal, campaignRefusalText } from './refusals.ts';
import type { Name } from './words.ts';

export interface AmountView {
  readonly data: CardData;
  readonly label: ConfigText;
  readonly account: SubjectId;
  readonly name: Name;
  /** As it stands, or as typed. */
  readonly typed: TypedLine;
  readonly problem: CampaignRefusal | null;
}

const TITLE = 'Wat betaalde het samenwerkingsverband?';
const LEAD = 'Wie invult, ziet dit bedrag en hoeft het niet te typen.';

/** Asks for one amount. */
export const amountCard = answer<AmountView>(({ data, label, account, name, typed, problem }) => {
  const wrong = problem && campaignRefusalText(problem);
  return frame({
    title: TITLE,
    speak: wrong ?? LEAD,
    body: [
      heading(TITLE),
      line([bold(name), faint(` · ${label}`)]),
      words(LEAD),
      textInput(
        {
          id: campaignInputs.amount,
          label: 'Bedrag in euro’s',
          value: typed,
          errorMessage: 'Vul een bedrag in, bijvoorbeeld 12.500 of 1.234,56.',
          problem: wrong,
        },
        30,
      ),
      buttons(
        execute(campaignVerbs.setAmount, 'Bewaar', data, {
          inputs: true,
          look: 'main',
          constants: { [campaignInputs.account]: account },
        }),
        execute(campaignVerbs.amounts, 'Terug', data),
      ),
    ],
  });
});
