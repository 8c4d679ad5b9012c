import { describe, expect, it } from 'vitest';
import { legalTerm } from '../../../../bot/arrangements/data/deadlines.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { localDate } from '../../../../cards/words/brands.ts';
import { volmacht } from '../support/people.ts';
import { bodies, change, click, code, inState, next, on, play, withRules, world } from '../support/play.ts';

/** Submitted on Monday 23 November: until Monday 18 January. */
const LAST = on('2027-01-18');
const endOf = (record: Arrangement, at = LAST) => legalTerm(record, { ...world, now: at })?.end;
const to = (until: string, end = '2027-01-18') => ({
  ...bodies.extendTerm,
  until: localDate(until),
  confirm: `verdaging|${end}|${until}`,
});

describe('extending the term with notice (Awb 4:14)', () => {
  it('moves the end of the term, once, with who, as what and why', () => {
    const longer = next(click(inState('bij-bestuurder'), 'bestuurder', bodies.extendTerm, LAST));
    expect(endOf(longer)).toBe('2027-02-01');
    expect(longer.state).toBe('bij-bestuurder');
    expect(longer.verdaging).toMatchObject({
      by: 'bestuurder',
      role: 'directeur-bestuurder',
      volmacht: null,
      on: '2027-01-18',
      was: '2027-01-18',
      until: '2027-02-01',
    });
    expect(code(click(longer, 'bestuurder', to('2027-02-08', '2027-02-01'), LAST))).toBe('al-verlengd');
  });

  it('is told to the requester and the directie, on a card that makes a sound', () => {
    const { posts, events } = change(click(inState('bij-cvt'), 'bestuurder', bodies.extendTerm, LAST));
    expect(posts.map(({ kind, fresh }) => [kind, fresh])).toEqual([
      ['status', true],
      ['directie', true],
    ]);
    expect(events[0]?.detail).toMatchObject({ termijnVoor: '2027-01-18', termijnNa: '2027-02-01' });
  });

  it('is done by a volmachthouder only where the CvT decides', () => {
    const longer = next(click(inState('bij-cvt'), 'volmachthouder', bodies.extendTerm, LAST));
    expect(longer.verdaging).toMatchObject({ role: 'volmachthouder', volmacht: volmacht.number });
    const advising = withRules({ besluit: 'directeur-bestuurder' });
    const refused = click(inState('bij-cvt'), 'volmachthouder', bodies.extendTerm, LAST, advising);
    expect(refused).toMatchObject({ refusal: { code: 'niet-jouw-rol', facts: { rol: 'directeur-bestuurder' } } });
    for (const who of ['member', 'secretaris', 'consulent', 'zoco', 'directie'] as const) {
      expect(code(click(inState('bij-cvt'), who, bodies.extendTerm, LAST))).toBe('niet-jouw-rol');
    }
  });

  it('is refused from the first day after the term', () => {
    expect(code(click(inState('bij-cvt'), 'bestuurder', bodies.extendTerm, on('2027-01-19')))).toBe('termijn-voorbij');
  });

  it('is refused while the term stands still', () => {
    expect(code(click(inState('bij-aanvulling'), 'bestuurder', bodies.extendTerm))).toBe('termijn-staat-stil');
  });

  it.each([
    ['2027-01-18', 'einde-te-vroeg'],
    ['2027-01-19', 'ok'],
    ['2027-01-23', 'einde-geen-werkdag'],
    ['2027-03-01', 'ok'],
    ['2027-03-02', 'einde-te-ver'],
  ])('to %s: %s', (until, verdict) => {
    expect(code(click(inState('bij-cvt'), 'bestuurder', to(until), LAST))).toBe(verdict);
  });

  it('goes no further than the configuration says', () => {
    const { terms } = world.rules;
    const short = withRules({ terms: { ...terms, verdagingWeken: 1 } });
    expect(code(click(inState('bij-cvt'), 'bestuurder', to('2027-01-25'), LAST, short))).toBe('ok');
    expect(code(click(inState('bij-cvt'), 'bestuurder', to('2027-01-26'), LAST, short))).toBe('einde-te-ver');
  });

  it('counts for what was confirmed: a term that moved meanwhile is asked about anew', () => {
    const forged = { ...bodies.extendTerm, confirm: 'verdaging|2027-01-18|2027-02-02' };
    expect(code(click(inState('bij-cvt'), 'bestuurder', forged, LAST))).toBe('bevestig-opnieuw');
  });

  it('is found by a second click, and by another person as done', () => {
    const seen = inState('bij-cvt');
    const longer = next(click(seen, 'bestuurder', bodies.extendTerm, LAST));
    expect(code(click({ ...longer, revision: seen.revision }, 'bestuurder', bodies.extendTerm, LAST))).toBe(
      'al-gedaan',
    );
    expect(code(click(longer, 'volmachthouder', bodies.extendTerm, LAST))).toBe('al-verlengd');
  });

  it('is moved on by a question that comes after it, and by no day of before', () => {
    const longer = next(click(inState('bij-consulent'), 'bestuurder', bodies.extendTerm, on('2027-01-11')));
    const asked = next(click(longer, 'consulent', bodies.askAanvulling, on('2027-01-12')));
    const back = next(click(asked, 'zoco', bodies.answerAanvulling, on('2027-01-18')));
    expect(endOf(back)).toBe('2027-02-08'); // 13 to 17 January: five days, then a weekend
  });
});

describe('the confirmation of receipt (Awb 4:3a)', () => {
  it('stands in the history of the first yes of the directie, with the day of the law', () => {
    const { events } = change(click(inState('bij-directie'), 'directie', bodies.commit));
    expect(events).toHaveLength(1);
    expect(events[0]?.detail).toEqual({ ontvangen: '2026-11-23', besluitUiterlijk: '2027-01-18' });
  });

  it('is not given anew after an amendment', () => {
    const amended = play(inState('bij-consulent'), [['zoco', bodies.amend]], on('2026-11-25'));
    const { next: back, events } = change(click(amended, 'directie', bodies.commit, on('2026-11-26')));
    expect(events[0]?.detail).toEqual({});
    expect(back?.submittedAt).toEqual(inState('bij-consulent').submittedAt);
  });
});
