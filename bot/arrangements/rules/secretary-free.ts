import type { Arrangement } from './arrangement.ts';
import { conflictOf } from './conflict.ts';
import type { Committee } from './world.ts';

/**
 * Whether a secretary of today may answer this question to the CvT: without a tie with the school or a hand in it. If none
 * may, the directeur-bestuurder answers, so that it does not lie with nobody.
 */
export const isSecretaryFree = (record: Arrangement, { secretaries }: Pick<Committee, 'secretaries'>): boolean =>
  secretaries === undefined || secretaries.some((one) => conflictOf(record, one, 'decider') === null);

/** Whether what lies with the secretary is the directeur-bestuurder's today. */
export const isBestuurders = (record: Arrangement, committee: Pick<Committee, 'secretaries'>): boolean =>
  record.state === 'bij-secretaris' && !isSecretaryFree(record, committee);
