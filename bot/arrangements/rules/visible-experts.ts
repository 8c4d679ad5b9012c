import type { MayRead } from '../abilities/permission.ts';
import { type Arrangement, isClosed } from './arrangement.ts';
import type { Expert } from './course.ts';
import { standingDecision } from './standing-decision.ts';

/**
 * The deskundigen as a reader of the dossier may know them: an advice that is still hidden reads as one that is not in. A
 * deskundige sees the other's once their own is in, the consulent once both are, the school with the decision; while that is mended it holds.
 */
export function visibleExperts(record: Arrangement, reader: MayRead): readonly Expert[] {
  const hide = (one: Expert): Expert => ({ ...one, advice: null });
  switch (reader.as) {
    case 'school':
      return standingDecision(record) === null ? record.experts.map(hide) : record.experts;
    case 'consulent': {
      const bothIn = record.experts.every(({ advice }) => advice !== null);
      return bothIn || isClosed(record.state) ? record.experts : record.experts.map(hide);
    }
    case 'deskundige': {
      const own = record.experts.find(({ expert }) => expert === reader.person);
      return own?.advice ? record.experts : record.experts.map(hide);
    }
    case 'cvt':
    case 'secretaris':
    case 'bestuurder':
      return record.experts;
  }
}
