import type { DecisionDays } from '../../../cards/arrangements/parts/receipt.ts';
import type { WhereIsIt } from '../../../cards/arrangements/parts/where-is-it.ts';
import type { StatusView } from '../../../cards/arrangements/status-card.ts';
import { dayOf } from '../../core/local-day.ts';
import { mayRead } from '../abilities/to-see.ts';
import { aimedEnd, lastDayFor, legalTerm } from '../data/deadlines.ts';
import { isClosed } from '../rules/arrangement.ts';
import { ticks } from '../rules/ticks.ts';
import { whoHasIt } from '../rules/who-has-it.ts';
import { type Case, caseView, type Look } from './case.ts';
import { mayDo } from './may-do.ts';
import { nameOf } from './read-facts.ts';
import { mayExtendNow } from './view-extend.ts';

/** Whether this person may read the dossier now. */
export const mayOpen = ({ record, scene, viewer }: Case): boolean =>
  mayRead(viewer.actor, record, { committee: scene.committee, ties: viewer.ties }).ok;

/** "Waar ligt het?" for this viewer; throws for a closed request, which nobody has. */
export function whereView(of: Case): WhereIsIt {
  const { record, scene, viewer, facts } = of;
  const around = { committee: scene.committee, ties: viewer.ties };
  const found = whoHasIt(record, viewer.actor, lastDayFor(record, scene), scene.now, around);
  if (found.holder === null) throw new Error('A closed request lies with nobody.');
  const [only, ...more] = facts.holders;
  const name = only === undefined || more.length > 0 ? null : nameOf(facts, only);
  return { holder: found.holder, name, since: dayOf(found.since), until: found.until, yours: found.yours };
}

export function statusView(of: Case, look: Look): StatusView {
  const { record, scene, viewer } = of;
  if (isClosed(record.state)) throw new Error('A closed request has an outcome card.');
  return {
    ...caseView(of, look),
    state: record.state,
    where: whereView(of),
    decision: decisionDays(of),
    ticks: ticks(record),
    mended: record.mended.at(-1)?.decision.on ?? null,
    may: {
      read: mayOpen(of),
      resume: mayDo('saveStep', record, viewer, scene),
      amend: mayDo('amend', record, viewer, scene),
      withdraw: mayDo('withdraw', record, viewer, scene),
      extend: mayExtendNow(of),
    },
  };
}

/** Nobody aims at a day that is over; while the term stands still, both days would move on every day. */
function decisionDays({ record, scene }: Case): DecisionDays {
  const { today } = scene.now;
  const term = legalTerm(record, scene);
  const received = record.submittedAt && dayOf(record.submittedAt);
  const extended = record.verdaging !== null;
  if (term === null) return { received, aim: null, law: null, extended };
  if (term.standsStillSince !== null) return { received, aim: null, law: 'staat-stil', extended };
  const aim = aimedEnd(record, scene);
  return {
    received,
    extended,
    aim: aim === null || aim < today ? null : aim,
    law: { day: term.end, over: term.end < today },
  };
}
