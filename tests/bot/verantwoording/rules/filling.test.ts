import { describe, expect, test } from 'vitest';
import { fillersOf, wanted } from '../../../../bot/verantwoording/rules/wanted.ts';
import { format } from '../support/a-format.ts';
import {
  begun,
  body,
  click,
  code,
  euro,
  fill,
  fillMoney,
  fillYields,
  handedIn,
  money,
  next,
  number,
  play,
  text,
  whole,
} from '../support/play.ts';

const refusal = (outcome: ReturnType<typeof click>) => (outcome.ok ? null : outcome.refusal);

describe('an answer', () => {
  test('belongs to the part that asks it', () => {
    const forged = fill(begun, 'opbrengst', { personeel: euro(1) });
    expect(refusal(click(begun, 'zoco', forged))).toEqual({ code: 'bestaat-niet', field: 'personeel' });
    expect(refusal(click(begun, 'zoco', fill(begun, 'opbrengst', { verzonnen: euro(1) })))?.code).toBe('bestaat-niet');
  });

  test('about what the SWV paid is never typed', () => {
    for (const answer of [euro(1), null])
      expect(refusal(click(begun, 'bestuur', fill(begun, 'geld', { ontvangen: answer })))).toEqual({
        code: 'bestaat-niet',
        field: 'ontvangen',
      });
  });

  test('can be taken away again, and then it lacks', () => {
    const less = play(whole, ['bestuur', (record) => fill(record, 'geld', { personeel: null })]);
    expect(less.state).toBe('concept');
    expect(code(click(less, 'directie', body.sign))).toBe('niet-compleet');
  });

  test('is no part larger than its whole', () => {
    const outcome = click(begun, 'zoco', fill(begun, 'opbrengst', { leerlingen: number(4), intern: number(5) }));
    expect(refusal(outcome)).toEqual({ code: 'deel-groter', field: 'intern' });
  });

  test('is refused after handing in', () => {
    expect(code(click(handedIn, 'zoco', fillYields(handedIn)))).toBe('ingediend');
    expect(code(click(handedIn, 'zoco', body.hand('helper')))).toBe('ingediend');
  });
});

describe('an account', () => {
  test('goes from the first answer to its acceptance', () => {
    const one = play(begun, ['bestuur', fillMoney]);
    const two = play(one, ['zoco', fillYields]);
    const three = play(two, ['directie', body.sign]);
    const four = play(three, ['consulent', body.accept]);
    expect([one, two, three, four].map(({ state }) => state)).toEqual([
      'concept',
      'te-tekenen',
      'ingediend',
      'akkoord',
    ]);
    expect(three.signed?.revision).toBe(two.revision);
  });

  test('that nobody judges is accepted as it is handed in', () => {
    const outcome = click(whole, 'directie', body.sign, { format: { ...format, beoordeelt: null } });
    expect([next(outcome).state, next(outcome).accepted?.by]).toEqual(['akkoord', null]);
  });

  test('asks the colleagues again whose part was asked back or sent back', () => {
    const roles = (record: typeof begun) => fillersOf(record, format).map((one) => ('role' in one ? one.role : one.to));
    expect(roles(whole)).toEqual([]);
    expect(roles(play(handedIn, ['consulent', body.askBack()]))).toEqual(['schoolbestuur']);
    expect(roles(play(whole, ['directie', body.sendBack()]))).toEqual(['schoolbestuur', 'zorgcoordinator']);
  });

  test('goes only to a colleague of now', () => {
    expect(refusal(click(begun, 'zoco', body.hand('left')))).toEqual({ code: 'geen-collega', field: 'collega' });
  });

  test('gets more time, never less', () => {
    expect(code(click(begun, 'beleid', body.extend('2027-02-20')))).toBe('nooit-na-deadline');
    expect(
      code(click({ ...begun, deadline: body.extend('2027-01-10').until }, 'beleid', body.extend('2027-01-31'))),
    ).toBe('nooit-na-deadline');
    expect(next(click(begun, 'beleid', body.extend('2027-03-02'))).deadline).toBe('2027-03-02');
  });
});

describe('an amount of the SWV that is not right', () => {
  const said = next(click(begun, 'bestuur', body.dispute()));

  test('is told by who fills in that part, and stops nobody', () => {
    expect(said.betwist?.text).toBe('Wij kregen ook nog € 500.');
    expect(said.state).toBe('niet-gestart');
    expect(code(click(begun, 'zoco', body.dispute()))).toBe('niet-jouw-rol');
    expect(play(said, ['bestuur', fillMoney], ['zoco', fillYields], ['directie', body.sign]).state).toBe('ingediend');
  });

  test('rings nobody', () => {
    const outcome = click(begun, 'bestuur', body.dispute());
    if (!outcome.ok) throw new Error('refused');
    expect(wanted(outcome.value, begun, format)).toEqual({ posts: [], refresh: false });
    expect(JSON.stringify(outcome.value.event)).not.toContain('500');
  });

  test('is mended by the SWV, and a form that is open goes on', () => {
    const mended = next(click(said, 'beleid', body.setReceived(10_500)));
    expect([mended.ontvangen, mended.betwist, mended.onderdelen.geld?.answers.ontvangen]).toEqual([
      1_050_000,
      null,
      euro(10_500),
    ]);
    expect(code(click(mended, 'bestuur', fill(begun, 'geld', money)))).toBe('ok');
    expect(code(click(begun, 'bestuur', body.setReceived(1)))).toBe('niet-jouw-rol');
  });

  test('is said to be right after all by keeping it', () => {
    expect(next(click(said, 'beleid', body.setReceived(10_000))).betwist).toBeNull();
  });

  test('when mended asks an explanation of what is left over', () => {
    const more = next(click(whole, 'beleid', body.setReceived(20_000)));
    expect(more.state).toBe('concept');
    const wants = click(whole, 'beleid', body.setReceived(20_000));
    if (!wants.ok) throw new Error('refused');
    expect(wanted(wants.value, whole, format).posts).toEqual([
      { kind: 'invullen', to: { to: 'role', role: 'schoolbestuur', schools: ['de-duinroos'] }, fresh: true },
    ]);
  });

  test('when mended to less than was spent is not signed', () => {
    const less = next(click(whole, 'beleid', body.setReceived(5_000)));
    expect(refusal(click(less, 'directie', body.sign))).toMatchObject({
      code: 'meer-besteed',
      facts: { tekort: 490_000 },
    });
  });

  test('stays as it was signed', () => {
    expect(code(click(handedIn, 'beleid', body.setReceived(9_000)))).toBe('ingediend');
    expect(code(click(handedIn, 'bestuur', body.dispute()))).toBe('ingediend');
  });
});

test('an answer that is asked only when money is left over is kept when it is not asked any more', () => {
  const left = play(begun, [
    'bestuur',
    (record) => fill(record, 'geld', { personeel: euro(5_000), toelichting: text('Een juf was lang ziek.') }),
  ]);
  const mended = play(left, ['bestuur', fillMoney], ['zoco', fillYields]);
  expect(mended.state).toBe('te-tekenen');
  expect(mended.onderdelen.geld?.answers.toelichting).toEqual(text('Een juf was lang ziek.'));
});
