import type { Answers } from './answers.ts';

/** The last step of a place in the BTV that makes them more weeks together than is usual. */
export const LONG_STAY = {
  title: 'Bij elkaar wordt dit een lange plaatsing: wie geeft les?',
  section: 'Langer dan gewoon',
  fields: ['lesgever'],
  when: ({ ruimte, weken }: Answers) => ruimte !== undefined && weken !== undefined && weken > ruimte,
} as const;
