/** What a beheerder should know of somebody at a glance. */
export const MARKS = {
  left: 'Werkt hier niet meer',
  leaving: 'Gaat weg',
  'no-role': 'Zonder rol',
  unmet: 'Nog niet bereikbaar: heeft Meedoen nog niet geopend',
  uninstalled: 'Niet bereikbaar: heeft Meedoen verwijderd',
  blocked: 'Niet bereikbaar: Meedoen is geblokkeerd',
} as const;
export type Mark = keyof typeof MARKS;
