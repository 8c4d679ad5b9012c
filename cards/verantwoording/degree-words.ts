/** How far a goal was reached, as it is chosen, and above a column. */
export const DEGREE_WORDS = {
  niet: 'Niet',
  deels: 'Deels',
  grotendeels: 'Grotendeels',
  volledig: 'Volledig',
} as const;
export type DegreeWord = keyof typeof DEGREE_WORDS;
export const DEGREES_IN_ORDER = ['niet', 'deels', 'grotendeels', 'volledig'] as const satisfies readonly DegreeWord[];

/** In a sentence. Null: nobody said yet. */
export const degreeText = (degree: DegreeWord | null): string =>
  degree === null ? 'nog niet gezegd' : DEGREE_WORDS[degree].toLowerCase();
