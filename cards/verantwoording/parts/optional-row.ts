import type { IContainer } from '@microsoft/teams.cards';
import type { CardData } from '../../parts/card-data.ts';
import { execute } from '../../parts/execute.ts';
import { menuRow } from '../../parts/menu-row.ts';
import { run } from '../../parts/text.ts';
import { accountInputs, OPTIONAL, verbs } from '../verbs.ts';

/** Labels on one row: what a phone shows in three lines. */
const LABELS = 4;

/** "Mag ook: ...": one click for who has more to tell, and none for who has not. */
export function optionalRow(data: CardData, part: string, labels: readonly string[]): IContainer {
  const more = labels.length > LABELS ? ` en nog ${labels.length - LABELS}` : '';
  const what = `Mag ook: ${labels.slice(0, LABELS).join('; ')}${more}`;
  const constants = { [accountInputs.part]: part, [accountInputs.to]: OPTIONAL };
  return menuRow([[run(what)]], execute(verbs.open, what, data, { constants }));
}
