import { type Dossiernummer, dossiernummer, type LocalDate } from '../../../cards/words/brands.ts';
import { nextNumber } from '../../store/next-number.ts';
import type { Tx } from '../../store/store.ts';

/** `A-2026-0147`: counted for each SWV and calendar year. It locks the counter, so it is asked after the request is. */
export async function nextDossiernummer(tx: Tx, today: LocalDate): Promise<Dossiernummer> {
  const year = today.slice(0, 4);
  const number = await nextNumber(tx, `aanvraag ${year}`);
  return dossiernummer(`A-${year}-${String(number).padStart(4, '0')}`);
}
