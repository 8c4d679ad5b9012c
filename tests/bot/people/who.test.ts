import { expect, test } from 'vitest';
import { openSchools, schoolById, schoolsOf } from '../../../bot/people/schools.ts';
import {
  bestuurders,
  consulenten,
  cvtMembers,
  cvtSecretaries,
  deputiesOf,
  directies,
  type Staff,
  staffById,
  volmachthouders,
} from '../../../bot/people/who.ts';
import { schoolId } from '../../../cards/words/brands.ts';
import { oneEngine } from '../../support/stores.ts';
import { aRegister, TODAY, TOMORROW, YESTERDAY } from './a-register.ts';

const names = (staff: readonly Staff[]) => staff.map(({ name }) => name);

oneEngine('who', (engine) => {
  async function world() {
    const { store, swv } = await engine.swv();
    const read = <T>(work: Parameters<typeof store.read<T>>[1]) => store.read(swv, work);
    return { register: aRegister(store, swv), read };
  }

  test('the directies and consulenten of a school are its own, of today, by name', async () => {
    const { register, read } = await world();
    const [duinroos, zeeduin] = [await register.school('de-duinroos'), await register.school('het-zeeduin')];
    const [b, a, old, other] = [
      await register.person('b', { name: 'Directeur B' }),
      await register.person('a', { name: 'Directeur A' }),
      await register.person('old'),
      await register.person('other'),
    ];
    await register.role(b, 'directie', { school: duinroos });
    await register.role(a, 'directie', { school: duinroos, from: TODAY });
    await register.role(old, 'directie', { school: duinroos, until: YESTERDAY });
    await register.role(other, 'directie', { school: zeeduin });
    await register.role(other, 'onderwijsconsulent', { school: duinroos });
    expect(names(await read((tx) => directies(tx, duinroos, TODAY)))).toEqual(['Directeur A', 'Directeur B']);
    expect(await read((tx) => consulenten(tx, duinroos, TODAY))).toEqual([
      { person: other, name: 'other', workingDays: [1, 2, 4] },
    ]);
  });

  test('a school that closed has nobody, and who left is not there', async () => {
    const { register, read } = await world();
    const [closed, open] = [await register.school('dicht', { closedOn: TODAY }), await register.school('open')];
    await register.role(await register.person('d'), 'directie', { school: closed });
    await register.role(await register.person('left', { endedOn: YESTERDAY }), 'directie', { school: open });
    expect(await read((tx) => directies(tx, closed, TODAY))).toEqual([]);
    expect(await read((tx) => directies(tx, closed, YESTERDAY))).toHaveLength(1);
    expect(await read((tx) => directies(tx, open, TODAY))).toEqual([]);
  });

  test('somebody with two terms of one role is named once', async () => {
    const { register, read } = await world();
    const person = await register.person('lid');
    await register.role(person, 'cvt-lid');
    await register.role(person, 'cvt-lid', { from: TODAY });
    expect(await read((tx) => cvtMembers(tx, TODAY))).toHaveLength(1);
  });

  test('members, secretary and bestuurder are those of the day', async () => {
    const { register, read } = await world();
    await register.role(await register.person('lid'), 'cvt-lid');
    await register.role(await register.person('later'), 'cvt-lid', { from: TOMORROW });
    await register.role(await register.person('secretaris'), 'cvt-secretaris');
    await register.role(await register.person('bestuurder'), 'directeur-bestuurder');
    expect(names(await read((tx) => cvtMembers(tx, TODAY)))).toEqual(['lid']);
    expect(names(await read((tx) => cvtMembers(tx, TOMORROW)))).toEqual(['later', 'lid']);
    expect(names(await read((tx) => cvtSecretaries(tx, TODAY)))).toEqual(['secretaris']);
    expect(names(await read((tx) => bestuurders(tx, TODAY)))).toEqual(['bestuurder']);
  });

  test('a volmachthouder is a member of the CvT with a volmacht of today', async () => {
    const { register, read } = await world();
    const [holder, lapsed, noMember] = [
      await register.person('houder'),
      await register.person('verlopen'),
      await register.person('geen-lid'),
    ];
    await register.role(holder, 'cvt-lid');
    await register.role(lapsed, 'cvt-lid');
    await register.role(noMember, 'beleidsmedewerker');
    await register.volmacht(holder, 'MB-1', { maximum: 250_000 });
    await register.volmacht(lapsed, 'MB-2', { until: YESTERDAY });
    await register.volmacht(noMember, 'MB-3');
    expect(await read((tx) => volmachthouders(tx, TODAY))).toEqual([
      {
        person: holder,
        name: 'houder',
        workingDays: [1, 2, 4],
        volmacht: { number: 'MB-1', kinds: ['maatwerk'], maximum: 250_000, from: '2026-08-01', until: null },
      },
    ]);
  });

  test('deputies are those of this role and day, while the absent person holds it', async () => {
    const { register, read } = await world();
    const [absent, gone] = [await register.person('absent'), await register.person('gone', { endedOn: YESTERDAY })];
    const [one, late, chained] = [
      await register.person('one'),
      await register.person('late'),
      await register.person('c'),
    ];
    await register.role(absent, 'onderwijsconsulent', { school: await register.school('de-duinroos') });
    await register.role(gone, 'cvt-lid');
    await register.deputy(absent, one, 'onderwijsconsulent');
    await register.deputy(absent, late, 'onderwijsconsulent', { from: TOMORROW });
    await register.deputy(absent, late, 'cvt-lid');
    await register.deputy(one, chained, 'onderwijsconsulent');
    await register.deputy(gone, one, 'cvt-lid');
    const of = (person: typeof absent, role: 'onderwijsconsulent' | 'cvt-lid') =>
      read((tx) => deputiesOf(tx, person, role, TODAY));
    expect(names(await of(absent, 'onderwijsconsulent'))).toEqual(['one']);
    expect(await of(absent, 'cvt-lid')).toEqual([]);
    expect(await of(one, 'onderwijsconsulent')).toEqual([]);
    expect(await of(gone, 'cvt-lid')).toEqual([]);
  });

  test('a name in a history stays readable after somebody left', async () => {
    const { register, read } = await world();
    const person = await register.person('left', { endedOn: YESTERDAY });
    expect((await read((tx) => staffById(tx, [person]))).get(person)?.name).toBe('left');
    expect((await read((tx) => staffById(tx, []))).size).toBe(0);
  });

  test('the schools of an actor are those of the roles they hold, by name', async () => {
    const { register, read } = await world();
    const [zeeduin, duinroos, other] = [
      await register.school('het-zeeduin'),
      await register.school('de-duinroos'),
      await register.school('het-helmgras'),
    ];
    const roles = [
      { role: 'zorgcoordinator', school: zeeduin, insteadOf: null },
      { role: 'zorgcoordinator', school: duinroos, insteadOf: null },
      { role: 'onderwijsconsulent', school: other, insteadOf: null },
      { role: 'cvt-lid', school: null, insteadOf: null },
    ] as const;
    const ids = async (role?: 'zorgcoordinator') =>
      (await read((tx) => schoolsOf(tx, { roles }, role))).map(({ id }) => id);
    expect(await ids()).toEqual([duinroos, other, zeeduin]);
    expect(await ids('zorgcoordinator')).toEqual([duinroos, zeeduin]);
    expect(await read((tx) => schoolsOf(tx, { roles: [] }))).toEqual([]);
  });

  test('a school is found by its key, closed or not, with its board; a list of schools is of open ones', async () => {
    const { register, read } = await world();
    const closed = await register.school('dicht', { closedOn: TODAY, board: 'Stichting Branding' });
    const open = await register.school('open');
    expect(await read((tx) => schoolById(tx, closed))).toMatchObject({
      name: 'dicht',
      route: 'personal',
      closedOn: TODAY,
      board: { name: 'Stichting Branding', mandate: null },
    });
    expect(await read((tx) => schoolById(tx, schoolId('nergens')))).toBeNull();
    expect((await read((tx) => openSchools(tx, TODAY))).map(({ id }) => id)).toEqual([open]);
  });
});
