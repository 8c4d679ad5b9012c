import type { AlertView } from '../../../cards/arrangements/alert-card.ts';
import { amount } from '../../../cards/words/brands.ts';
import { dayOf } from '../../core/local-day.ts';
import { countWerkdagen } from '../../swv/calendar.ts';
import { holidaysOf } from '../data/deadlines.ts';
import { isYours } from '../rules/who-has-it.ts';
import { type Case, caseView, type Look } from './case.ts';
import { whereView } from './view-status.ts';

/** It waits too long: said to who has it, to who deputises for them, and to who should know. */
export function alertView(of: Case, look: Look): AlertView {
  const { record, scene } = of;
  const waits = countWerkdagen(scene.calendar, dayOf(record.since), scene.now.today, holidaysOf(record));
  return { ...caseView(of, look), reader: readerOf(of), where: whereView(of), werkdagen: amount(waits) };
}

function readerOf({ record, scene, viewer, facts }: Case): AlertView['reader'] {
  const { actor, ties } = viewer;
  if (facts.stuck) return 'niemand';
  if (!isYours(record, actor, scene.now, { committee: scene.committee, ties })) return 'volger';
  const sitsByRight = scene.committee.members.some((one) => one.person === actor.person && one.insteadOf === null);
  // With the deskundigen it waits for the consulent only when one of them left.
  const asksAnother =
    record.state === 'bij-deskundigen' &&
    actor.roles.some(
      ({ role, school, insteadOf }) => role === 'onderwijsconsulent' && school === record.school && insteadOf === null,
    );
  const byRight = record.state === 'bij-cvt' ? sitsByRight : asksAnother || facts.holders.includes(actor.person);
  return byRight ? 'zelf' : 'waarnemer';
}
