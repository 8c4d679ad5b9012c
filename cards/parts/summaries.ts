/** The toast and the preview on a locked phone: that something is there, not what. */
export const SUMMARIES = {
  action: 'Je hebt 1 actie',
  news: 'Er is nieuws voor je',
  answer: 'Je antwoord van Meedoen',
} as const;
