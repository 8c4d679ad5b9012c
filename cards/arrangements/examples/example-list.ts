import { exampleData, SCHOOLS } from '../../parts/example-names.ts';
import { amount } from '../../words/brands.ts';
import { type ListRow, type ListView, listCard } from '../list-card.ts';
import { AIM, aCase, SINCE } from './example-case.ts';

/** A request that lies with the commissie. */
export const row: ListRow = {
  part: 'elders',
  opens: true,
  data: exampleData(),
  dossiernummer: aCase.dossiernummer,
  kind: 'arrangement',
  school: SCHOOLS.duinroos.name,
  state: 'bij-cvt',
  since: SINCE,
  holder: { who: 'commissie', name: null },
  until: AIM,
  term: { stands: false, over: false, days: amount(28) },
  yours: false,
};

/** A list of one page. */
export const list = (more: Partial<ListView> & Pick<ListView, 'list' | 'rows'>) =>
  listCard({
    data: exampleData('lijst'),
    others: [],
    mayRequest: false,
    page: amount(1),
    next: null,
    back: null,
    ...more,
  });
