import fc from 'fast-check';
import type { Viewer } from '../../../../bot/arrangements/data/read-viewer.ts';
import type { HeldRole, Role } from '../../../../bot/core/actor.ts';
import type { PersonId } from '../../../../cards/words/brands.ts';
import { type Facts, STATES } from './many-requests.ts';
import { duinroos, persona, role, volmacht, zeeduin } from './people.ts';

const SCHOOLS = [duinroos, zeeduin];
const AT_SCHOOL: readonly Role[] = ['zorgcoordinator', 'directie', 'onderwijsconsulent'];
const OF_SWV: readonly Role[] = [
  'cvt-lid',
  'cvt-secretaris',
  'directeur-bestuurder',
  'procesbewaker',
  'administratie',
  'deskundige-orthopedagoog',
];

const someone = (people: readonly PersonId[]) => fc.constantFrom(...people);
const few = <T>(from: readonly T[], maxLength = 2) => fc.uniqueArray(fc.constantFrom(...from), { maxLength });

/** Of a request. */
export const facts = (people: readonly PersonId[]): fc.Arbitrary<Facts> =>
  fc.record({
    state: fc.constantFrom(...STATES),
    school: fc.constantFrom(...SCHOOLS),
    pupilSchools: fc.uniqueArray(fc.constantFrom(...SCHOOLS), { minLength: 1 }),
    requester: someone(people),
    writers: few(people, 1),
    directies: few(people, 1),
    reviewers: few(people, 1),
    submitted: fc.boolean(),
    daysAgo: fc.nat(20),
    asks: fc.constantFrom('volmachthouder', 'directeur-bestuurder', null),
  });

const roles = (people: readonly PersonId[]): fc.Arbitrary<readonly HeldRole[]> =>
  fc.array(
    fc
      .tuple(
        fc.oneof(
          fc.tuple(fc.constantFrom(...AT_SCHOOL), fc.constantFrom(...SCHOOLS)),
          fc.tuple(fc.constantFrom(...OF_SWV), fc.constant(null)),
        ),
        fc.option(someone(people), { freq: 4 }),
      )
      .map(([[of, school], insteadOf]) => role(of, school, insteadOf)),
    { minLength: 1, maxLength: 3 },
  );

/** Somebody who looks. */
export const viewers = (people: readonly PersonId[]): fc.Arbitrary<Viewer> =>
  fc
    .tuple(someone(people), roles(people), few(SCHOOLS), few([volmacht], 1))
    .map(([who, held, ties, volmachten]) => persona(who, held, { ties, volmachten }));
