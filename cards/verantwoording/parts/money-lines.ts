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

/** "Over: € 400", with the sum that leads to it. */
export function moneyLines({ received, own, spent, left, explains }: BalanceView): IContainer {
  const sum = `${euros(received)} ontvangen${own === null ? '' : ` + ${euros(own)} eigen middelen`} − ${euros(spent)} besteed`;
  return {
    type: 'Container',
    style: 'emphasis',
    items: [
      words(`Over: ${euros(left)}`, { weight: 'Bolder' }),
      words(sum, { spacing: 'None' }),
      ...(explains ? [words('Daarom vraag ik waarom het overbleef en waar het heen gaat.', { spacing: 'None' })] : []),
    ],
  };
}
