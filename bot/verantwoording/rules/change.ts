import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import type { Cents, LocalDate, PersonId } from '../../../cards/words/brands.ts';
import type { Result } from '../../core/result.ts';
import type { CommandKind } from './command.ts';
import type { State, Verantwoording } from './verantwoording.ts';

export interface EventDetail {
  readonly onderdeel?: string;
  /** The new deadline. */
  readonly tot?: LocalDate;
  readonly bedrag?: Cents;
}

/** For the history and the audit log: codes, numbers and days; never a text of a person. */
export interface VerantwoordingEvent {
  readonly kind: CommandKind | 'open' | 'close';
  /** null: it opened or closed by itself. */
  readonly by: PersonId | null;
  readonly at: Date;
  readonly from: State;
  readonly to: State;
  readonly detail: EventDetail;
}

export interface Change {
  readonly next: Verantwoording;
  readonly event: VerantwoordingEvent;
}

export type Outcome = Result<Change, RefusalCode>;
