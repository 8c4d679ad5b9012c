import type { LocalDate, PersonId, SubjectId } from '../../../cards/words/brands.ts';
import { dayOf } from '../../core/local-day.ts';
import type { Tx } from '../../store/store.ts';
import type { Verantwoording } from '../rules/verantwoording.ts';
import { addEvent } from './records.ts';
import { lastEvents } from './ronde-rows.ts';

const KIND = 'nudge';

/** The last day on which somebody asked for a reminder of these accounts. */
export async function nudgedOn(tx: Tx, accounts: readonly SubjectId[]): Promise<ReadonlyMap<SubjectId, LocalDate>> {
  const found = await lastEvents(tx, accounts, [KIND]);
  return new Map([...found].map(([id, at]) => [id, dayOf(at)]));
}

/** Remembers it in the account's history; the caller holds its lock. */
export const noteNudge = (tx: Tx, { id, state }: Verantwoording, by: PersonId, at: Date): Promise<void> =>
  addEvent(tx, id, { kind: KIND, by, at, from: state, to: state, detail: {} });
