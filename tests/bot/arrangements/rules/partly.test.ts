import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayRequestFor } from '../../../../bot/arrangements/abilities/for-the-school.ts';
import { type Asked, whatIsAsked } from '../../../../bot/arrangements/rules/answers.ts';
import type { Arrangement } from '../../../../bot/arrangements/rules/arrangement.ts';
import { extend } from '../../../../bot/arrangements/rules/extend.ts';
import { differs, lessOf, type Partly, WHOLLY } from '../../../../bot/arrangements/rules/partly.ts';
import { weeksUpTo } from '../../../../bot/arrangements/rules/up-to-previous.ts';
import { amount, cents, localDate, subjectId } from '../../../../cards/words/brands.ts';
import { anyPart, confirmPart } from '../support/any-part.ts';
import { heard } from '../support/heard.ts';
import { duinroos, people } from '../support/people.ts';
import { type Body, bodies, click, code, inState, later, next, now, play, secret, world } from '../support/play.ts';

const HELP: Asked = {
  weken: amount(10),
  dagen: null,
  bedrag: cents(180_000),
  start: localDate('2027-01-11'),
  tlv: null,
};
const TLV: Asked = {
  ...HELP,
  weken: null,
  bedrag: null,
  start: null,
  tlv: { schooljaren: amount(2), ingang: 'direct', categorie: '1' },
};
const PRO: Asked = { ...TLV, tlv: { schooljaren: amount(2), ingang: 'direct', categorie: null } };

const part = (more: Partial<Partly>): Partly => ({ ...WHOLLY, ...more });

describe('a part of what was asked', () => {
  test.each([
    ['fewer weeks', HELP, part({ weken: amount(6) }), true],
    ['less money', HELP, part({ bedrag: cents(1) }), true],
    ['both', HELP, part({ weken: amount(6), bedrag: cents(100_000) }), true],
    ['as many weeks', HELP, part({ weken: amount(10) }), false],
    ['nothing typed', HELP, WHOLLY, false],
    ['a year less', TLV, part({ schooljaren: amount(1) }), true],
    ['another category', TLV, part({ categorie: '3' }), true],
    ['the same category', TLV, part({ categorie: '1' }), false],
    ['no money, where none was asked', { ...HELP, bedrag: cents(0) }, part({ bedrag: cents(0) }), false],
  ])('%s', (_, asked, partly, less) => {
    const granted = lessOf(asked, partly);
    expect(granted.ok && differs(granted.value, asked)).toBe(less);
    expect(granted.ok).toBe(true);
  });

  test.each([
    ['more weeks', HELP, part({ weken: amount(12) }), 'deels-niet-minder', 'weken'],
    ['no weeks', HELP, part({ weken: amount(0) }), 'deels-niet-minder', 'weken'],
    ['a cent more', HELP, part({ bedrag: cents(180_001) }), 'deels-niet-minder', 'bedrag'],
    ['no money', HELP, part({ bedrag: cents(0) }), 'deels-niet-minder', 'bedrag'],
    ['more years', TLV, part({ schooljaren: amount(3) }), 'deels-niet-minder', 'schooljaren'],
    ['weeks of a TLV', TLV, part({ weken: amount(1) }), 'geen-keuze', 'weken'],
    ['years of help', HELP, part({ schooljaren: amount(1) }), 'geen-keuze', 'schooljaren'],
    ['a category of help', HELP, part({ categorie: '1' }), 'geen-keuze', 'categorie'],
    ['a category where the kind has none', PRO, part({ categorie: '1' }), 'geen-keuze', 'categorie'],
  ])('is never %s', (_, asked, partly, refused, field) => {
    expect(lessOf(asked, partly)).toMatchObject({ ok: false, refusal: { code: refused, field } });
  });

  test('is never more of anything, and differs exactly where something changed', () => {
    const rolled = fc.record({ pick: fc.nat(999), other: fc.nat(999) });
    fc.assert(
      fc.property(rolled, fc.constantFrom(HELP, TLV, PRO, { ...HELP, bedrag: cents(0) }), (dice, asked) => {
        const granted = lessOf(asked, anyPart(dice));
        if (!granted.ok) return;
        const { weken, bedrag, tlv, ...rest } = granted.value;
        expect(weken ?? 0).toBeLessThanOrEqual(asked.weken ?? 0);
        expect(bedrag ?? 0).toBeLessThanOrEqual(asked.bedrag ?? 0);
        expect(tlv?.schooljaren ?? 0).toBeLessThanOrEqual(asked.tlv?.schooljaren ?? 0);
        expect({ ...rest, ingang: tlv?.ingang }).toEqual({
          dagen: asked.dagen,
          start: asked.start,
          ingang: asked.tlv?.ingang,
        });
        expect(differs(granted.value, asked)).toBe(JSON.stringify(granted.value) !== JSON.stringify(asked));
      }),
    );
  });
});

const sixWeeks = part({ weken: amount(6), bedrag: cents(100_000) });
const grants = (record: Arrangement, partly: Partly, at = now): Body => ({
  kind: 'conclude',
  outcome: 'toegekend',
  motivering: secret('Zes weken is genoeg om het team op weg te helpen.'),
  deviation: secret('Dit is een zin van meer dan twintig tekens.'),
  confirm: confirmPart(record, partly, at.today),
  partly,
});
const toDecide = heard(inState('bij-volmachthouder'));
const inPart = next(click(toDecide, 'volmachthouder', grants(toDecide, sixWeeks)));

describe('what comes after a part was granted', () => {
  test('is reckoned from what was granted: its last day, and the weeks that an extension goes on from', () => {
    expect(inPart).toMatchObject({ endsOn: '2027-02-21', decision: { deels: true, weken: 6, bedrag: 100_000 } });
    expect(whatIsAsked(inPart).weken).toBe(10);
    expect(weeksUpTo(inPart)).toBe(6);
    const may = mayRequestFor(people.zoco.actor, duinroos, subjectId('draft-2'));
    if (!may.ok) throw new Error('The zorgcoördinator may ask.');
    const further = extend(inPart, subjectId('draft-2'), null, may.value, now, world);
    expect(next(further)).toMatchObject({ earlierWeken: 6, answers: { start: '2027-03-01' } });
  });

  test('is not had with the echo of the whole, nor the whole with the echo of a part', () => {
    const whole = grants(toDecide, WHOLLY);
    const less = grants(toDecide, sixWeeks);
    if (whole.kind !== 'conclude' || less.kind !== 'conclude') throw new Error('It decides.');
    expect(code(click(toDecide, 'volmachthouder', { ...less, confirm: whole.confirm }))).toBe('bevestig-opnieuw');
    expect(code(click(toDecide, 'volmachthouder', { ...whole, confirm: less.confirm }))).toBe('bevestig-opnieuw');
    const { partly: _, ...bare } = less;
    expect(code(click(toDecide, 'volmachthouder', bare))).toBe('bevestig-opnieuw');
  });
});

describe('a herstelbesluit that grants less', () => {
  const granted = inState('toegekend');
  const opened = (record: Arrangement, at = now) =>
    heard(
      play(
        record,
        [
          ['volmachthouder', bodies.revise],
          ['volmachthouder', bodies.openDossier],
        ],
        at,
      ),
      at,
    );

  test('than was granted before ends on its own last day', () => {
    const again = opened(granted);
    const mended = next(click(again, 'volmachthouder', grants(again, sixWeeks)));
    expect(mended).toMatchObject({ state: 'toegekend', endsOn: '2027-02-21', decision: { deels: true } });
  });

  test('may be mended into the whole, without hearing anybody once more', () => {
    const again = play(inPart, [
      ['volmachthouder', bodies.revise],
      ['volmachthouder', bodies.openDossier],
    ]);
    const whole = next(click(again, 'volmachthouder', grants(again, WHOLLY)));
    expect(whole).toMatchObject({ endsOn: '2027-03-21', decision: { deels: false, weken: 10, bedrag: 180_000 } });
  });

  test('does not end before what was granted began: then there would be nothing left of it', () => {
    const march = later(now, 100);
    const begun = play(granted, [['zoco', { kind: 'confirmStart', on: localDate('2027-03-01') }]], march);
    const again = opened(begun, march);
    expect(code(click(again, 'volmachthouder', grants(again, sixWeeks, march), march))).toBe('deels-te-kort');
    const eight = part({ weken: amount(8) });
    expect(next(click(again, 'volmachthouder', grants(again, eight, march), march)).endsOn).toBe('2027-03-07');
  });
});
