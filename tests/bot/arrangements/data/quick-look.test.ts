import { expect, it } from 'vitest';
import { alertAt, mayBeDue } from '../../../../bot/arrangements/data/alert-deadline.ts';
import type { Clockwork, Timed } from '../../../../bot/arrangements/data/deadlines.ts';
import { dayOf, plusDays } from '../../../../bot/core/local-day.ts';
import type { LocalDate } from '../../../../cards/words/brands.ts';
import { aCalendar, REGULAR } from '../../../support/a-calendar.ts';
import { rules } from '../support/play.ts';

const calendar = aCalendar();
const submittedAt = new Date('2026-11-23T09:00:00Z');
const record: Timed = { state: 'bij-cvt', since: submittedAt, school: REGULAR, submittedAt, suspensions: [] };

it('leaves out no alert of a part of the term that is a whole number of days', () => {
  for (let weeks = 1; weeks <= 26; weeks += 1) {
    const terms = { ...rules.terms, awbWeken: weeks };
    const on = (today: LocalDate): Clockwork => ({ rules: { terms }, calendar, now: { today } });
    for (const kind of ['alert-helft', 'alert-termijn', 'alert-verlopen']) {
      const at = alertAt(kind, record, on(plusDays(dayOf(submittedAt), 7 * weeks)));
      if (at === null) throw new Error('The term runs.');
      expect([kind, weeks, mayBeDue(kind, record, on(dayOf(at)))]).toEqual([kind, weeks, true]);
    }
  }
});
