import { monitorFiguresCard } from '../../../cards/arrangements/dossier/monitor-figures-card.ts';
import { type MonitorDoorView, monitorCard } from '../../../cards/arrangements/monitor-card.ts';
import type { RefusalCode } from '../../../cards/arrangements/refusals.ts';
import { MONITOR_SHOWS, viewInputIds, viewVerbs } from '../../../cards/arrangements/view-verbs.ts';
import { whyCard } from '../../../cards/arrangements/why-card.ts';
import type { CardData } from '../../../cards/parts/card-data.ts';
import { revision, subjectId } from '../../../cards/words/brands.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import type { Actor } from '../../core/actor.ts';
import { dayOf } from '../../core/local-day.ts';
import type { InvokeReply } from '../../core/reply.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import { changeIn } from '../../delivery/change.ts';
import type { HandleVerb } from '../../delivery/feature.ts';
import { sourceOf } from '../../swv/source-of.ts';
import { mayMonitor } from '../abilities/to-see.ts';
import { aanvragen } from '../config.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { monitorView } from '../posts/view-monitor.ts';
import { beginsOf } from '../rules/trimester.ts';

/** Not a request: the figures of the whole SWV. */
const SUBJECT = subjectId('monitoring');

/** "monitoring": the door to the figures, for who may open it. */
export const drawMonitor = (actor: Actor): PostedCard => door(actor, mayMonitor(actor) ? 'open' : 'niet-voor-jou');

const door = (actor: Actor, stand: MonitorDoorView['stand']): PostedCard => monitorCard({ data: dataOf(actor), stand });

const dataOf = ({ swv }: Actor): CardData => ({ v: 1, swv, id: SUBJECT, revision: revision(0) });

/** The figures themselves, only in the answer to this click; that they were looked at stands in the audit log. */
export const monitorVerb =
  (house: ArrangementsHouse): HandleVerb =>
  async ({ actor, now, inbound, log }) => {
    const show = inbound.inputs[viewInputIds.show];
    if (show === MONITOR_SHOWS.why) return drawWhy(house, actor, now);
    if (show !== MONITOR_SHOWS.figures) return drawMonitor(actor);
    const what = { verb: viewVerbs.monitor, subject: SUBJECT };
    const answer = await house.store.write(actor.swv, (tx) =>
      changeIn(house, tx, { actor, now }, what, async (inner): Promise<Result<InvokeReply, RefusalCode>> => {
        if (!mayMonitor(actor)) return refuse('geen-toegang');
        const view = await monitorView(inner, house, now, inbound.data.page ?? 0);
        return ok(view === null ? door(actor, 'niet-ingesteld') : monitorFiguresCard(view));
      }),
    );
    log.set('outcome', answer.ok ? 'ok' : answer.refusal.code);
    return answer.ok ? answer.value : drawMonitor(actor);
  };

/** "Waarom?" of the trimesters: a rule and no figure, so it is a read. */
const drawWhy = (
  house: Pick<ArrangementsHouse, 'store' | 'configurations'>,
  actor: Actor,
  now: Date,
): Promise<PostedCard> =>
  house.store.read(actor.swv, async (tx) => {
    if (!mayMonitor(actor)) return drawMonitor(actor);
    const { trimesters } = (await house.configurations.current(tx)).configuration.of(aanvragen);
    if (trimesters === null) return door(actor, 'niet-ingesteld');
    const today = dayOf(now);
    return whyCard({
      data: dataOf(actor),
      rule: 'trimesters',
      back: 'monitoring',
      ...sourceOf(trimesters, (starts) => ({ kind: 'trimesters', begins: beginsOf(today, starts) }), {
        day: today,
        today,
      }),
    });
  });
