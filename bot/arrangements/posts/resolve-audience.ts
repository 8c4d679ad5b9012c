import type { PersonId } from '../../../cards/words/brands.ts';
import { peopleIn } from '../../people/people-in.ts';
import { deputiesOf, holdersOf } from '../../people/who.ts';
import type { Tx } from '../../store/store.ts';
import type { Scene } from '../data/read-scene.ts';
import { readViewer } from '../data/read-viewer.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import type { Audience } from '../rules/change.ts';
import { isYours } from '../rules/who-has-it.ts';

/** For what they are told: to act on it, or to know. */
export type Purpose = 'act' | 'know';

/**
 * The persons behind an audience today, deputies included; of those who are to act, only whom nothing stands in the way.
 * Who was never met is kept: they hear of it once they can be reached.
 */
export async function resolveAudience(
  tx: Tx,
  audience: Audience,
  record: Arrangement,
  scene: Scene,
  purpose: Purpose,
): Promise<readonly PersonId[]> {
  const { today } = scene.now;
  if (audience.to === 'person') {
    if (audience.person !== record.requester) return [audience.person]; // the rules chose them, conflicts and all
    return ofRequester(tx, record, scene, purpose);
  }
  const people = await peopleIn(tx, audience.role, audience.school, today);
  if (purpose === 'know') return people;
  const able: PersonId[] = [];
  for (const person of people) {
    const viewer = await readViewer(tx, person, today, scene.committee);
    const around = { committee: scene.committee, ties: viewer?.ties ?? [] };
    if (viewer === null || isYours(record, viewer.actor, scene.now, around)) able.push(person);
  }
  return able;
}

/** The requester; once they left, the zorgcoördinatoren of the school, for the request is the school's. */
async function ofRequester(
  tx: Tx,
  { requester, school }: Arrangement,
  { now: { today } }: Scene,
  purpose: Purpose,
): Promise<readonly PersonId[]> {
  const there = (await holdersOf(tx, 'zorgcoordinator', today, school)).map(({ person }) => person);
  if (!there.includes(requester)) return there;
  if (purpose === 'know') return [requester];
  const deputies = await deputiesOf(tx, requester, 'zorgcoordinator', today);
  return [requester, ...deputies.map(({ person }) => person)];
}
