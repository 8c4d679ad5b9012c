import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayRequestFor } from '../../../../bot/arrangements/abilities.ts';
import {
  endEvaluatedFrom,
  endIsNearFrom,
  halfDue,
  halfwayFrom,
  objectionEnds,
  startAskedOn,
  weekBegins,
} from '../../../../bot/arrangements/rules/after/days.ts';
import { promptsOf } from '../../../../bot/arrangements/rules/after/prompts.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { beginFollowUp } from '../../../../bot/arrangements/rules/begin-follow-up.ts';
import { extend, weeksUpTo } from '../../../../bot/arrangements/rules/extend.ts';
import { followUpStand } from '../../../../bot/arrangements/rules/follow-up-stand.ts';
import { daysBetween, plusDays, weekdayOf } from '../../../../bot/core/local-day.ts';
import type { Calendar } from '../../../../bot/swv/calendar.ts';
import { amount, type LocalDate, localDate, revision, subjectId } from '../../../../cards/words/brands.ts';
import { afterBodies, atStage, BEGINS, ENDS, evaluates, HALFWAY, LAST_WEEK, partOf } from '../support/after.ts';
import { afterwards } from '../support/forbidden-after.ts';
import { duinroos, people } from '../support/people.ts';
import { change, click, code, inState, next, on, rules, secret, withRules, world } from '../support/play.ts';

const day = localDate;
/** A week of five werkdagen, and no holidays. */
const calendar: Calendar = {
  publicHoliday: () => null,
  schoolHoliday: () => null,
  isWerkdag: (one) => weekdayOf(one) <= 5,
  isSchoolDay: (one) => weekdayOf(one) <= 5,
  isStaffDay: (one) => weekdayOf(one) <= 5,
  mayEndTerm: (one) => weekdayOf(one) <= 5,
  holidaysKnownUntil: day('2030-01-01'),
};
const never = () => null;

describe('a decision', () => {
  test('begins what comes after it: the last day, and a card for the administratie', () => {
    const ready = inState('bij-volmachthouder');
    const done = change(
      click(ready, 'volmachthouder', {
        kind: 'conclude',
        outcome: 'toegekend',
        motivering: secret('Dit is een zin van meer dan twintig tekens.'),
        deviation: null,
        confirm: 'toegekend|10||180000|2027-01-11',
      }),
    );
    expect(done.next?.endsOn).toBe(ENDS);
    expect(done.next?.followUp?.begins).toBe(BEGINS);
    expect(done.posts).toContainEqual({
      kind: 'verzenden',
      to: { to: 'role', role: 'administratie', school: null },
      urgent: false,
    });
  });

  test('that refuses has only to be sent, and ends nothing', () => {
    const { record } = atStage('afgewezen');
    expect(record.endsOn).toBeNull();
    expect(promptsOf(record, calendar, never)).toEqual([]);
  });

  test('taken after the first day that was asked begins on the day of the decision', () => {
    const { record } = atStage('te-verzenden');
    const late = record.decision && { ...record.decision, on: day('2027-02-01') };
    expect(beginFollowUp({ ...record, decision: late }, world).followUp?.begins).toBe('2027-02-01');
  });

  test('of a kind without weeks keeps the last day that it brings along', () => {
    const { record } = atStage('te-verzenden');
    const tlv = record.decision && { ...record.decision, weken: null };
    const held = { ...record, decision: tlv, endsOn: day('2028-07-31') };
    expect(beginFollowUp(held, world).endsOn).toBe('2028-07-31');
  });

  test('of a SWV that configured nothing is only sent', () => {
    const { record } = atStage('te-verzenden');
    const begun = beginFollowUp(record, withRules({ opvolging: null }));
    expect(promptsOf({ ...record, ...begun }, calendar, never)).toEqual([]);
    expect(
      code(
        click({ ...record, ...begun }, 'administratie', afterBodies(day('2026-11-24')).recordSent, on('2026-11-24')),
      ),
    ).toBe('ok');
  });
});

describe('a decision that takes the place of another', () => {
  const again = (record: Arrangement, more: Partial<NonNullable<Arrangement['decision']>> = {}) => {
    const decision = record.decision && { ...record.decision, ...more };
    const state = decision?.outcome ?? record.state;
    return { ...record, state, decision, ...beginFollowUp({ ...record, state, decision }, world) };
  };

  test('must be sent anew, and remembers when the first was sent', () => {
    const { followUp } = again(atStage('loopt').record);
    expect(followUp?.sent).toBeNull();
    expect(followUp?.sentBefore).toEqual(['2026-11-24']);
    expect(followUp?.started?.on).toBe(BEGINS);
  });

  test('keeps an early end that still lies before the new one, and lets go of one that does not', () => {
    const stopped = atStage('gestopt').record;
    expect(again(stopped, { weken: amount(12) }).endsOn).toBe('2027-01-29');
    expect(again(stopped, { weken: amount(2) }).followUp?.stopped).toBeNull();
    expect(again(stopped, { weken: amount(2) }).endsOn).toBe('2027-01-24');
  });

  test('grants again what would not begin', () => {
    const back = again(atStage('gaat-niet-door').record);
    expect(back.followUp?.stopped).toBeNull();
    expect(back.endsOn).toBe(ENDS);
  });

  test('that refuses ends everything but the sending', () => {
    const back = again(atStage('halfweg-geevalueerd').record, { outcome: 'afgewezen' });
    expect(back.endsOn).toBeNull();
    expect(back.followUp?.started).toBeNull();
    expect(promptsOf(back, calendar, never)).toEqual([]);
  });
});

describe('sending', () => {
  const { record } = atStage('te-verzenden');
  const send = (one: Arrangement, dag: string, at: string) =>
    click(one, 'administratie', { kind: 'recordSent', on: day(dag) }, on(at));

  test('is not before the decision and not in the future', () => {
    expect(code(send(record, '2026-11-22', '2026-11-24'))).toBe('verzonden-voor-besluit');
    expect(code(send(record, '2026-11-25', '2026-11-24'))).toBe('verzonden-in-toekomst');
    expect(code(send(record, '2026-11-23', '2026-11-24'))).toBe('ok');
  });

  test('is mended once, while the time to object has not run out', () => {
    const wrong = next(send(record, '2026-11-24', '2026-11-26'));
    const mended = next(send(wrong, '2026-11-25', '2026-11-26'));
    expect(mended.followUp?.sent).toMatchObject({ on: '2026-11-25', corrected: true });
    expect(code(send(mended, '2026-11-26', '2026-11-26'))).toBe('verzonden-staat-vast');
    expect(code(send(wrong, '2026-11-25', '2027-01-06'))).toBe('verzonden-staat-vast');
    expect(code(send(wrong, '2026-11-25', '2027-01-05'))).toBe('ok');
  });

  test('by a second person on an older card does not mend what the first noted', () => {
    const sent = next(send(record, '2026-11-24', '2026-11-26'));
    const old = { kind: 'recordSent', on: day('2026-11-26'), id: sent.id, revision: record.revision } as const;
    expect(code(click(sent, 'administratie', { ...old, kind: 'recordSent' }, on('2026-11-26')))).toBe('ok'); // on today's card
    const stale = {
      ...sent,
      followUp: sent.followUp && {
        ...sent.followUp,
        sent: sent.followUp.sent && { ...sent.followUp.sent, revision: (sent.revision + 1) as typeof sent.revision },
      },
    };
    expect(code(click(stale, 'administratie', { kind: 'recordSent', on: day('2026-11-26') }, on('2026-11-26')))).toBe(
      'verouderd',
    );
  });

  test('opens six weeks to object from the day after, moved off a weekend; none where none is promised', () => {
    const tlv = rules.opvolging && { ...rules.opvolging, bezwaarWeken: 6 };
    const held = { ...record, ...beginFollowUp(record, withRules({ opvolging: tlv })) };
    const sent = next(send(held, '2026-11-28', '2026-11-30')); // a Saturday
    expect(objectionEnds(sent, calendar)).toBe('2027-01-11'); // six weeks on is a Saturday too
    expect(objectionEnds(next(send(record, '2026-11-28', '2026-11-30')), calendar)).toBeNull();
  });
});

describe('the start', () => {
  const { record, at } = atStage('te-starten');
  const say = (body: Parameters<typeof click>[2], when = at) => click(record, 'zoco', body, when);

  test('is asked ten werkdagen after the first day, and five after each "nee"', () => {
    expect(record.followUp && startAskedOn(record.followUp, calendar, duinroos)).toBe('2027-01-25');
    const no = next(say(afterBodies(at.today).reportNotStarted));
    expect(no.followUp && startAskedOn(no.followUp, calendar, duinroos)).toBe('2027-01-19');
  });

  test('that did not come is told at once, without its reason, to who guards it and to the consulent', () => {
    const told = change(say(afterBodies(at.today).reportNotStarted)).posts.filter(
      ({ kind }) => kind === 'niet-begonnen',
    );
    expect(told.map(({ to }) => (to.to === 'role' ? to.role : to.person))).toEqual([
      'procesbewaker',
      'onderwijsconsulent',
    ]);
    expect(JSON.stringify(change(say(afterBodies(at.today).reportNotStarted)).events)).not.toContain('zin');
  });

  test('is not before the decision, not in the future and not after the last day', () => {
    const start = (dag: string, when: string) => code(say({ kind: 'confirmStart', on: day(dag) }, on(when)));
    expect(start('2026-11-22', '2027-01-12')).toBe('begonnen-voor-besluit');
    expect(start('2027-01-13', '2027-01-12')).toBe('begonnen-in-toekomst');
    expect(start('2027-03-22', '2027-03-22')).toBe('begonnen-na-einde');
    expect(start('2027-01-11', '2027-01-12')).toBe('ok');
  });

  test('of what never came leaves no last day behind', () => {
    const never = next(say(afterBodies(at.today).cancelSupport));
    expect(never.endsOn).toBeNull();
    expect(promptsOf(never, calendar, () => null)).toEqual([]);
  });
});

describe('stopping early', () => {
  const { record, at } = atStage('loopt');
  const stop = (dag: string) =>
    click(
      record,
      'consulent',
      { kind: 'stopEarly', on: day(dag), reason: secret('De leerling verhuisde naar een andere regio.') },
      at,
    );

  test('has a last day between the first and the last one, past or to come, which is its end from then on', () => {
    expect(code(stop('2027-01-10'))).toBe('stopt-voor-begin');
    expect(code(stop('2027-03-21'))).toBe('stopt-na-einde');
    expect(next(stop('2027-02-05')).endsOn).toBe('2027-02-05');
    expect(next(stop('2027-01-11')).endsOn).toBe('2027-01-11');
  });

  test('frees it from every question', () => {
    expect(promptsOf(next(stop('2027-02-05')), calendar, never)).toEqual([]);
    expect(followUpStand(next(stop('2027-02-05')), calendar, day('2028-01-01'))).toEqual([]);
  });
});

describe('an evaluation', () => {
  test('is asked in the middle and in the last week', () => {
    const { record } = atStage('loopt');
    expect(halfwayFrom(record)).toBe(HALFWAY);
    expect(endEvaluatedFrom(record)).toBe(LAST_WEEK);
    expect(halfDue(record, plusDays(HALFWAY, -1))).toBeNull();
    expect(halfDue(record, HALFWAY)).toBe('halfweg');
    expect(halfDue(record, LAST_WEEK)).toBe('eind');
  });

  test('is saved part by part, and shows on no card of others until it is whole', () => {
    const { record, at } = atStage('halverwege');
    const first = next(click(record, 'zoco', evaluates('halfweg', 1, at.today), at));
    expect(first.cardRevision).toBe(record.cardRevision);
    const whole = next(click(first, 'colleague', evaluates('halfweg', 2, at.today), at));
    expect(whole.cardRevision).toBe(whole.revision);
    expect(whole.followUp?.evaluations.halfweg?.done).toBe(at.today);
    expect(whole.followUp?.evaluations.halfweg?.answers.ouders?.on).toBe(at.today);
  });

  test('keeps other words that were typed on a second device, and takes a double click for one', () => {
    const { record, at } = atStage('halverwege');
    const body = evaluates('halfweg', 1, at.today);
    const saved = next(click(record, 'zoco', body, at));
    const again = { ...saved, revision: record.revision };
    expect(code(click(again, 'zoco', body, at))).toBe('al-gedaan');
    const other = {
      kind: 'evaluate',
      half: 'halfweg',
      part: 1,
      inputs: { ...partOf('halfweg', 1, at.today), geleerd: secret('Iets heel anders dan wat er eerst stond.') },
    } as const;
    expect(code(click(saved, 'zoco', other, at))).toBe('ok');
    expect(code(click(again, 'zoco', other, at))).toBe('verouderd');
  });

  test('hears the pupil before it is written down', () => {
    const { record, at } = atStage('halverwege');
    const body = evaluates('halfweg', 2, plusDays(at.today, 1));
    expect(code(click(record, 'zoco', body, at))).toBe('gehoord-in-toekomst');
  });

  test('of a half that nobody asks any more is refused, and so is a part that was not asked', () => {
    const { record } = atStage('halverwege');
    const late = on('2027-03-16');
    expect(code(click(record, 'zoco', evaluates('halfweg', 1, late.today), late))).toBe('verouderd');
    const bare = {
      kind: 'evaluate',
      half: 'eind',
      part: 2,
      inputs: { gezegd: secret('Ik wil dit nog wel even houden.') },
    } as const;
    expect(code(click(record, 'zoco', bare, late))).toBe('geen-keuze');
  });

  test('is not lost to a click of somebody else about something else', () => {
    const { record, at } = atStage('halverwege');
    const moved = next(
      click(
        { ...record, followUp: record.followUp && { ...record.followUp, sent: null } },
        'administratie',
        { kind: 'recordSent', on: at.today },
        at,
      ),
    );
    expect(moved.cardRevision).toBeGreaterThan(record.revision);
    const typing = { ...moved, revision: moved.revision };
    const outcome = click(typing, 'zoco', evaluates('halfweg', 1, at.today), at);
    expect(code(outcome)).toBe('ok');
  });
});

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

  test('begins the day after the end, with what does not perish, and never with the driehoek', () => {
    const draft = next(begin());
    expect(draft.previous).toBe(old.id);
    expect(draft.answers.start).toBe('2027-03-22');
    expect(draft.answers.leerlingnummer).toBe(old.answers.leerlingnummer);
    expect(Object.keys(draft.answers).toSorted()).toEqual(['gedaan', 'leerlingnummer', 'niveau', 'start', 'vorm']);
    expect(draft.state).toBe('concept');
    expect(draft.followUp).toBeNull();
  });

  test('of what ended long ago leaves its first day open', () => {
    expect(next(begin(old, on('2027-06-01'))).answers.start).toBeUndefined();
  });

  test('counts the weeks of all that came before; of what stopped early, those that it lasted', () => {
    expect(weeksUpTo({ ...old, earlierWeken: amount(8) })).toBe(18);
    expect(weeksUpTo(atStage('gestopt').record)).toBe(3); // 11 to 29 January
  });

  test('of a place in the BTV asks who gives the lessons once it passes thirteen weeks, and not before', () => {
    const btv = withRules({ kind: 'btv', btv: { maximumDagen: 3, minimumSchooldagen: 2, maximumWeken: 13 } });
    const draft = next(begin({ ...old, kind: 'btv' }, at, btv));
    expect(draft.answers.ruimte).toBe(3);
  });

  test('is refused while the kind is not offered', () => {
    expect(code(begin(old, at, withRules({ aangeboden: false })))).toBe('soort-niet-aangeboden');
  });
});
