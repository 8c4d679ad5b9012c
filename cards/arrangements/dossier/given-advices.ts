import type { CardElement } from '@microsoft/teams.cards';
import { longFact } from '../../parts/facts.ts';
import { subheading } from '../../parts/text.ts';
import { reveal } from '../../words/sensitive.ts';
import { ADVICE_CHOICES } from '../words.ts';
import type { GivenAdvice } from './zitting-task.ts';

/** What each said, each as a block of its own: fifteen members may have a lot to say. */
export const givenAdvices = (advices: readonly GivenAdvice[]): readonly (readonly CardElement[])[] =>
  advices.map(({ name, choice, sentence }, at) => [
    ...(at === 0 ? [subheading('De adviezen')] : []),
    ...longFact(name, sentence === null ? ADVICE_CHOICES[choice] : `${ADVICE_CHOICES[choice]}: ${reveal(sentence)}`),
  ]);
