import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addRole } from '../../../../bot/beheer/rules/people/add-role.ts';
import { deputise } from '../../../../bot/beheer/rules/people/deputise.ts';
import { callOff, endThing } from '../../../../bot/beheer/rules/people/end-thing.ts';
import { findPerson } from '../../../../bot/beheer/rules/people/find-person.ts';
import { giveVolmacht } from '../../../../bot/beheer/rules/people/give-volmacht.ts';
import { leave } from '../../../../bot/beheer/rules/people/leave.ts';
import type { PeopleState, Person, RoleTerm } from '../../../../bot/beheer/rules/people/people.ts';
import { stillABeheerder } from '../../../../bot/beheer/rules/people/still-a-beheerder.ts';
import { twinOf } from '../../../../bot/beheer/rules/people/twin-of.ts';
import { plusDays } from '../../../../bot/core/local-day.ts';
import type { Result } from '../../../../bot/core/result.ts';
import { personId, schoolId } from '../../../../cards/words/brands.ts';
import { day, TODAY, tenant } from '../../people/a-register.ts';

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code);
const person = (id: string, endedOn: string | null = null): Person => ({
  id: personId(id),
  tenantId: tenant('vloedlijn'),
  upn: `${id}@vloedlijn.example`,
  email: `${id}@vloedlijn.example`,
  name: id,
  workingDays: [1],
  endedOn: endedOn === null ? null : day(endedOn),
});
const term = (of: string, role: RoleTerm['role'], from: string, until: string | null = null): RoleTerm => ({
  id: `${of}-${role}-${from}`,
  personId: personId(of),
  role,
  schoolId: null,
  from: day(from),
  until: until === null ? null : day(until),
});
const SCHOOLS = [
  { id: schoolId('open'), closedOn: null },
  { id: schoolId('dicht'), closedOn: day('2027-08-01') },
];
const state = (more: Partial<PeopleState> = {}): PeopleState => ({
  persons: [person('a'), person('b')],
  terms: [],
  deputies: [],
  volmachten: [],
  affiliations: [],
  schools: SCHOOLS,
  tenants: [{ tenantId: tenant('vloedlijn'), from: day('2026-08-01'), until: null }],
  ...more,
});
const span = (from: string, until: string | null = null) => ({
  from: day(from),
  until: until === null ? null : day(until),
});

describe('a role more', () => {
  const had = state({ terms: [term('a', 'cvt-lid', '2026-08-01', '2026-12-31')] });
  test.each([
    ['begins the day after the one before', 'cvt-lid', '2027-01-01', null, 'ok'],
    ['begins on the last day of the one before', 'cvt-lid', '2026-12-31', null, 'rol-loopt-al'],
    ['ends on the first day of the one before', 'cvt-lid', '2026-01-01', '2026-08-01', 'rol-loopt-al'],
    ['ends the day before the one there is', 'cvt-lid', '2026-01-01', '2026-07-31', 'ok'],
    ['is the same once more', 'cvt-lid', '2026-08-01', '2026-12-31', 'al-gedaan'],
    ['lasts one day', 'administratie', '2026-11-25', '2026-11-25', 'ok'],
    ['ends before it begins', 'administratie', '2026-11-25', '2026-11-24', 'eind-voor-begin'],
  ] as const)('that %s', (_, role, from, until, code) => {
    expect(codeOf(addRole(had, person('a'), { role, schoolId: null, ...span(from, until) }, 'x'))).toBe(code);
  });

  test.each([
    ['of a school without one', 'directie', null, '2026-11-25', 'school-nodig'],
    ['of the SWV with a school', 'cvt-lid', 'open', '2026-11-25', 'school-niet-nodig'],
    ['of a school that is not there', 'directie', 'weg', '2026-11-25', 'school-onbekend'],
    ['of a school on its last open day', 'directie', 'dicht', '2027-07-31', 'ok'],
    ['of a school from the day it is closed', 'directie', 'dicht', '2027-08-01', 'rol-school-gesloten'],
  ] as const)('%s', (_, role, school, from, code) => {
    const wanted = { role, schoolId: school === null ? null : schoolId(school), ...span(from) };
    expect(codeOf(addRole(state(), person('a'), wanted, 'x'))).toBe(code);
  });

  it('ends with the last day of who is leaving, and does not begin after it', () => {
    const leaving = person('a', '2026-12-31');
    const wanted = { role: 'cvt-lid', schoolId: null } as const;
    expect(addRole(state(), leaving, { ...wanted, ...span('2026-12-31') }, 'x')).toMatchObject({
      value: { until: '2026-12-31' },
    });
    expect(codeOf(addRole(state(), leaving, { ...wanted, ...span('2027-01-01') }, 'x'))).toBe('werkt-hier-niet');
  });
});

describe('the last beheerder', () => {
  const role = 'functioneel-beheerder';
  const own = term('a', role, '2026-08-01');
  const thing = { kind: 'rol', row: own } as const;
  test.each([
    ['nobody else', [], '2026-12-31', 'laatste-beheerder'],
    ['another without end', [term('b', role, '2026-08-01')], '2026-11-24', 'ok'],
    ['another until that day', [term('b', role, '2026-08-01', '2026-12-31')], '2026-12-31', 'laatste-beheerder'],
    ['another from the day after', [term('b', role, '2027-01-01')], '2026-12-31', 'ok'],
    ['another from two days after', [term('b', role, '2027-01-02')], '2026-12-31', 'laatste-beheerder'],
  ])('ends the role with %s', (_, others, lastDay, code) => {
    expect(codeOf(endThing(state({ terms: [own, ...others] }), thing, day(lastDay), TODAY))).toBe(code);
  });

  it('is not somebody who left, nor somebody who only stands in', () => {
    const others = [term('b', role, '2026-08-01')];
    const left = state({ persons: [person('a'), person('b', '2026-12-01')], terms: [own, ...others] });
    const ended = endThing(left, thing, day('2026-12-31'), TODAY);
    expect(ended).toMatchObject({ refusal: { code: 'laatste-beheerder', field: 'tot', facts: { dag: '2027-01-01' } } });
    const deputy = { id: 'd', personId: personId('a'), deputyId: personId('b'), role, ...span('2026-08-01') } as const;
    expect(codeOf(endThing(state({ terms: [own], deputies: [deputy] }), thing, TODAY, TODAY))).toBe(
      'laatste-beheerder',
    );
  });

  it('is not somebody whose organisation is shut out: its last day counts as theirs', () => {
    const others = [own, term('b', role, '2026-08-01')];
    const elsewhere = { ...person('b'), tenantId: tenant('branding') };
    const ends = (until: string | null) => {
      const branding = {
        tenantId: tenant('branding'),
        from: day('2026-08-01'),
        until: until === null ? null : day(until),
      };
      const of = state({ persons: [person('a'), elsewhere], terms: others });
      return endThing({ ...of, tenants: [...of.tenants, branding] }, thing, day('2026-12-31'), TODAY);
    };
    expect(ends(null).ok).toBe(true);
    expect(ends('2027-01-31')).toMatchObject({ refusal: { code: 'laatste-beheerder', facts: { dag: '2027-02-01' } } });
    expect(ends('2026-11-01')).toMatchObject({ refusal: { code: 'laatste-beheerder', facts: { dag: '2027-01-01' } } });
  });

  it('can be anybody else while a SWV without a beheerder is not made worse', () => {
    const none = state({ terms: [term('a', 'cvt-lid', '2026-08-01')] });
    expect(stillABeheerder(none, none, TODAY).ok).toBe(true);
  });

  it('leaves no day without one that had one, whatever is ended', () => {
    const days = fc.integer({ min: -5, max: 20 }).map((at) => plusDays(TODAY, at));
    const terms = fc.array(
      fc.record({ of: fc.constantFrom('a', 'b'), from: days, length: fc.option(fc.integer({ min: 0, max: 15 })) }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(terms, days, (drawn, lastDay) => {
        const held = drawn.map(({ of, from, length }, at) => ({
          ...term(of, role, from, length === null ? null : plusDays(from, length)),
          id: String(at),
        }));
        const [first] = held;
        if (!first) return;
        const ended = endThing(state({ terms: held }), { kind: 'rol', row: first }, lastDay, TODAY);
        if (!ended.ok) return;
        const after = held.map((one) => (one === first ? { ...one, until: lastDay } : one));
        for (let at = 0; at < 40; at += 1) {
          const now = plusDays(TODAY, at);
          const has = (all: typeof held) =>
            all.some(({ from, until }) => from <= now && (until === null || until >= now));
          expect(has(held) && !has(after)).toBe(false);
        }
      }),
    );
  });
});

describe('an end', () => {
  const running = term('a', 'cvt-lid', '2026-08-01', '2026-12-31');
  const end = (lastDay: string, row = running) => codeOf(endThing(state(), { kind: 'rol', row }, day(lastDay), TODAY));
  test.each([
    ['on its first day', '2026-08-01', 'ok'],
    ['before its first day', '2026-07-31', 'einde-voor-eerste-dag'],
    ['where it was', '2026-12-31', 'al-gedaan'],
    ['later than it was', '2027-01-01', 'einde-alleen-eerder'],
  ])('%s', (_, lastDay, code) => expect(end(lastDay)).toBe(code));

  it('does not come to what is over', () => {
    expect(end('2026-11-01', term('a', 'cvt-lid', '2026-08-01', '2026-11-24'))).toBe('al-gedaan');
  });

  it('is not needed for what began today: that is called off; what ran a day is not', () => {
    const off = (from: string) => codeOf(callOff(state(), { kind: 'rol', row: term('a', 'cvt-lid', from) }, TODAY));
    expect([off('2026-11-24'), off('2026-11-25'), off('2026-11-26')]).toEqual(['al-begonnen', 'ok', 'ok']);
  });
});

describe('who stands in', () => {
  const held = state({ terms: [term('a', 'cvt-lid', '2026-08-01', '2026-12-31')] });
  const wanted = { role: 'cvt-lid', ...span('2026-12-01', '2027-01-31') } as const;
  const ask = (more: object = {}, deputy = person('b')) =>
    deputise(held, person('a'), deputy, { ...wanted, ...more }, 'x');
  it('may, on days of which the absent person holds the role on one at least', () => {
    expect(ask().ok).toBe(true);
    expect(codeOf(ask(span('2026-12-31')))).toBe('ok');
    expect(codeOf(ask(span('2027-01-01')))).toBe('rol-niet-van-hen');
    expect(codeOf(ask({ role: 'directie' }))).toBe('rol-niet-van-hen');
  });
  it('is somebody else, who is still here, and no longer than that', () => {
    expect(codeOf(ask({}, person('a')))).toBe('waarnemer-zelf');
    expect(codeOf(ask({}, person('b', '2026-11-30')))).toBe('waarnemer-weg');
    expect(ask({}, person('b', '2026-12-15'))).toMatchObject({ value: { until: '2026-12-15' } });
  });
});

describe('a volmacht', () => {
  const members = (...terms: RoleTerm[]) => state({ terms });
  const ask = (of: PeopleState, from: string, until: string | null) =>
    codeOf(giveVolmacht(of, person('a'), { number: 'V1', kinds: ['x'], maximum: null, ...span(from, until) }, 'x'));
  it('needs the role of CvT-lid on each of its days, in one term or in several', () => {
    const two = members(
      term('a', 'cvt-lid', '2026-08-01', '2026-12-31'),
      term('a', 'cvt-lid', '2027-01-01', '2027-07-31'),
    );
    expect(ask(two, '2026-11-25', '2027-07-31')).toBe('ok');
    expect(ask(two, '2026-11-25', '2027-08-01')).toBe('geen-cvt-lid');
    expect(ask(two, '2026-11-25', null)).toBe('geen-cvt-lid');
    expect(ask(two, '2026-07-31', '2027-07-31')).toBe('geen-cvt-lid');
    expect(ask(members(term('a', 'cvt-lid', '2026-08-01')), '2026-11-25', null)).toBe('ok');
    expect(ask(members(term('b', 'cvt-lid', '2026-08-01')), '2026-11-25', null)).toBe('geen-cvt-lid');
  });
});

describe('who leaves', () => {
  it('takes a last day that no role of the past contradicts', () => {
    const began = state({ terms: [term('a', 'cvt-lid', '2026-11-20')] });
    expect(codeOf(leave(began, person('a'), day('2026-11-19'), TODAY))).toBe('begon-later');
    expect(leave(began, person('a'), day('2026-11-20'), TODAY)).toMatchObject({ value: { ends: [{}], calledOff: [] } });
  });
  it('keeps an earlier end of a role as it was', () => {
    const ended = state({ terms: [term('a', 'cvt-lid', '2026-08-01', '2026-10-31')] });
    expect(leave(ended, person('a'), TODAY, TODAY)).toMatchObject({ value: { ends: [], calledOff: [] } });
  });
});

describe('who somebody is', () => {
  const known = [person('anna'), { ...person('anneke'), name: 'Zoë  Duin', email: 'A.B@school.example' }];
  it('is the same account in other capitals, as an e-mail address or as a user name', () => {
    expect(twinOf(known, { upn: 'x@y.example', email: 'a.b@SCHOOL.example' })?.id).toBe('anneke');
    expect(twinOf(known, { upn: 'ANNEKE@vloedlijn.example', email: 'x@y.example' })?.id).toBe('anneke');
    expect(twinOf(known, { upn: 'x@y.example', email: 'x@y.example' })).toBeNull();
  });
  it('is found by a name without accents or by part of it, never by guess', () => {
    const ask = (typed: string) => findPerson(known, typed);
    expect(ask('zoe duin')).toMatchObject({ value: { id: 'anneke' } });
    expect(ask('A.B@School.example')).toMatchObject({ value: { id: 'anneke' } });
    expect(ask('ann')).toMatchObject({ value: { id: 'anna' } });
    expect(codeOf(ask('n'))).toBe('waarnemer-meer');
    expect(codeOf(ask(''))).toBe('waarnemer-onbekend');
  });
});
