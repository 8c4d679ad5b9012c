/**
 * What the buttons of an account are called on the wire. Everything that is not one of our own five data keys arrives as
 * an input: the part, the step and the part's revision travel as constants. `data.id` is the account, or of a `ronde.`
 * verb the campaign.
 */
export const verbs = {
  /** Opens the form at the first step with something missing; changes nothing. Input: part (may be absent). */
  open: 'verantwoording.open',
  /** Saves a step and shows the next. Inputs: part, partRevision and the fields of that step, which say which it was. */
  save: 'verantwoording.bewaar',
  /** Saves what was typed, finished or not, and folds. Inputs as save. */
  later: 'verantwoording.later',
  /** The account as it stands: its parts, who has what, until when. Changes nothing. */
  show: 'verantwoording.bekijk',
  /** Asks to whom a part goes. Input: part. */
  askHand: 'verantwoording.geef-aan',
  /** Inputs: part, colleague (`niemand`: take it back). */
  hand: 'verantwoording.geef',
  sign: 'verantwoording.teken',
  /** Asks for the sentence. */
  askSendBack: 'verantwoording.eerst-aanpassen',
  /** Input: sentence. */
  sendBack: 'verantwoording.stuur-terug',
  accept: 'verantwoording.akkoord',
  /** Asks whether one that was asked back is accepted as it stands. */
  askAccept: 'verantwoording.toch-akkoord',
  /** Asks for the part and the question. */
  askAskBack: 'verantwoording.vraag',
  /** Inputs: part, question. */
  askBack: 'verantwoording.vraag-terug',
  /** Folds a card that shows a school's own words. */
  close: 'verantwoording.sluit',
  /** Own accounts. */
  list: 'verantwoording.lijst',
  /** Asks for the sentence: the amount that the SWV paid is another one. Inputs as save, which are kept. */
  askDispute: 'verantwoording.klopt-niet',
  /** Input: sentence. */
  dispute: 'verantwoording.meld-bedrag',
  /** Asks for the question of who fills in or signs; shows the one that waits for its answer. */
  askQuestion: 'verantwoording.heb-vraag',
  /** Inputs: question, number. */
  sendQuestion: 'verantwoording.stel-vraag',
  /** The last question with its answer; to who answers, with an input for it. */
  question: 'verantwoording.lees-vraag',
  /** Inputs: sentence, number. */
  answer: 'verantwoording.antwoord',
  /** Inputs: about, part (of a rule of one part). */
  why: 'verantwoording.waarom',
} as const;

/** What the inputs and constants of an account are called. A field of a format travels as `veld-` and its id. */
export const accountInputs = {
  part: 'onderdeel',
  /** Which fields a step showed: read is what was shown. */
  step: 'stap',
  partRevision: 'onderdeelrevisie',
  colleague: 'collega',
  sentence: 'zin',
  question: 'vraag',
  /** Which question of this account, counted from 0. */
  number: 'nummer',
  about: 'over',
  /** Leaves a form although something on it could not be read. */
  leave: 'toch-weg',
  /** "Nee, geen naam". */
  noName: 'geen-naam',
  /** Where a click leads, when it is not to what is asked next: `onderdelen`, `doel` for one more goal, or {@link OPTIONAL}. */
  to: 'naar',
} as const;

/** To what may be filled in as well. */
export const OPTIONAL = 'mag-ook';

/** Before the id of a field that the configuration names, so that none of them is taken for one of ours. */
export const FIELD = 'veld-';

/** What "Waarom?" can be asked about. */
export const WHY_ABOUT = ['termijn', 'tekenen', 'beoordelen', 'drempel', 'onderdeel'] as const;
export type WhyAbout = (typeof WHY_ABOUT)[number];

/** For who runs campaigns, and for who oversees them. */
export const campaignVerbs = {
  /** The campaigns, and what can be begun. */
  home: 'verantwoording.rondes',
  /** Inputs: format, period. `data.id` is a fresh id, so that one click makes one campaign. */
  begin: 'verantwoording.ronde-begin',
  show: 'verantwoording.ronde',
  askDeadline: 'verantwoording.ronde-dag',
  setDeadline: 'verantwoording.ronde-bewaar-dag',
  /** Who takes part, while it is set up. Input: search. */
  who: 'verantwoording.ronde-wie',
  /** Inputs of both: who, search. */
  leaveOut: 'verantwoording.ronde-laat-weg',
  takeBack: 'verantwoording.ronde-laat-meedoen',
  /** Amounts received: one row per school, on a card, pasted, or from a file. */
  amounts: 'verantwoording.ronde-bedragen',
  askAmount: 'verantwoording.ronde-bedrag',
  setAmount: 'verantwoording.ronde-bewaar-bedrag',
  askPaste: 'verantwoording.ronde-plakken',
  paste: 'verantwoording.ronde-plak',
  takeAmounts: 'verantwoording.ronde-neem-over',
  /** Of how many there are goals of the ontwikkelagenda, and of whom not. */
  goals: 'verantwoording.ronde-doelen',
  askGoals: 'verantwoording.ronde-doelen-plakken',
  /** Adds what a table names and is not there yet. Inputs: table, noName. */
  addGoals: 'verantwoording.ronde-doelen-voeg-toe',
  unreached: 'verantwoording.ronde-bereik',
  preview: 'verantwoording.ronde-voorbeeld',
  askOpen: 'verantwoording.ronde-openen',
  open: 'verantwoording.ronde-open',
  /** Every school's state, who is late first. */
  stand: 'verantwoording.ronde-stand',
  nudge: 'verantwoording.ronde-por',
  askExtend: 'verantwoording.ronde-uitstel',
  extend: 'verantwoording.ronde-geef-uitstel',
  askClose: 'verantwoording.ronde-sluiten',
  close: 'verantwoording.ronde-sluit',
  discard: 'verantwoording.ronde-gooi-weg',
} as const;
