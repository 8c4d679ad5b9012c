import type { IContainer } from '@microsoft/teams.cards';
import { words } from '../../parts/text.ts';
import type { Cents } from '../../words/brands.ts';
import { euros } from '../../words/dutch-money.ts';

/** What there was against what was spent, as saved now. */
export interface BalanceView {
  readonly received: Cents;
  /** null: this format asks no own means. */
  readonly own: Cents | null;
  readonly spent: Cents;
  readonly left: Cents;
  /** So much is left over that it needs an explanation and a destination. */
  readonly explains: boolean;
}

/** "€ 10.000 ontvangen + € 0 eigen middelen − € 9.600 besteed" */
export const balanceWords = ({ received, own, spent }: BalanceView): string =>
  `${euros(received)} ontvangen${own === null ? '' : ` + ${euros(own)} eigen middelen`} − ${euros(spent)} besteed`;

/** "Over: € 400", with the sum that leads to it. */
export function moneyLines(balance: BalanceView): IContainer {
  const { left, explains } = balance;
  return {
    type: 'Container',
    style: 'emphasis',
    items: [
      words(`Over: ${euros(left)}`, { weight: 'Bolder' }),
      words(balanceWords(balance), { spacing: 'None' }),
      ...(explains ? [words('Daarom vraag ik waarom het overbleef en waar het heen gaat.', { spacing: 'None' })] : []),
    ],
  };
}
