import { asideReason } from '../../../cards/arrangements/dossier/aside-reason.ts';
import type { ConfirmAsideView } from '../../../cards/arrangements/dossier/confirm-aside-card.ts';
import type { Task } from '../../../cards/arrangements/dossier/task.ts';
import type { Typing } from '../../../cards/arrangements/dossier/typing.ts';
import type { LapseMay, VerstrekenView } from '../../../cards/arrangements/verstreken-card.ts';
import type { DossierForm } from '../../../cards/arrangements/view-verbs.ts';
import { Sensitive } from '../../../cards/words/sensitive.ts';
import { maySetAside } from '../abilities/for-the-swv.ts';
import { mostTime, setAsideBy } from '../data/deadlines.ts';
import type { Lapse } from '../rules/course.ts';
import { openLapse } from '../rules/open-lapse.ts';
import { setAsideConfirm } from '../rules/set-aside.ts';
import { type Case, caseView, dataOf, type Look, numberOf } from './case.ts';
import { mayDo } from './may-do.ts';
import { limitsOf } from './view-form.ts';
import { mandateOf } from './view-outcome.ts';
import { mayOpen } from './view-status.ts';

/** The proposal that lies there; the caller asked whether there is one. */
function lapseOf({ record }: Case): Lapse {
  const lapse = openLapse(record);
  if (lapse === null) throw new Error('Nothing was proposed.');
  return lapse;
}

const mayWith = ({ record, viewer, scene }: Case): LapseMay => ({
  decide: mayDo('setAside', record, viewer, scene),
  takeOn: mayDo('takeOn', record, viewer, scene),
});

/** For who decides on it, the consulent and the secretary: the school did not answer in time. */
export function verstrekenView(of: Case, look: Look): VerstrekenView {
  const { last, asks } = lapseOf(of);
  const may = { ...mayWith(of), read: mayOpen(of) };
  const until = asks === 'onderwijsconsulent' ? null : setAsideBy(last, of.scene);
  return { ...caseView(of, look), last, until, may };
}

/** The same on the dossier, with the form that was asked for. */
export function lapseTask(of: Case, form: DossierForm | null): Task {
  const may = mayWith(of);
  const { last } = lapseOf(of);
  if (may.decide && form === 'buiten-behandeling') {
    return { kind: form, reason: new Sensitive(asideReason(last)), until: setAsideBy(last, of.scene) };
  }
  // What somebody decides on has a term of law: a question to the CvT has none, and goes to its consulent.
  if (may.decide && form === 'meer-tijd') return { kind: form, most: mostTime(of.record, of.scene) };
  return { kind: 'verstreken', may };
}

/** "Je stelt … buiten behandeling. Klopt dat?" */
export function confirmAsideView(of: Case, look: Look, reason: Sensitive, typing: Typing): ConfirmAsideView {
  const { record, scene, viewer, facts } = of;
  const { last } = lapseOf(of);
  const by = maySetAside(viewer.actor, record, { committee: scene.committee, ties: viewer.ties }, scene.now);
  return {
    ...typing,
    data: dataOf(of, look),
    dossiernummer: numberOf(record),
    school: facts.school,
    last,
    confirm: setAsideConfirm(last),
    reason,
    mandate: mandateOf({ volmacht: by.ok ? by.value.volmacht : null }, scene),
    limits: limitsOf(scene.rules),
  };
}
