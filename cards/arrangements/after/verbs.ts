/** What the buttons are called that come after a decision, next to those of ../verbs.ts. */
export const afterVerbs = {
  /** The administratie sent the decision. Input: day. Once more mends a wrong day. */
  recordSent: 'aanvraag.verzonden',
  /** "Ja, het is begonnen". Input: day. */
  confirmStart: 'aanvraag.begonnen',
  /** "Nee, nog niet, want …". Input: reason. */
  reportNotStarted: 'aanvraag.nog-niet-begonnen',
  /** "Het gaat niet door". Input: reason. */
  cancelSupport: 'aanvraag.gaat-niet-door',
  /** "Stopt eerder". Inputs: day, reason. */
  stopEarly: 'aanvraag.stopt-eerder',
  /** Inputs: half, part and the inputs of that part. */
  evaluate: 'aanvraag.evalueer',
  /** The period in the BTV stands in ROD. Input: day. */
  registerRod: 'aanvraag.rod-geregistreerd',
  /** Begins a draft that goes on where this one ends; `data.id` is the request that ends. */
  extend: 'aanvraag.verleng',
  /** Shows one of AFTER_FORMS; changes nothing. Input: form; of an evaluation perhaps a part. */
  openAfter: 'aanvraag.vul-in',
} as const;

export type AfterVerb = (typeof afterVerbs)[keyof typeof afterVerbs];

/** Ids of the inputs that only come after a decision; a reason, a day of a talk and the parents' line have theirs already. */
export const afterInputIds = {
  day: 'dag',
  /** `halfweg` or `eind`. */
  half: 'evaluatie',
  /** Which part of an evaluation. */
  part: 'deel',
  /** `nee` where it is about a class or a team: then nobody is heard. */
  pupils: 'leerlingen',
  learned: 'geleerd',
  goal: 'doelBereikt',
  satisfied: 'tevreden',
} as const;

/** What the buttons of one click say as their day. */
export const TODAY = 'vandaag';

/** The forms that *openAfter* shows: the first three ask a day and nothing sensitive. */
export const DAY_FORMS = ['verzonden', 'begonnen', 'rod'] as const;
export type DayForm = (typeof DAY_FORMS)[number];
export const REASON_FORMS = ['nog-niet', 'gaat-niet-door', 'stopt-eerder'] as const;
export type ReasonForm = (typeof REASON_FORMS)[number];
export const AFTER_FORMS = [...DAY_FORMS, ...REASON_FORMS, 'evaluatie'] as const;
export type AfterForm = (typeof AFTER_FORMS)[number];
