/** The step that ends most forms: what the team learns, the pupil and the parents. */
export const DRIEHOEK = {
  title: 'Wat leert het team, en wat zeggen leerling en ouders?',
  section: 'School, leerling en ouders',
  fields: ['expertise', 'gehoordOp', 'gezegd', 'ouders'],
} as const;
