import { confirmDecisionCard } from '../../../cards/arrangements/dossier/confirm-decision-card.ts';
import { dossierCard } from '../../../cards/arrangements/dossier/dossier-card.ts';
import { NOTHING_TYPED, type Typing } from '../../../cards/arrangements/dossier/typing.ts';
import { inputIds, type Verb, verbs } from '../../../cards/arrangements/verbs.ts';
import { DOSSIER_FORMS, type DossierForm, viewInputIds } from '../../../cards/arrangements/view-verbs.ts';
import { amount } from '../../../cards/words/brands.ts';
import type { DossierCard } from '../../../cards/words/dossier-card.ts';
import type { CardAction } from '../../core/inbound.ts';
import { mayRead } from '../abilities/to-see.ts';
import type { Dossier, Look } from '../posts/case.ts';
import { type ConfirmInput, confirmView, dossierView } from '../posts/view-dossier.ts';
import { typingOf } from './typed.ts';
import { showZittingDossier } from './zitting/show-zitting-dossier.ts';

/** The forms under a dossier that somebody may have been filling in when they turned a page or went back. */
const TYPED = [
  inputIds.motivering,
  inputIds.sentence,
  inputIds.question,
  inputIds.answer,
  inputIds.reason,
  inputIds.voornemen,
  inputIds.zienswijze,

  inputIds.expertText,
  inputIds.weken,
  inputIds.bedrag,
  'schooljaren',
  'categorie',
];

/** The dossier as a click asks for it: its form, its page, and what was typed already. Null when they may not read it. */
export function showDossier(of: Dossier, look: Look, click: CardAction, typing?: Typing): DossierCard | null {
  const { record, scene, viewer } = of;
  const reader = mayRead(viewer.actor, record, { committee: scene.committee, ties: viewer.ties });
  if (!reader.ok) return null;
  const { page } = click.data;
  const inZitting = showZittingDossier(of, look, reader.value, click, typing);
  if (inZitting) return inZitting;
  return dossierCard(
    dossierView(of, look, {
      reader: reader.value,
      form: formIn(click),
      page: typing === undefined && page !== undefined && page > 0 ? amount(page) : null,
      typing: typing ?? typingOf(click, TYPED),
    }),
  );
}

/** "Klopt dat?" */
export const showConfirm = (
  of: Dossier,
  look: Look,
  input: ConfirmInput,
  typing: Typing = NOTHING_TYPED,
): DossierCard => confirmDecisionCard(confirmView(of, look, input, typing));

/** The form that a click belongs to, or asks for. */
const FORM_OF: Partial<Record<Verb, DossierForm>> = {
  [verbs.decline]: 'overleg',
  [verbs.forward]: 'doorsturen',
  [verbs.askAanvulling]: 'aanvulling',
  [verbs.returnAsBasis]: 'basisondersteuning',
  [verbs.askZienswijze]: 'voornemen',
  [verbs.revise]: 'herstel',
  [verbs.previewSetAside]: 'buiten-behandeling',
  [verbs.setAside]: 'buiten-behandeling',
  [verbs.giveTime]: 'meer-tijd',
  [verbs.replaceExpert]: 'deskundige',
};

const hasForm = (verb: string): verb is keyof typeof FORM_OF => Object.hasOwn(FORM_OF, verb);

function formIn({ verb, inputs }: CardAction): DossierForm | null {
  if (hasForm(verb)) return FORM_OF[verb] ?? null;
  return DOSSIER_FORMS.find((form) => form === inputs[viewInputIds.form]) ?? null;
}
