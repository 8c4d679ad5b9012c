import { createHash } from 'node:crypto';
import type { Workplace } from './people.ts';

/**
 * The key by which a button names a workplace: the register keeps it under person, school and first day, which together
 * are longer than a key of a card. The same three give the same key.
 */
export const placeKey = ({ personId, schoolId, from }: Pick<Workplace, 'personId' | 'schoolId' | 'from'>): string =>
  `werkplek-${createHash('sha256')
    .update(JSON.stringify([personId, schoolId, from]))
    .digest('hex')
    .slice(0, 32)}`;
