import { describe, expect, it, test } from 'vitest';
import { addPlace } from '../../../../bot/beheer/rules/people/add-place.ts';
import { thingById } from '../../../../bot/beheer/rules/people/held-things.ts';
import { leave } from '../../../../bot/beheer/rules/people/leave.ts';
import { placeKey } from '../../../../bot/beheer/rules/people/place-key.ts';
import { domainsOf } from '../../../../bot/beheer/rules/tenants/domains-of.ts';
import type { Result } from '../../../../bot/core/result.ts';
import { personId, schoolId } from '../../../../cards/words/brands.ts';
import { day, TODAY, tenant } from '../../people/a-register.ts';

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code);
const HERE = tenant('vloedlijn');
const THERE = tenant('branding');

describe('a school without a role in it', () => {
  const school = schoolId('de-duinroos');
  const shut = schoolId('dicht');
  const [a, b] = [personId('a'), personId('b')];
  const schools = [
    { id: school, closedOn: null },
    { id: shut, closedOn: day('2027-08-01') },
  ];
  const row = (from: string, until: string | null = null, of = a) => ({
    personId: of,
    schoolId: school,
    from: day(from),
    until: until === null ? null : day(until),
  });
  const add = (
    wanted: ReturnType<typeof row>,
    affiliations: readonly ReturnType<typeof row>[] = [],
    endedOn: string | null = null,
  ) => addPlace({ schools, affiliations }, { id: a, endedOn: endedOn === null ? null : day(endedOn) }, wanted);

  test.each([
    ['begins the day after the one before', row('2027-01-01'), [row('2026-08-01', '2026-12-31')], 'ok'],
    [
      'begins on the last day of the one before',
      row('2026-12-31'),
      [row('2026-08-01', '2026-12-31')],
      'werkplek-loopt-al',
    ],
    ['is the same once more', row('2026-08-01', '2026-12-31'), [row('2026-08-01', '2026-12-31')], 'al-gedaan'],
    ['is of somebody else', row('2026-08-01'), [row('2026-08-01', null, b)], 'ok'],
    ['ends before it begins', row('2026-11-25', '2026-11-24'), [], 'eind-voor-begin'],
    ['lasts one day', row('2026-11-25', '2026-11-25'), [], 'ok'],
    ['is of a school on its last open day', { ...row('2027-07-31'), schoolId: shut }, [], 'ok'],
    ['is of a school from the day it is closed', { ...row('2027-08-01'), schoolId: shut }, [], 'rol-school-gesloten'],
    ['is of a school that is not there', { ...row('2026-08-01'), schoolId: schoolId('weg') }, [], 'school-onbekend'],
  ] as const)('that %s', (_, wanted, there, code) => {
    expect(codeOf(add(wanted, there))).toBe(code);
  });

  it('ends with the last day of who is leaving, and does not begin after it', () => {
    expect(add(row('2026-11-25'), [], '2026-12-31')).toMatchObject({ value: { until: '2026-12-31' } });
    expect(codeOf(add(row('2027-01-01'), [], '2026-12-31'))).toBe('werkt-hier-niet');
  });

  it('has a key of its own, which a card can carry, and is not ended by leaving', () => {
    const affiliations = [row('2026-08-01', '2026-12-31'), row('2027-01-01'), row('2026-08-01', null, b)];
    const keys = affiliations.map(placeKey);
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);
    const people = {
      persons: [],
      terms: [],
      deputies: [],
      volmachten: [],
      schools,
      tenants: [],
      affiliations,
    };
    expect(thingById(people, keys[1] ?? '')).toMatchObject({ kind: 'werkplek', row: { from: '2027-01-01' } });
    expect(leave(people, { id: a, endedOn: null }, day('2026-11-30'), TODAY)).toMatchObject({
      value: { ends: [], calledOff: [] },
    });
  });
});

it('an organisation is told by the domains of its accounts, the most frequent first', () => {
  const of = ['a@b.example', 'c@a.example', 'd@a.example', 'e@c.example', 'f@d.example', 'g@e.example', 'zonder'];
  const persons = of.map((upn) => ({ tenantId: HERE, upn }));
  const elsewhere = { tenantId: THERE, upn: 'x@f.example' };
  expect(domainsOf([...persons, elsewhere], { tenantId: HERE })).toEqual([
    'a.example',
    'b.example',
    'c.example',
    'd.example',
  ]);
  expect(domainsOf([...persons, elsewhere], { tenantId: THERE })).toEqual(['f.example']);
  expect(domainsOf([], { tenantId: HERE })).toEqual([]);
});
