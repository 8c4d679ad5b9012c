import { goalsFileCard } from '../../../cards/verantwoording/ronde/goals-file-card.ts';
import type { CampaignRefusal } from '../../../cards/verantwoording/ronde/refusals.ts';
import { campaignRefusedCard } from '../../../cards/verantwoording/ronde/refused-card.ts';
import { subjectId } from '../../../cards/words/brands.ts';
import type { Message } from '../../core/inbound.ts';
import type { MessageReply } from '../../core/reply.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import type { Turn } from '../../core/turn.ts';
import { change } from '../../delivery/change.ts';
import type { ChangeTx } from '../../delivery/feature.ts';
import { mayRun } from '../abilities.ts';
import { listCampagnes, lockCampagne } from '../data/campagnes.ts';
import { readScene, type Scene } from '../data/read-scene.ts';
import { type Added, addToAgendas, readGoalsOf } from '../handlers/ronde/add-goals.ts';
import { viewAdded } from '../handlers/ronde/goals.ts';
import type { RondeHouse } from '../handlers/ronde/ronde-house.ts';
import { viewErrors } from '../handlers/ronde/view-errors.ts';
import { labelOf } from '../posts/ronde/label-of.ts';
import { goalsFieldOf } from '../rules/format.ts';
import type { ReadGoals } from '../rules/goals-table.ts';
import type { TableLine } from '../rules/named-table.ts';

const FILES = subjectId('rondes');
const WHAT = { verb: 'verantwoording.bestand-doelen', subject: FILES } as const;
/** More lines than a SWV has goals; every sentence of them is read. */
const MOST_LINES = 2_000;

interface Taken {
  readonly scene: Scene;
  readonly read: ReadGoals;
  /** null: something is wrong with it. */
  readonly added: Added | null;
}

/**
 * A file of goals, sent in the chat. It is added at once: it only ever adds what is not there yet, and no card has to carry
 * what schools wrote. With one line wrong nothing is added.
 */
export async function takeGoalsFile(
  house: RondeHouse,
  turn: Turn<Message>,
  lines: readonly TableLine[],
): Promise<MessageReply> {
  const { actor, log } = turn;
  const done = await change<Taken, CampaignRefusal>(house, turn, WHAT, async (tx) => {
    const may = mayRun(actor, FILES);
    if (!may.ok) return may;
    const found =
      lines.length > MOST_LINES ? refuse<CampaignRefusal>('bestand-te-groot') : await find(tx, house, turn, lines);
    if (!found.ok) return found;
    const { scene, read } = found.value;
    const { id } = scene.campagne;
    const wrong = read.errors.length > 0;
    const added = wrong ? null : await addToAgendas(tx, scene, read.rows, { by: actor.person, at: turn.now });
    tx.record({ ronde: id, regels: read.rows.length, fouten: read.errors.length, doelen: added?.goals ?? 0 });
    return ok({ scene, read, added });
  });
  log.set('outcome', done.ok ? 'ok' : done.refusal.code);
  if (!done.ok) return campaignRefusedCard({ code: done.refusal.code });
  const { scene, read, added } = done.value;
  const { campagne, format } = scene;
  return goalsFileCard({
    data: { v: 1, swv: actor.swv, id: campagne.id, revision: campagne.revision },
    label: labelOf(scene),
    who: format.wie,
    added: added && (await house.store.read(actor.swv, (tx) => viewAdded(tx, scene, added))),
    errors: viewErrors(read.errors),
  });
}

/**
 * The round that it is of: the one in preparation whose names it knows best, held from here on. Nobody sees a preview, so
 * where two fit alike the sender says which.
 */
async function find(
  tx: ChangeTx,
  house: RondeHouse,
  { now }: Turn<Message>,
  lines: readonly TableLine[],
): Promise<Result<Omit<Taken, 'added'>, CampaignRefusal>> {
  const found: Omit<Taken, 'added'>[] = [];
  for (const { id } of await listCampagnes(tx, 'ontwerp')) {
    const campagne = await lockCampagne(tx, id);
    const scene = campagne?.state === 'ontwerp' ? await readScene(tx, house, campagne, now) : null;
    if (scene === null || goalsFieldOf(scene.format) === null) continue;
    found.push({ scene, read: await readGoalsOf(tx, scene, lines, { noName: false }) });
  }
  const [best, next] = found.toSorted((one, other) => one.read.errors.length - other.read.errors.length);
  if (best === undefined) return refuse('geen-ronde-doelen');
  if (next !== undefined && next.read.errors.length === best.read.errors.length) return refuse('bestand-welke-ronde');
  return ok(best);
}
