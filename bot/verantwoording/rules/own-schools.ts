import { isDeepStrictEqual } from 'node:util';
import type { RefusalCode } from '../../../cards/verantwoording/refusals.ts';
import { type Cents, type Revision, revision, type SubjectId } from '../../../cards/words/brands.ts';
import type { Actor } from '../../core/actor.ts';
import { ok, type Refusal, type Result, refuse } from '../../core/result.ts';
import { mayFill } from '../abilities.ts';
import type { Answer } from './answers.ts';
import type { FillPart } from './command.ts';
import { decide } from './decide.ts';
import { type Field, type Format, isReceived, moneyPartOf, type Part } from './format.ts';
import { missingIn } from './missing.ts';
import { answersOf, type Campagne, EMPTY_PART, isFilling, type Verantwoording } from './verantwoording.ts';

/** The amounts of one school as a table said them, in the order of the fields. */
export interface MoneyRow {
  readonly id: SubjectId;
  /** Of its part with the money, as who pasted them saw it. */
  readonly revision: Revision;
  readonly amounts: readonly (Cents | null)[];
}

/** The amounts that somebody types in the part with the money. */
export const moneyFields = ({ velden }: Part): readonly Field[] =>
  velden.filter((field) => field.soort === 'bedrag' && !isReceived(field));

/** Whether this person fills in the money of an account of a school. */
export function fillsMoney(actor: Actor, record: Verantwoording, format: Format): boolean {
  const part = moneyPartOf(format);
  if (part === null || record.deelnemer.schools.length === 0) return false;
  const may = mayFill(actor, record, format);
  return may.ok && may.value.parts.includes(part.id);
}

/**
 * What one line of a table asks of its account; refused when it says what stands there already. A question that was asked
 * there, and an explanation that is missing, wait for the form.
 */
export function fillOf(record: Verantwoording, row: MoneyRow, format: Format): Result<FillPart, RefusalCode> {
  const part = moneyPartOf(format);
  const fields = part && moneyFields(part);
  if (!part || fields?.length !== row.amounts.length) return refuse('bestaat-niet');
  const held = record.onderdelen[part.id] ?? EMPTY_PART;
  const answers = Object.fromEntries(
    fields.map(({ id }, at): [string, Answer | null] => {
      const cents = row.amounts[at] ?? null;
      return [id, cents === null ? null : { soort: 'bedrag', cents }];
    }),
  );
  const same = Object.entries(answers).every(([id, answer]) => isDeepStrictEqual(held.answers[id] ?? null, answer));
  if (same && isFilling(record.state)) return refuse('al-gedaan');
  const all = Object.entries({ ...answersOf(record), ...answers }).flatMap(([id, one]) =>
    one === null ? [] : [[id, one]],
  );
  const more =
    held.asked !== null || record.terug !== null || missingIn(part, format, Object.fromEntries(all)).length > 0;
  return ok({
    kind: 'fillPart',
    id: record.id,
    revision: record.revision,
    part: { id: part.id, revision: row.revision },
    answers,
    more,
  });
}

/** What a line would make of its account, or why it is not taken over. Nothing is written. */
export interface Judged {
  readonly row: MoneyRow;
  /** As it would become; as it is, where it is refused. */
  readonly record: Verantwoording;
  readonly refusal: Refusal<RefusalCode> | null;
}

export function judge(
  record: Verantwoording,
  row: MoneyRow,
  actor: Actor,
  now: Date,
  { format, campagne }: { readonly format: Format; readonly campagne: Pick<Campagne, 'state'> },
): Judged {
  const command = fillOf(record, row, format);
  if (!command.ok) return { row, record, refusal: command.refusal };
  const outcome = decide(record, command.value, actor, now, { format, campagne, isColleague: () => false });
  return outcome.ok ? { row, record: outcome.value.next, refusal: null } : { row, record, refusal: outcome.refusal };
}

/** How far the money of one account is: what still asks somebody something comes first. */
export const MONEY_STATES = ['vraag', 'uitleg', 'open', 'klaar', 'ingediend', 'dicht'] as const;
export type MoneyState = (typeof MONEY_STATES)[number];

export function moneyState(
  record: Verantwoording,
  { format, campagne }: { readonly format: Format; readonly campagne: Pick<Campagne, 'state'> },
): MoneyState {
  const part = moneyPartOf(format);
  if (part === null) return 'dicht';
  if (record.state === 'ingediend' || record.state === 'akkoord') return 'ingediend';
  if (!isFilling(record.state) || campagne.state !== 'open') return 'dicht';
  if ((record.onderdelen[part.id]?.asked ?? null) !== null || record.terug !== null) return 'vraag';
  const missing = missingIn(part, format, answersOf(record));
  if (missing.length === 0) return 'klaar';
  return missing.some((field) => field.soort === 'bedrag') ? 'open' : 'uitleg';
}

export const moneyRevision = (record: Verantwoording, part: Part): Revision =>
  record.onderdelen[part.id]?.revision ?? revision(0);
