import { type AuditAsk, READERS } from '../../../../cards/beheer/audit/ask.ts';
import { auditInputs } from '../../../../cards/beheer/audit/verbs.ts';
import { amount } from '../../../../cards/words/brands.ts';
import type { ActionData } from '../../../core/inbound.ts';
import { parseSearch } from './parse-search.ts';

/** The number of the row that a button is about; null for what is no number of a row. */
export function parseRow(id: string): number | null {
  return /^[1-9]\d{0,14}$/.test(id) ? Number(id) : null;
}

/** The list in which the button stood; null when its constants are not ours. */
export function parseAsk(inputs: Readonly<Record<string, string>>, { page = 1 }: ActionData): AuditAsk | null {
  const read = parseSearch(inputs);
  if (!read.ok) return null;
  const { dossiernummer, chosen, since, until } = read.value;
  const asks = inputs[auditInputs.asks] === READERS ? 'readers' : 'search';
  return { asks, dossiernummer, person: chosen, since, until, page: amount(Math.max(1, page)) };
}
