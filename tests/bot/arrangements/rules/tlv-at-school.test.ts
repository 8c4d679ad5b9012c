import { describe, expect, test } from 'vitest';
import type { World } from '../../../../bot/arrangements/rules/world.ts';
import { localDate, schoolId } from '../../../../cards/words/brands.ts';
import { bodies, click, code, next, now, on, play, secret } from '../support/play.ts';
import { begunAs, filledAs, worldOf } from '../support/tlv-states.ts';

const tlv = worldOf('tlv-vso');

describe('the mandate of the board', () => {
  const whole = (world: World) => play(begunAs('tlv-vso'), filledAs('tlv-vso'), now, world);
  const as = (mandate: World['mandate']): World => ({ ...tlv, mandate });

  test('is there before a TLV leaves concept, and is asked of no other kind', () => {
    expect(code(click(whole(tlv), 'zoco', bodies.submitToDirectie, now, as(null)))).toBe('geen-mandaat');
    const other = { ...worldOf('btv'), mandate: null };
    const btv = play(begunAs('btv'), filledAs('btv'), now, other);
    expect(code(click(btv, 'zoco', bodies.submitToDirectie, now, other))).toBe('ok');
  });

  test('makes the submission of the zorgcoördinator the application, or the click of the directie', () => {
    const sent = next(click(whole(tlv), 'zoco', bodies.submitToDirectie, now, as('zorgcoordinator')));
    expect(sent.mandate).toEqual({ as: 'zorgcoordinator', by: 'zoco', on: '2026-11-23' });
    const later = on('2026-11-25');
    expect(next(click(sent, 'directie', bodies.commit, later, as('zorgcoordinator'))).mandate).toEqual(sent.mandate);
    const other = next(click(whole(tlv), 'zoco', bodies.submitToDirectie, now, as('directie')));
    expect(other.mandate).toBeNull();
    const applied = { as: 'directie', by: 'directie', on: '2026-11-25' };
    expect(next(click(other, 'directie', bodies.commit, later, as('directie'))).mandate).toEqual(applied);
  });

  test('that changed meanwhile is asked anew, and is gone when the directie wants to talk first', () => {
    const sent = next(click(whole(tlv), 'zoco', bodies.submitToDirectie, now, as('directie')));
    expect(code(click(sent, 'directie', bodies.commit, now, as('zorgcoordinator')))).toBe('mandaat-veranderd');
    expect(code(click(sent, 'directie', bodies.commit, now, as(null)))).toBe('mandaat-veranderd');
    const mine = next(click(whole(tlv), 'zoco', bodies.submitToDirectie, now, as('zorgcoordinator')));
    expect(next(click(mine, 'directie', bodies.decline, now, tlv)).mandate).toBeNull();
  });
});

describe('a TLV on its way', () => {
  const save = (step: 1 | 2 | 3 | 4 | 5, inputs: object, world = tlv) =>
    click(begunAs('tlv-vso'), 'zoco', { kind: 'saveStep', step, inputs }, now, world);

  test('goes to a school for VSO that is open, or outside the region', () => {
    const to = (doelschool: string) => code(save(2, { doelschool, ingang: 'direct' }));
    expect(to('het-helmgras')).toBe('ok');
    expect(to('buiten-de-regio')).toBe('ok');
    expect(to('het-zeeduin')).toBe('doelschool-weg');
    const closed = { ...tlv, targets: [schoolId('elders')] };
    expect(code(save(2, { doelschool: 'het-helmgras' }, closed))).toBe('doelschool-weg');
  });

  test('is needed at once or from a first of August, and a day that passed is no matter', () => {
    const from = (day: string) => code(save(2, { ingang: day === 'direct' ? day : localDate(day) }));
    expect(from('direct')).toBe('ok');
    expect(from('2027-08-01')).toBe('ok');
    expect(from('2026-08-01')).toBe('ok');
    expect(from('2028-08-01')).toBe('geen-keuze');
    expect(from('2027-01-05')).toBe('geen-keuze');
  });

  test.each([
    ['opp', 'opp-te-oud'],
    ['rapport', 'verslag-te-oud'],
  ] as const)('has a report of the last twelve months: of an old %s it says %s', (verslag, said) => {
    const old = { gedaan: secret('rooster'), doel: secret('x'), verslag, opp: localDate('2025-11-22') };
    expect(save(3, old)).toMatchObject({ refusal: { code: said, field: 'opp', facts: { max: 12 } } });
  });
});
