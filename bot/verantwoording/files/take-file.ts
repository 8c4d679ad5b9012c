import { amountsFileCard } from '../../../cards/verantwoording/ronde/file-card.ts';
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
import { listCampagnes } from '../data/campagnes.ts';
import { knownIn } from '../data/known-in.ts';
import { readScene, type Scene } from '../data/read-scene.ts';
import type { RondeHouse } from '../handlers/ronde/ronde-house.ts';
import { viewErrors } from '../handlers/ronde/view-errors.ts';
import { labelOf } from '../posts/ronde/label-of.ts';
import { type ReadAmounts, readAmounts } from '../rules/amounts-table.ts';
import { isGoalTable } from '../rules/goals-table.ts';
import type { TableLine } from '../rules/named-table.ts';
import { MOST_AMOUNTS } from './read-carried.ts';
import { isTableFile, isWorkbook, readFile } from './read-file.ts';
import { takeGoalsFile } from './take-goals-file.ts';

const FILES = subjectId('rondes');
export const WHAT = { verb: 'verantwoording.bestand', subject: FILES } as const;

/**
 * Whether a file is one of amounts: a table, from who runs rounds. Who keeps the register too sends a .csv for that, so
 * theirs is a workbook.
 */
export function takesAmounts({ actor, inbound }: Turn<Message>): boolean {
  return mayRun(actor, FILES).ok && isTable({ actor, inbound });
}

export function isTable({ actor, inbound: { files = [] } }: Pick<Turn<Message>, 'actor' | 'inbound'>): boolean {
  const manages = actor.roles.some(({ role }) => role === 'functioneel-beheerder');
  return files.length > 0 && files.every(manages ? isWorkbook : isTableFile);
}

/**
 * A file of amounts, sent in the chat. Fetched before the transaction. Nothing is kept of it: what it says travels with the
 * button of the card that answers, so it survives a restart and whoever serves the click; what is wrong stays in the file.
 */
export const takeAmountsFile =
  (house: RondeHouse) =>
  async (turn: Turn<Message>): Promise<MessageReply> => {
    const { actor, log } = turn;
    const lines = mayRun(actor, FILES).ok ? await fetchLines(house, turn) : refuse<CampaignRefusal>('niet-jouw-rol');
    if (lines.ok && isGoalTable(lines.value)) return takeGoalsFile(house, turn, lines.value);
    const done: Result<Found, CampaignRefusal> = await change(house, turn, WHAT, async (tx) =>
      lines.ok ? find(tx, house, turn, lines.value) : lines,
    );
    log.set('outcome', done.ok ? 'ok' : done.refusal.code);
    if (!done.ok) return campaignRefusedCard({ code: done.refusal.code });
    const { scene, read } = done.value;
    const { campagne } = scene;
    return amountsFileCard({
      data: { v: 1, swv: actor.swv, id: campagne.id, revision: campagne.revision },
      label: labelOf(scene),
      amounts: read.errors.length > 0 ? [] : read.rows.map(({ id, cents }) => ({ id, cents })),
      errors: viewErrors(read.errors),
    });
  };

interface Found {
  readonly scene: Scene;
  readonly read: ReadAmounts;
}

/** The lines of the one file that came. */
export async function fetchLines(
  { files }: Pick<RondeHouse, 'files'>,
  { inbound, log }: Turn<Message>,
): Promise<Result<readonly TableLine[], CampaignRefusal>> {
  const [file, ...others] = inbound.files ?? [];
  if (!file || others.length > 0) return refuse('bestand-een');
  const fetched = await files.fetch(file.downloadUrl);
  if (fetched.kind === 'too-big') return refuse('bestand-te-groot');
  if (fetched.kind === 'failed') {
    log.set('file', fetched.why);
    return refuse('bestand-mislukt');
  }
  return readFile(fetched.bytes);
}

/** The round that it is of: one that is set up, and of those the one whose names it knows best. */
async function find(
  tx: ChangeTx,
  house: RondeHouse,
  { now }: Turn<Message>,
  lines: readonly TableLine[],
): Promise<Result<Found, CampaignRefusal>> {
  const found: Found[] = [];
  for (const campagne of await listCampagnes(tx, 'ontwerp')) {
    const scene = await readScene(tx, house, campagne, now);
    if (scene) found.push({ scene, read: readAmounts(lines, await knownIn(tx, scene)) });
  }
  const [best] = found.toSorted((a, b) => a.read.errors.length - b.read.errors.length);
  if (best === undefined) return refuse('geen-voorbereiding');
  if (best.read.rows.length > MOST_AMOUNTS) return refuse('bestand-te-groot');
  tx.record({ ronde: best.scene.campagne.id, regels: best.read.rows.length, fouten: best.read.errors.length });
  return ok(best);
}
