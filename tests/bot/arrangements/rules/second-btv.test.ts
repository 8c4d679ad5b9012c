import { expect, test } from 'vitest';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { earlierBtv } from '../../../../bot/arrangements/rules/second-btv.ts';
import { localDate, subjectId } from '../../../../cards/words/brands.ts';
import { rulesOf } from '../support/kinds.ts';
import { inState, now, secret, withRules, world } from '../support/play.ts';

const btv = withRules(rulesOf('btv'));
const asked = {
  id: subjectId('asked'),
  previous: null,
  kind: 'btv',
  answers: { start: localDate('2027-01-11') },
} as const;
const placed = (endsOn: string, more: Partial<Arrangement> = {}): Arrangement => ({
  ...inState('toegekend'),
  kind: 'btv',
  endsOn: localDate(endsOn),
  ...more,
});

test.each([
  ['2026-01-12', true],
  ['2026-01-11', false],
  ['2027-03-01', true],
])('a placement that ended on %s is flagged: %s', (ended, flagged) => {
  const one = placed(ended);
  expect(earlierBtv(asked, [one], btv)).toBe(flagged ? one : null);
});

test('a placement from before the last day was kept is reckoned from its decision', () => {
  expect(earlierBtv(asked, [{ ...placed('2020-01-01'), endsOn: null }], btv)).not.toBeNull(); // until 21 March 2027
});

test('one that was refused or withdrawn, another kind, or a SWV that sets no months: nothing', () => {
  expect(earlierBtv(asked, [placed('2027-01-01', { state: 'afgewezen' })], btv)).toBeNull();
  expect(earlierBtv(asked, [placed('2027-01-01', { kind: 'outreachend' })], btv)).toBeNull();
  expect(earlierBtv({ ...asked, kind: 'outreachend' }, [placed('2027-01-01')], btv)).toBeNull();
  expect(earlierBtv(asked, [placed('2027-01-01')], world)).toBeNull();
});

test('what goes on is one placement: what an extension extends, also by way of another, and what extends it', () => {
  const [first, second, last] = [subjectId('first'), subjectId('second'), subjectId('last')] as const;
  const one = placed('2026-11-01', { id: first });
  const two = placed('2026-12-20', { id: second, previous: first });
  expect(earlierBtv({ ...asked, previous: first }, [one], btv)).toBeNull();
  expect(earlierBtv({ ...asked, previous: second }, [two, one], btv)).toBeNull();
  expect(earlierBtv(asked, [placed('2027-04-01', { id: last, previous: asked.id })], btv)).toBeNull();
  expect(earlierBtv({ ...asked, previous: last }, [two, one], btv)).toBe(two);
});

test('a placement that never began is none; one that stopped early is', () => {
  const stopped = (how: 'niet-begonnen' | 'eerder'): Arrangement => {
    const one = placed('2026-11-01');
    if (one.followUp === null) throw new Error('It is followed.');
    const noted = { by: one.requester, at: now.instant, on: now.today, revision: one.revision };
    return {
      ...one,
      followUp: { ...one.followUp, stopped: { ...noted, how, reason: secret('De leerling verhuisde.') } },
    };
  };
  expect(earlierBtv(asked, [stopped('niet-begonnen')], btv)).toBeNull();
  expect(earlierBtv(asked, [stopped('eerder')], btv)).not.toBeNull();
});
