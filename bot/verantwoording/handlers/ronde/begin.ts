import { campaignInputs } from '../../../../cards/verantwoording/ronde/inputs.ts';
import type { CampaignRefusal } from '../../../../cards/verantwoording/ronde/refusals.ts';
import { type SubjectId, subjectId } from '../../../../cards/words/brands.ts';
import { dayOf } from '../../../core/local-day.ts';
import { ok, type Result, refuse } from '../../../core/result.ts';
import { verantwoording } from '../../config.ts';
import { findCampagne, insertCampagne } from '../../data/campagnes.ts';
import { deelnemersOf } from '../../data/deelnemers.ts';
import { formatAt } from '../../data/format-at.ts';
import { insertNew } from '../../data/records.ts';
import { spansAround } from '../../rules/period.ts';
import { newAccount, newCampagne } from '../../rules/ronde.ts';
import type { Managed } from './looking.ts';

/** Makes a round with an account for each participant. The button carries its id, so a second click finds it there. */
export async function begin({ tx, house, turn, may }: Managed): Promise<Result<SubjectId, CampaignRefusal>> {
  const { inputs } = turn.inbound;
  const today = dayOf(turn.now);
  const current = await house.configurations.current(tx);
  const section = current.configuration.of(verantwoording);
  const asked = inputs[campaignInputs.format] ?? '';
  const offered = formatAt(section, asked, today);
  const span = offered && spansAround(offered.perioden, today).find(({ id }) => id === inputs[campaignInputs.period]);
  const format = span && formatAt(section, asked, span.first);
  if (!span || !format) return refuse('onbekend-format');
  const campagne = newCampagne(may.subject, format.id, current.version, span);
  if ((await findCampagne(tx, campagne.id)) !== null) return refuse('al-gedaan');
  if (!(await insertCampagne(tx, campagne, may.person, turn.now))) return refuse('ronde-bestaat');
  const deelnemers = await deelnemersOf(tx, format.wie, section, today);
  if (deelnemers.length === 0) return refuse('geen-deelnemers');
  await insertNew(
    tx,
    deelnemers.map((one) => newAccount(subjectId(house.ids.next()), campagne, one, turn.now)),
  );
  tx.record({ format: format.id, periode: span.id, deelnemers: deelnemers.length });
  return ok(campagne.id);
}
