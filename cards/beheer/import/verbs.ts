/** What the buttons of the import are called on the wire; `data.id` is the import that waits, or `import` before there is one. */
export const importVerbs = {
  /** How it works, and the two ways in. The list of people opens it. */
  open: 'beheer.import',
  paste: 'beheer.import.plak',
  read: 'beheer.import.lees',
  /** What the file would change, or what is wrong with it; paged. */
  look: 'beheer.import.bekijk',
  confirm: 'beheer.import.voerdoor',
  discard: 'beheer.import.weg',
} as const;

export const importInputs = { text: 'tekst' } as const;

/** The most that may be pasted, in characters; a bigger file is sent as a file. */
export const PASTE_MOST = 20_000;
