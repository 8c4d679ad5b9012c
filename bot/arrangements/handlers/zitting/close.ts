import type { RefusalNote } from '../../../../cards/arrangements/refusal-note.ts';
import type { RefusalCode } from '../../../../cards/arrangements/refusals.ts';
import { closeCard } from '../../../../cards/arrangements/zitting/close-card.ts';
import { standsOf } from '../../../../cards/arrangements/zitting/closing-words.ts';
import { zittingInputIds, zittingVerbs } from '../../../../cards/arrangements/zitting/verbs.ts';
import { amount, type SubjectId } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import type { InvokeReply } from '../../../core/reply.ts';
import { ok, refuse } from '../../../core/result.ts';
import { change, changeIn } from '../../../delivery/change.ts';
import type { HandleVerb } from '../../../delivery/feature.ts';
import type { Tx } from '../../../store/store.ts';
import { mayHold } from '../../abilities/for-the-swv.ts';
import { type ArrangementsHouse, FEATURE } from '../../data/arrangements-house.ts';
import { findZitting, lockZitting, updateZitting } from '../../data/zittingen.ts';
import { numberOf } from '../../posts/case.ts';
import { settleRow } from '../../posts/settle-row.ts';
import { drawZitting } from '../../posts/zitting/draw-zitting.ts';
import { readLying } from '../../posts/zitting/read-list.ts';
import { zittingData } from '../../posts/zitting/zitting-data.ts';
import { close } from '../../rules/zitting/hold.ts';
import { outlook } from '../../rules/zitting/outlook.ts';
import type { Zitting } from '../../rules/zitting/zitting.ts';
import { forSecretary, noteOf, showNow } from './show.ts';

/** "Sluit je de zitting?", with what will come of each. */
export const askCloseVerb = (house: ArrangementsHouse): HandleVerb =>
  forSecretary(house, (turn) => ask(house, turn, null));

/**
 * Closes it in one short transaction, under which no advice can come any more; then each request moves in one of its own.
 * The list does not change once it is closed, so whatever is cut off is taken up by the next click on the request, by a
 * second click here, or by the job that settles (jobs/settle-job.ts). All in one transaction would hold the head of the
 * audit log, and with it everyone else's clicks, for as long as thirty requests take.
 */
export const closeVerb =
  (house: ArrangementsHouse): HandleVerb =>
  async (turn) => {
    const { actor, now: instant, inbound } = turn;
    const { id } = inbound.data;
    const now = { instant, today: dayOf(instant) };
    const done = await change(house, { actor, now: instant }, { verb: zittingVerbs.close, subject: id }, async (tx) => {
      const may = mayHold(actor, id);
      if (!may.ok) return may;
      const zitting = await lockZitting(tx, id);
      if (zitting === null) return refuse<RefusalCode>('bestaat-niet');
      const looks = (await readLying(tx, house, instant, zitting)).listed.map(({ record, scene }) =>
        outlook(record, scene),
      );
      const closing = {
        confirmed: inbound.inputs[zittingInputIds.stands] ?? '',
        stands: standsOf(looks.map(({ stand }) => stand)),
        wordless: looks.filter(({ wordless }) => wordless).length,
      };
      const closed = close(zitting, closing, may.value, now);
      if (!closed.ok) return closed;
      await updateZitting(tx, zitting, closed.value);
      await tx.refresh(FEATURE, id);
      tx.record({ aantal: looks.length });
      return ok(closed.value);
    });
    turn.log.set('outcome', done.ok ? 'ok' : done.refusal.code);
    if (!done.ok && done.refusal.code !== 'al-gedaan') {
      const note = noteOf(done.refusal);
      const again: readonly RefusalCode[] = ['bevestig-opnieuw', 'tekst-nodig'];
      return again.includes(done.refusal.code) ? ask(house, turn, note) : showNow(house, turn, { id, note });
    }
    await moveAll(house, actor.swv, id, instant);
    return showNow(house, turn, { id });
  };

/** Each request of a zitting that closed, in a transaction of its own; one that moved already stays where it is. */
async function moveAll(house: ArrangementsHouse, swv: Tx['swv'], id: SubjectId, now: Date): Promise<void> {
  const zitting = await house.store.read(swv, (tx) => findZitting(tx, id));
  const waiting = zitting ? await house.store.read(swv, (tx) => waitingIds(tx, house, now, zitting)) : [];
  const by = { actor: { swv, person: 'meedoen' }, now } as const;
  for (const subject of waiting) {
    await house.store.write(swv, (tx) =>
      changeIn(house, tx, by, { verb: 'aanvraag.zitting-uitkomst', subject }, async (inner) => {
        await settleRow(inner, house, subject, now);
        return ok(null);
      }),
    );
  }
  await house.nudge.nudge(swv);
}

const waitingIds = async (tx: Tx, house: ArrangementsHouse, now: Date, zitting: Zitting): Promise<SubjectId[]> =>
  (await readLying(tx, house, now, zitting)).listed.map(({ record }) => record.id);

const ask = (
  house: ArrangementsHouse,
  { actor, now, inbound }: Parameters<HandleVerb>[0],
  note: RefusalNote | null,
): Promise<InvokeReply> =>
  house.store.read(actor.swv, async (tx) => {
    const { id } = inbound.data;
    const zitting = await findZitting(tx, id);
    if (zitting === null || zitting.closedAt) return drawZitting(tx, house, { actor, now, id });
    const { listed } = await readLying(tx, house, now, zitting);
    return closeCard({
      data: zittingData(tx.swv, zitting),
      requests: listed.map(({ record, scene }) => {
        const { stand, wordless, given, seats } = outlook(record, scene);
        return {
          dossiernummer: numberOf(record),
          outcome: stand.outcome,
          wordless,
          given: amount(given),
          seats: amount(seats),
        };
      }),
      note,
    });
  });
