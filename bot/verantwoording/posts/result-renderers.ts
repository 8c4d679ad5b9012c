import { inReportCard } from '../../../cards/verantwoording/result/in-report-card.ts';
import { dayOf } from '../../core/local-day.ts';
import type { RenderPost } from '../../delivery/feature.ts';
import { proveById } from '../../people/prove.ts';
import { maySee } from '../abilities.ts';
import { namesOf } from '../data/deelnemers.ts';
import { readScene } from '../data/read-scene.ts';
import { findVerantwoording } from '../data/records.ts';
import type { VerantwoordingHouse } from '../data/verantwoording-house.ts';
import { IN_REPORT } from '../handlers/result/say-in-report.ts';
import { periodLabel } from '../rules/ronde.ts';

/** How the cards of a result look now for their recipient. */
export const resultRenderers = (house: VerantwoordingHouse): Readonly<Record<string, RenderPost>> => ({
  [IN_REPORT]: async (tx, { subject, to }, now) => {
    const account = await findVerantwoording(tx, subject);
    const actor = to.kind === 'person' ? await proveById(tx, to.id, dayOf(now)) : null;
    const scene = account && (await readScene(tx, house, account, now));
    if (!account || !actor || !scene || !maySee(actor, account, scene.format).ok) return 'gone';
    const { format, section, today } = scene;
    const nameOf = await namesOf(tx, section, today, [account.deelnemer]);
    return inReportCard({
      data: { v: 1, swv: tx.swv, id: account.id, revision: account.revision },
      school: nameOf(account.deelnemer),
      campaign: format.label,
      period: periodLabel(scene),
    });
  },
});
