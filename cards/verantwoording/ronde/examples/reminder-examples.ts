import { type Example, example } from '../../../parts/example.ts';
import { amount, boardName, revision } from '../../../words/brands.ts';
import { lateListCard } from '../late-list-card.ts';
import { reminderCard } from '../reminder-card.ts';
import { OPEN_ROWS, remindersCard } from '../reminders-card.ts';
import { data, deadline, id, label, longest, names } from './example-round.ts';

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
  ...(['rijen', 'geld', 'uitstel', 'over'] as const).map((what) =>
    example(
      `ronde-herinnering-scholen-${what}`,
      'Een herinnering aan wie meer verantwoordingen van een ronde heeft',
      remindersCard({
        data,
        ronde: label,
        who: 'school',
        deadline,
        late: what === 'rijen',
        later: what === 'uitstel',
        all: amount(150),
        rows: Array.from({ length: OPEN_ROWS }, (_, at) => ({
          data: { ...data, id: id(at), revision: revision(3), page: amount(0) },
          name: names[at % 3] ?? longest,
          deadline,
          late: at % 2 === 0,
          signs: at === 3,
        })),
        table: { data, from: null, format: label, period: label },
        onlyMoney: what === 'geld',
        over: what === 'over' ? 'ingediend' : null,
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
