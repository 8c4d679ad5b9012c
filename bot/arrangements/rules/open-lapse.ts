import type { Arrangement } from './arrangement.ts';
import type { Lapse } from './course.ts';

/** The proposal to set it aside that is open; null while the school has time, once it answered or was given more time. */
export const openLapse = ({
  state,
  lapse,
  suspensions,
}: Pick<Arrangement, 'state' | 'lapse' | 'suspensions'>): Lapse | null =>
  state === 'bij-aanvulling' && lapse?.of === suspensions.length ? lapse : null;
