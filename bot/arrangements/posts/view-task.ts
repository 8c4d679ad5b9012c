import type { Task } from '../../../cards/arrangements/dossier/task.ts';
import type { DossierForm } from '../../../cards/arrangements/view-verbs.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';
import { sameText } from '../../core/text-guard/same-text.ts';
import { legalTerm } from '../data/deadlines.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import { confirmation } from '../rules/confirm.ts';
import { haveAdvised, needsExpert } from '../rules/experts.ts';
import { mustHearFirst } from '../rules/hear.ts';
import { wordsFor } from '../rules/zitting/word.ts';
import type { Case, Dossier } from './case.ts';
import { mayDo } from './may-do.ts';
import { ownKind } from './own-kind.ts';
import { takenNow } from './taken-now.ts';
import { tlvView } from './tlv-words.ts';
import { afterStand } from './view-after.ts';
import { placesOf, replacingOf } from './view-experts.ts';
import { lapseTask } from './view-lapse.ts';
import { partlyOf } from './view-partly.ts';
import { ownVote } from './view-swv.ts';

/** What this reader can do on the dossier now, with the form that they asked for where it fits. */
export function taskOf(of: Dossier, form: DossierForm | null): Task {
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
      if (form === 'aanvulling') return { kind: form, hasTerm: legalTerm(record, scene) !== null };
      return { kind: form === 'basisondersteuning' ? form : 'beoordelen' };
    case 'aanvulling':
      return { kind: 'antwoord' };
    case 'cvt':
      return voteTask(of);
    case 'besluit':
      return decisionTask(of, form);
    case 'zienswijze':
      return { kind: 'zienswijze' };
    case 'verstreken':
      return lapseTask(of, form);
    case 'secretaris':
      if (record.kind === 'advies-cvt') return { kind: 'antwoord-cvt' };
      return managing(of);
    case 'status':
      return mayDo('revise', record, viewer, scene)
        ? { kind: form === 'herstel' ? 'herstel' : 'besloten' }
        : managing(of);
  }
}

function forwardTask(of: Case): Task {
  const experts = placesOf(of);
  const isQuestion = of.scene.rules.besluit === 'geen';
  return { kind: 'doorsturen', isQuestion, advised: haveAdvised(of.record), ...(experts ? { experts } : {}) };
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
function decisionTask(of: Dossier, form: DossierForm | null): Task {
  const { record } = of;
  const byCvt = record.state === 'bij-volmachthouder';
  if (byCvt && ownVote(of) === null) return { kind: 'stem' };
  const hearing = hearingOf(of);
  if (form === 'voornemen' && hearing !== null) return { kind: 'voornemen' };
  const less = form === 'deels' ? partlyOf(of) : null;
  if (less) return { kind: 'deels', ...less };
  const kind = byCvt ? 'rond-af' : 'besluit';
  const following = form === 'volg' ? followTask(of, byCvt) : null;
  if (following) return following;
  const mayPart = partlyOf(of) !== null;
  return { kind, advice: adviceOf(record), motivering: prefilled(record), hearing, mayPart };
}

/** The decision that follows a clear advice; null when there is none, or the school must be heard before it. */
function followTask(of: Dossier, byCvt: boolean): Extract<Task, { kind: 'volg' }> | null {
  const { record, scene } = of;
  const advice = record.advice?.outcome;
  if (advice !== 'voor' && advice !== 'tegen') return null;
  const outcome = advice === 'voor' ? 'toegekend' : 'afgewezen';
  if (mustHearFirst(record, outcome, { rules: scene.rules, same: sameText })) return null;
  const { confirm, ...decided } = confirmation(record, outcome, takenNow(of));
  const asked = { ...decided, tlv: tlvView(scene, decided.tlv, outcome) };
  const as = byCvt ? 'volmachthouder' : 'directeur-bestuurder';
  return { kind: 'volg', as, advice, outcome, confirm, asked, motivering: prefilled(record) };
}

/** Whether the school is heard first: before any outcome, or only before one that goes against what it asked. */
function hearingOf({ record, scene: { rules } }: Case): 'mag' | 'moet' | null {
  const world = { rules, same: sameText };
  if (mustHearFirst(record, 'toegekend', world)) return 'moet';
  return mustHearFirst(record, 'afgewezen', world) ? 'mag' : null;
}

const adviceOf = ({ advice }: Arrangement) => advice?.outcome ?? null;

/** The secretary's text; else the consulent's sentence, where the CvT came to the same: a reason about this request, to edit (Awb 3:46). */
function prefilled(record: Arrangement): Sensitive {
  const { review, advice } = record;
  const clear = advice?.outcome === 'voor' || advice?.outcome === 'tegen';
  const words = wordsFor(record, advice?.outcome ?? null);
  if (clear && words) return words.motivering;
  const agrees = (review?.preadvies === 'positief') === (advice?.outcome === 'voor');
  return review && clear && agrees ? review.sentence : new Sensitive('');
}

function managing(of: Case): Task {
  const { record, scene, viewer } = of;
  const stand = afterStand(of);
  if (stand && Object.values(stand.may).includes(true)) return { kind: 'opvolging', stand };
  const amend = mayDo('amend', record, viewer, scene);
  const withdraw = mayDo('withdraw', record, viewer, scene);
  return amend || withdraw ? { kind: 'beheer', may: { amend, withdraw } } : { kind: 'lezen' };
}
