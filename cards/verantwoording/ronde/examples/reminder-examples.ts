import { type Example, example } from '../../../parts/example.ts';
import { amount, boardName, revision } from '../../../words/brands.ts';
import { lateListCard } from '../late-list-card.ts';
import { reminderCard } from '../reminder-card.ts';
import { data, deadline, label, longest, names } from './example-round.ts';

export const reminderExamples: readonly Example[] = [
  ...(['voor', 'te-laat', 'teken', 'over'] as const).map((when) =>
    example(
      `ronde-herinnering-${when}`,
      'Een herinnering aan wie de verantwoording heeft',
      reminderCard({
        data: { ...data, revision: revision(3) },
        ronde: label,
        name: names[0],
        deadline,
        late: when === 'te-laat',
        signs: when === 'teken',
        over: when === 'over' ? 'ingediend' : null,
      }),
    ),
  ),
  example(
    'ronde-lang-te-laat',
    'De directeur-bestuurder ziet welk schoolbestuur te spreken',
    lateListCard({
      data,
      ronde: label,
      rows: Array.from({ length: 12 }, (_, at) => ({
        name: names[at % 3] ?? longest,
        deadline,
        board: at === 0 ? null : boardName('Stichting Vloedlijn'),
      })),
      more: amount(4),
    }),
  ),
];
