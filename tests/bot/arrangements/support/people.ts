import type { CvtMember, ExpertRole } from '../../../../bot/arrangements/rules/world.ts';
import { type Actor, DISCIPLINES, type HeldRole, type Role, type Volmacht } from '../../../../bot/core/actor.ts';
import { localDate, personId, type SchoolId, schoolId, staffName, swvId } from '../../../../cards/words/brands.ts';

export const duinroos = schoolId('de-duinroos');
export const zeeduin = schoolId('het-zeeduin');

/** A volmacht that covers everything in these tests. */
export const volmacht: Volmacht = {
  number: 'V-2026-01',
  kinds: ['maatwerk-individueel'],
  maximum: 500_000,
  from: localDate('2026-08-01'),
  until: localDate('2027-07-31'),
};

interface Persona {
  readonly actor: Actor;
  /** The schools whose requests are their own. */
  readonly ties: readonly SchoolId[];
}

const held = (role: Role, school: SchoolId | null = null, insteadOf: string | null = null): HeldRole => ({
  role,
  school,
  insteadOf: insteadOf === null ? null : personId(insteadOf),
});

/** Tests stand outside the house: only here an Actor is made without the register. */
export function persona(
  name: string,
  roles: readonly HeldRole[],
  more: { readonly ties?: readonly SchoolId[]; readonly volmachten?: readonly Volmacht[] } = {},
): Persona {
  const facts: Omit<Actor, keyof Actor & symbol> = {
    swv: swvId('duinrand'),
    person: personId(name),
    name: staffName(name),
    roles,
    volmachten: more.volmachten ?? [],
  };
  const atSchool = roles.flatMap(({ role, school }) =>
    school !== null && (role === 'zorgcoordinator' || role === 'directie') ? [school] : [],
  );
  return { actor: facts as Actor, ties: more.ties ?? atSchool };
}

/** Everyone who might click; named after what they are, never after a person. */
export const people = {
  zoco: persona('zoco', [held('zorgcoordinator', duinroos)]),
  colleague: persona('colleague', [held('zorgcoordinator', duinroos)]),
  zocoDeputy: persona('zocoDeputy', [held('zorgcoordinator', duinroos, 'zoco')]),
  zocoElsewhere: persona('zocoElsewhere', [held('zorgcoordinator', zeeduin)]),
  directie: persona('directie', [held('directie', duinroos)]),
  zocoAndDirectie: persona('zocoAndDirectie', [held('zorgcoordinator', duinroos), held('directie', duinroos)]),
  directieElsewhere: persona('directieElsewhere', [held('directie', zeeduin)]),
  consulent: persona('consulent', [held('onderwijsconsulent', duinroos)]),
  consulentDeputy: persona('consulentDeputy', [held('onderwijsconsulent', duinroos, 'consulent')]),
  consulentElsewhere: persona('consulentElsewhere', [held('onderwijsconsulent', zeeduin)]),
  consulentOwnSchool: persona('consulentOwnSchool', [held('onderwijsconsulent', duinroos)], { ties: [duinroos] }),
  volmachthouder: persona('volmachthouder', [held('cvt-lid')], { volmachten: [volmacht] }),
  member: persona('member', [held('cvt-lid')]),
  member2: persona('member2', [held('cvt-lid')]),
  memberOwnSchool: persona('memberOwnSchool', [held('cvt-lid')], { ties: [duinroos], volmachten: [volmacht] }),
  secretaris: persona('secretaris', [held('cvt-secretaris')]),
  bestuurder: persona('bestuurder', [held('directeur-bestuurder')]),
  bestuurderOwnSchool: persona('bestuurderOwnSchool', [held('directeur-bestuurder')], { ties: [duinroos] }),
  administratie: persona('administratie', [held('administratie')]),
  procesbewaker: persona('procesbewaker', [held('procesbewaker')]),
  orthopedagoog: persona('orthopedagoog', [held('deskundige-orthopedagoog')]),
  jeugdpsycholoog: persona('jeugdpsycholoog', [held('deskundige-jeugdpsycholoog')]),
  psycholoog: persona('psycholoog', [held('deskundige-psycholoog')]),
  arts: persona('arts', [held('deskundige-arts')]),
  expertDeputy: persona('expertDeputy', [held('deskundige-orthopedagoog', null, 'orthopedagoog')]),
  expertOwnSchool: persona('expertOwnSchool', [held('deskundige-psycholoog')], { ties: [duinroos] }),
  beleid: persona('beleid', [held('beleidsmedewerker')]),
} as const satisfies Record<string, Persona>;

export type Name = keyof typeof people;
export const names = Object.keys(people).filter((name): name is Name => name in people);

/** The row of the CvT for someone who sits in it by right. */
export const sits = (name: Name): CvtMember => ({
  person: people[name].actor.person,
  insteadOf: null,
  ties: people[name].ties,
  volmachten: people[name].actor.volmachten,
});

export const role = held;

/** Who can be asked as a deskundige: one row for each discipline that they hold by right. */
export const experts: readonly ExpertRole[] = names.flatMap((name) =>
  people[name].actor.roles.flatMap(({ role: of, insteadOf }) => {
    const discipline = DISCIPLINES.find((one) => of === `deskundige-${one}`);
    if (discipline === undefined || insteadOf !== null) return [];
    return [{ person: people[name].actor.person, discipline, ties: people[name].ties }];
  }),
);
