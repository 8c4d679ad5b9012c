import { campaignInputs } from '../../../../cards/verantwoording/ronde/inputs.ts';
import type { CampaignRefusal } from '../../../../cards/verantwoording/ronde/refusals.ts';
import { subjectId } from '../../../../cards/words/brands.ts';
import { isKey } from '../../../../cards/words/is-key.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { shareCampagne } from '../../data/campagnes.ts';
import { noteNudge, nudgedOn } from '../../data/nudges.ts';
import { readScene } from '../../data/read-scene.ts';
import { lockVerantwoording } from '../../data/records.ts';
import { rondeRows } from '../../data/ronde-rows.ts';
import { sendNudge } from '../../posts/ronde/send-reminder.ts';
import { isReminded } from '../../rules/ronde-reminders.ts';
import { daysLate } from '../../rules/standing.ts';
import { isHandedIn } from '../../rules/verantwoording.ts';
import type { Managed } from './looking.ts';

/**
 * Reminds who has it now: of one account, or of every one that is late. At most once a day for each, however often and by
 * whomever it is clicked.
 * @returns how many accounts.
 */
export async function nudge({ tx, house, turn, may }: Managed): Promise<Result<number, CampaignRefusal>> {
  const campagne = await shareCampagne(tx, may.subject);
  if (campagne === null) return refuse('bestaat-niet');
  if (campagne.state !== 'open') return refuse(campagne.state === 'gesloten' ? 'ronde-gesloten' : 'ronde-niet-open');
  const scene = await readScene(tx, house, campagne, turn.now);
  if (scene === null) return refuse('onbekend-format');
  const asked = turn.inbound.inputs[campaignInputs.account];
  const one = isKey(asked) ? subjectId(asked) : null;
  const rows = (await rondeRows(tx, campagne.id)).filter((row) =>
    asked ? row.id === one : daysLate(row, scene.today) > 0,
  );
  if (asked && rows.length === 0) return refuse('bestaat-niet');
  let told = 0;
  let handedIn = false;
  // In one order, so that two who click at once do not wait for each other.
  for (const { id } of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const record = await lockVerantwoording(tx, id);
    if (record === null) continue;
    handedIn ||= isHandedIn(record.state);
    if (!isReminded(record)) continue;
    if ((await nudgedOn(tx, [id])).get(id) === scene.today) continue;
    await noteNudge(tx, record, may.person, turn.now);
    await sendNudge(tx, record, scene);
    told += 1;
  }
  if (told === 0) return refuse(!asked ? 'niets-te-porren' : handedIn ? 'al-binnen' : 'al-gepord');
  tx.record({ aantal: told, ...(one ? { deelnemer: one } : {}) });
  return ok(told);
}
