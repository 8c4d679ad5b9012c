/** The beginning of a text, where a card has no room for all of it. */
export const cut = (text: string, most: number): string =>
  [...text].length > most ? `${[...text].slice(0, most).join('')}…` : text;
