import { describe, expect, test } from 'vitest';
import { body, click, code, fillMoney, handedIn, next, play, whole } from '../support/play.ts';

const accepted = next(click(handedIn, 'consulent', body.accept));

describe('what was accepted by mistake', () => {
  const again = next(click(accepted, 'consulent', body.askBack()));

  test('is opened again by a question, answered, and signed and accepted anew', () => {
    expect([again.state, again.accepted, again.signed]).toEqual(['vraag-terug', null, null]);
    const done = play(again, ['bestuur', fillMoney], ['directie', body.sign], ['consulent', body.accept]);
    expect([done.state, done.signedBefore]).toEqual(['akkoord', null]);
  });

  test('or is accepted as it stands after all, not by who signed it before the question', () => {
    const held = play(whole, ['twoHats', body.sign], ['consulent', body.askBack()]);
    expect(code(click(held, 'twoHats', body.accept))).toBe('eigen-handtekening');
    expect(next(click(again, 'consulent', body.accept)).signed).toEqual(handedIn.signed);
  });
});
