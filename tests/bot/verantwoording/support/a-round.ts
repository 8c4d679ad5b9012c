import type { Campagne } from '../../../../bot/verantwoording/rules/verantwoording.ts';
import { localDate, revision, subjectId } from '../../../../cards/words/brands.ts';
import { format } from './a-format.ts';

const MOMENT = new Date('2027-01-15T09:00:00Z');

/** A round of tests/…/a-format.ts over a year: open, unless it says otherwise. */
export function aRound(year: number, more: Partial<Campagne> = {}): Campagne {
  const { state = 'open' } = more;
  return {
    id: subjectId(`ronde-${year}`),
    format: format.id,
    rulesVersion: 1,
    period: String(year),
    first: localDate(`${year}-01-01`),
    last: localDate(`${year}-12-31`),
    state,
    revision: revision(1),
    deadline: localDate(`${year + 1}-03-01`),
    openedAt: state === 'ontwerp' ? null : MOMENT,
    closedAt: state === 'gesloten' ? MOMENT : null,
    leftOut: [],
    ...more,
  };
}
