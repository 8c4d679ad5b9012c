import type { CardElement } from '@microsoft/teams.cards';
import { textInput } from '../../parts/inputs.ts';
import { TABLE_MOST } from './inputs.ts';
import { type TableError, tableErrors } from './table-errors.ts';

interface Pasted {
  readonly id: string;
  /** What was pasted, kept. */
  readonly typed: string;
  readonly problem: string | null;
  readonly errors: readonly (TableError & { readonly quote: string })[];
  /** What is asked, where nothing was pasted. */
  readonly asks: string;
  readonly hint?: string;
}

/** The field to paste a table in, below what is wrong with the lines of the last one. */
export const tableInput = ({ id, typed, problem, errors, asks, hint }: Pasted): readonly CardElement[] => [
  ...tableErrors(
    errors,
    errors.map(({ quote }) => quote),
  ),
  textInput(
    { id, label: 'Je tabel', value: typed, errorMessage: asks, problem, ...(hint !== undefined && { hint }) },
    TABLE_MOST,
    true,
  ),
];
