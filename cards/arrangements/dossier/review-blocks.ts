import type { CardElement } from '@microsoft/teams.cards';
import { fact, longFact } from '../../parts/facts.ts';
import { subheading } from '../../parts/text.ts';
import { fullDay } from '../../words/dutch-date.ts';
import { reveal } from '../../words/sensitive.ts';
import { PREADVIEZEN } from '../words.ts';
import type { Course } from './course.ts';

type Review = NonNullable<Course['review']>;

/** The preadvies on two lines, where it stands among what it comes down to. */
export function preadviesOf({ review }: Course): readonly CardElement[] {
  if (review === null) return [];
  const { by, on, preadvies } = review;
  const who = `${by}, ${fullDay(on)}`;
  const first =
    preadvies === null
      ? fact('Doorgestuurd door', who)
      : fact('Preadvies', `${PREADVIEZEN[preadvies].toLowerCase()} (${who})`);
  return [first, ...because(review)];
}

/** Of a question nothing is preadvised: the sentence gives no reason, it goes along. */
const because = ({ preadvies, sentence }: Review): readonly CardElement[] =>
  longFact(preadvies === null ? 'De consulent geeft mee' : 'Want', reveal(sentence));

/** And as a part of the dossier. */
export const reviewBlock = (review: Review): readonly CardElement[] => [
  subheading(review.preadvies === null ? 'Doorgestuurd' : 'Preadvies'),
  fact(
    `${review.by}, ${fullDay(review.on)}`,
    review.preadvies === null ? 'Naar de commissie' : PREADVIEZEN[review.preadvies],
  ),
  ...because(review),
];
