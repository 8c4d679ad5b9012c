import { expect, test } from 'vitest';
import { bytesOf, CARD_BYTES } from '../../../cards/parts/card-bytes.ts';
import { accountCard } from '../../../cards/verantwoording/dossier/account-card.ts';
import { formCard } from '../../../cards/verantwoording/dossier/form-card.ts';
import { account, DEADLINE, SINCE } from '../../../cards/verantwoording/examples/example-account.ts';
import { amount, type ConfigText, configText, revision } from '../../../cards/words/brands.ts';

/** The heaviest that the configuration and the border let through: three bytes in a line, four in a typed text. */
const line: ConfigText = configText('€'.repeat(200));
const text = '🙂'.repeat(1000);
const said = { by: null, text: '🙂'.repeat(300) };
const wide = { ...account, format: line, period: line, of: line };

test('a step with four of the longest texts, another one beside each, fits on a card', () => {
  const card = formCard({
    ...wide,
    part: { id: 'p'.repeat(64), titel: line, revision: revision(999) },
    shown: 'v'.repeat(260),
    step: amount(9),
    steps: amount(9),
    received: { label: line, value: '€ 100.000.000', disputed: false },
    balance: null,
    fields: ['a', 'b', 'c', 'd'].map((id) => ({
      id: id.repeat(64),
      label: line,
      uitleg: line,
      verplicht: false,
      ask: { kind: 'tekst', most: 1000 } as const,
      value: text,
      problem: { code: 'naam', doubt: '€'.repeat(40), short: null },
      now: text,
    })),
    addsGoal: true,
    asked: said,
    sentBack: said,
    leaving: true,
    noName: true,
    note: 'onderdeel-veranderd',
  });
  expect(bytesOf(card.content)).toBeLessThanOrEqual(CARD_BYTES);
});

test('an account of ten parts with twenty of the longest texts each fits on every page', () => {
  const part = {
    id: 'p'.repeat(64),
    titel: line,
    role: 'onderwijsconsulent' as const,
    given: null,
    saved: null,
    missing: Array.from({ length: 20 }, () => line),
    answers: Array.from({ length: 20 }, () => ({ label: line, value: text, long: true })),
    optional: Array.from({ length: 20 }, () => line),
    balance: null,
    asked: said,
    may: { fill: true, hand: true },
  };
  for (let page = 1; page <= 30; page += 1) {
    const card = accountCard({
      ...wide,
      state: 'ingediend',
      where: {
        holders: Array.from({ length: 12 }, () => ({ role: 'onderwijsconsulent' as const, name: null })),
        closed: false,
        since: SINCE,
        until: DEADLINE,
        late: true,
        yours: true,
      },
      sentBack: said,
      signed: null,
      accepted: null,
      parts: Array.from({ length: 10 }, () => part),
      page: amount(page),
      may: { sign: true, accept: true, acceptAnyway: true, askBack: true, ask: true, answer: true },
      questions: Array.from({ length: 20 }, () => ({ asked: said, answer: said })),
      signs: 'directie',
      note: 'onderdeel-veranderd',
    });
    expect(bytesOf(card.content), `page ${page}`).toBeLessThanOrEqual(CARD_BYTES);
  }
});
