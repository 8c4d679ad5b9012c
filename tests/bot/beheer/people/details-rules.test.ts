import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  changeDetails,
  type DetailsState,
  type DetailsWish,
  detailsRevision,
  type Known,
} from '../../../../bot/beheer/rules/people/change-details.ts';
import { plusDays } from '../../../../bot/core/local-day.ts';
import type { Result } from '../../../../bot/core/result.ts';
import { personId, revision, staffName } from '../../../../cards/words/brands.ts';
import { day, object, TODAY, tenant } from '../../people/a-register.ts';

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code);
const HERE = tenant('vloedlijn');
const THERE = tenant('branding');
const BEHEERDER = 'functioneel-beheerder';

const known = (id: string, more: Partial<Known> = {}): Known => ({
  id: personId(id),
  tenantId: HERE,
  objectId: object(id),
  upn: `${id}@vloedlijn.example`,
  email: `${id}@vloedlijn.example`,
  name: id,
  workingDays: [1],
  endedOn: null,
  ...more,
});
const term = (of: string, until: string | null = null) =>
  ({
    id: of,
    personId: personId(of),
    role: BEHEERDER,
    schoolId: null,
    from: day('2026-08-01'),
    until: until === null ? null : day(until),
  }) as const;
const open = (tenantId: typeof HERE, until: string | null = null) => ({
  tenantId,
  from: day('2026-08-01'),
  until: until === null ? null : day(until),
});
const state = (persons: readonly Known[], more: Partial<DetailsState> = {}): DetailsState => ({
  persons,
  terms: [],
  tenants: [open(HERE), open(THERE)],
  ...more,
});

/** Of the first person, who becomes so. */
function change(
  of: DetailsState,
  to: Partial<DetailsWish['details']>,
  how: Partial<Omit<DetailsWish, 'details'>> = {},
): ReturnType<typeof changeDetails> {
  const [person] = of.persons;
  if (!person) throw new Error('Somebody is changed.');
  const { email, upn, tenantId } = person;
  const details = { name: staffName(person.name), email, upn, tenantId, ...to };
  const wish = { details, seen: detailsRevision(person), newAccount: false, sure: false, ...how };
  return changeDetails(of, person.id, wish, TODAY);
}

describe('the account of somebody', () => {
  const met = state([known('a'), known('b')]);
  const unmet = state([known('a', { objectId: null }), known('b')]);
  test.each([
    ['another sign-in name of who was met', met, { upn: 'x@vloedlijn.example' }, {}, 'ok', false],
    ['another organisation of who was met', met, { tenantId: THERE }, {}, 'account-zeker', null],
    ['the same, asked and answered', met, { tenantId: THERE }, { sure: true }, 'ok', true],
    ['a new account by name only', met, {}, { newAccount: true }, 'account-zeker', null],
    ['the same, asked and answered', met, {}, { newAccount: true, sure: true }, 'ok', true],
    ['another organisation of who was never met', unmet, { tenantId: THERE }, {}, 'ok', false],
    [
      'a new account of who was never met, with nothing else',
      unmet,
      {},
      { newAccount: true, sure: true },
      'al-gedaan',
      null,
    ],
    ['nothing', met, {}, {}, 'niets-veranderd', null],
    ['nothing, from a form of long ago', met, {}, { seen: revision(0) }, 'niets-veranderd', null],
    [
      'another name, from a form of long ago',
      met,
      { name: staffName('x') },
      { seen: revision(0) },
      'intussen-veranderd',
      null,
    ],
  ] as const)('with %s', (_, of, to, how, code, unbinds) => {
    const changed = change(of, to, how);
    expect(codeOf(changed)).toBe(code);
    expect(changed.ok ? changed.value.unbinds : null).toBe(unbinds);
  });

  it('that was tied or let go since the form was drawn is a change of somebody else', () => {
    const [before] = met.persons;
    const [after] = unmet.persons;
    if (!before || !after) return;
    expect(detailsRevision(before)).not.toBe(detailsRevision(after));
    expect(detailsRevision(before)).not.toBe(detailsRevision({ ...before, objectId: object('other') }));
    expect(detailsRevision(before)).toBe(detailsRevision({ ...before, endedOn: TODAY, workingDays: [2] }));
  });
});

describe('a twin', () => {
  const others = [known('b', { email: 'B.Mail@vloedlijn.example' }), known('c', { tenantId: THERE })];
  const of = state([known('a'), ...others]);
  test.each([
    ['the address of somebody, in other capitals', { email: 'b.mail@VLOEDLIJN.example' }, 'email-van-ander', 'email'],
    ['as address the sign-in name of somebody', { email: 'B@vloedlijn.example' }, 'email-van-ander', 'email'],
    ['the sign-in name of somebody', { upn: 'b@vloedlijn.example' }, 'gebruikersnaam-van-ander', 'gebruikersnaam'],
    [
      'as sign-in name the address of somebody',
      { upn: 'b.mail@vloedlijn.example' },
      'gebruikersnaam-van-ander',
      'gebruikersnaam',
    ],
    [
      'the sign-in name of somebody elsewhere',
      { upn: 'c@vloedlijn.example' },
      'gebruikersnaam-van-ander',
      'gebruikersnaam',
    ],
  ] as const)('is %s', (_, to, code, field) => {
    expect(change(of, to)).toMatchObject({ refusal: { code, field } });
  });

  it('is not oneself, nor one that stands there already when only a name changes', () => {
    expect(codeOf(change(of, { email: 'A@Vloedlijn.example' }))).toBe('ok');
    const twins = state([known('a'), known('b', { email: 'a@vloedlijn.example' })]);
    expect(codeOf(change(twins, { name: staffName('x') }))).toBe('ok');
    expect(codeOf(change(twins, { email: 'nieuw@vloedlijn.example' }))).toBe('ok');
  });

  it('is who has the same sign-in name in the organisation to which somebody moves', () => {
    const same = state([known('a'), known('b', { upn: 'a@vloedlijn.example', email: 'b@b.example', tenantId: THERE })]);
    expect(codeOf(change(same, { tenantId: THERE }, { sure: true }))).toBe('gebruikersnaam-van-ander');
  });
});

describe('the last beheerder', () => {
  const gone = { newAccount: true, sure: true };
  const two = (more: Partial<Known>, until: string | null = null) =>
    state([known('a'), known('b', more)], { terms: [term('a'), term('b', until)] });
  test.each([
    ['another who was met', two({}), 'ok'],
    ['another whom the bot never met', two({ objectId: null }), 'laatste-account'],
    ['another who left', two({ endedOn: day('2026-11-24') }), 'laatste-account'],
    ['another whose role ends', two({}, '2027-07-31'), 'laatste-account'],
    [
      'another from an organisation that is shut',
      { ...two({ tenantId: THERE }), tenants: [open(HERE)] },
      'laatste-account',
    ],
    ['nobody else', state([known('a')], { terms: [term('a')] }), 'laatste-account'],
    ['no role at all', state([known('a'), known('b')], { terms: [term('b')] }), 'ok'],
  ] as const)('shuts out their own account, with %s', (_, of, code) => {
    expect(codeOf(change(of, {}, gone))).toBe(code);
  });

  it('may not move to an organisation that will be shut, met or not', () => {
    const tenants = [open(HERE), open(THERE, '2027-07-31')];
    const unmet = state([known('a', { objectId: null })], { terms: [term('a')], tenants });
    expect(change(unmet, { tenantId: THERE })).toMatchObject({
      refusal: { code: 'laatste-beheerder', field: 'organisatie', facts: { dag: '2027-08-01' } },
    });
    expect(codeOf(change({ ...unmet, tenants: [open(HERE), open(THERE)] }, { tenantId: THERE }))).toBe('ok');
  });

  it('leaves on every day somebody with an account who manages, where there was one', () => {
    const until = fc.option(fc.integer({ min: 0, max: 20 }).map((at) => plusDays(TODAY, at)));
    const someone = fc.record({ met: fc.boolean(), elsewhere: fc.boolean(), role: fc.boolean(), until, ends: until });
    fc.assert(
      fc.property(fc.array(someone, { minLength: 1, maxLength: 4 }), until, fc.boolean(), (drawn, shuts, moves) => {
        const persons = drawn.map(({ met, elsewhere, ends }, at) =>
          known(`p${at}`, {
            objectId: met ? object(`p${at}`) : null,
            tenantId: elsewhere ? THERE : HERE,
            endedOn: ends,
          }),
        );
        const terms = drawn.flatMap(({ role, until }, at) => (role ? [term(`p${at}`, until)] : []));
        const of = state(persons, { terms, tenants: [open(HERE), open(THERE, shuts)] });
        const changed = change(of, moves ? { tenantId: THERE } : {}, gone);
        if (!changed.ok || !changed.value.unbinds) return;
        const after = persons.map((one, at) => (at === 0 ? { ...one, objectId: null } : one));
        for (let at = 0; at < 25; at += 1) {
          const now = plusDays(TODAY, at);
          const manages = (all: readonly Known[]) =>
            all.some(
              ({ id, objectId, tenantId, endedOn }) =>
                objectId !== null &&
                (endedOn === null || endedOn >= now) &&
                (tenantId === HERE || shuts === null || shuts >= now) &&
                terms.some((one) => one.personId === id && (one.until === null || one.until >= now)),
            );
          expect(manages(persons) && !manages(after)).toBe(false);
        }
      }),
    );
  });
});
