import type { FollowUp } from '../rules/after/follow-up.ts';
import type { Arrangement } from '../rules/arrangement.ts';
import type { ArrangementRow } from '../tables.ts';
import { followUp } from './follow-up-shape.ts';
import { raiseBody } from './raise-body.ts';
import { body } from './record-shape.ts';
import { type OpenAt, openTree } from './seal-tree.ts';
import { SHUT } from './shut.ts';

/**
 * A row as the request it holds. Throws when the body is not of a shape that we know, or does not open: then it was
 * changed behind our back, or a data key is lost.
 */
export function decodeRecord(row: ArrangementRow, open: OpenAt): Arrangement {
  const { v: _, ...more } = body.parse(openTree(raiseBody(row.body), open));
  const { id, kind, state, revision, cardRevision, dossiernummer, beganAt, since, submittedAt, rulesVersion } = row;
  return {
    id,
    kind,
    state,
    revision,
    cardRevision,
    dossiernummer,
    beganAt,
    since,
    submittedAt,
    rulesVersion,
    school: row.schoolId,
    requester: row.requesterId,
    pupil: row.pupil,
    previous: row.previousId,
    zitting: row.zittingId,
    volgnummer: row.volgnummer,
    endsOn: row.endsOn,
    ...more,
  };
}

/**
 * The row with its sensitive texts left sealed: enough for a posted card, a list or a term, and no key is needed for it.
 */
export const decodeFolded = (row: ArrangementRow): Arrangement => decodeRecord(row, () => SHUT);

/** What came after the decision, from its part of the body, folded alike; throws where nothing is followed. */
export const decodeFollowUp = (part: unknown): FollowUp => followUp.parse(openTree(part, () => SHUT));
