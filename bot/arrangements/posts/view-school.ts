import type { AanvullingView } from '../../../cards/arrangements/aanvulling-card.ts';
import type { DirectieView } from '../../../cards/arrangements/directie-card.ts';
import type { ZienswijzeView } from '../../../cards/arrangements/zienswijze-card.ts';
import { dayOf } from '../../core/local-day.ts';
import { lastDayFor, legalTerm } from '../data/deadlines.ts';
import { openLapse } from '../rules/open-lapse.ts';
import { ticks } from '../rules/ticks.ts';
import { type Case, caseView, type Look } from './case.ts';
import { mayDo } from './may-do.ts';
import { nameOf } from './read-facts.ts';

/** For the directie, while it has to say whether the school takes part. */
export const directieView = (of: Case, look: Look): DirectieView => ({
  ...caseView(of, look),
  requester: nameOf(of.facts, of.record.requester),
  since: dayOf(of.record.since),
  until: lastDayFor(of.record, of.scene),
  ticks: ticks(of.record),
  changed: of.record.submittedAt !== null,
});

/** For the school, while the consulent's question waits. */
export function aanvullingView(of: Case, look: Look): AanvullingView {
  const { record, scene, viewer, facts } = of;
  const asked = record.aanvullingen.at(-1);
  if (!asked) throw new Error('A request that waits for an answer has a question.');
  return {
    ...caseView(of, look),
    consulent: nameOf(facts, asked.by),
    asked: dayOf(asked.at),
    until: lastDayFor(record, scene),
    late: openLapse(record) !== null,
    hasTerm: legalTerm(record, scene) !== null,
    mayAmend: mayDo('amend', record, viewer, scene),
  };
}

/** For the school, while who decides wants to hear it first. */
export function zienswijzeView(of: Case, look: Look): ZienswijzeView {
  const { zienswijze } = of.record;
  if (!zienswijze) throw new Error('A request that waits for a zienswijze was asked for one.');
  return {
    ...caseView(of, look),
    decider: nameOf(of.facts, zienswijze.by),
    asked: dayOf(zienswijze.at),
    until: zienswijze.until,
  };
}
