/** The buttons of a zitting of the CvT; `data.id` is the zitting, or where it says so the request. */
export const zittingVerbs = {
  /** The list as it stands for whoever looks, or that there is none; `data.page`. Also "Sluit dossier" in a zitting. */
  show: 'aanvraag.zitting',
  /** Opens the dossier of the first request that waits for this person; else the list. */
  next: 'aanvraag.zitting-verder',
  /** Asks who is there; `data.id` of the answer is the fresh id of the zitting. */
  start: 'aanvraag.zitting-nieuw',
  /** Input: present. */
  open: 'aanvraag.zitting-open',
  askAttendance: 'aanvraag.zitting-wie',
  /** Input: present. */
  attendance: 'aanvraag.zitting-aanwezig',
  /** What lies with the CvT and is not on the list. */
  waiting: 'aanvraag.zitting-wachtrij',
  /** On a request: "Neem op de lijst". */
  enlist: 'aanvraag.zitting-erbij',
  /** On a request: "Haal van de lijst". */
  delist: 'aanvraag.zitting-eraf',
  askClose: 'aanvraag.zitting-sluit-vraag',
  /** Input: stands, as it stood on the card. */
  close: 'aanvraag.zitting-sluit',
  /** On a request: a member's advice. Inputs: advice, zin. */
  advise: 'aanvraag.zitting-advies',
  /** On a request: the secretary's text. Inputs: motivering, conditions, minority, stand. */
  word: 'aanvraag.verwoord',
} as const;

export const zittingInputIds = {
  present: 'aanwezig',
  advice: 'advies',
  conditions: 'voorwaarden',
  minority: 'minderheid',
  /** What the advice came to on the card. */
  stand: 'uitslag',
  /** The same of all, in short. */
  stands: 'uitslagen',
} as const;
