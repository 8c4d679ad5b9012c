import type { PersonId, SubjectId } from '../../../../cards/words/brands.ts';
import type { PostKey } from '../../../delivery/feature.ts';
import { FEATURE } from '../../data/arrangements-house.ts';

/** The cards about a zitting itself: the one message of a member, and that it was left open. */
export type ZittingPost = 'zitting' | 'zitting-open';

export const zittingKey = (kind: ZittingPost, subject: SubjectId, person: PersonId): PostKey => ({
  feature: FEATURE,
  kind,
  subject,
  to: { kind: 'person', id: person },
});
