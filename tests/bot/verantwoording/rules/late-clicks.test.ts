import { describe, expect, test } from 'vitest';
import { closeAccount } from '../../../../bot/verantwoording/rules/open-close.ts';
import type { Verantwoording } from '../../../../bot/verantwoording/rules/verantwoording.ts';
import { wanted } from '../../../../bot/verantwoording/rules/wanted.ts';
import { format } from '../support/a-format.ts';
import type { Name } from '../support/people.ts';
import {
  around,
  at,
  type Body,
  begun,
  body,
  click,
  code,
  euro,
  fill,
  fillMoney,
  handedIn,
  money,
  next,
  now,
  number,
  play,
  whole,
} from '../support/play.ts';

/** A click that was made on the card of an earlier moment. */
const late = (then: Verantwoording, now: Verantwoording, name: Name, made: Body) =>
  code(click(now, name, { ...made, revision: then.revision }));

const askedBack = next(click(handedIn, 'consulent', body.askBack()));
const accepted = next(click(handedIn, 'consulent', body.accept));
const asked = next(click(begun, 'zoco', body.ask()));

describe('the same click once more', () => {
  test.each<[string, Verantwoording, Name, Body]>([
    ['saving', begun, 'bestuur', fillMoney(begun)],
    ['handing a part over', begun, 'zoco', body.hand('helper')],
    ['signing', whole, 'directie', body.sign],
    ['sending back', whole, 'directie', body.sendBack()],
    ['accepting', handedIn, 'consulent', body.accept],
    ['asking back', handedIn, 'consulent', body.askBack()],
    ['giving more time', begun, 'beleid', body.extend('2027-03-10')],
    ['saying that the amount is wrong', begun, 'bestuur', body.dispute()],
    ['mending the amount', begun, 'beleid', body.setReceived(9_000)],
    ['accepting although it was asked back', askedBack, 'consulent', body.accept],
    ['asking back what was accepted', accepted, 'consulent', body.askBack()],
    ['asking a question', begun, 'zoco', body.ask()],
    ['answering it', asked, 'consulent', body.answer()],
  ])('of %s counts once', (_, record, name, made) => {
    const after = next(click(record, name, made));
    expect(late(record, after, name, made)).toBe('al-gedaan');
  });
});

describe('a click that comes late changes nothing', () => {
  test('of handing over, when the part went to another since', () => {
    const first = next(click(begun, 'zoco', body.hand('helper')));
    const second = next(click(first, 'zoco', body.hand('colleague')));
    expect(late(begun, second, 'zoco', body.hand('helper'))).toBe('verouderd');
  });

  test('of handing over, when the part was taken back since', () => {
    const back = play(begun, ['zoco', body.hand('helper')], ['zoco', body.hand(null)]);
    expect(late(begun, back, 'zoco', body.hand('helper'))).toBe('verouderd');
  });

  test('of sending back, when the school mended it since', () => {
    const mended = play(whole, ['directie', body.sendBack()], ['bestuur', fillMoney]);
    expect(mended.state).toBe('te-tekenen');
    expect(late(whole, mended, 'directie', body.sendBack())).toBe('verouderd');
    expect(code(click(mended, 'directie', body.sendBack()))).toBe('ok');
  });

  test('of asking back, when the school answered and signed since', () => {
    const answered = play(handedIn, ['consulent', body.askBack()], ['bestuur', fillMoney], ['directie', body.sign]);
    expect(late(handedIn, answered, 'consulent', body.askBack())).toBe('verouderd');
    expect(code(click(answered, 'consulent', body.askBack()))).toBe('ok');
  });

  test('of signing, when it was asked back and filled in since', () => {
    const again = play(handedIn, ['consulent', body.askBack()], ['bestuur', fillMoney]);
    expect(late(whole, again, 'directie', body.sign)).toBe('verouderd');
  });

  test('of more time, when there was given more still', () => {
    const longer = play(begun, ['beleid', body.extend('2027-03-10')], ['beleid', body.extend('2027-03-20')]);
    expect(late(begun, longer, 'beleid', body.extend('2027-03-10'))).toBe('nooit-na-deadline');
  });

  test('of saying that the amount is wrong, when it was mended since', () => {
    const mended = play(begun, ['bestuur', body.dispute()], ['beleid', body.setReceived(10_500)]);
    expect(late(begun, mended, 'bestuur', body.dispute())).toBe('verouderd');
  });

  test('of accepting although it was asked back, when it was asked back once more', () => {
    const twice = next(click(askedBack, 'consulent', body.askBack('opbrengst', 'En dit dan?')));
    expect(late(askedBack, twice, 'consulent', body.accept)).toBe('verouderd');
    expect(late(handedIn, askedBack, 'consulent', body.accept)).toBe('verouderd');
  });

  test('of asking, when it was answered since', () => {
    const answered = next(click(asked, 'consulent', body.answer()));
    expect(late(begun, answered, 'directie', body.ask('Iets anders?'))).toBe('verouderd');
    expect(code(click(answered, 'directie', body.ask('Iets anders?', 1)))).toBe('ok');
  });

  test('of answering, when another question stands by now', () => {
    const second = play(asked, ['consulent', body.answer()], ['zoco', body.ask('En de reiskosten?', 1)]);
    expect(late(asked, second, 'consulent', body.answer('Een ander antwoord.'))).toBe('al-beantwoord');
    expect(second.vragen[1]?.answer).toBeNull();
  });

  test('of mending the amount, when it was mended once more since', () => {
    const twice = play(begun, ['beleid', body.setReceived(9_000)], ['beleid', body.setReceived(9_500)]);
    expect(late(begun, twice, 'beleid', body.setReceived(9_000))).toBe('verouderd');
  });
});

describe('two who fill in at once', () => {
  const saved = play(begun, ['bestuur', fillMoney]);

  test('do not overwrite each other', () => {
    const other = fill(begun, 'geld', { personeel: euro(1) });
    expect(code(click(saved, 'directie', other))).toBe('onderdeel-veranderd');
  });

  test('and who says the same hears that it was done', () => {
    expect(code(click(saved, 'directie', fill(begun, 'geld', money)))).toBe('al-gedaan');
  });

  test('whatever order the store gave the words of an answer', () => {
    const { geld } = saved.onderdelen;
    if (!geld) throw new Error('no part');
    const turned = Object.fromEntries(
      Object.entries(geld.answers).map(([id, answer]) => [id, Object.fromEntries(Object.entries(answer).reverse())]),
    );
    const read = { ...saved, onderdelen: { ...saved.onderdelen, geld: { ...geld, answers: turned as never } } };
    expect(code(click(read, 'directie', fill(begun, 'geld', money)))).toBe('al-gedaan');
  });
});

describe('a question that came while a form was open', () => {
  const first = next(click(handedIn, 'consulent', body.askBack(), {}, at('2027-02-02')));
  const other = body.askBack('geld', 'En de eigen middelen?');
  const second = next(click(first, 'consulent', other, {}, at('2027-02-03')));

  test('is not answered by that form', () => {
    expect(code(click(second, 'bestuur', fillMoney(handedIn), {}, at('2027-02-04')))).toBe('verouderd');
    expect(code(click(second, 'bestuur', fillMoney(first), {}, at('2027-02-04')))).toBe('verouderd');
    expect(next(click(second, 'bestuur', fillMoney(second), {}, at('2027-02-04'))).state).toBe('te-tekenen');
  });
});

describe('while more steps of the form follow', () => {
  const step = (record: Verantwoording) => fill(record, 'geld', money, { more: true });

  test('what was asked back stays asked, and nobody is asked to sign', () => {
    const asked = next(click(handedIn, 'consulent', body.askBack()));
    const half = next(click(asked, 'bestuur', step(asked), {}, at('2027-02-05')));
    expect([half.state, half.onderdelen.geld?.asked?.text]).toEqual(['vraag-terug', 'Waar is het materiaal?']);
    expect(code(click(half, 'bestuur', step(asked), {}, at('2027-02-05')))).toBe('al-gedaan');
    expect(play(half, ['bestuur', fillMoney]).state).toBe('te-tekenen');
  });

  test('what was sent back stays so', () => {
    const back = next(click(whole, 'directie', body.sendBack()));
    const half = play(back, ['bestuur', step]);
    expect([half.state, half.terug?.text]).toEqual(['concept', 'Kijk het geld nog eens na.']);
    expect(play(half, ['bestuur', fillMoney]).state).toBe('te-tekenen');
  });
});

test('who signs and types why not keeps their card while it is filled in once more', () => {
  const outcome = click(whole, 'zoco', fill(whole, 'opbrengst', { leerlingen: number(41) }));
  if (!outcome.ok) throw new Error('refused');
  expect([outcome.value.next.state, wanted(outcome.value, whole, format)]).toEqual([
    'te-tekenen',
    { posts: [], refresh: false },
  ]);
});

test('before the round is open nobody fills in', () => {
  const set = { ...begun, state: 'klaargezet' as const };
  expect(code(click(set, 'bestuur', fillMoney(set), { campagne: { state: 'ontwerp' } }))).toBe('niet-open');
  expect(code(click(begun, 'bestuur', fillMoney(begun), { campagne: { state: 'ontwerp' } }))).toBe('niet-open');
});

describe('once the round is closed', () => {
  const closed = { campagne: { state: 'gesloten' as const } };

  test('what was asked back is accepted as it stands, and the signature from before the question counts', () => {
    const done = next(click(askedBack, 'consulent', body.accept, closed));
    expect([done.state, done.signed, done.onderdelen.geld?.asked]).toEqual(['akkoord', handedIn.signed, null]);
    const emptied = play(askedBack, ['bestuur', (record) => fill(record, 'geld', { personeel: null }, { more: true })]);
    expect(code(click(emptied, 'consulent', body.accept))).toBe('niet-compleet');
    expect(code(click(emptied, 'consulent', body.accept, closed))).toBe('ok');
  });

  test('what was accepted is not opened again', () => {
    expect(code(click(accepted, 'consulent', body.askBack(), closed))).toBe('al-akkoord');
  });

  test('what was asked back and answered was handed in, though nobody signed again', () => {
    const answered = play(askedBack, ['bestuur', fillMoney]);
    expect([answered.state, closeAccount(answered, now)?.next.state]).toEqual(['te-tekenen', 'vraag-terug']);
    expect(closeAccount(whole, now)?.next.state).toBe('niet-ingediend');
  });

  test('a question of the school is still answered, and no other asked', () => {
    expect(code(click(asked, 'consulent', body.answer(), closed))).toBe('ok');
    expect(code(click(begun, 'zoco', body.ask(), closed))).toBe('gesloten');
  });

  test('nobody fills in, signs or asks back', () => {
    expect(code(click(begun, 'bestuur', fillMoney(begun), closed))).toBe('gesloten');
    expect(code(click(whole, 'directie', body.sign, closed))).toBe('gesloten');
    expect(code(click(handedIn, 'consulent', body.askBack(), closed))).toBe('gesloten');
  });

  test('what was handed in before can still be accepted', () => {
    expect(code(click(handedIn, 'consulent', body.accept, closed))).toBe('ok');
    expect(code(click(whole, 'consulent', body.accept, closed))).toBe('gesloten');
  });

  test('a click that was done before is done', () => {
    expect(code(click(handedIn, 'directie', body.sign, { ...around, ...closed }))).toBe('al-gedaan');
  });
});
