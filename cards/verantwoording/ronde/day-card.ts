import { buttons } from '../../parts/buttons.ts';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { frame } from '../../parts/frame.ts';
import { textInput } from '../../parts/inputs.ts';
import { bold, heading, line, words } from '../../parts/text.ts';
import { answer } from '../../words/answer-card.ts';
import type { ConfigText, LocalDate, SubjectId, TypedLine } from '../../words/brands.ts';
import { wholeDay } from '../../words/dutch-date.ts';
import { campaignVerbs } from '../verbs.ts';
import { campaignInputs } from './inputs.ts';
import { type CampaignRefusal, campaignRefusalText } from './refusals.ts';
import type { Name } from './words.ts';

/** `deadline`: of a round that is set up. `iedereen`, `een`: more time in one that is open. */
export interface DayView {
  readonly data: CardData;
  readonly what: 'deadline' | 'iedereen' | 'een';
  readonly label: ConfigText;
  /** Of whom, with `een`. */
  readonly account: { readonly id: SubjectId; readonly name: Name } | null;
  readonly now: LocalDate;
  readonly typed: TypedLine | null;
  readonly problem: CampaignRefusal | null;
}

const TITLE = {
  deadline: 'Kies een deadline',
  iedereen: 'Geef iedereen meer tijd',
  een: 'Geef meer tijd',
} as const;
const LEAD = {
  deadline: 'Tot en met welke dag kunnen ze invullen?',
  iedereen: 'Tot en met welke dag? Wie al een latere deadline heeft, houdt die.',
  een: 'Tot en met welke dag? Alleen deze deadline verandert.',
} as const;

/** Asks for a day, typed as people say it. */
export const dayCard = answer<DayView>(({ data, what, label, account, now, typed, problem }) => {
  const wrong = problem && campaignRefusalText(problem);
  const back = what === 'een' ? campaignVerbs.stand : campaignVerbs.show;
  return frame({
    title: TITLE[what],
    speak: wrong ?? LEAD[what],
    body: [
      heading(TITLE[what]),
      line([bold(account?.name ?? label)]),
      words(LEAD[what]),
      textInput(
        {
          id: campaignInputs.day,
          label: 'Laatste dag',
          value: typed ?? '',
          errorMessage: 'Vul een dag in, bijvoorbeeld 15 maart.',
          problem: wrong,
          hint: `Nu is het ${wholeDay(now)}. Typ bijvoorbeeld 15 maart, of over twee weken.`,
        },
        60,
      ),
      buttons(
        execute(what === 'deadline' ? campaignVerbs.setDeadline : campaignVerbs.extend, 'Bewaar', data, {
          inputs: true,
          look: 'main',
          ...(account && { constants: { [campaignInputs.account]: account.id } }),
        }),
        execute(back, 'Terug', data),
      ),
    ],
  });
});
