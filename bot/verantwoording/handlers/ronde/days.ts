import { dayCard } from '../../../../cards/verantwoording/ronde/day-card.ts';
import { campaignInputs } from '../../../../cards/verantwoording/ronde/inputs.ts';
import type { CampaignRefusal } from '../../../../cards/verantwoording/ronde/refusals.ts';
import type { AnswerCard } from '../../../../cards/words/answer-card.ts';
import { type LocalDate, subjectId, typedLine } from '../../../../cards/words/brands.ts';
import { isKey } from '../../../../cards/words/is-key.ts';
import { dayOf } from '../../../core/local-day.ts';
import { parseDate } from '../../../core/parse-date.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { lockCampagne, updateCampagne } from '../../data/campagnes.ts';
import { namesOf } from '../../data/deelnemers.ts';
import { lockAccount } from '../../data/lock-account.ts';
import { readScene } from '../../data/read-scene.ts';
import { saveChange } from '../../data/records.ts';
import { rondeRows } from '../../data/ronde-rows.ts';
import { sendWanted } from '../../posts/send-wanted.ts';
import { decide } from '../../rules/decide.ts';
import { changed, mayEndOn } from '../../rules/ronde.ts';
import type { Campagne } from '../../rules/verantwoording.ts';
import type { Round } from './a-round.ts';
import type { Look, Managed } from './looking.ts';

const FIELD = { field: campaignInputs.day };

/** The day that was typed; looked for ahead. */
const typedDay = ({ turn }: Managed): Result<LocalDate, CampaignRefusal> => {
  const read = parseDate(turn.inbound.inputs[campaignInputs.day] ?? '', dayOf(turn.now));
  return read.ok ? read : refuse(read.refusal.code, FIELD);
};

/** Another deadline for a round that is set up. */
export async function setDeadline(managed: Managed): Promise<Result<null, CampaignRefusal>> {
  const { tx, may } = managed;
  const campagne = await lockCampagne(tx, may.subject);
  if (campagne === null) return refuse('bestaat-niet');
  if (campagne.state !== 'ontwerp') return refuse(campagne.state === 'open' ? 'ronde-open' : 'ronde-gesloten');
  return moveDeadline(managed, campagne);
}

async function moveDeadline(managed: Managed, campagne: Campagne): Promise<Result<null, CampaignRefusal>> {
  const { tx, turn } = managed;
  const day = typedDay(managed);
  if (!day.ok) return day;
  if (day.value === campagne.deadline) return refuse('al-gedaan');
  if (!mayEndOn(campagne, day.value, turn.now)) return refuse('dag-te-vroeg', FIELD);
  await updateCampagne(tx, campagne, changed(campagne, { deadline: day.value }));
  tx.record({ was: campagne.deadline, wordt: day.value });
  return ok(null);
}

/** More time: for one account at once, for all by a job of each. */
export async function extend(managed: Managed): Promise<Result<null, CampaignRefusal>> {
  const account = managed.turn.inbound.inputs[campaignInputs.account];
  return account ? extendOne(managed, account) : extendAll(managed);
}

async function extendAll(managed: Managed): Promise<Result<null, CampaignRefusal>> {
  const { tx, may } = managed;
  const campagne = await lockCampagne(tx, may.subject);
  if (campagne === null) return refuse('bestaat-niet');
  if (campagne.state !== 'open') return refuse(campagne.state === 'gesloten' ? 'ronde-gesloten' : 'ronde-niet-open');
  return moveDeadline(managed, campagne);
}

async function extendOne(managed: Managed, account: string): Promise<Result<null, CampaignRefusal>> {
  const { tx, house, turn, may } = managed;
  const found = isKey(account) ? await lockAccount(tx, subjectId(account)) : null;
  if (found === null || found.campagne.id !== may.subject) return refuse('bestaat-niet');
  const day = typedDay(managed);
  if (!day.ok) return day;
  const { record, campagne } = found;
  const scene = await readScene(tx, house, campagne, turn.now);
  if (scene === null) return refuse('onbekend-format');
  const command = { kind: 'extend', id: record.id, revision: record.revision, until: day.value } as const;
  const outcome = decide(record, command, turn.actor, turn.now, {
    format: scene.format,
    campagne,
    isColleague: () => false,
  });
  if (!outcome.ok) return outcome;
  await saveChange(tx, record, outcome.value);
  await sendWanted(tx, record, outcome.value, scene);
  tx.record({ deelnemer: record.id, was: record.deadline, wordt: day.value });
  return ok(null);
}

/** Asks for a day; after a refusal with what was typed. */
export async function drawDay(
  { tx, asked, now }: Look,
  { scene, data, label }: Round,
  what: 'deadline' | 'iedereen' | 'een',
  problem: CampaignRefusal | null,
): Promise<AnswerCard | null> {
  const rows = what === 'een' ? await rondeRows(tx, scene.campagne.id) : [];
  const row = rows.find(({ id }) => id === asked.inputs[campaignInputs.account]);
  if (what === 'een' && !row) return null;
  const named = row && (await namesOf(tx, scene.section, dayOf(now), [row.deelnemer]));
  const typed = (asked.inputs[campaignInputs.day] ?? '').replace(/[\n\r]+/g, ' ').slice(0, 60);
  return dayCard({
    data,
    what,
    label,
    account: row && named ? { id: row.id, name: named(row.deelnemer) } : null,
    now: row?.deadline ?? scene.campagne.deadline,
    typed: problem ? typedLine(typed) : null,
    problem,
  });
}
