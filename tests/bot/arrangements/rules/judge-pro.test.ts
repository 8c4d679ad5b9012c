import { describe, expect, test } from 'vitest';
import { judgePro } from '../../../../bot/arrangements/rules/judge-pro.ts';
import { PRO_DOMAINS } from '../../../../cards/arrangements/form/answers.ts';
import { localDate } from '../../../../cards/words/brands.ts';
import { PRO_RULES } from '../support/kinds.ts';
import { click, code, next, now, secret, world } from '../support/play.ts';
import { begunAs, worldOf } from '../support/tlv-states.ts';

const ARREARS = ['minder-dan-3', '3-of-meer', 'niet-getoetst'] as const;
const IQS = ['onder-55', '55-80', 'boven-80', 'niet-te-meten'] as const;

/** Every row of four: 81 of them. */
const rows = ARREARS.flatMap((a) => ARREARS.flatMap((b) => ARREARS.flatMap((c) => ARREARS.map((d) => [a, b, c, d]))));
const answers = (iq: string, row: readonly string[]) => ({
  iq: secret(iq),
  ...Object.fromEntries(PRO_DOMAINS.map((id, at) => [id, secret(row[at] ?? '')])),
});

/** DOMAIN D.1 in other words: three years or more in two of four, one of them the first or the second. */
function arrears(row: readonly string[]): string {
  const met = (untested: boolean) => {
    const has = row.map((one) => one === '3-of-meer' || (untested && one === 'niet-getoetst'));
    return has.filter(Boolean).length >= 2 && (has[0] === true || has[1] === true);
  };
  if (met(false)) return 'voldoet';
  return met(true) ? 'beoordelen' : 'voldoet-niet';
}

describe('the criteria of the PrO', () => {
  test.each(IQS)('with an IQ "%s" are judged one by one for every row of arrears', (iq) => {
    const byIq = {
      'onder-55': 'voldoet-niet',
      '55-80': 'voldoet',
      'boven-80': 'voldoet-niet',
      'niet-te-meten': 'beoordelen',
    }[iq];
    for (const row of rows) {
      const achterstand = arrears(row);
      const samen = byIq === achterstand ? byIq : 'beoordelen';
      expect(judgePro(answers(iq, row), PRO_RULES, world.same)).toEqual({ iq: byIq, achterstand, samen });
    }
  });

  test('say nothing while something is open, and leave a band that is gone to people', () => {
    const { iq: _, ...open } = answers('55-80', ['3-of-meer', '3-of-meer', '3-of-meer', '3-of-meer']);
    expect(judgePro(open, PRO_RULES, world.same)).toBeNull();
    const gone = judgePro({ ...open, iq: secret('oude-keuze') }, PRO_RULES, world.same);
    expect(gone).toMatchObject({ iq: 'beoordelen', samen: 'beoordelen' });
  });

  test('never refuse: where they contradict each other a motivation is asked, else it may stay empty', () => {
    const pro = worldOf('tlv-pro');
    const after = (iq: string, row: readonly string[]) => {
      const { iq: measured, ...domains } = answers(iq, row);
      const known = { verslag: 'opp' as const, opp: localDate('2026-09-01'), toetsdag: localDate('2026-09-01') };
      const second = next(
        click(begunAs('tlv-pro'), 'zoco', { kind: 'saveStep', step: 2, inputs: { ...known, iq: measured } }, now, pro),
      );
      return next(click(second, 'zoco', { kind: 'saveStep', step: 3, inputs: domains }, now, pro));
    };
    const why = (iq: string, row: readonly string[], motivatie: ReturnType<typeof secret> | null) =>
      code(click(after(iq, row), 'zoco', { kind: 'saveStep', step: 4, inputs: { motivatie } }, now, pro));
    const [much, little] = [
      ['3-of-meer', '3-of-meer', '', ''],
      ['minder-dan-3', 'minder-dan-3', '', ''],
    ];
    expect(why('55-80', much, null)).toBe('ok');
    expect(
      why(
        'boven-80',
        ARREARS.slice(0, 1).flatMap((one) => [one, one, one, one]),
        null,
      ),
    ).toBe('ok');
    expect(why('55-80', ['minder-dan-3', 'minder-dan-3', 'minder-dan-3', 'minder-dan-3'], null)).toBe('pro-motivatie');
    expect(why('boven-80', much, null)).toBe('pro-motivatie');
    expect(why('boven-80', little, secret('Praktijk past bij deze leerling.'))).toBe('ok');
  });

  test('ask for a test that was taken', () => {
    const tomorrow = { verslag: 'opp' as const, opp: localDate('2026-09-01'), toetsdag: localDate('2026-11-24') };
    const saved = click(
      begunAs('tlv-pro'),
      'zoco',
      { kind: 'saveStep', step: 2, inputs: tomorrow },
      now,
      worldOf('tlv-pro'),
    );
    expect(saved).toMatchObject({ refusal: { code: 'toets-in-toekomst', field: 'toetsdag' } });
  });
});
