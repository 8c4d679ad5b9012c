import type { Task } from '../../../cards/arrangements/dossier/task.ts';
import type { DossierForm } from '../../../cards/arrangements/view-verbs.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { needsExpert } from '../rules/experts.ts';
import type { Case } from './case.ts';
import { mayDo } from './may-do.ts';
import { ownKind } from './own-kind.ts';
import { placesOf, replacingOf } from './view-experts.ts';
import { ownVote } from './view-swv.ts';

/** What this reader can do on the dossier now, with the form that they asked for where it fits. */
export function taskOf(of: Case, form: DossierForm | null): Task {
  const { record, scene, viewer } = of;
  switch (ownKind(record, viewer, scene)) {
    case 'directie':
      return { kind: form === 'overleg' ? 'overleg' : 'toezegging' };
    case 'deskundige':
      return adviceTask(of);
    case 'consulent':
      if (record.state === 'bij-mdo') return { kind: 'mdo' };
      if (record.state === 'bij-deskundigen') return expertsTask(of, form);
      if (form === 'doorsturen') return forwardTask(of);
      if (form === 'deskundige') return { kind: 'beoordelen' };
      return { kind: form === null || form === 'overleg' ? 'beoordelen' : form };
    case 'aanvulling':
      return { kind: 'antwoord' };
    case 'cvt':
      return voteTask(of);
    case 'besluit':
      return decisionTask(of);
    case 'secretaris':
      if (record.kind === 'advies-cvt') return { kind: 'antwoord-cvt' };
      return managing(of);
    case 'status':
      return managing(of);
  }
}

function forwardTask(of: Case): Task {
  const experts = placesOf(of);
  const isQuestion = of.scene.rules.besluit === 'geen';
  return { kind: 'doorsturen', isQuestion, ...(experts ? { experts } : {}) };
}

const expertsTask = (of: Case, form: DossierForm | null): Task =>
  form === 'deskundige'
    ? { kind: 'deskundige', ...replacingOf(of) }
    : { kind: 'deskundigen', gone: needsExpert(of.record) };

function adviceTask({ record, viewer }: Case): Task {
  const own = record.experts.find(({ expert }) => expert === viewer.actor.person);
  return own ? { kind: 'adviseer', discipline: own.discipline } : { kind: 'lezen' };
}

function voteTask(of: Case): Task {
  const vote = ownVote(of);
  if (vote) return { kind: 'gestemd', ...vote };
  return of.record.state === 'bij-cvt' ? { kind: 'stem' } : { kind: 'lezen' };
}

/** The volmachthouder votes as a member first, and then makes the last click. */
function decisionTask(of: Case): Task {
  const { record } = of;
  const byCvt = record.state === 'bij-volmachthouder';
  if (byCvt && ownVote(of) === null) return { kind: 'stem' };
  return { kind: byCvt ? 'rond-af' : 'besluit', advice: adviceOf(record), motivering: prefilled(record) };
}

const adviceOf = ({ advice }: Arrangement) => advice?.outcome ?? null;

/** The consulent's sentence, where the CvT came to the same: a reason about this request, to edit (Awb 3:46). */
function prefilled({ review, advice }: Arrangement): Sensitive {
  const agrees = (review?.preadvies === 'positief') === (advice?.outcome === 'voor');
  const clear = advice?.outcome === 'voor' || advice?.outcome === 'tegen';
  return review && clear && agrees ? review.sentence : new Sensitive('');
}

function managing({ record, scene, viewer }: Case): Task {
  const amend = mayDo('amend', record, viewer, scene);
  const withdraw = mayDo('withdraw', record, viewer, scene);
  return amend || withdraw ? { kind: 'beheer', may: { amend, withdraw } } : { kind: 'lezen' };
}
