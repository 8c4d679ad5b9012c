/**
 * What the buttons of a request are called on the wire, and the ids of its inputs. Everything that is not one of our own
 * five data keys (`v`, `swv`, `id`, `revision`, `page`) arrives as an input, so a constant that a button carries (the
 * school, the step, the vote) is an input too: all are strings.
 */
export const verbs = {
  /** Inputs: kind, school, and `earlier` for "Zelfde als vorige keer". `data.id` is the fresh draft id, so that Begin makes one draft however often it is clicked. */
  begin: 'aanvraag.begin',
  /** Opens the draft at the step where it was left; changes nothing. */
  resume: 'aanvraag.verder',
  /** Inputs: step and the inputs of that step. */
  saveStep: 'aanvraag.bewaar',
  discard: 'aanvraag.gooi-weg',
  submitToDirectie: 'aanvraag.naar-directie',
  commit: 'aanvraag.wij-doen-mee',
  /** Input: sentence (may be empty). */
  decline: 'aanvraag.eerst-overleggen',
  /** Input: question. */
  askAanvulling: 'aanvraag.vraag-aanvulling',
  /** Input: answer. */
  answerAanvulling: 'aanvraag.vul-aan',
  /** Input: reason. */
  returnAsBasis: 'aanvraag.basisondersteuning',
  /** Inputs: preadvies, sentence. */
  forward: 'aanvraag.stuur-door',
  openDossier: 'aanvraag.dossier',
  /** Folds the dossier; changes nothing. */
  closeDossier: 'aanvraag.sluit-dossier',
  /** Input: vote. */
  vote: 'aanvraag.stem',
  /** Inputs: outcome, motivering, deviation. Answers with the question "Klopt dat?"; changes nothing. */
  preview: 'aanvraag.klopt-dat',
  /** The volmachthouder's confirmed click. Inputs: outcome, motivering, deviation, confirm. */
  conclude: 'aanvraag.rond-af',
  /** The directeur-bestuurder's confirmed click. Inputs as conclude. */
  decide: 'aanvraag.besluit',
  sendToBestuurder: 'aanvraag.naar-bestuurder',
  reopen: 'aanvraag.heropen',
  withdraw: 'aanvraag.trek-in',
  /** Opens the form of a request that is under way; changes nothing. Input: step. */
  openAmend: 'aanvraag.wijzig',
  /** Inputs as saveStep. */
  amend: 'aanvraag.bewaar-wijziging',
  /** Input: voornemen. */
  askZienswijze: 'aanvraag.vraag-zienswijze',
  /** Input: zienswijze, or the constant niets. */
  giveZienswijze: 'aanvraag.zienswijze',
  /** Opens a decision for a herstelbesluit. Input: reason. */
  revise: 'aanvraag.herstel',
  /** The notice that the decision comes later (Awb 4:14). Inputs: until, reason, confirm. */
  extendTerm: 'aanvraag.verdaag',
  /** Inputs: until, reason. Answers with "Klopt dat?"; changes nothing. */
  previewExtend: 'aanvraag.verdaag-klopt-dat',
  /** Buiten behandeling (Awb 4:5). Inputs: reason, confirm. */
  setAside: 'aanvraag.buiten-behandeling',
  /** Input: reason. Answers with "Klopt dat?"; changes nothing. */
  previewSetAside: 'aanvraag.buiten-behandeling-klopt-dat',
  /** More time for the answer. Input: until. */
  giveTime: 'aanvraag.geef-tijd',
  /** The consulent goes on without the answer. */
  takeOn: 'aanvraag.neem-in-behandeling',
  /** A deskundige's own advice on a TLV; final. Inputs: advice, expertText. */
  advise: 'aanvraag.adviseer',
  /** The consulent asks another deskundige. Inputs: replaces, expert. */
  replaceExpert: 'aanvraag.vervang-deskundige',
  /** The deskundigen differed and an MDO was held. Inputs: mdoOn, sentence. */
  recordMdo: 'aanvraag.leg-mdo-vast',
  /** The CvT's answer to a question for advice, by its secretary. Input: answer. */
  answerQuestion: 'aanvraag.geef-antwoord',
  /** "Waar ligt het?"; changes nothing. */
  status: 'aanvraag.status',
} as const;

export type Verb = (typeof verbs)[keyof typeof verbs];

export const inputIds = {
  kind: 'soort',
  school: 'school',
  /** On begin: the request of which form of help, time, amount and expertise line are taken over. */
  earlier: 'vorige',
  step: 'stap',
  // fields of a form; which step asks each stands in form/forms.ts
  leerlingnummer: 'leerlingnummer',
  externNummer: 'externNummer',
  niveau: 'niveau',
  vorm: 'vorm',
  start: 'start',
  weken: 'weken',
  bedrag: 'bedrag',
  gedaan: 'gedaan',
  doel: 'doel',
  expertise: 'expertise',
  gehoordOp: 'gehoordOp',
  gezegd: 'gezegd',
  ouders: 'ouders',
  /** Takes the place of the choice `ouders` (then a constant of the button) after "nog niet, want …". */
  oudersWaarom: 'oudersWaarom',
  /** `ja` on the button "Nee, geen naam". */
  geenNaam: 'geenNaam',
  sentence: 'zin',
  question: 'vraag',
  answer: 'antwoord',
  reason: 'reden',
  preadvies: 'preadvies',
  vote: 'stem',
  outcome: 'uitkomst',
  motivering: 'motivering',
  deviation: 'afwijking',
  confirm: 'bevestiging',
  voornemen: 'voornemen',
  zienswijze: 'zienswijze',
  /** `ja` on the button "Wij voegen niets toe". */
  nothing: 'niets',
  /** A new last day. */
  until: 'totEnMet',
  // a TLV: a deskundige is `person:discipline`
  expert1: 'deskundige1',
  expert2: 'deskundige2',
  replaces: 'vervangt',
  expert: 'deskundige',
  advice: 'advies',
  expertText: 'adviestekst',
  mdoOn: 'mdoOp',
} as const;

export type InputId = (typeof inputIds)[keyof typeof inputIds];
