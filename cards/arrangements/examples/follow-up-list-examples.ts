import { type Example, example } from '../../parts/example.ts';
import { exampleData, SCHOOLS } from '../../parts/example-names.ts';
import { amount, dossiernummer, listTrail } from '../../words/brands.ts';
import type { ListRow } from '../list-card.ts';
import { SINCE, UNTIL } from './example-case.ts';
import { list, row } from './example-list.ts';

const runs: ListRow = { ...row, part: 'loopt' };
const closed = (id: string, nr: string, more: Partial<ListRow>): ListRow => ({
  ...runs,
  data: exampleData(id),
  dossiernummer: dossiernummer(nr),
  state: 'toegekend',
  holder: null,
  until: null,
  term: null,
  ...more,
});

/** The overviews of what follows a decision, each for its reader. */
export const followUpListExamples: readonly Example[] = [
  example(
    'aanvragen-bewaking',
    'Procesbewaker: wat na een besluit te laat is, en waar de rest ligt; alleen dagen',
    list({
      list: 'bewaking',
      rows: [
        closed('aanvraag-8', 'A-2026-0064', {
          part: 'laat',
          state: 'afgewezen',
          after: [{ what: 'niet-verzonden', since: SINCE, why: 'stil', holder: 'administratie', days: amount(2) }],
        }),
        closed('aanvraag-9', 'A-2026-0052', {
          part: 'laat',
          after: [{ what: 'niet-begonnen', since: SINCE, why: 'nee', holder: 'zorgcoordinator', days: amount(0) }],
        }),
        closed('aanvraag-10', 'A-2026-0041', {
          part: 'laat',
          school: SCHOOLS.zeeduin.name,
          after: [
            { what: 'evaluatie-ontbreekt', since: SINCE, why: 'stil', holder: 'zorgcoordinator', days: amount(6) },
          ],
        }),
        runs,
        closed('aanvraag-5', 'A-2026-0098', { part: 'toegekend' }),
      ],
    }),
  ),
  example(
    'aanvragen-verzenden',
    'Administratie: besluiten die nog verzonden moeten worden, het oudste eerst',
    list({
      list: 'verzenden',
      rows: [
        closed('aanvraag-5', 'A-2026-0098', {
          part: 'verzenden',
          state: 'afgewezen',
          after: [{ what: 'te-verzenden', until: SINCE, over: true, werkdagen: amount(0) }],
        }),
        closed('aanvraag-8', 'A-2026-0104', {
          part: 'verzenden',
          after: [{ what: 'te-verzenden', until: UNTIL, over: false, werkdagen: amount(2) }],
        }),
      ],
      next: listTrail('verzenden~mhk1v5k0~aanvraag-8'),
    }),
  ),
  example('aanvragen-verzenden-leeg', 'Administratie: alles is verzonden', list({ list: 'verzenden', rows: [] })),
];
