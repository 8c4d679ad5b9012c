/** Buttons that only show something, next to those of verbs.ts; none of them changes a request, save `later`. */
export const viewVerbs = {
  /**
   * What to ask, and for which school. Input: school, where that was chosen. `data.page` is a page of chooseCard, and
   * `data.id` then the draft id that its rows carry. Answers with chooseCard.
   */
  newRequest: 'aanvraag.nieuw',
  /** What a school asked before, to begin from. Input: school; `data` as of newRequest. Answers with againCard. */
  askedBefore: 'aanvraag.eerder',
  /** A list of requests. Inputs: list (else that of one's role) and trail; `data.page` only counts. */
  list: 'aanvraag.lijst',
  /** "Later verder" and "Sluit dossier" on a form. Inputs as saveStep, perhaps unfinished: what was typed must be kept. */
  later: 'aanvraag.later',
  /** Shows the question before withdraw. */
  askWithdraw: 'aanvraag.vraag-intrekken',
  /** Shows the question before discard. From a form: inputs as `later`, so that "Nee, ga verder" loses nothing. */
  askDiscard: 'aanvraag.vraag-weggooien',
  /** What waits for one's decision; `data.page`. */
  decisions: 'aanvraag.besluiten',
  /** The figures of a trimester, or why it is one; without `show` the door. `data.page` is how many trimesters ago. Input: show. */
  monitor: 'aanvraag.monitoring',
  /** "Voor je gesprek met school X"; without a school the choice of one. Input: school. */
  talk: 'aanvraag.gesprek',
  /** The form of a notice that the decision comes later. */
  askExtend: 'aanvraag.verdaag-invullen',
  /** What lapses in the coming holiday; `data.id` is its key, `data.page` the page. */
  holiday: 'aanvraag.vakantie',
  /** "Waarom?". Input: regel. */
  why: 'aanvraag.waarom',
} as const;

/** Constants of these buttons and of openDossier; they arrive as inputs. */
export const viewInputIds = {
  /** On openDossier: with which form at the end; see DOSSIER_FORMS. */
  form: 'formulier',
  /** On a dossier opened from the list of decisions, and on the decision made there: the answer is that list. */
  from: 'vanuit',
  /** On why: see WHY_RULES. */
  rule: 'regel',
  /** On list: which one, see LIST_WORDS, and the pages that were turned. */
  list: 'lijst',
  trail: 'spoor',
  /** On monitor: see MONITOR_SHOWS. */
  show: 'toon',
} as const;

/** The values of `show`. */
export const MONITOR_SHOWS = { figures: 'cijfers', why: 'waarom' } as const;

/** The value of `from`. */
export const FROM_DECISIONS = 'besluiten';

/** Which form openDossier shows under the dossier. */
export const DOSSIER_FORMS = [
  'overleg',
  'doorsturen',
  'aanvulling',
  'basisondersteuning',
  'voornemen',
  'deels',
  'herstel',
  'volg',
  'buiten-behandeling',
  'meer-tijd',
  'deskundige',
] as const;
export type DossierForm = (typeof DOSSIER_FORMS)[number];

/** The rules that a card can explain. */
export const WHY_RULES = [
  'besluit',
  'quorum',
  'maximum-bedrag',
  'duur',
  'termijn',
  'beslistermijn',
  'streefdatum',
  'aanvultijd',
  'verlenging',
  'adviseren',
  'start',
  'verzenden',
  'evaluatie-halfweg',
  'evaluatie-eind',
  'einde',
  'onderweg',
  'daarna',
  'deskundigen',
  'pro-criteria',
  'trimesters',
] as const;
export type WhyRule = (typeof WHY_RULES)[number];
