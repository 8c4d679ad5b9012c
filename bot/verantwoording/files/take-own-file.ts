import { bytesOf } from '../../../cards/parts/card-bytes.ts';
import type { CampaignRefusal } from '../../../cards/verantwoording/ronde/refusals.ts';
import { campaignRefusedCard } from '../../../cards/verantwoording/ronde/refused-card.ts';
import { carriedRows } from '../../../cards/verantwoording/scholen/carried-rows.ts';
import { CARRIED_BYTES } from '../../../cards/verantwoording/scholen/dossier/preview-card.ts';
import { ownFileCard } from '../../../cards/verantwoording/scholen/file-card.ts';
import type { Message } from '../../core/inbound.ts';
import type { MessageReply } from '../../core/reply.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import type { Turn } from '../../core/turn.ts';
import { change } from '../../delivery/change.ts';
import type { Tx } from '../../store/store.ts';
import { listCampagnes } from '../data/campagnes.ts';
import { readOwnSchools } from '../data/own-schools.ts';
import type { Scene } from '../data/read-scene.ts';
import type { RondeHouse } from '../handlers/ronde/ronde-house.ts';
import { viewErrors } from '../handlers/ronde/view-errors.ts';
import { type ReadOwn, readOwnTable } from '../handlers/scholen/read-table.ts';
import type { TableLine } from '../rules/named-table.ts';
import { periodLabel } from '../rules/ronde.ts';
import { fetchLines, isTable, takesAmounts, WHAT } from './take-file.ts';

/** Whether a file may be one of the money of somebody's own schools: a table, from who has a role at more than one. */
export const takesOwn = (turn: Turn<Message>): boolean =>
  new Set(turn.actor.roles.flatMap(({ school }) => school ?? [])).size > 1 && isTable(turn);

/**
 * A file of what all somebody's schools spent. Nothing is kept of it and no number of it is shown: what it says travels with
 * the button of the card that answers, in the chat in which the file stands already; the preview comes at the click.
 * @param amounts for who runs rounds as well, when it says more of what schools received.
 */
export const takeOwnFile =
  (house: RondeHouse, amounts: (turn: Turn<Message>) => Promise<MessageReply>) =>
  async (turn: Turn<Message>): Promise<MessageReply> => {
    if (!takesOwn(turn)) return amounts(turn);
    const { actor, log } = turn;
    const lines = await fetchLines(house, turn);
    const read = await house.store.read(actor.swv, async (tx): Promise<Result<Found, CampaignRefusal> | 'amounts'> => {
      const best = lines.ok ? await find(tx, house, turn, lines.value) : null;
      const isOurs = best !== null && best.read.judged.length > best.read.errors.length;
      if (!isOurs && takesAmounts(turn) && (best === null || (await listCampagnes(tx, 'ontwerp')).length > 0))
        return 'amounts';
      if (!lines.ok) return lines;
      return best ? ok(best) : refuse('geen-eigen-ronde');
    });
    if (read === 'amounts') return amounts(turn);
    const done = await change(house, turn, WHAT, async (tx): Promise<Result<Found, CampaignRefusal>> => {
      if (!read.ok) return read;
      const { scene, read: found } = read.value;
      if (bytesOf(carriedRows(found.judged.map(({ row }) => row))) > CARRIED_BYTES) return refuse('te-veel-scholen');
      tx.record({ ronde: scene.campagne.id, regels: found.judged.length, fouten: found.errors.length });
      return read;
    });
    log.set('outcome', done.ok ? 'ok' : done.refusal.code);
    return done.ok ? cardOf(turn, done.value) : campaignRefusedCard({ code: done.refusal.code });
  };

interface Found {
  readonly scene: Scene;
  readonly read: ReadOwn;
}

/** The open round that it is of: of those in which they fill in money the one whose names and columns it knows best. */
async function find(
  tx: Tx,
  house: RondeHouse,
  turn: Turn<Message>,
  lines: readonly TableLine[],
): Promise<Found | null> {
  const { actor, now } = turn;
  const found: Found[] = [];
  for (const campagne of await listCampagnes(tx, 'open')) {
    const schools = await readOwnSchools(tx, house, { id: campagne.id, actor, now });
    if (schools) found.push({ scene: schools.scene, read: await readOwnTable({ tx, turn, schools }, lines) });
  }
  const known = ({ read: { judged, errors } }: Found) => judged.length - errors.length;
  const [best] = found.toSorted(
    (a, b) => known(b) - known(a) || a.scene.campagne.deadline.localeCompare(b.scene.campagne.deadline),
  );
  return best ?? null;
}

function cardOf({ actor }: Turn<Message>, { scene, read: { judged, errors } }: Found): MessageReply {
  const { campagne, format } = scene;
  return ownFileCard({
    data: { v: 1, swv: actor.swv, id: campagne.id, revision: campagne.revision },
    format: format.label,
    period: periodLabel(scene),
    rows: errors.length > 0 ? [] : judged.map(({ row }) => row),
    // The card stays in the chat: no amount, and no column that only the file has.
    errors: viewErrors(errors).map((error) => ({
      ...error,
      sum: null,
      column: error.code === 'onbekende-kolom' ? null : (error.column ?? null),
    })),
  });
}
