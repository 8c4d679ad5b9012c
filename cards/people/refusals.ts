/** Why somebody gets no further than the door; each sentence says what to do next. */
export const PEOPLE_REFUSALS = {
  stranger: 'Ik ken je nog niet bij dit samenwerkingsverband. Vraag je functioneel beheerder om je toe te voegen.',
  'no-role':
    'Je hebt vandaag geen rol bij dit samenwerkingsverband. Klopt dat niet? Vraag je functioneel beheerder om je rol na te kijken.',
  'other-tenant':
    'Vanuit jouw organisatie kan ik hier niets voor je doen. Vraag je functioneel beheerder of jouw organisatie is toegelaten.',
  'other-account':
    'Je naam hoort bij mij al bij een ander account. Vraag je functioneel beheerder om dat na te kijken.',
  'choose-swv': 'Je hoort bij meer samenwerkingsverbanden. Kies eerst over welk je het hebt.',
} as const satisfies Record<string, string>;

export type PeopleRefusalCode = keyof typeof PEOPLE_REFUSALS;
/** The refusals after which there is nothing to choose. */
export type StrangerCode = Exclude<PeopleRefusalCode, 'choose-swv'>;
