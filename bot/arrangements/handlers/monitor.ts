import { monitorFiguresCard } from '../../../cards/arrangements/dossier/monitor-figures-card.ts';
import { type MonitorDoorView, monitorCard } from '../../../cards/arrangements/monitor-card.ts';
import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { viewInputIds, viewVerbs } from '../../../cards/arrangements/view-verbs.ts';
import { revision, subjectId } from '../../../cards/words/brands.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import type { Actor } from '../../core/actor.ts';
import type { InvokeReply } from '../../core/reply.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import { changeIn } from '../../delivery/change.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import { mayMonitor } from '../abilities/to-see.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { monitorView } from '../posts/view-monitor.ts';

/** Not a request: the figures of the whole SWV. */
const SUBJECT = subjectId('monitoring');

/** "monitoring": the door to the figures, for who may open it. */
export const drawMonitor = (actor: Actor): PostedCard => door(actor, mayMonitor(actor).ok ? 'open' : 'niet-voor-jou');

const door = ({ swv }: Actor, stand: MonitorDoorView['stand']): PostedCard =>
  monitorCard({ data: { v: 1, swv, id: SUBJECT, revision: revision(0) }, stand });

/** The figures themselves, only in the answer to this click; that they were looked at stands in the audit log. */
export const monitorVerb =
  (house: ArrangementsHouse): HandleVerb =>
  async ({ actor, now, inbound, log }) => {
    if (inbound.inputs[viewInputIds.show] !== 'cijfers') return drawMonitor(actor);
    const what = { verb: viewVerbs.monitor, subject: SUBJECT };
    const answer = await house.store.write(actor.swv, (tx) =>
      changeIn(house, tx, { actor, now }, what, async (inner): Promise<Result<InvokeReply, RefusalCode>> => {
        const may = mayMonitor(actor);
        if (!may.ok) return refuse(may.refusal.code);
        const view = await monitorView(inner, house, now, inbound.data.page ?? 0);
        return ok(view === null ? door(actor, 'niet-ingesteld') : monitorFiguresCard(view));
      }),
    );
    log.set('outcome', answer.ok ? 'ok' : answer.refusal.code);
    return answer.ok ? answer.value : drawMonitor(actor);
  };
