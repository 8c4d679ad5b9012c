import { peopleSeed } from '../../../../bot/people/seed-schema.ts';

const tenantId = 'tenant-duinrand';
const at = (name: string) => `${name}@duinrand.example`;
const KIND = 'maatwerk-individueel';

interface Someone {
  readonly name: string;
  readonly roles: readonly { role: string; school?: string; until?: string }[];
  /** Works there without a role in it. */
  readonly works?: readonly string[];
  readonly volmacht?: { readonly maximum: number | null; readonly until?: string };
  readonly deputyFor?: readonly { person: string; role: string }[];
}

const DUINROOS = 'de-duinroos';
const ZEEDUIN = 'het-zeeduin';

/** Everyone on the route, named after what they do. */
const STAFF = {
  zoco: { name: 'Zoco van de Duinroos', roles: [{ role: 'zorgcoordinator', school: DUINROOS }] },
  'zoco-waarnemer': { name: 'Waarnemend zoco', roles: [], deputyFor: [{ person: 'zoco', role: 'zorgcoordinator' }] },
  collega: { name: 'Tweede zoco van de Duinroos', roles: [{ role: 'zorgcoordinator', school: DUINROOS }] },
  'zoco-elders': { name: 'Zoco van het Zeeduin', roles: [{ role: 'zorgcoordinator', school: ZEEDUIN }] },
  directie: { name: 'Directeur van de Duinroos', roles: [{ role: 'directie', school: DUINROOS }] },
  'directie-waarnemer': {
    name: 'Adjunct van de Duinroos',
    roles: [],
    deputyFor: [{ person: 'directie', role: 'directie' }],
  },
  'directie-elders': { name: 'Directeur van het Zeeduin', roles: [{ role: 'directie', school: ZEEDUIN }] },
  consulent: { name: 'Consulent van de Duinroos', roles: [{ role: 'onderwijsconsulent', school: DUINROOS }] },
  'consulent-waarnemer': {
    name: 'Waarnemend consulent',
    roles: [{ role: 'onderwijsconsulent', school: ZEEDUIN }],
    deputyFor: [{ person: 'consulent', role: 'onderwijsconsulent' }],
  },
  volmachthouder: { name: 'Voorzitter van de CvT', roles: [{ role: 'cvt-lid' }], volmacht: { maximum: 500_000 } },
  lid: { name: 'Lid van de CvT', roles: [{ role: 'cvt-lid' }] },
  'lid-duinroos': { name: 'Lid van de CvT uit de Duinroos', roles: [{ role: 'cvt-lid' }], works: [DUINROOS] },
  secretaris: { name: 'Secretaris van de CvT', roles: [{ role: 'cvt-secretaris' }] },
  bestuurder: { name: 'Bestuurder van Duinrand', roles: [{ role: 'directeur-bestuurder' }] },
  'bestuurder-waarnemer': {
    name: 'Waarnemend bestuurder',
    roles: [],
    deputyFor: [{ person: 'bestuurder', role: 'directeur-bestuurder' }],
  },
  administratie: { name: 'Administratie van Duinrand', roles: [{ role: 'administratie' }] },
  procesbewaker: { name: 'Procesbewaker van Duinrand', roles: [{ role: 'procesbewaker' }] },
  'procesbewaker-waarnemer': {
    name: 'Waarnemend procesbewaker',
    roles: [],
    deputyFor: [{ person: 'procesbewaker', role: 'procesbewaker' }],
  },
  beleid: { name: 'Beleidsmedewerker', roles: [{ role: 'beleidsmedewerker' }] },
  toezichthouder: { name: 'Lid van de Raad van Toezicht', roles: [{ role: 'toezichthouder' }] },
  'opr-lid': { name: 'Lid van de OPR', roles: [{ role: 'opr-lid' }] },
  orthopedagoog: { name: 'Orthopedagoog', roles: [{ role: 'deskundige-orthopedagoog' }] },
  psycholoog: { name: 'Psycholoog uit de Duinroos', roles: [{ role: 'deskundige-psycholoog' }], works: [DUINROOS] },
  jeugdpsycholoog: { name: 'Kinder- en jeugdpsycholoog', roles: [{ role: 'deskundige-jeugdpsycholoog' }] },
  arts: { name: 'Jeugdarts', roles: [{ role: 'deskundige-arts' }] },
} as const satisfies Record<string, Someone>;

export type StaffKey = keyof typeof STAFF;
export const staffKeys = Object.keys(STAFF).filter((key): key is StaffKey => key in STAFF);
export const mailOf = (key: StaffKey): string => at(key);

const asPerson = (key: string, { name, roles, works = [], volmacht, deputyFor = [] }: Someone) => ({
  name,
  email: at(key),
  tenantId,
  workingDays: [1, 2, 3, 4, 5],
  roles: roles.map(({ role, school = null, until = null }) => ({ role, school, until })),
  schools: works,
  volmachten: volmacht
    ? [{ number: 'V-2026-01', kinds: [KIND], maximum: volmacht.maximum, until: volmacht.until ?? null }]
    : [],
  deputyFor: deputyFor.map(({ person, role }) => ({ person: at(person), role, from: '2026-08-01', until: null })),
});

/** As a pack or the demonstration seeds them. Deputies come last: they name the others. */
export const staffSeed = peopleSeed.parse({
  boards: [
    { name: 'Stichting Vloedlijn', mandate: 'zorgcoordinator' },
    { name: 'Stichting Branding', mandate: 'directie' },
  ],
  schools: [
    { slug: DUINROOS, name: 'De Duinroos', brin: '99XA00', board: 'Stichting Vloedlijn', type: 'VO' },
    { slug: ZEEDUIN, name: 'Het Zeeduin', brin: '99XB00', board: 'Stichting Branding', type: 'VO' },
    { slug: 'het-helmgras', name: 'Het Helmgras', brin: '99XC00', board: 'Stichting Branding', type: 'VSO' },
  ],
  persons: Object.entries(STAFF).map(([key, someone]) => asPerson(key, someone)),
});
