import type { CarriedAmount } from '../../../../cards/verantwoording/ronde/amounts-preview-card.ts';
import { campaignInputs } from '../../../../cards/verantwoording/ronde/inputs.ts';
import type { CampaignRefusal } from '../../../../cards/verantwoording/ronde/refusals.ts';
import { type Cents, revision, subjectId } from '../../../../cards/words/brands.ts';
import { isKey } from '../../../../cards/words/is-key.ts';
import { parseMoney } from '../../../core/parse-money.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { lockCampagne, updateCampagne } from '../../data/campagnes.ts';
import { lockAccount } from '../../data/lock-account.ts';
import { readScene } from '../../data/read-scene.ts';
import { listOfCampagne, saveChange, updateSetUp } from '../../data/records.ts';
import { readCarried } from '../../files/read-carried.ts';
import { sendWanted } from '../../posts/send-wanted.ts';
import { decide } from '../../rules/decide.ts';
import { ABSURD } from '../../rules/named-table.ts';
import { changed } from '../../rules/ronde.ts';
import type { Managed } from './looking.ts';

const FIELD = { field: campaignInputs.amount };

/** One amount: of a round that is set up, or mended in one that is open. */
export async function setAmount(managed: Managed): Promise<Result<null, CampaignRefusal>> {
  const { inputs } = managed.turn.inbound;
  const account = inputs[campaignInputs.account];
  if (!isKey(account)) return refuse('bestaat-niet');
  const read = parseMoney(inputs[campaignInputs.amount] ?? '');
  if (!read.ok) return refuse(read.refusal.code, FIELD);
  if (read.value > ABSURD) return refuse('bedrag-te-groot', FIELD);
  const campagne = await lockCampagne(managed.tx, managed.may.subject);
  if (campagne === null) return refuse('bestaat-niet');
  if (campagne.state === 'gesloten') return refuse('ronde-gesloten');
  return campagne.state === 'ontwerp'
    ? lay(managed, [{ id: subjectId(account), cents: read.value }])
    : mend(managed, account, read.value);
}

/** All that a table said, as the preview showed it. */
export async function takeAmounts(managed: Managed): Promise<Result<null, CampaignRefusal>> {
  const amounts = readCarried(managed.turn.inbound.inputs[campaignInputs.amounts]);
  if (amounts === null) return refuse('geen-bedragen');
  return lay(managed, amounts);
}

/** Nobody was asked yet: no history, and no card to send. Whoever was not in the round is not added by it. */
async function lay(managed: Managed, amounts: readonly CarriedAmount[]): Promise<Result<null, CampaignRefusal>> {
  const { tx, turn, may } = managed;
  const campagne = await lockCampagne(tx, may.subject);
  if (campagne === null) return refuse('bestaat-niet');
  if (campagne.state !== 'ontwerp') return refuse(campagne.state === 'open' ? 'ronde-open' : 'ronde-gesloten');
  const records = await listOfCampagne(tx, campagne.id);
  const wanted = new Map(amounts.map(({ id, cents }) => [id, cents]));
  if (![...wanted.keys()].every((id) => records.some((record) => record.id === id))) return refuse('ronde-anders');
  const others = records.filter(({ id, ontvangen }) => wanted.has(id) && wanted.get(id) !== ontvangen);
  if (others.length === 0) return refuse('al-gedaan');
  // The preview was of other amounts: it is shown again, as it is now.
  if (amounts.length > 1 && turn.inbound.data.revision !== campagne.revision) return refuse('ronde-anders');
  for (const record of others) {
    const ontvangen = wanted.get(record.id) ?? record.ontvangen;
    const next = { ...record, ontvangen, revision: revision(record.revision + 1), changedAt: turn.now };
    await updateSetUp(tx, record, next);
  }
  await updateCampagne(tx, campagne, changed(campagne, {}));
  tx.record({ bedragen: others.length });
  return ok(null);
}

/** In an open round whoever fills in sees it, so it is a change of the account. */
async function mend(managed: Managed, account: string, cents: Cents): Promise<Result<null, CampaignRefusal>> {
  const { tx, house, turn, may } = managed;
  const found = await lockAccount(tx, subjectId(account));
  if (found === null || found.campagne.id !== may.subject) return refuse('bestaat-niet');
  const { record, campagne } = found;
  const scene = await readScene(tx, house, campagne, turn.now);
  if (scene === null) return refuse('onbekend-format');
  const command = { kind: 'setReceived', id: record.id, revision: record.revision, cents } as const;
  const outcome = decide(record, command, turn.actor, turn.now, {
    format: scene.format,
    campagne,
    isColleague: () => false,
  });
  if (!outcome.ok) return outcome;
  await saveChange(tx, record, outcome.value);
  await sendWanted(tx, record, outcome.value, scene);
  tx.record({ deelnemer: record.id });
  return ok(null);
}
