/** What the buttons of the configuration are called on the wire. `data.id` is the name of a section. */
export const configurationVerbs = {
  section: 'beheer.instellingen-onderdeel',
  value: 'beheer.instellingen-waarde',
  edit: 'beheer.instellingen-pas-aan',
  compare: 'beheer.instellingen-vergelijk',
  apply: 'beheer.instellingen-neem-in-gebruik',
} as const;

export const configurationInputs = {
  /** Which value of the section, as its place; empty: the whole section. */
  place: 'plek',
  /** JSON. */
  text: 'tekst',
  /** A mark of the text that was compared, so that no other text is taken into use than the one that was shown. */
  seen: 'gezien',
} as const;

/** The most characters of JSON that a card holds beside what is said about it; what is longer goes by `npm run ops`. */
export const MOST_JSON = 12_000;
