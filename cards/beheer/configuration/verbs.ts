/** What the buttons of the configuration are called on the wire. `data.id` is the name of a section, where nothing else is said. */
export const configurationVerbs = {
  section: 'beheer.instellingen-onderdeel',
  value: 'beheer.instellingen-waarde',
  edit: 'beheer.instellingen-pas-aan',
  compare: 'beheer.instellingen-vergelijk',
  apply: 'beheer.instellingen-neem-in-gebruik',
  /** What a file that was sent would change; `data.id` is the file, `data.page` a page of it. */
  file: 'beheer.instellingen-bestand',
  applyFile: 'beheer.instellingen-bestand-neem-in-gebruik',
  dropFile: 'beheer.instellingen-bestand-weg',
} as const;

export const configurationInputs = {
  /** Which value of the section, as its place; empty: the whole section. */
  place: 'plek',
  /** JSON. */
  text: 'tekst',
  /** A mark of the text that was compared, so that no other text is taken into use than the one that was shown. */
  seen: 'gezien',
} as const;

/** The most characters of JSON that a card holds beside what is said about it; what is longer is sent as a file. */
export const MOST_JSON = 12_000;
