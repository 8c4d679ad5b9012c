/** What the buttons of the audit desk are called on the wire; the menu's own verb opens the form. */
export const auditVerbs = {
  /** Inputs: all of auditInputs but `from`; `data.page`. */
  search: 'beheer.logboek.zoek',
  /** "Wie las dit dossier?". Input: dossiernummer; `data.page`. */
  readers: 'beheer.logboek.lezers',
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
  /** Constant of a button: the last row that was checked already. */
  from: 'rij',
} as const;
