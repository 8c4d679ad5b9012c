import { type Arrangement, isClosed, type State } from './arrangement.ts';
import { adviceIsClear } from './experts.ts';

const AT_CVT: readonly State[] = [
  'bij-cvt',
  'bij-volmachthouder',
  'bij-secretaris',
  'bij-bestuurder',
  'bij-zienswijze',
];

/** Whether the request has left the school: the directie stands behind what is in it. An amendment takes that back. */
export const isWithSwv = (record: Pick<Arrangement, 'commitment'>): boolean => record.commitment !== null;

/** Whether it has reached the CvT with what now stands in it: those who decide on it may read it from here on. */
export const hasReachedCvt = (
  record: Pick<Arrangement, 'state' | 'review'> & Partial<Pick<Arrangement, 'experts' | 'mdo'>>,
): boolean =>
  AT_CVT.includes(record.state) ||
  (isClosed(record.state) && record.review !== null && adviceIsClear(record.experts ?? [], record.mdo ?? null));
