import type { Amount, Dossiernummer, LocalDate, PersonId } from '../../words/brands.ts';
import { auditInputs, auditVerbs } from './verbs.ts';

/** What a list was searched for: it travels on its buttons, so that the next page and the way back are the same list. */
export interface AuditAsk {
  /** Who read a dossier, or all that was done. */
  readonly asks: 'search' | 'readers';
  readonly dossiernummer: Dossiernummer | null;
  readonly person: PersonId | null;
  readonly since: LocalDate | null;
  readonly until: LocalDate | null;
  /** Counted from 1. */
  readonly page: Amount;
}

/** The value of `asks`. */
export const READERS = 'lezers';

/** The verb that draws that list. */
export const listVerb = ({ asks }: Pick<AuditAsk, 'asks'>): string =>
  asks === 'readers' ? auditVerbs.readers : auditVerbs.search;

/** As constants of a button. */
export const askConstants = (ask: Omit<AuditAsk, 'page'>): Readonly<Record<string, string>> => ({
  ...(ask.asks === 'readers' ? { [auditInputs.asks]: READERS } : {}),
  ...(ask.dossiernummer === null ? {} : { [auditInputs.dossiernummer]: ask.dossiernummer }),
  ...(ask.person === null ? {} : { [auditInputs.chosen]: ask.person }),
  ...(ask.since === null ? {} : { [auditInputs.since]: ask.since }),
  ...(ask.until === null ? {} : { [auditInputs.until]: ask.until }),
});
