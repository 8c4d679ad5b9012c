import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { plusDays } from '../../../../bot/core/local-day.ts';
import type { Happened } from './forbidden.ts';

/** What was asked, read from the form itself. */
const askedIn = ({ answers }: Arrangement) => ({
  weken: answers.weken ?? null,
  bedrag: answers.bedrag ?? null,
  schooljaren: answers.schooljaren ?? null,
  categorie: answers.categorie ?? null,
});

/** What may never be of a decision that grants all that was asked or a part of it (Awb 3:46, 4:7), in words of its own. */
export function forbiddenPart({ before, after, now }: Happened): readonly string[] {
  const decision = after?.decision ?? null;
  if (after === null || decision === null || before?.decision === decision) return [];
  const { deels, zienswijze, review } = { ...decision, ...after };
  const given = {
    weken: decision.weken,
    bedrag: decision.bedrag,
    schooljaren: decision.tlv?.schooljaren ?? null,
    categorie: decision.tlv?.categorie ?? null,
  };
  const asked = askedIn(after);
  const more = (['weken', 'bedrag', 'schooljaren'] as const).some(
    (what) => given[what] !== null && given[what] > (asked[what] ?? 0),
  );
  const other = (['weken', 'bedrag', 'schooljaren', 'categorie'] as const).some((what) => given[what] !== asked[what]);
  const heard =
    zienswijze !== null &&
    (zienswijze.given !== null || now.today > zienswijze.until) &&
    zienswijze.at >= (review?.at ?? zienswijze.at);
  const advised = before?.advice?.outcome;
  const { stopped } = after.followUp ?? { stopped: null };
  const { start, weken } = decision;
  const found: Readonly<Record<string, boolean>> = {
    'granted more than was asked': more,
    'decided on something else than was asked without saying so': other && !deels,
    'said to be a part and all of it was granted': deels && !other,
    'refused in part': deels && decision.outcome !== 'toegekend',
    'granted nothing': decision.outcome === 'toegekend' && (given.weken === 0 || (deels && given.bedrag === 0)),
    'granted in part without hearing the school': deels && !heard,
    'granted in part without saying why it differs from the CvT':
      deels && (advised === 'voor' || advised === 'tegen') && decision.deviation === null,
    'began or ended on another day than was granted':
      decision.outcome === 'toegekend' &&
      stopped === null &&
      start !== null &&
      weken !== null &&
      (start !== after.answers.start || after.endsOn !== plusDays(start, 7 * weken - 1)),
  };
  return Object.entries(found).flatMap(([problem, is]) => (is ? [problem] : []));
}
