/** Buttons that only show something, next to those of verbs.ts; none of them changes a request, save `later`. */
export const viewVerbs = {
  /** What to ask, and for which school. Input: school, where that was chosen. Answers with chooseCard. */
  newRequest: 'aanvraag.nieuw',
  /** One's own requests; `data.page`. */
  list: 'aanvraag.lijst',
  /** "Later verder" and "Sluit dossier" on a form. Inputs as saveStep, perhaps unfinished: what was typed must be kept. */
  later: 'aanvraag.later',
  /** Shows the question before withdraw. */
  askWithdraw: 'aanvraag.vraag-intrekken',
  /** Shows the question before discard. From a form: inputs as `later`, so that "Nee, ga verder" loses nothing. */
  askDiscard: 'aanvraag.vraag-weggooien',
  /** "Waarom?". Input: regel. */
  why: 'aanvraag.waarom',
} as const;

/** Constants of these buttons and of openDossier; they arrive as inputs. */
export const viewInputIds = {
  /** On openDossier: with which form at the end; see DOSSIER_FORMS. */
  form: 'formulier',
  /** On why: see WHY_RULES. */
  rule: 'regel',
} as const;

/** Which form openDossier shows under the dossier. */
export const DOSSIER_FORMS = ['overleg', 'doorsturen', 'aanvulling', 'basisondersteuning', 'deskundige'] as const;
export type DossierForm = (typeof DOSSIER_FORMS)[number];

/** The rules that a card can explain. */
export const WHY_RULES = [
  'besluit',
  'quorum',
  'maximum-bedrag',
  'duur',
  'termijn',
  'deskundigen',
  'pro-criteria',
] as const;
export type WhyRule = (typeof WHY_RULES)[number];
