/** How far a goal was reached, as it is chosen and read. */
export const DEGREE_WORDS = {
  niet: 'Niet',
  deels: 'Deels',
  grotendeels: 'Grotendeels',
  volledig: 'Volledig',
} as const;
