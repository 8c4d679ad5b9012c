import { alertCard } from '../../../cards/arrangements/alert-card.ts';
import { holidayCard } from '../../../cards/arrangements/holiday-card.ts';
import { outcomeCard } from '../../../cards/arrangements/outcome-card.ts';
import { termAlertCard } from '../../../cards/arrangements/term-alert-card.ts';
import type { PostedCard } from '../../../cards/words/posted-card.ts';
import { dayOf } from '../../core/local-day.ts';
import type { RenderPost } from '../../delivery/feature.ts';
import { mayReview } from '../abilities/for-the-swv.ts';
import { hasLapsed } from '../data/alert-deadline.ts';
import type { ArrangementsHouse } from '../data/arrangements-house.ts';
import { findFolded } from '../data/find-arrangement.ts';
import { readScene } from '../data/read-scene.ts';
import { readViewer } from '../data/read-viewer.ts';
import { isClosed } from '../rules/arrangement.ts';
import type { AfterKind, PostKind } from '../rules/change.ts';
import { ALERTS, type AlertKind, type TermAlertKind } from './alerts.ts';
import { type Case, openCase, PLAIN } from './case.ts';
import { drawAfter } from './draw-after.ts';
import { drawHoliday } from './draw-holiday.ts';
import { drawPosted } from './draw-posted.ts';
import { maySee } from './may-do.ts';
import { alertView } from './view-alert.ts';
import { outcomeView } from './view-outcome.ts';
import { stillTells, termAlertView } from './view-term-alert.ts';
import { zittingRenderers } from './zitting/renderers.ts';
import { staysUnsent } from './zitting/stays-unsent.ts';
import type { ZittingPost } from './zitting/zitting-key.ts';

/** The kinds of card that delivery keeps of a request: those of the rules, how it ended, what waits too long, and a zitting. */
export type KeptKind = PostKind | AfterKind | 'uitkomst' | AlertKind | ZittingPost;
/** And one that is about no request. */
type Kept = KeptKind | 'vakantie';

type Draw = (of: Case) => PostedCard | 'gone';

/** How each kind looks now for its recipient: entitlement is asked again each time, and no key is needed. */
export function renderers(house: Pick<ArrangementsHouse, 'configurations'>): Readonly<Record<Kept, RenderPost>> {
  const kept =
    (draw: Draw): RenderPost =>
    async (tx, post, instant) => {
      const now = { instant, today: dayOf(instant) };
      const record = post.to.kind === 'person' ? await findFolded(tx, post.subject) : null;
      if (post.to.kind !== 'person' || record === null || record.dossiernummer === null) return 'gone';
      const scene = await readScene(tx, house.configurations, record, now);
      const viewer = scene && (await readViewer(tx, post.to.id, now.today, scene.committee));
      return scene && viewer ? draw(await openCase(tx, record, scene, viewer)) : 'gone';
    };
  const ofRules = (kind: PostKind) => kept((of) => (seen(of) ? drawPosted(kind, of, PLAIN) : 'gone'));
  const alert = (kind: AlertKind) => kept((of) => (stillWaits(kind, of) ? alertCard(alertView(of, PLAIN)) : 'gone'));
  const term = (kind: TermAlertKind) =>
    kept((of) => (stillTells(kind, of) ? termAlertCard(termAlertView(kind, of, PLAIN)) : 'gone'));
  const after = (kind: AfterKind) => kept((of) => drawAfter(kind, of, PLAIN));
  return {
    status: ofRules('status'),
    directie: ofRules('directie'),
    consulent: ofRules('consulent'),
    aanvulling: ofRules('aanvulling'),
    cvt: async (tx, post, now) => ((await staysUnsent(tx, post)) ? 'gone' : ofRules('cvt')(tx, post, now)),
    secretaris: ofRules('secretaris'),
    besluit: ofRules('besluit'),
    deskundige: ofRules('deskundige'),
    zienswijze: ofRules('zienswijze'),
    uitkomst: kept((of) => (seen(of) ? drawOutcome(of) : 'gone')),
    ...zittingRenderers(house),
    'alert-directie': alert('alert-directie'),
    'alert-consulent': alert('alert-consulent'),
    'alert-aanvulling': alert('alert-aanvulling'),
    'alert-deskundigen': alert('alert-deskundigen'),
    'alert-commissie': alert('alert-commissie'),
    'alert-besluit': alert('alert-besluit'),
    'alert-helft': term('alert-helft'),
    'alert-termijn': term('alert-termijn'),
    'alert-verlopen': term('alert-verlopen'),
    verstreken: ofRules('verstreken'),
    vakantie: async (tx, post, instant) => {
      const now = { instant, today: dayOf(instant) };
      const viewer = post.to.kind === 'person' ? await readViewer(tx, post.to.id, now.today) : null;
      const view = viewer && (await drawHoliday(tx, house, { key: post.subject, viewer, now, page: 1 }));
      return view && view.rows.length > 0 ? holidayCard(view) : 'gone';
    },
    verzenden: after('verzenden'),
    begonnen: after('begonnen'),
    'niet-begonnen': after('niet-begonnen'),
    evaluatie: after('evaluatie'),
    'evaluatie-ontbreekt': after('evaluatie-ontbreekt'),
    'einde-nabij': after('einde-nabij'),
    'btv-rod': after('btv-rod'),
    'btv-vraag': after('btv-vraag'),
    'btv-terugkeer': after('btv-terugkeer'),
  };
}

/** A decision that is mended is no outcome: its card says so, until the new one comes. */
const drawOutcome = (of: Case): PostedCard =>
  isClosed(of.record.state) ? outcomeCard(outcomeView(of, PLAIN)) : drawPosted('status', of, PLAIN);

const seen = ({ record, viewer, scene }: Case): boolean => maySee(record, viewer, scene);

/** An alert goes as soon as it is over; the consulent hears of what waits at the school before it was submitted. */
function stillWaits(kind: AlertKind, of: Case): boolean {
  const { record, viewer, scene, facts } = of;
  if (!ALERTS[kind].states.some((state) => state === record.state)) return false;
  if (!facts.stuck && !hasLapsed(kind, record, scene)) return false;
  const around = { committee: scene.committee, ties: viewer.ties };
  return seen(of) || mayReview(viewer.actor, record, around).ok;
}
