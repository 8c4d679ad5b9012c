import type { BudgetView } from '../../../cards/arrangements/dossier/budget-lines.ts';
import type { ConfirmDecisionView } from '../../../cards/arrangements/dossier/confirm-decision-card.ts';
import type { DossierView } from '../../../cards/arrangements/dossier/dossier-card.ts';
import type { Typing } from '../../../cards/arrangements/dossier/typing.ts';
import { inputIds } from '../../../cards/arrangements/verbs.ts';
import type { DossierForm } from '../../../cards/arrangements/view-verbs.ts';
import type { Amount, Cents } from '../../../cards/words/brands.ts';
import { euros } from '../../../cards/words/dutch-money.ts';
import { at } from '../../swv/dated.ts';
import type { MayRead } from '../abilities/permission.ts';
import type { Asked } from '../rules/answers.ts';
import type { DecisionInput } from '../rules/command.ts';
import { confirmation } from '../rules/confirm.ts';
import { type Partly, WHOLLY } from '../rules/partly.ts';
import { type Dossier, dataOf, type Look, numberOf } from './case.ts';
import { periodEnd } from './period-end.ts';
import { nameOf } from './read-facts.ts';
import { takenNow } from './taken-now.ts';
import { tlvView } from './tlv-words.ts';
import { courseView } from './view-course.ts';
import { proView } from './view-experts.ts';
import { contentOf, limitsOf } from './view-form.ts';
import { mandateOf } from './view-outcome.ts';
import { wholeOf } from './view-partly.ts';
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
  budget: budgetOf(of, of.record.answers.bedrag ?? null),
  pro: proView(of, reader),
  page,
});

/** What is about to be decided; `granted` is what a grant gives. */
export interface ConfirmInput extends Pick<DecisionInput, 'outcome' | 'motivering' | 'deviation' | 'partly'> {
  readonly granted: Asked;
}

/** "Je kent toe: … Klopt dat?" */
export function confirmView(of: Dossier, look: Look, input: ConfirmInput, typing: Typing): ConfirmDecisionView {
  const { record, scene, facts } = of;
  const taken = takenNow(of);
  const asked = confirmation(record, input.outcome, taken, input.granted);
  const byCvt = record.state === 'bij-volmachthouder';
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
    mandate: mandateOf(taken, scene),
    budget: budgetOf(of, asked.bedrag),
    whole: asked.deels ? wholeOf(of, null) : null,
    partly: asked.deels ? partlyInputs(input.partly ?? WHOLLY) : {},
    limits: limitsOf(scene.rules),
  };
}

/** For who decides now; what others read of money is what was asked and granted. */
function budgetOf({ budget }: Dossier, asked: Cents | null): BudgetView | null {
  if (budget === null || asked === null) return null;
  const { name, year, total, granted } = budget;
  return { name, year, total, granted, asked };
}

/** As the click that confirms brings it back; an amount in whole cents, as a person would type it. */
const partlyInputs = ({ weken, bedrag, schooljaren, categorie }: Partly): Readonly<Record<string, string>> => ({
  ...(weken !== null && { [inputIds.weken]: String(weken) }),
  ...(bedrag !== null && { [inputIds.bedrag]: euros(bedrag) }),
  ...(schooljaren !== null && { schooljaren: String(schooljaren) }),
  ...(categorie !== null && { categorie }),
});
