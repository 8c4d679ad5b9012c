import type { BudgetView } from '../../../cards/arrangements/dossier/budget-lines.ts';
import type { ConfirmDecisionView } from '../../../cards/arrangements/dossier/confirm-decision-card.ts';
import type { DossierView } from '../../../cards/arrangements/dossier/dossier-card.ts';
import type { Typing } from '../../../cards/arrangements/dossier/typing.ts';
import type { DossierForm } from '../../../cards/arrangements/view-verbs.ts';
import type { Amount } from '../../../cards/words/brands.ts';
import { coveringVolmacht } from '../../people/volmacht.ts';
import { at } from '../../swv/dated.ts';
import type { MayRead } from '../abilities/permission.ts';
import type { DecisionInput } from '../rules/command.ts';
import { confirmation } from '../rules/confirm.ts';
import { type Dossier, dataOf, type Look, numberOf } from './case.ts';
import { periodEnd } from './period-end.ts';
import { nameOf } from './read-facts.ts';
import { tlvView } from './tlv-words.ts';
import { courseView } from './view-course.ts';
import { proView } from './view-experts.ts';
import { contentOf, limitsOf } from './view-form.ts';
import { mandateOf } from './view-outcome.ts';
import { taskOf } from './view-task.ts';

export interface Opened {
  readonly reader: MayRead;
  /** The form that was asked for. */
  readonly form: DossierForm | null;
  /** The page that was asked for; null gives the first. */
  readonly page: Amount | null;
  readonly typing: Typing;
}

/** The dossier for one reader, with what they can do. */
export const dossierView = (of: Dossier, look: Look, { reader, form, page, typing }: Opened): DossierView => ({
  ...typing,
  ...contentOf(of),
  data: dataOf(of, look),
  task: taskOf(of, form),
  limits: limitsOf(of.scene.rules),
  dossiernummer: of.record.dossiernummer,
  kindName: at(of.scene.soort.label, of.scene.day).value,
  school: of.facts.school,
  requester: nameOf(of.facts, of.record.requester),
  reader: reader.as,
  course: courseView(of, reader),
  budget: budgetOf(of),
  pro: proView(of, reader),
  page,
});

/** "Je kent toe: … Klopt dat?" */
export function confirmView(
  of: Dossier,
  look: Look,
  input: Pick<DecisionInput, 'outcome' | 'motivering' | 'deviation'>,
  typing: Typing,
): ConfirmDecisionView {
  const { record, scene, viewer, facts } = of;
  const asked = confirmation(record, input.outcome, of.budget?.left ?? null, scene.now.today);
  const byCvt = record.state === 'bij-volmachthouder';
  const decision = { kind: record.kind, amount: asked.bedrag, day: scene.now.today };
  const volmacht = byCvt ? (coveringVolmacht(viewer.actor.volmachten, decision)?.number ?? null) : null;
  return {
    ...typing,
    ...asked,
    tlv: tlvView(scene, asked.tlv, input.outcome),
    data: dataOf(of, look),
    dossiernummer: numberOf(record),
    school: facts.school,
    ends: asked.start && asked.weken ? periodEnd(scene, asked.start, asked.weken, record.school) : null,
    as: byCvt ? 'volmachthouder' : 'directeur-bestuurder',
    motivering: input.motivering,
    deviation: input.deviation,
    mandate: mandateOf({ volmacht }, scene),
    budget: budgetOf(of),
    limits: limitsOf(scene.rules),
  };
}

/** For who decides now; what others read of money is what was asked and granted. */
function budgetOf({ record, budget }: Dossier): BudgetView | null {
  const asked = record.answers.bedrag;
  if (budget === null || asked === undefined) return null;
  const { name, year, total, granted } = budget;
  return { name, year, total, granted, asked };
}
