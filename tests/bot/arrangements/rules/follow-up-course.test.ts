import { describe, expect, test } from 'vitest';
import { endEvaluatedFrom, halfDue, halfwayFrom, startAskedOn } from '../../../../bot/arrangements/rules/after/days.ts';
import { promptsOf } from '../../../../bot/arrangements/rules/after/prompts.ts';
import type { Command } from '../../../../bot/arrangements/rules/command.ts';
import { decide } from '../../../../bot/arrangements/rules/decide.ts';
import { followUpStand } from '../../../../bot/arrangements/rules/follow-up-stand.ts';
import { plusDays } from '../../../../bot/core/local-day.ts';
import { localDate } from '../../../../cards/words/brands.ts';
import { afterBodies, atStage, evaluates, HALFWAY, LAST_WEEK, partOf } from '../support/after.ts';
import { duinroos, people } from '../support/people.ts';
import { calendar } from '../support/plain-calendar.ts';
import { change, click, code, next, on, secret, world } from '../support/play.ts';

const day = localDate;
const never = () => null;

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
    const { events } = change(say(afterBodies(at.today).reportNotStarted));
    expect(events.map(({ kind, detail }) => [kind, detail])).toEqual([['reportNotStarted', { dag: at.today }]]);
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
    // the card on which they type is still of before that click
    const typed: Command = { ...evaluates('halfweg', 1, at.today), id: moved.id, revision: record.revision };
    expect(code(decide(moved, typed, people.zoco.actor, at, { ...world, ties: [] }))).toBe('ok');
  });
});
