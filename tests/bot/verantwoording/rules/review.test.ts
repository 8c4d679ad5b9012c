import { describe, expect, test } from 'vitest';
import { closeAccount } from '../../../../bot/verantwoording/rules/open-close.ts';
import { body, click, code, fillMoney, handedIn, next, now, play, whole } from '../support/play.ts';

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

  test('what whoever signs sent back lapses with the question, once the round closed over it', () => {
    const held = play(again, ['bestuur', fillMoney], ['directie', body.sendBack()]);
    const closed = closeAccount(held, now)?.next ?? held;
    expect([closed.state, closed.terug?.text]).toEqual(['vraag-terug', 'Kijk het geld nog eens na.']);
    const done = next(click(closed, 'consulent', body.accept, { campagne: { state: 'gesloten' } }));
    expect([done.state, done.terug]).toEqual(['akkoord', null]);
  });
});
