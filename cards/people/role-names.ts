/** The roles as people read them. */
export const ROLE_NAMES = {
  zorgcoordinator: 'zorgcoördinator',
  directie: 'directie',
  schoolbestuur: 'schoolbestuur',
  onderwijsconsulent: 'onderwijsconsulent',
  trajectbegeleider: 'trajectbegeleider',
  procesbewaker: 'procesbewaker',
  'cvt-lid': 'CvT-lid',
  'cvt-secretaris': 'CvT-secretaris',
  'directeur-bestuurder': 'directeur-bestuurder',
  beleidsmedewerker: 'beleidsmedewerker',
  administratie: 'administratie',
  'functioneel-beheerder': 'functioneel beheerder',
  toezichthouder: 'lid van de Raad van Toezicht of ALV',
  'opr-lid': 'lid van de ondersteuningsplanraad',
  'deskundige-orthopedagoog': 'deskundige: orthopedagoog',
  'deskundige-psycholoog': 'deskundige: psycholoog',
  'deskundige-jeugdpsycholoog': 'deskundige: kinder- en jeugdpsycholoog',
  'deskundige-pedagoog': 'deskundige: pedagoog',
  'deskundige-kinderpsychiater': 'deskundige: kinderpsychiater',
  'deskundige-maatschappelijk-werker': 'deskundige: maatschappelijk werker',
  'deskundige-arts': 'deskundige: arts',
} as const;

export type RoleName = (typeof ROLE_NAMES)[keyof typeof ROLE_NAMES];

export type RoleKey = keyof typeof ROLE_NAMES;

/** Every role, in the order in which people read them. */
export const ROLE_KEYS: readonly RoleKey[] = Object.keys(ROLE_NAMES).filter((key): key is RoleKey =>
  Object.hasOwn(ROLE_NAMES, key),
);
