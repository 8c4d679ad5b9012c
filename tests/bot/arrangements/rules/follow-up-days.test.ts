import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayRequestFor } from '../../../../bot/arrangements/abilities/for-the-school.ts';
import {
  endEvaluatedFrom,
  endIsNearFrom,
  halfDue,
  halfwayFrom,
  weekBegins,
} from '../../../../bot/arrangements/rules/after/days.ts';
import { promptsOf } from '../../../../bot/arrangements/rules/after/prompts.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { beginFollowUp } from '../../../../bot/arrangements/rules/begin-follow-up.ts';
import { extend } from '../../../../bot/arrangements/rules/extend.ts';
import { followUpStand } from '../../../../bot/arrangements/rules/follow-up-stand.ts';
import { weeksUpTo } from '../../../../bot/arrangements/rules/up-to-previous.ts';
import { daysBetween, plusDays } from '../../../../bot/core/local-day.ts';
import { amount, type LocalDate, localDate, revision, subjectId } from '../../../../cards/words/brands.ts';
import { afterBodies, atStage } from '../support/after.ts';
import { afterwards } from '../support/forbidden-after.ts';
import { duinroos, people } from '../support/people.ts';
import { calendar } from '../support/plain-calendar.ts';
import { click, code, next, on, withRules, world } from '../support/play.ts';

const day = localDate;

describe('the days', () => {
  const starts = fc.integer({ min: 0, max: 400 }).map((n) => plusDays(day('2026-11-23'), n));

  /** Granted as asked on 23 November, whenever it begins and however long it lasts. */
  function granted(start: LocalDate, weken: number): Arrangement {
    const { record } = atStage('te-verzenden');
    const decision = record.decision && { ...record.decision, start, weken: amount(weken) };
    const at = revision(record.revision + 1);
    return { ...record, decision, revision: at, ...beginFollowUp({ ...record, decision }, world) };
  }

  test('lie in order: begun, half-way, the last week, the end; each within the period', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 52 }), fc.integer({ min: 0, max: 500 }), (start, weken, late) => {
        const planned = granted(start, weken);
        const begun = plusDays(start, late);
        const body = { kind: 'confirmStart', on: begun } as const;
        const outcome = click(planned, 'zoco', body, on(begun));
        if (planned.endsOn !== null && begun > planned.endsOn) {
          expect(code(outcome)).toBe('begonnen-na-einde');
          return;
        }
        const record = next(outcome);
        const [half, end, ends] = [halfwayFrom(record), endEvaluatedFrom(record), record.endsOn];
        if (end === null || ends === null) throw new Error('It has an end.');
        expect(end >= begun && end <= ends && daysBetween(end, ends) <= 6).toBe(true);
        if (half !== null) expect(half >= begun && half < end).toBe(true);
        if (weken < 6) expect(half).toBeNull();
        for (let at = begun; at <= plusDays(ends, 3); at = plusDays(at, 5)) {
          const due = halfDue(record, at);
          expect(due).toBe(at >= end ? 'eind' : half !== null && at >= half ? 'halfweg' : null);
        }
        const near = endIsNearFrom(record);
        expect(near !== null && near >= (record.followUp?.begins ?? '') && near <= ends).toBe(true);
        for (const week of [1, 6, 11]) {
          const first = weekBegins(record, week);
          if (first !== null) expect(daysBetween(begun, first) === 7 * (week - 1) && first <= ends).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('give each prompt a name of its own, whatever was given before', () => {
    const some = fc.integer({ min: -20, max: 60 });
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 20 }), some, (start, weken, given) => {
        const record = granted(start, weken);
        const begun = next(click(record, 'zoco', { kind: 'confirmStart', on: start }, on(start)));
        for (const one of [record, begun]) {
          const prompts = promptsOf(one, calendar, () => plusDays(start, given));
          expect(new Set(prompts.map(({ period }) => period)).size).toBe(prompts.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of a whole history never reach what is forbidden', () => {
    const { record, at } = atStage('laatste-week');
    const happened = { before: null, after: record, name: null, command: null, now: at, world } as const;
    expect(afterwards(happened)).toEqual([]);
    expect(afterwards({ ...happened, now: on('2026-11-23') })).toContain('a day that has yet to come');
  });
});

describe('what is late', () => {
  test('is the sending after two werkdagen, the start five after it was asked or at once after a "nee"', () => {
    const { record } = atStage('te-verzenden'); // decided on Monday 23 November
    expect(followUpStand(record, calendar, day('2026-11-25'))).toEqual([]);
    expect(followUpStand(record, calendar, day('2026-11-26'))).toEqual([
      { what: 'niet-verzonden', since: '2026-11-25', holder: 'administratie', why: 'stil' },
    ]);
    const { record: waits, at } = atStage('te-starten');
    expect(followUpStand(waits, calendar, day('2027-02-01'))).toEqual([]);
    expect(followUpStand(waits, calendar, day('2027-02-02'))).toMatchObject([{ what: 'niet-begonnen', why: 'stil' }]);
    const no = next(click(waits, 'zoco', afterBodies(at.today).reportNotStarted, at));
    expect(followUpStand(no, calendar, at.today)).toMatchObject([
      { what: 'niet-begonnen', why: 'nee', since: at.today },
    ]);
  });

  test('is an evaluation that was asked twice', () => {
    const { record } = atStage('halverwege');
    expect(followUpStand(record, calendar, day('2027-02-26'))).toEqual([]);
    expect(followUpStand(record, calendar, day('2027-03-02'))).toMatchObject([{ what: 'evaluatie-ontbreekt' }]);
    expect(followUpStand(atStage('halfweg-geevalueerd').record, calendar, day('2027-03-02'))).toEqual([]);
  });
});

describe('an extension', () => {
  const { record: old, at } = atStage('loopt');
  const may = mayRequestFor(people.zoco.actor, duinroos, old.id);
  if (!may.ok) throw new Error('The zoco may.');
  const begin = (from: Arrangement = old, when = at, around = world) =>
    extend(from, subjectId('draft-2'), null, may.value, when, around);

  test('begins on the first school day after the end, not in a holiday, with what does not perish, and never with the driehoek', () => {
    const draft = next(begin());
    expect(draft.previous).toBe(old.id);
    expect(draft.answers.start).toBe('2027-03-22');
    expect(draft.answers.leerlingnummer).toBe(old.answers.leerlingnummer);
    expect(Object.keys(draft.answers).toSorted()).toEqual(['gedaan', 'leerlingnummer', 'niveau', 'start', 'vorm']);
    expect(draft.state).toBe('concept');
    expect(draft.followUp).toBeNull();
  });

  test('of what ends before a holiday begins after it', () => {
    const beforeHoliday = { ...old, endsOn: day('2027-02-21') }; // in the voorjaarsvakantie, until 28 February
    expect(next(begin(beforeHoliday)).answers.start).toBe('2027-03-01');
    expect(next(begin({ ...old, endsOn: day('2027-03-26') })).answers.start).toBe('2027-03-30'); // Easter Monday
  });

  test('of what ended long ago leaves its first day open', () => {
    expect(next(begin(old, on('2027-06-01'))).answers.start).toBeUndefined();
  });

  test('counts the weeks of all that came before; of what stopped early, those that it lasted', () => {
    expect(weeksUpTo({ ...old, earlierWeken: amount(8) })).toBe(18);
    expect(weeksUpTo(atStage('gestopt').record)).toBe(3); // 11 to 29 January
  });

  test('of a place in the BTV asks who gives the lessons once it passes thirteen weeks, and not before', () => {
    const btv = withRules({
      kind: 'btv',
      btv: { maximumDagen: 3, minimumSchooldagen: 2, maximumWeken: 13, tweedeBinnenMaanden: 12 },
    });
    const draft = next(begin({ ...old, kind: 'btv' }, at, btv));
    expect(draft.answers.ruimte).toBe(3);
  });

  test('is refused while the kind is not offered', () => {
    expect(code(begin(old, at, withRules({ aangeboden: false })))).toBe('soort-niet-aangeboden');
  });
});
