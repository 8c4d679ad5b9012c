import { describe, expect, test } from 'vitest';
import { objectionEnds } from '../../../../bot/arrangements/rules/after/days.ts';
import { followUpStep } from '../../../../bot/arrangements/rules/after/follow-up.ts';
import { promptsOf } from '../../../../bot/arrangements/rules/after/prompts.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { beginFollowUp } from '../../../../bot/arrangements/rules/begin-follow-up.ts';
import type { Command } from '../../../../bot/arrangements/rules/command.ts';
import { decide } from '../../../../bot/arrangements/rules/decide.ts';
import type { World } from '../../../../bot/arrangements/rules/world.ts';
import { amount, localDate, type Revision, revision } from '../../../../cards/words/brands.ts';
import { afterBodies, atStage, BEGINS, ENDS } from '../support/after.ts';
import { people } from '../support/people.ts';
import { calendar } from '../support/plain-calendar.ts';
import { change, click, code, inState, next, on, rules, secret, withRules, world } from '../support/play.ts';

const day = localDate;
const never = () => null;

/** The same decision, taken in another world. */
const decidedIn = (record: Arrangement, around: World): Arrangement => ({
  ...record,
  ...beginFollowUp(record, around),
  revision: revision(record.revision + 1),
});

describe('a decision', () => {
  test('begins what comes after it: the last day, and a card for the administratie', () => {
    const ready = inState('bij-volmachthouder');
    const done = change(
      click(ready, 'volmachthouder', {
        kind: 'conclude',
        outcome: 'toegekend',
        motivering: secret('Dit is een zin van meer dan twintig tekens.'),
        deviation: null,
        confirm: 'toegekend|10||180000|2027-01-11|2027-03-19|V-2026-01',
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
    const term = { schooljaren: amount(1), categorie: null, first: day('2027-08-01'), last: day('2028-07-31') };
    const tlv = record.decision && { ...record.decision, start: null, weken: null, tlv: term };
    const { endsOn, followUp } = beginFollowUp({ ...record, decision: tlv, endsOn: term.last }, world);
    expect(endsOn).toBe('2028-07-31');
    expect(followUp?.begins).toBe('2027-08-01'); // its own first day, not that of the decision
  });

  test('of a SWV that configured nothing is only sent', () => {
    const { record } = atStage('te-verzenden');
    const bare = decidedIn(record, withRules({ opvolging: null }));
    expect(promptsOf(bare, calendar, never)).toEqual([]);
    const sends = afterBodies(day('2026-11-24')).recordSent;
    expect(code(click(bare, 'administratie', sends, on('2026-11-24')))).toBe('ok');
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

  test('is what a request waits for until it was sent, also when it began before that or ended', () => {
    const began = next(click(record, 'zoco', { kind: 'confirmStart', on: BEGINS }, on('2027-01-12')));
    const stopped = next(click(began, 'zoco', afterBodies(day('2027-01-29')).stopEarly, on('2027-01-20')));
    expect([record, began, stopped].map(followUpStep)).toEqual(['te-verzenden', 'te-verzenden', 'te-verzenden']);
    const sent = [began, stopped].map((one) => next(send(one, '2027-01-20', '2027-01-20')));
    expect(sent.map(followUpStep)).toEqual(['loopt', null]);
  });
  const send = (one: Arrangement, dag: string, at: string) =>
    click(one, 'administratie', { kind: 'recordSent', on: day(dag) }, on(at));

  test('is not before the decision and not in the future', () => {
    expect(code(send(record, '2026-11-22', '2026-11-24'))).toBe('verzonden-voor-besluit');
    expect(code(send(record, '2026-11-25', '2026-11-24'))).toBe('verzonden-in-toekomst');
    expect(code(send(record, '2026-11-23', '2026-11-24'))).toBe('ok');
  });

  test('may be mended until the last day to object that the cards show, which is no Saturday', () => {
    const { followUp } = record;
    if (!followUp?.terms) throw new Error('What was granted is followed.');
    const terms = { ...followUp.terms, bezwaarWeken: 6 };
    const sent = next(send({ ...record, followUp: { ...followUp, terms } }, '2026-11-28', '2026-11-28'));
    expect(code(send(sent, '2026-11-27', '2027-01-11'))).toBe('ok'); // the ninth is a Saturday
    expect(code(send(sent, '2026-11-27', '2027-01-12'))).toBe('verzonden-staat-vast');
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
    const on26 = on('2026-11-26');
    const sends = (seen: Revision) => {
      const command: Command = { kind: 'recordSent', on: on26.today, id: sent.id, revision: seen };
      return code(decide(sent, command, people.administratie.actor, on26, { ...world, ties: [] }));
    };
    expect(sends(sent.revision)).toBe('ok'); // on today's card
    expect(sends(record.revision)).toBe('verouderd');
  });

  test('opens six weeks to object from the day after, moved off a weekend; none where none is promised', () => {
    const tlv = rules.opvolging && { ...rules.opvolging, bezwaarWeken: 6 };
    const held = decidedIn(record, withRules({ opvolging: tlv }));
    const sent = next(send(held, '2026-11-28', '2026-11-30')); // a Saturday
    expect(objectionEnds(sent, calendar)).toBe('2027-01-11'); // six weeks on is a Saturday too
    expect(objectionEnds(next(send(record, '2026-11-28', '2026-11-30')), calendar)).toBeNull();
  });
});
