import type { FormChoices } from '../../../cards/arrangements/dossier/choices.ts';
import type { FormLimits, FormView } from '../../../cards/arrangements/dossier/form-view.ts';
import type { OverviewView } from '../../../cards/arrangements/dossier/overview-card.ts';
import type { RequestContent } from '../../../cards/arrangements/dossier/request-sections.ts';
import type { Typing } from '../../../cards/arrangements/dossier/typing.ts';
import type { StepNumber } from '../../../cards/arrangements/form/forms.ts';
import { type Amount, amount } from '../../../cards/words/brands.ts';
import { at } from '../../swv/dated.ts';
import type { Scene } from '../data/read-scene.ts';
import type { KindRules } from '../rules/kind-rules.ts';
import { type Case, type Dossier, dataOf, type Look } from './case.ts';
import { periodEnd } from './period-end.ts';
import { tlvChoices } from './tlv-words.ts';
import { historyOf } from './view-history.ts';

export type FormMode = 'draft' | 'amend';

/** What the lists of the configuration call each choice, as they held for this request. */
export const choicesOf = (scene: Scene): FormChoices => ({
  ...baseChoices(scene),
  tlv: tlvChoices(scene),
});

const baseChoices = ({ rules, soort, aanvragen, day }: Scene): FormChoices => ({
  niveaus: at(aanvragen.niveaus, day).value,
  vormen: soort.vormen === null ? [] : at(soort.vormen, day).value,
  gedaan: at(aanvragen.basisondersteuning, day).value,
  weken: rules.weken.map(amount),
});

export const limitsOf = ({ text, sentence, leerlingnummer }: KindRules): FormLimits => ({
  text: text.max,
  sentence: sentence.max,
  leerlingnummer: leerlingnummer.max,
});

/** Everything that was asked, with the day on which it would end. */
export const contentOf = (of: Dossier): RequestContent => {
  const {
    record: { kind, answers, school },
    scene,
  } = of;
  return {
    kind,
    answers,
    choices: choicesOf(scene),
    ends: answers.start && answers.weken ? periodEnd(scene, answers.start, answers.weken, school) : null,
    history: historyOf(of),
  };
};

/** One step of the form. */
export function formView(of: Case, look: Look, step: StepNumber, mode: FormMode, typing: Typing): FormView {
  const { record, scene, facts } = of;
  const { voorbeelden } = scene.soort;
  return {
    ...typing,
    data: dataOf(of, look),
    kind: record.kind,
    school: facts.school,
    step,
    answers: record.answers,
    choices: choicesOf(scene),
    examples: { doel: at(voorbeelden.doel, scene.day).value, expertise: at(voorbeelden.expertise, scene.day).value },
    maximum: scene.rules.maximum,
    limits: limitsOf(scene.rules),
    exception: scene.soort.btv?.uitzondering ? at(scene.soort.btv.uitzondering, scene.day).value : null,
    mode,
    submitted: record.submittedAt !== null,
  };
}

/** The whole form, once more. */
export const overviewView = (of: Dossier, look: Look, mode: FormMode, page: Amount): OverviewView => ({
  ...contentOf(of),
  data: dataOf(of, look),
  school: of.facts.school,
  mode,
  submitted: of.record.submittedAt !== null,
  page,
  note: look.note,
});
