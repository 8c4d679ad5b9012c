import { campaignInputs } from '../../../../cards/verantwoording/ronde/inputs.ts';
import type { CampaignRefusal } from '../../../../cards/verantwoording/ronde/refusals.ts';
import { subjectId } from '../../../../cards/words/brands.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { lockCampagne, updateCampagne } from '../../data/campagnes.ts';
import { deelnemersOf } from '../../data/deelnemers.ts';
import { readScene } from '../../data/read-scene.ts';
import { insertNew } from '../../data/records.ts';
import { deleteAccounts, rondeRows } from '../../data/ronde-rows.ts';
import type { Deelnemer } from '../../rules/format.ts';
import { newAccount } from '../../rules/ronde.ts';
import { type Chosen, leaveOut, takeBack } from '../../rules/ronde-who.ts';
import type { Campagne } from '../../rules/verantwoording.ts';
import type { Managed } from './looking.ts';

type Done = Result<Deelnemer, CampaignRefusal>;

/** Not asked in this round: its account goes, with the amount that stood in it. */
export async function leaveOutOne(managed: Managed): Promise<Done> {
  const { tx } = managed;
  const chosen = await choose(managed, leaveOut);
  if (!chosen.ok) return chosen;
  const { next, deelnemer } = chosen.value;
  const gone = (await rondeRows(tx, next.id)).filter((row) => row.deelnemer.key === deelnemer.key);
  await deleteAccounts(
    tx,
    gone.map(({ id }) => id),
  );
  tx.record({ nietMee: deelnemer.key });
  return ok(deelnemer);
}

/** Asked after all, with an account as new as that of everybody else was. */
export async function takeBackOne(managed: Managed): Promise<Done> {
  const { tx, house, turn } = managed;
  const chosen = await choose(managed, takeBack);
  if (!chosen.ok) return chosen;
  const { next, deelnemer } = chosen.value;
  await insertNew(tx, [newAccount(subjectId(house.ids.next()), next, deelnemer, turn.now)]);
  tx.record({ weerMee: deelnemer.key });
  return ok(deelnemer);
}

async function choose(
  { tx, house, turn, may }: Managed,
  rule: (campagne: Campagne, all: readonly Deelnemer[], key: string) => Result<Chosen, CampaignRefusal>,
): Promise<Result<Chosen, CampaignRefusal>> {
  const campagne = await lockCampagne(tx, may.subject);
  if (campagne === null) return refuse('bestaat-niet');
  if (campagne.state !== 'ontwerp') return refuse(campagne.state === 'open' ? 'ronde-open' : 'ronde-gesloten');
  const scene = await readScene(tx, house, campagne, turn.now);
  if (scene === null) return refuse('onbekend-format');
  const all = await deelnemersOf(tx, scene.format.wie, scene.section, scene.today);
  const chosen = rule(campagne, all, turn.inbound.inputs[campaignInputs.who] ?? '');
  if (chosen.ok) await updateCampagne(tx, campagne, chosen.value.next);
  return chosen;
}
