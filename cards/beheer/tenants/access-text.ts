import type { LocalDate } from '../../words/brands.ts';
import { fullDay } from '../../words/dutch-date.ts';

interface Access {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly access: 'open' | 'later' | 'over';
}

/** Since when and until when; both days count. */
export function accessText({ from, until, access }: Access): string {
  if (access === 'over') return until === null ? 'Gestopt' : `Gestopt, de laatste dag was ${fullDay(until)}`;
  const start = access === 'later' ? `Toegelaten vanaf ${fullDay(from)}` : `Toegelaten sinds ${fullDay(from)}`;
  return until === null ? start : `${start}, tot en met ${fullDay(until)}`;
}
