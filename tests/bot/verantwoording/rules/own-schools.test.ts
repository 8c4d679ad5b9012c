import { expect, test } from 'vitest';
import { judge, type MoneyRow, moneyState } from '../../../../bot/verantwoording/rules/own-schools.ts';
import type { Verantwoording } from '../../../../bot/verantwoording/rules/verantwoording.ts';
import { cents, revision } from '../../../../cards/words/brands.ts';
import { format } from '../support/a-format.ts';
import { people } from '../support/people.ts';
import { around, begun, body, handedIn, now, play } from '../support/play.ts';

const row = ({ id, onderdelen }: Verantwoording, personeel: number): MoneyRow => ({
  id,
  revision: onderdelen.geld?.revision ?? revision(0),
  amounts: [null, cents(personeel * 100), null],
});
const judged = (record: Verantwoording, personeel: number) =>
  judge(record, row(record, personeel), people.bestuur, now, { format, campagne: around.campagne });
const scene = { format, campagne: around.campagne };

test('a line fills in the money, and says whether that needs an explanation', () => {
  expect(moneyState(begun, scene)).toBe('open');
  expect(moneyState(judged(begun, 9_900).record, scene)).toBe('klaar');
  expect(moneyState(judged(begun, 1_000).record, scene)).toBe('uitleg');
});

test('more spent than there was is refused as in the form, and the same once more is done already', () => {
  expect(judged(begun, 10_001).refusal).toMatchObject({ code: 'meer-besteed', facts: { tekort: 100 } });
  expect(judged(judged(begun, 9_900).record, 9_900).refusal?.code).toBe('al-gedaan');
});

test('what was handed in is left as it is', () => {
  expect(judged(handedIn, 9_000).refusal?.code).toBe('ingediend');
  expect(moneyState(handedIn, scene)).toBe('ingediend');
});

test('a question that was asked at the money is not answered by a table', () => {
  const asked = play(handedIn, ['consulent', body.askBack()]);
  const { record, refusal } = judged(asked, 9_800);
  expect(refusal).toBeNull();
  expect(record.onderdelen.geld?.asked?.text).toBe('Waar is het materiaal?');
  expect(moneyState(record, scene)).toBe('vraag');
});
