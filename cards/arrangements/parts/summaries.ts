import { SUMMARIES as SHARED } from '../../parts/summaries.ts';

/** Of a request also that there is a decision, never which. */
export const SUMMARIES = { ...SHARED, decision: 'Er is een besluit' } as const;
