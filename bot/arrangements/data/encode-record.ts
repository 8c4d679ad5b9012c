import { followUpStep } from '../rules/after/follow-up.ts';
import { type Arrangement, isClosed } from '../rules/arrangement.ts';
import type { ArrangementRow } from '../tables.ts';
import { SHAPE } from './record-shape.ts';
import { type SealAt, sealTree } from './seal-tree.ts';

/**
 * A request as its row, every sensitive value sealed apart.
 * @param changedAt the moment of the change that made it so.
 */
export function encodeRecord(record: Arrangement, changedAt: Date, seal: SealAt): Omit<ArrangementRow, 'swvId'> {
  const {
    id,
    kind,
    school,
    requester,
    state,
    revision,
    cardRevision,
    dossiernummer,
    beganAt,
    since,
    submittedAt,
    rulesVersion,
    pupil,
    previous,
    zitting,
    volgnummer,
    endsOn,
    ...more
  } = record;
  return {
    id,
    kind,
    schoolId: school,
    requesterId: requester,
    state,
    revision,
    cardRevision,
    dossiernummer,
    beganAt,
    since,
    changedAt,
    submittedAt,
    closedAt: isClosed(state) ? since : null,
    rulesVersion,
    pupil,
    previousId: previous,
    zittingId: zitting,
    volgnummer,
    endsOn,
    followUp: followUpStep(record),
    externalNumber: record.answers.externNummer ?? null,
    body: sealTree({ v: SHAPE, ...more }, seal),
  };
}
