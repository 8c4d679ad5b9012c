import { zittingCaseCard } from '../../../../cards/arrangements/zitting/zitting-case-card.ts';
import type { PostedCard } from '../../../../cards/words/posted-card.ts';
import { dayOf } from '../../../core/local-day.ts';
import { ticks } from '../../rules/ticks.ts';
import { openZittingOf } from '../../rules/zitting/zitting.ts';
import { type Case, caseView, type Look } from '../case.ts';
import { zittingData } from './zitting-data.ts';

/** What becomes of a member's own card of a request while it is on the list of a zitting; null outside one. */
export function zittingCaseOf(of: Case, look: Look): PostedCard | null {
  const { record, scene, facts } = of;
  const zitting = openZittingOf(record, scene.committee);
  if (zitting === null || facts.place === null) return null;
  return zittingCaseCard({
    ...caseView(of, look),
    zitting: zittingData(of.swv, zitting),
    place: facts.place.at,
    total: facts.place.total,
    since: dayOf(record.since),
    ticks: ticks(record),
  });
}
