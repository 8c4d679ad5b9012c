import type { RefusalCode } from '../../../../cards/verantwoording/refusals.ts';
import { ownStandCard, STAND_ROWS } from '../../../../cards/verantwoording/scholen/dossier/stand-card.ts';
import { amount, type SubjectId } from '../../../../cards/words/brands.ts';
import { pageOf } from '../../../core/page-of.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { staffById } from '../../../people/who.ts';
import { dataOf, NO_POST } from '../../posts/view-account.ts';
import { balanceView } from '../../posts/view-whole.ts';
import { MONEY_STATES, moneyState } from '../../rules/own-schools.ts';
import { answersOf, type Verantwoording } from '../../rules/verantwoording.ts';
import { baseView, type OwnDesk } from './desk.ts';

interface After {
  readonly note?: RefusalCode | null;
  readonly saved?: number | null;
  readonly refused?: readonly { readonly id: SubjectId; readonly code: RefusalCode }[];
}

/** How far the money of each school is, what asks something first; after a table with what became of it. */
export async function drawStand(
  desk: OwnDesk,
  { note = null, saved = null, refused = [] }: After = {},
): Promise<InvokeReply> {
  const { tx, turn, schools } = desk;
  const { scene, part, records, name } = schools;
  const all = records
    .map((record) => ({ record, state: moneyState(record, scene) }))
    .toSorted((a, b) => MONEY_STATES.indexOf(a.state) - MONEY_STATES.indexOf(b.state));
  const { rows, ...paged } = pageOf(all, turn.inbound.data.page, STAND_ROWS);
  const balance = (record: Verantwoording) => balanceView(scene.format, answersOf(record), [part.id]);
  const not = refused.flatMap(({ id, code }) => {
    const record = records.find((one) => one.id === id);
    return record ? [{ record, code, by: record.onderdelen[part.id]?.by ?? null }] : [];
  });
  const staff = await staffById(tx, [...new Set(not.flatMap(({ by }) => by ?? []))]);
  return ownStandCard({
    ...baseView(desk),
    note,
    saved: saved === null ? null : amount(saved),
    refused: not.map(({ record, code, by }) => ({
      name: name(record),
      code,
      by: (by && staff.get(by)?.name) ?? null,
      balance: balance(record),
    })),
    ready: amount(all.filter(({ state }) => state === 'klaar' || state === 'ingediend').length),
    all: amount(all.length),
    lines: rows.map(({ record, state }) => ({
      // The form opens in this message, which is not that account's own.
      data: dataOf({ swv: turn.actor.swv, record }, { page: NO_POST }),
      part: part.id,
      name: name(record),
      state,
      balance: balance(record),
    })),
    open: all.some(({ state }) => state !== 'ingediend' && state !== 'dicht'),
    ...paged,
  });
}
