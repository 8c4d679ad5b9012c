import type { LocalDate } from '../../words/brands.ts';
import { nearDay } from '../../words/dutch-date.ts';

/** By when there should be a decision; what falls away while the term stands still is null. */
export interface DecisionDays {
  /** The day on which the SWV received it: the directie's click. Null while it is not submitted. */
  readonly received: LocalDate | null;
  /** Until when the SWV aims to decide; null when nothing is aimed at, or no longer. */
  readonly aim: LocalDate | null;
  /** The last day of the term to decide (Awb 4:13), or that it stands still; null where no term runs at all. */
  readonly law: { readonly day: LocalDate; readonly over: boolean } | 'staat-stil' | null;
  /** It was extended with notice (Awb 4:14). */
  readonly extended: boolean;
}

/** The confirmation of receipt (Awb 4:3a), with what may be expected from it; nothing while it is not submitted. */
export function receiptSentences({ received, aim, law, extended }: DecisionDays): readonly string[] {
  if (received === null) return [];
  const came = `Ontvangen op ${nearDay(received)}`;
  if (law === null) return [`${came}.`];
  if (law === 'staat-stil') return [`${came}. De beslistermijn staat nu stil.`];
  if (law.over) return [`${came}; het besluit had er volgens de wet uiterlijk ${nearDay(law.day)} moeten zijn.`];
  const aimed = aim === null ? '' : `; we streven naar ${nearDay(aim)}`;
  const longer = extended ? ['De beslistermijn is verlengd; waarom staat in het dossier.'] : [];
  return [`${came}; besluit uiterlijk ${nearDay(law.day)}${aimed}.`, ...longer];
}
