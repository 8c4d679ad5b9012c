/** What the buttons of the audit desk are called on the wire; the menu's own verb opens the form. */
export const auditVerbs = {
  /** Inputs: all of auditInputs but `asks` and `from`; `data.page`. */
  search: 'beheer.logboek.zoek',
  /** "Wie las dit dossier?". Input: dossiernummer; `data.page`. */
  readers: 'beheer.logboek.lezers',
  /** "Bekijk": one row; `data.id` is its number. Inputs: what was searched for, so that there is a way back. */
  entry: 'beheer.logboek.regel',
  /** "Controleer de keten". Input: from. */
  check: 'beheer.logboek.keten',
} as const;

export const auditInputs = {
  dossiernummer: 'dossiernummer',
  /** What is typed: a part of a name or e-mail address. */
  person: 'persoon',
  since: 'vanaf',
  until: 'tot',
  /** Constant of a button: the key of a person who was chosen. Takes the place of `person`. */
  chosen: 'gekozen',
  /** Constant of a button: `lezers` when the list that it stands in says who read a dossier. */
  asks: 'vraag',
  /** Constant of a button: the last row that was checked already. */
  from: 'rij',
} as const;
