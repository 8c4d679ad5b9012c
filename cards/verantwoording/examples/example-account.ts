import { exampleData, SCHOOLS } from '../../parts/example-names.ts';
import { amount, configText, localDate } from '../../words/brands.ts';
import type { AccountView } from '../parts/account-view.ts';

/** One account in the gallery. */
export const account: AccountView = {
  data: exampleData('verantwoording-1'),
  who: 'school',
  year: amount(2026),
  format: configText('Verantwoording van de school'),
  period: configText('2026'),
  of: SCHOOLS.duinroos.name,
  own: true,
  insteadOf: null,
  note: null,
};

export const DEADLINE = localDate('2027-03-01');
export const SINCE = localDate('2027-02-08');
export const MONEY = configText('Het geld');
export const YIELD = configText('Wat het opleverde');

/** As long as a line of a configuration may be. */
export const LONG_LINE = configText(
  `${'Een regel die zo lang is als de instellingen toestaan, '.repeat(4).slice(0, 199)}.`,
);
export const LONG_TEXT = 'Wij leerden dat samen voorbereiden veel tijd scheelt. '.repeat(19).slice(0, 1000);
