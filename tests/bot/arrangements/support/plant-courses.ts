import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { dossiernummer, subjectId } from '../../../../cards/words/brands.ts';
import { plantMany } from './many-requests.ts';
import type { RequestWorld } from './request-world.ts';

/** What the rules made of several requests, each as one of its own in the store; gives them as they were planted. */
export async function plantCourses(
  world: RequestWorld,
  courses: readonly Arrangement[],
): Promise<readonly Arrangement[]> {
  const all = courses.map((record, n) => ({
    ...record,
    id: subjectId(`na-besluit-${String(n).padStart(2, '0')}`),
    dossiernummer: dossiernummer(`A-2026-${String(n + 1).padStart(4, '0')}`),
    requester: world.personOf('zoco'),
    rulesVersion: '1',
  }));
  await plantMany(world, all);
  return all;
}
