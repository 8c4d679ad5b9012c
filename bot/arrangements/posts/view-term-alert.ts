import type { TermAlertView, TermPart } from '../../../cards/arrangements/term-alert-card.ts';
import { amount } from '../../../cards/words/brands.ts';
import { watchesTerms } from '../abilities/to-see.ts';
import { hasLapsed } from '../data/alert-deadline.ts';
import { termStanding } from '../data/term-standing.ts';
import { isYours } from '../rules/who-has-it.ts';
import { ALERTS, type TermAlertKind } from './alerts.ts';
import { type Case, caseView, type Look } from './case.ts';
import { mayExtendNow } from './view-extend.ts';
import { whereView } from './view-status.ts';

const PART: Readonly<Record<TermAlertKind, TermPart>> = {
  'alert-helft': 'helft',
  'alert-termijn': 'bijna',
  'alert-verlopen': 'laatste-dag',
};

/** Whether this alert still tells this person something: it goes when the request moves on, closes or gets more time. */
export function stillTells(kind: TermAlertKind, { record, viewer, scene }: Case): boolean {
  const { states, holder, followers } = ALERTS[kind];
  if (!states.some((state) => state === record.state) || !hasLapsed(kind, record, scene)) return false;
  if (followers.length > 0 && watchesTerms(viewer.actor)) return true;
  return holder && isYours(record, viewer.actor, scene.now, { committee: scene.committee, ties: viewer.ties });
}

/** A part of the term of law has run. */
export function termAlertView(kind: TermAlertKind, of: Case, look: Look): TermAlertView {
  const standing = termStanding(of.record, of.scene);
  if (standing === null) throw new Error('No term runs for what was not submitted.');
  const { end, daysLeft, over } = standing;
  const shown = caseView(of, look);
  return {
    ...shown,
    insteadOf: shown.insteadOf ?? watchesFor(of),
    part: PART[kind],
    where: whereView(of),
    end,
    left: amount(Math.max(0, daysLeft)),
    over,
    mayExtend: mayExtendNow(of),
  };
}

/** Whom somebody stands in for who answers for the term and does not have the request now. */
function watchesFor({ viewer, facts }: Case): TermAlertView['insteadOf'] {
  const held = viewer.actor.roles.filter(({ role }) => role === 'directeur-bestuurder' || role === 'cvt-secretaris');
  if (held.some(({ insteadOf }) => insteadOf === null)) return null;
  const absent = held.find(({ insteadOf }) => insteadOf !== null)?.insteadOf ?? null;
  return absent === null ? null : (facts.names.get(absent) ?? null);
}
