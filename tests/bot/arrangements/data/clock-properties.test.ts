import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertAt, alertPeriod, mayBeDue } from '../../../../bot/arrangements/data/alert-deadline.ts';
import {
  type Clockwork,
  extensionMost,
  legalTerm,
  setAsideBy,
  type Timed,
} from '../../../../bot/arrangements/data/deadlines.ts';
import { termStanding } from '../../../../bot/arrangements/data/term-standing.ts';
import type { Suspension } from '../../../../bot/arrangements/rules/course.ts';
import { dayOf, daysBetween, plusDays, startOfDay } from '../../../../bot/core/local-day.ts';
import type { LocalDate } from '../../../../cards/words/brands.ts';
import { aCalendar, day, REGULAR } from '../../../support/a-calendar.ts';
import { rules } from '../support/play.ts';

const calendar = aCalendar();
const on = (today: LocalDate): Clockwork => ({ rules, calendar, now: { today } });
const PARTS = ['alert-helft', 'alert-termijn', 'alert-verlopen'] as const;

/** A submission somewhere in the school year, in the night of the summer time too. */
const submitted = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 23 }))
  .map(([days, hour]) => new Date(startOfDay(plusDays(day('2026-09-01'), days)).getTime() + hour * 3_600_000));

/** Questions and changes one after another, each answered before the next; the last perhaps not. */
const pauses = fc.array(
  fc.record({
    gap: fc.integer({ min: 0, max: 20 }),
    took: fc.integer({ min: 0, max: 30 }),
    own: fc.boolean(),
    more: fc.option(fc.integer({ min: 1, max: 30 })),
  }),
  { maxLength: 4 },
);

type Pauses = typeof pauses extends fc.Arbitrary<infer T> ? T : never;

function suspended(from: LocalDate, all: Pauses, lastOpen: boolean): readonly Suspension[] {
  let at = from;
  return all.map(({ gap, took, own, more }, index) => {
    const asked = plusDays(at, gap);
    const answered = plusDays(asked, took);
    at = answered;
    const open = lastOpen && index === all.length - 1;
    const until = own || more === null ? {} : { until: plusDays(asked, more) };
    return { why: own ? 'wijziging' : 'aanvulling', asked, answered: open ? null : answered, ...until } as const;
  });
}

const requests = fc
  .record({ at: submitted, all: pauses, open: fc.boolean(), state: fc.constantFrom('bij-cvt', 'bij-consulent') })
  .map(({ at, all, open, state }): Timed & { readonly submittedAt: Date } => ({
    state,
    since: at,
    school: REGULAR,
    submittedAt: at,
    suspensions: suspended(dayOf(at), all, open),
  }));

const offset = fc.integer({ min: 0, max: 200 });
const endOf = (record: Timed, today: LocalDate): LocalDate => {
  const term = legalTerm(record, on(today));
  if (term === null) throw new Error('It was submitted.');
  return term.end;
};

describe('the term to decide', () => {
  it('never ends before eight weeks, nor on a day on which no term may end', () => {
    const holds = fc.property(requests, offset, (record, later) => {
      const from = dayOf(record.submittedAt);
      const end = endOf(record, plusDays(from, later));
      expect(daysBetween(from, end)).toBeGreaterThanOrEqual(56);
      expect(calendar.mayEndTerm(end)).toBe(true);
    });
    fc.assert(holds, { numRuns: 400 });
  });

  it('never runs backwards as days pass, whatever stands open', () => {
    const holds = fc.property(requests, offset, fc.integer({ min: 1, max: 40 }), (record, later, more) => {
      const today = plusDays(dayOf(record.submittedAt), later);
      expect(endOf(record, plusDays(today, more)) >= endOf(record, today)).toBe(true);
    });
    fc.assert(holds, { numRuns: 400 });
  });

  it('is never made shorter by one suspension more', () => {
    const holds = fc.property(requests, offset, (record, later) => {
      const today = plusDays(dayOf(record.submittedAt), later);
      const without = { ...record, suspensions: record.suspensions.slice(0, -1) };
      expect(endOf(record, today) >= endOf(without, today)).toBe(true);
    });
    fc.assert(holds, { numRuns: 400 });
  });

  it('moves by an extension to the day that was told, and by what stands still after it beyond that', () => {
    const holds = fc.property(
      submitted,
      fc.integer({ min: 0, max: 56 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 12 }),
      (at, told, weeks, stood) => {
        const from = dayOf(at);
        const before: Timed = { state: 'bij-cvt', since: at, school: REGULAR, submittedAt: at, suspensions: [] };
        const end = endOf(before, from);
        let until = plusDays(end, weeks);
        while (!calendar.mayEndTerm(until)) until = plusDays(until, 1);
        const notice = plusDays(from, told);
        const extended: Timed = { ...before, verdaging: { on: notice, until } };
        expect(endOf(extended, notice)).toBe(until);
        const asked = plusDays(notice, 1);
        const answered = plusDays(asked, stood + 1);
        const later: Timed = { ...extended, suspensions: [{ why: 'wijziging', asked, answered }] };
        if (asked >= until) return;
        expect(daysBetween(until, endOf(later, answered))).toBeGreaterThanOrEqual(stood);
      },
    );
    fc.assert(holds, { numRuns: 300 });
  });
});

describe('the alerts of the term', () => {
  it('come in order: the half, four fifths, the last day', () => {
    const holds = fc.property(requests, offset, (record, later) => {
      const clock = on(plusDays(dayOf(record.submittedAt), later));
      const moments = PARTS.map((kind) => alertAt(kind, record, clock)?.getTime() ?? Number.POSITIVE_INFINITY);
      expect(moments).toEqual(moments.toSorted((a, b) => a - b));
      const standing = termStanding(record, clock);
      if (!standing?.standsStill) expect(dayOf(new Date(moments[2] ?? 0))).toBe(standing?.end);
    });
    fc.assert(holds, { numRuns: 400 });
  });

  it('fall on no day on which the term stands still', () => {
    const holds = fc.property(requests, offset, (record, later) => {
      const today = plusDays(dayOf(record.submittedAt), later);
      const term = legalTerm(record, on(today));
      for (const kind of PARTS) {
        const at = alertAt(kind, record, on(today));
        if (!at || !term) continue;
        const fallsOn = dayOf(at);
        expect(term.pauses.some(({ from, until }) => from <= fallsOn && fallsOn < until)).toBe(false);
        if (term.standsStillSince !== null) expect(fallsOn < term.standsStillSince).toBe(true);
      }
    });
    fc.assert(holds, { numRuns: 400 });
  });

  it('are never left out by the quick look before the calendar is asked', () => {
    const kinds = [...PARTS, 'alert-consulent', 'alert-commissie'] as const;
    const holds = fc.property(requests, offset, (record, later) => {
      const today = plusDays(dayOf(record.submittedAt), later);
      for (const kind of kinds) {
        const at = alertAt(kind, record, on(today));
        if (at !== null && dayOf(at) <= today) expect(mayBeDue(kind, record, on(today))).toBe(true);
      }
    });
    fc.assert(holds, { numRuns: 400 });
  });

  it('are those of the request, and for an extended term the last two once more', () => {
    const record: Timed = {
      state: 'bij-cvt',
      since: new Date('2026-11-23T09:00:00Z'),
      school: REGULAR,
      submittedAt: new Date('2026-11-23T09:00:00Z'),
      suspensions: [],
    };
    const longer: Timed = { ...record, verdaging: { on: day('2027-01-11'), until: day('2027-02-15') } };
    expect(PARTS.map((kind) => alertPeriod(kind, record))).toEqual(['termijn', 'termijn', 'termijn']);
    expect(PARTS.map((kind) => alertPeriod(kind, longer))).toEqual([
      'termijn',
      'termijn tot 2027-02-15',
      'termijn tot 2027-02-15',
    ]);
    expect(alertAt('alert-termijn', longer, on(day('2027-01-12')))).toEqual(startOfDay(day('2027-01-30')));
    expect(alertAt('alert-verlopen', longer, on(day('2027-01-12')))).toEqual(new Date('2027-02-15T07:00:00Z'));
  });

  it('of four fifths is not said anew when that part of the longer term had run already', () => {
    const longer: Timed = {
      state: 'bij-cvt',
      since: new Date('2026-11-23T09:00:00Z'),
      school: REGULAR,
      submittedAt: new Date('2026-11-23T09:00:00Z'),
      suspensions: [],
      verdaging: { on: day('2027-01-18'), until: day('2027-01-20') },
    };
    expect(alertAt('alert-termijn', longer, on(day('2027-01-19')))).toBeNull();
  });
});

/** When it was submitted, and the day on which the term of law ends: Algemene termijnenwet 1 and 3, also in summer time. */
const ENDS = [
  ['2027-01-29', '2027-03-30', 'Goede Vrijdag (26 March 2027), Easter and second Easter day'],
  ['2027-03-02', '2027-04-28', 'Koningsdag'],
  ['2027-03-10', '2027-05-10', '5 May, Hemelvaart and the day equated with it'],
  ['2026-10-30', '2026-12-28', 'the first day of Christmas, and the weekend after it'],
  ['2027-02-26', '2027-04-23', 'nothing: the night of the summer time (28 March) takes no day'],
  ['2026-09-07', '2026-11-02', 'nothing: nor does the night of the winter time (25 October) give one'],
] as const;

describe('a term that would end on a day of rest', () => {
  it.each(ENDS)('submitted on %s ends on %s, past %s', (from, end) => {
    for (const hour of ['00:30', '23:30']) {
      const offsetOf = dayOf(new Date(`${from}T${hour}:00+01:00`)) === from ? '+01:00' : '+02:00';
      const at = new Date(`${from}T${hour}:00${offsetOf}`);
      const record: Timed = { state: 'bij-cvt', since: at, school: REGULAR, submittedAt: at, suspensions: [] };
      expect(endOf(record, day(from))).toBe(end);
    }
  });

  it('is extended to a day on which a term may end, and set aside by one', () => {
    expect(extensionMost(day('2027-02-12'), on(day('2027-02-01')))).toBe('2027-03-30');
    expect(setAsideBy(day('2026-11-27'), on(day('2026-12-01')))).toBe('2026-12-28');
    expect(setAsideBy(day('2026-12-14'), on(day('2026-12-15')))).toBe('2027-01-11');
  });
});

describe('how it stands', () => {
  const at = new Date('2026-11-23T09:00:00Z');
  const record: Timed = { state: 'bij-cvt', since: at, school: REGULAR, submittedAt: at, suspensions: [] };

  it('is said in days left, in part and in what keeps it', () => {
    expect(termStanding(record, on(day('2026-12-21')))).toEqual({
      end: '2027-01-18',
      aim: '2027-01-04',
      daysLeft: 28,
      fraction: 0.5,
      standsStill: false,
      over: false,
      extended: false,
    });
    expect(termStanding(record, on(day('2027-01-18')))).toMatchObject({ daysLeft: 0, fraction: 1, over: false });
    expect(termStanding(record, on(day('2027-01-19')))).toMatchObject({ daysLeft: -1, over: true });
  });

  it('knows that it stands still, and that it was extended', () => {
    const open: Timed = { ...record, suspensions: [{ why: 'wijziging', asked: day('2026-12-01'), answered: null }] };
    expect(termStanding(open, on(day('2026-12-10')))).toMatchObject({ standsStill: true, over: false });
    const longer: Timed = { ...record, verdaging: { on: day('2026-12-10'), until: day('2027-02-01') } };
    expect(termStanding(longer, on(day('2026-12-10')))).toMatchObject({ end: '2027-02-01', extended: true });
  });

  it('says nothing of what was not submitted', () => {
    expect(termStanding({ ...record, submittedAt: null }, on(day('2026-12-10')))).toBeNull();
  });
});
