import { campaignInputs } from '../../../../cards/verantwoording/ronde/inputs.ts';
import type { CampaignRefusal } from '../../../../cards/verantwoording/ronde/refusals.ts';
import { type SubjectId, subjectId } from '../../../../cards/words/brands.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import type { Tx } from '../../../store/store.ts';
import { lockCampagne, updateCampagne } from '../../data/campagnes.ts';
import { deelnemersOf } from '../../data/deelnemers.ts';
import { readScene } from '../../data/read-scene.ts';
import { insertNew } from '../../data/records.ts';
import { deleteAccounts, deleteDraft, rondeRows } from '../../data/ronde-rows.ts';
import { changed, mayEndOn, newAccount } from '../../rules/ronde.ts';
import { takingPart } from '../../rules/ronde-who.ts';
import type { Managed } from './looking.ts';

/**
 * Opens a round: from here each account opens by a job of its own. Who came or went since it was set up is put right first;
 * then the numbers differ from what the card asked, and it asks again.
 */
export async function openRound({ tx, house, turn, may }: Managed): Promise<Result<null, CampaignRefusal>> {
  const campagne = await lockCampagne(tx, may.subject);
  if (campagne === null) return refuse('bestaat-niet');
  if (campagne.state !== 'ontwerp') return refuse(campagne.state === 'open' ? 'al-gedaan' : 'ronde-gesloten');
  const scene = await readScene(tx, house, campagne, turn.now);
  if (scene === null) return refuse('onbekend-format');
  const wanted = takingPart(await deelnemersOf(tx, scene.format.wie, scene.section, scene.today), campagne);
  if (wanted.length === 0) return refuse('geen-deelnemers');
  const rows = await rondeRows(tx, campagne.id);
  const same = (one: { kind: string; key: string }, other: { kind: string; key: string }) =>
    one.kind === other.kind && one.key === other.key;
  const gone = rows.filter(({ deelnemer }) => !wanted.some((one) => same(one, deelnemer)));
  const fresh = wanted.filter((one) => !rows.some(({ deelnemer }) => same(one, deelnemer)));
  const asked = turn.inbound.inputs[campaignInputs.count];
  const isAsked = asked === String(wanted.length) && turn.inbound.data.revision === campagne.revision;
  if (!isAsked) return refuse('ronde-anders');
  if (!mayEndOn(campagne, campagne.deadline, turn.now)) return refuse('deadline-voorbij');
  await deleteAccounts(
    tx,
    gone.map(({ id }) => id),
  );
  await insertNew(
    tx,
    fresh.map((one) => newAccount(subjectId(house.ids.next()), campagne, one, turn.now)),
  );
  await updateCampagne(tx, campagne, changed(campagne, { state: 'open', openedAt: turn.now }));
  tx.record({ deelnemers: wanted.length, deadline: campagne.deadline });
  return ok(null);
}

/** Closes a round: what was not handed in is closed by a job of each account. */
export async function closeRound({ tx, turn, may }: Managed): Promise<Result<null, CampaignRefusal>> {
  const campagne = await lockCampagne(tx, may.subject);
  if (campagne === null) return refuse('bestaat-niet');
  if (campagne.state !== 'open') return refuse(campagne.state === 'gesloten' ? 'al-gedaan' : 'ronde-niet-open');
  const left = await unfinished(tx, campagne.id);
  if (turn.inbound.inputs[campaignInputs.count] !== String(left)) return refuse('ronde-anders');
  await updateCampagne(tx, campagne, changed(campagne, { state: 'gesloten', closedAt: turn.now }));
  tx.record({ nietIngediend: left });
  return ok(null);
}

/** How many would stay without an account. */
export async function unfinished(tx: Tx, campagne: SubjectId): Promise<number> {
  const waits = ['klaargezet', 'niet-gestart', 'concept', 'te-tekenen'];
  return (await rondeRows(tx, campagne)).filter(({ state }) => waits.includes(state)).length;
}

/** Throws away a round that nobody saw; asked first. */
export async function discard({ tx, turn, may }: Managed): Promise<Result<'asked' | 'gone', CampaignRefusal>> {
  const campagne = await lockCampagne(tx, may.subject);
  if (campagne === null) return refuse('bestaat-niet');
  if (campagne.state !== 'ontwerp') return refuse(campagne.state === 'open' ? 'ronde-open' : 'ronde-gesloten');
  if (turn.inbound.inputs[campaignInputs.sure] !== 'ja') return ok('asked');
  await deleteDraft(tx, campagne.id);
  tx.record({ format: campagne.format, periode: campagne.period });
  return ok('gone');
}
