/** How a word is compared: without capitals, accents, spaces and signs, so `Zorgcoördinator` is `zorgcoordinator`. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
    .toLowerCase();
