import type { RefusalCode } from '../../../../cards/arrangements/refusals.ts';
import { POSTED_KIND_OF } from '../../../../cards/arrangements/words.ts';
import { zittingVerbs } from '../../../../cards/arrangements/zitting/verbs.ts';
import { waitingCard } from '../../../../cards/arrangements/zitting/waiting-card.ts';
import { ZITTING_ROWS } from '../../../../cards/arrangements/zitting/zitting-card.ts';
import { dayOf } from '../../../core/local-day.ts';
import { pageOf } from '../../../core/page-of.ts';
import { ok, refuse } from '../../../core/result.ts';
import { change } from '../../../delivery/change.ts';
import type { ChangeTx, HandleVerb } from '../../../delivery/feature.ts';
import { type ArrangementsHouse, FEATURE } from '../../data/arrangements-house.ts';
import { decodeFolded } from '../../data/decode-record.ts';
import { findFolded, lockArrangement, lockRow } from '../../data/find-arrangement.ts';
import { readScene, type Scene, worldOf } from '../../data/read-scene.ts';
import { viewerOf } from '../../data/read-viewer.ts';
import { saveChange } from '../../data/save-change.ts';
import { keepingSealed, sealingWith } from '../../data/sealing.ts';
import { findOpenZitting, lockZitting, updateZitting } from '../../data/zittingen.ts';
import { dataOf, NO_POST, numberOf } from '../../posts/case.ts';
import { schoolNameOf } from '../../posts/school-name-of.ts';
import { keyOf } from '../../posts/send-wanted.ts';
import { drawZitting } from '../../posts/zitting/draw-zitting.ts';
import { readLying } from '../../posts/zitting/read-list.ts';
import { redrawForDone } from '../../posts/zitting/redraw-zitting.ts';
import { byDaysLeft, daysLeftOf } from '../../posts/zitting/view-zitting.ts';
import { zittingData } from '../../posts/zitting/zitting-data.ts';
import type { Arrangement } from '../../rules/arrangement.ts';
import { decide } from '../../rules/decide.ts';
import { eligibleSeats } from '../../rules/seats.ts';
import { ticks } from '../../rules/ticks.ts';
import { relist } from '../../rules/zitting/hold.ts';
import { forSecretary, noteOf, showNow } from './show.ts';

/** "Neem op de lijst": what came to the CvT since. */
export const waitingVerb = (house: ArrangementsHouse): HandleVerb =>
  forSecretary(house, ({ actor, now, inbound: { data } }) =>
    house.store.read(actor.swv, async (tx) => {
      const zitting = await findOpenZitting(tx);
      if (zitting === null) return drawZitting(tx, house, { actor, now, id: data.id });
      const { waiting } = await readLying(tx, house, now, zitting);
      const { rows: shown, page, pages } = pageOf(waiting.toSorted(byDaysLeft), data.page, ZITTING_ROWS);
      const rows = [];
      for (const lying of shown) {
        const { record } = lying;
        rows.push({
          data: dataOf({ swv: tx.swv, record }, { page: NO_POST }),
          dossiernummer: numberOf(record),
          kind: POSTED_KIND_OF[record.kind],
          school: await schoolNameOf(tx, record.school),
          left: daysLeftOf(lying),
          ticks: ticks(record),
        });
      }
      return waitingCard({ data: zittingData(tx.swv, zitting), rows, page, pages });
    }),
  );

/** Puts one more on the list of the zitting that is open. */
export const enlistVerb =
  (house: ArrangementsHouse): HandleVerb =>
  async (turn) => {
    const { actor, now: instant, inbound } = turn;
    const { id, revision } = inbound.data;
    const now = { instant, today: dayOf(instant) };
    const done = await change(
      house,
      { actor, now: instant },
      { verb: zittingVerbs.enlist, subject: id },
      async (tx) => {
        const found = await findOpenZitting(tx);
        const zitting = found && (await lockZitting(tx, found.id));
        if (!zitting || zitting.closedAt) return refuse<RefusalCode>('geen-zitting');
        const row = await lockRow(tx, id);
        const record = row && decodeFolded(row);
        const scene = record && (await readScene(tx, house.configurations, record, now));
        if (!row || !record || !scene) return refuse<RefusalCode>('bestaat-niet');
        const { ties } = await viewerOf(tx, actor, now.today, scene.committee);
        const command = { kind: 'enlist', id, revision, zitting: zitting.id } as const;
        const listed = decide(record, command, actor, now, worldOf(scene, ties));
        if (!listed.ok) return listed;
        // Before it comes on the list, for who has handled all that is on it.
        const next = relist(zitting, id);
        await redrawForDone(tx, zitting, scene.committee);
        await updateZitting(tx, zitting, next);
        await saveChange(tx, record, listed.value, keepingSealed(row), instant);
        tx.record({ staat: record.state, zitting: zitting.id });
        await tx.refresh(FEATURE, id, { over: true });
        return ok(await drawZitting(tx, house, { actor, now: instant, id: zitting.id }));
      },
    );
    turn.log.set('outcome', done.ok ? 'ok' : done.refusal.code);
    return done.ok ? done.value : showNow(house, turn, { note: noteOf(done.refusal) });
  };

/** Takes one off the list: it is voted on as before, by a card of its own. */
export const delistVerb =
  (house: ArrangementsHouse): HandleVerb =>
  async (turn) => {
    const { actor, now: instant, inbound } = turn;
    const { id, revision } = inbound.data;
    const now = { instant, today: dayOf(instant) };
    const cipher = await house.cipher.of(actor.swv);
    const done = await change(
      house,
      { actor, now: instant },
      { verb: zittingVerbs.delist, subject: id },
      async (tx) => {
        const listedOn = (await findFolded(tx, id))?.zitting ?? null;
        const zitting = listedOn && (await lockZitting(tx, listedOn));
        const record = await lockArrangement(tx, id, cipher);
        const scene = record && (await readScene(tx, house.configurations, record, now));
        if (!record || !scene) return refuse<RefusalCode>('bestaat-niet');
        const { ties } = await viewerOf(tx, actor, now.today, scene.committee);
        const off = decide(record, { kind: 'delist', id, revision }, actor, now, worldOf(scene, ties));
        if (!off.ok) return off;
        await saveChange(tx, record, off.value, sealingWith(cipher, id), instant);
        tx.record({ staat: record.state, zitting: listedOn });
        await tx.refresh(FEATURE, id, { over: true });
        if (off.value.next) await askVotes(tx, off.value.next, scene);
        return ok(await drawZitting(tx, house, { actor, now: instant, id: zitting ? zitting.id : null }));
      },
    );
    turn.log.set('outcome', done.ok ? 'ok' : done.refusal.code);
    return done.ok ? done.value : showNow(house, turn, { note: noteOf(done.refusal) });
  };

/** Who has not voted gets a card of it again; one that is there is redrawn without a sound. */
async function askVotes(tx: ChangeTx, record: Arrangement, { committee }: Scene): Promise<void> {
  for (const { member, sitters } of eligibleSeats(record, committee)) {
    if (record.votes.some(({ seat }) => seat === member)) continue;
    for (const { person } of sitters) await tx.post(keyOf(record, 'cvt', person));
  }
}
