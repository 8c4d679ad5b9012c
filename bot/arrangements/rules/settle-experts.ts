import type { Arrangement } from './arrangement.ts';
import { advance, ask, type Change, role } from './change.ts';
import type { Expert } from './course.ts';
import { isFree, needsExpert } from './experts.ts';
import type { ExpertRole, Now } from './world.ts';

/**
 * Brings a TLV up to the deskundigen of this moment: who lost the role, or got a tie, before advising is marked as gone,
 * and the consulent is asked to choose another; who came back may advise after all. Null when nothing changes.
 * @param roles who can be asked today
 */
export function settleExperts(record: Arrangement, now: Now, roles: readonly ExpertRole[]): Change | null {
  const able = ({ expert, discipline }: Expert): boolean =>
    roles.some((one) => one.person === expert && one.discipline === discipline && isFree(record, one));
  const experts = record.experts.map((one): Expert => {
    if (one.advice !== null || able(one) === (one.gone === null)) return one;
    return { ...one, gone: one.gone === null ? now.instant : null };
  });
  if (experts.every((one, at) => one === record.experts[at])) return null;
  const wanted = needsExpert({ experts });
  return advance(record, {
    to: { experts },
    command: null,
    by: null,
    now,
    hidden: true, // who reads to advise is not disturbed, whoever went or came back
    ...(wanted ? { ask: ask('consulent', role('onderwijsconsulent', record.school)) } : {}),
    detail: { weg: experts.filter(({ gone }) => gone !== null).length },
  });
}
