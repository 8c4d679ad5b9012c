import type { CardElement } from '@microsoft/teams.cards';
import { buttons } from '../../../parts/buttons.ts';
import type { CardData } from '../../../parts/card-data.ts';
import { execute } from '../../../parts/execute.ts';
import { longFact } from '../../../parts/facts.ts';
import { frame } from '../../../parts/frame.ts';
import { pager } from '../../../parts/pager.ts';
import { paginate } from '../../../parts/paginate.ts';
import { bold, heading, line, quiet, subheading, words } from '../../../parts/text.ts';
import { amount, type ConfigText } from '../../../words/brands.ts';
import { dossier } from '../../../words/dossier-card.ts';
import { keptWords, NOBODY_WROTE } from '../learned-words.ts';
import type { LearnedView, ResultView } from '../result-view.ts';
import { resultVerbs } from '../verbs.ts';
import { WHO_WORDS } from '../who-words.ts';

export interface LearnedCardView extends Pick<ResultView, 'who'> {
  readonly data: CardData;
  readonly campaign: ConfigText;
  readonly period: ConfigText;
  readonly learned: readonly LearnedView[];
}

const WITH_A_YES = 'Hier staat alleen wat met de naam erbij gedeeld mag worden.';

/** What the teams share of what they learned, in their own words and under their name. */
export const learnedCard = dossier<LearnedCardView>(({ who, data, campaign, period, learned }) => {
  const title = WHO_WORDS[who].learned;
  const pages = paginate(learned.flatMap((one) => blocksOf(one, who)));
  const page = Math.min(Math.max(1, data.page ?? 1), pages.length);
  return frame({
    title,
    speak: WITH_A_YES,
    body: [
      buttons(execute(resultVerbs.close, 'Sluit overzicht', data)),
      heading(title),
      line([bold(`${campaign}, ${period}`)], { spacing: 'None' }),
      quiet(WITH_A_YES),
      ...(pages[page - 1] ?? []),
      ...pager(resultVerbs.learned, data, { page: amount(page), pages: amount(pages.length) }),
      buttons(execute(resultVerbs.show, 'Terug naar het resultaat', data)),
    ],
  });
});

function blocksOf(
  { label, told, kept }: LearnedView,
  who: LearnedCardView['who'],
): readonly (readonly CardElement[])[] {
  const last = told.length + kept === 0 ? NOBODY_WROTE : keptWords(who, kept);
  const blocks = [
    ...told.map(({ name, text }) => longFact(name, text)),
    ...(last === null ? [] : [[words(last, { spacing: 'Medium' })]]),
  ];
  return blocks.map((block, at) => (at === 0 ? [subheading(label), ...block] : block));
}
