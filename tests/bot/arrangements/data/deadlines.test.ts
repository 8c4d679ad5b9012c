import { describe, expect, it } from 'vitest';
import { alertAt } from '../../../../bot/arrangements/data/alert-deadline.ts';
import {
  aimedEnd,
  type Clockwork,
  lastDayFor,
  legalTerm,
  ownTermEnd,
  type Timed,
} from '../../../../bot/arrangements/data/deadlines.ts';
import type { State } from '../../../../bot/arrangements/rules/arrangement.ts';
import { aCalendar, day, OTHERWISE, REGULAR } from '../../../support/a-calendar.ts';
import { rules } from '../support/play.ts';

/** Submitted on Monday 23 November 2026, and in this state since that morning. */
const at = (state: State, more: Partial<Timed> = {}): Timed => ({
  state,
  since: new Date('2026-11-23T09:00:00Z'),
  school: REGULAR,
  submittedAt: new Date('2026-11-23T09:00:00Z'),
  suspensions: [],
  zienswijze: null,
  mended: [],
  ...more,
});
const on = (today: string): Clockwork => ({ rules, calendar: aCalendar(), now: { today: day(today) } });
const NOW = on('2026-11-23');

describe('the days of a request', () => {
  it('give the directie three werkdagen of its own school', () => {
    expect(ownTermEnd(at('bij-directie'), NOW)).toBe('2026-11-26');
    // a studiedag is a werkdag
    expect(ownTermEnd(at('bij-directie', { school: OTHERWISE }), NOW)).toBe('2026-11-26');
  });

  it('ask nothing of anybody in a holiday', () => {
    const since = new Date('2026-12-17T09:00:00Z'); // the day before the last one of the year at school
    expect(ownTermEnd(at('bij-consulent', { since }), NOW)).toBe('2027-01-07');
  });

  it('count a request that comes in the evening from that day, also where UTC is a day behind', () => {
    expect(ownTermEnd(at('bij-directie', { since: new Date('2026-11-23T23:30:00Z') }), NOW)).toBe('2026-11-27');
  });

  it('have no term of law before the submission', () => {
    const before = at('bij-directie', { submittedAt: null });
    expect(legalTerm(before, NOW)).toBeNull();
    expect(aimedEnd(before, NOW)).toBeNull();
    expect(lastDayFor(before, NOW)).toBe('2026-11-26');
  });

  it('end eight weeks after the submission, and aim at six', () => {
    expect(legalTerm(at('bij-cvt'), NOW)?.end).toBe('2027-01-18');
    expect(aimedEnd(at('bij-cvt'), NOW)).toBe('2027-01-04');
  });

  it('give whoever decides until the last day of the law, and nobody else more than that', () => {
    const since = new Date('2027-01-14T09:00:00Z');
    expect(lastDayFor(at('bij-bestuurder', { since }), NOW)).toBe('2027-01-18');
    expect(lastDayFor(at('bij-cvt', { since }), NOW)).toBe('2027-01-18');
    expect(lastDayFor(at('bij-cvt'), NOW)).toBe('2026-12-07'); // ten werkdagen
  });

  it('stand still while the school has a question, until the answer', () => {
    const asked = { why: 'aanvulling', asked: day('2026-11-30'), answered: day('2026-12-04') } as const;
    // from 1 to 3 December: three days
    expect(legalTerm(at('bij-consulent', { suspensions: [asked] }), NOW)?.end).toBe('2027-01-21');
  });

  it('run again when the time for an answer has passed unused', () => {
    const asked = { why: 'aanvulling', asked: day('2026-11-30'), answered: null } as const;
    const waiting = at('bij-aanvulling', { suspensions: [asked] });
    // ten werkdagen: until 14 December
    expect(legalTerm(waiting, on('2026-12-14'))?.standsStillSince).toBe('2026-12-01');
    expect(legalTerm(waiting, on('2026-12-15'))?.standsStillSince).toBeNull();
    expect(legalTerm(waiting, on('2026-12-15'))?.end).toBe('2027-02-01');
    const late = { ...asked, answered: day('2026-12-18') };
    expect(legalTerm(at('bij-consulent', { suspensions: [late] }), on('2026-12-18'))?.end).toBe('2027-02-01');
  });

  it('stand still at a change of the school until the directie says yes again, however long that takes', () => {
    const changed = { why: 'wijziging', asked: day('2026-11-30'), answered: null } as const;
    const waiting = at('bij-directie', { suspensions: [changed] });
    expect(legalTerm(waiting, on('2027-01-04'))?.standsStillSince).toBe('2026-12-01');
    expect(alertAt('alert-termijn', waiting, on('2027-01-04'))).toBeNull();
  });

  it('make it wait too long from the first moment after the last day', () => {
    expect(alertAt('alert-directie', at('bij-directie'), NOW)).toEqual(new Date('2026-11-26T23:00:00Z'));
    expect(alertAt('alert-directie', at('toegekend'), NOW)).toBeNull();
  });
});
