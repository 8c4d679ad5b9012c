import type { LateLine, SendLine } from '../../../cards/arrangements/list-after.ts';
import { amount } from '../../../cards/words/brands.ts';
import { dayOf, daysBetween } from '../../core/local-day.ts';
import { countWerkdagen } from '../../swv/calendar.ts';
import { mayBeLate, UNSENT } from '../data/follow-up-grounds.ts';
import type { Viewer } from '../data/read-viewer.ts';
import { followUpStand, type Late } from '../rules/follow-up-stand.ts';
import type { Listed, Part } from './lists.ts';
import { maySee } from './may-do.ts';
import { waitsAfter } from './waits-after.ts';

/*
 * A closed request is in its state since its decision. By `since`, and not by the column `closed_at` that has an index of
 * its own: a planner would walk that one from the first decision there ever was.
 */
const OLDEST_DECISION = { by: 'since', newestFirst: false } as const;

const lateOf = ({ record, scene }: Pick<Listed, 'record' | 'scene'>): readonly Late[] =>
  followUpStand(record, scene.calendar, scene.now.today);

/** Whether something about it is late after its decision. */
export const isLate = (one: Pick<Listed, 'record' | 'scene'>): boolean => lateOf(one).length > 0;

/** For who guards that what was granted really begins (USERS section 5, row 4): what is late, and at whom. */
export const latePart = (now: Date): Part => ({
  key: 'laat',
  heading: 'laat',
  where: mayBeLate(dayOf(now)),
  order: OLDEST_DECISION,
  keep: (one, viewer) => isLate(one) && maySee(one.record, viewer, one.scene),
});

/** For the administratie: the decisions that have to be sent (bekendmaking, Awb 3:41), the oldest first. */
export const SEND_PART: Part = {
  key: 'verzenden',
  heading: 'verzenden',
  where: UNSENT,
  order: OLDEST_DECISION,
  keep: (one, viewer) => toSend(one, viewer) !== null,
};

const toSend = ({ record, scene }: Pick<Listed, 'record' | 'scene'>, viewer: Viewer) => {
  const waits = waitsAfter(record, viewer, scene);
  return waits?.task === 'verzenden' ? waits : null;
};

/** What a row of these parts says besides where the request is. */
export function afterOf(one: Listed & { readonly part: Part }, viewer: Viewer): readonly (LateLine | SendLine)[] {
  const { today } = one.scene.now;
  if (one.part.heading === 'laat')
    return lateOf(one).map((late) => ({ ...late, days: amount(daysBetween(late.since, today)) }));
  const until = one.part.heading === 'verzenden' ? toSend(one, viewer)?.until : null;
  if (!until) return []; // this SWV agreed no time for it
  const over = until < today;
  const werkdagen = amount(over ? 0 : countWerkdagen(one.scene.calendar, today, until, 'regio'));
  return [{ what: 'te-verzenden', until, over, werkdagen }];
}
