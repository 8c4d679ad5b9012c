import { mayReview } from '../abilities/for-the-swv.ts';
import { hasLapsed } from '../data/alert-deadline.ts';
import type { Scene } from '../data/read-scene.ts';
import type { Viewer } from '../data/read-viewer.ts';
import type { Arrangement } from '../rules/arrangement.ts';

/**
 * USERS section 5, row 3: the zorgcoördinator thinks it is in, and it waits at the directie. After the werkdagen of the
 * directie its consulent knows that it does, and since when; what is asked stays the school's until it is submitted.
 */
export function waitsAtSchool(record: Arrangement, { actor, ties }: Viewer, scene: Scene): boolean {
  if (record.state !== 'bij-directie' || record.submittedAt !== null) return false;
  if (!hasLapsed('alert-directie', record, scene)) return false;
  return mayReview(actor, record, { committee: scene.committee, ties }).ok;
}
