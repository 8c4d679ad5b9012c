import { expect, test } from 'vitest';
import { schoolTies, schoolTiesOf } from '../../../bot/people/school-ties.ts';
import { oneEngine } from '../../support/stores.ts';
import { aRegister, TODAY, YESTERDAY } from './a-register.ts';

oneEngine('school ties', (engine) => {
  async function world() {
    const { store, swv } = await engine.swv();
    const register = aRegister(store, swv);
    const duinroos = await register.school('de-duinroos', { board: 'Stichting Vloedlijn' });
    const zeeduin = await register.school('het-zeeduin', { board: 'Stichting Vloedlijn' });
    const helmgras = await register.school('het-helmgras', { board: 'Stichting Branding' });
    const tiesOf = async (person: Awaited<ReturnType<typeof register.person>>) =>
      [...(await store.read(swv, (tx) => schoolTies(tx, person, TODAY)))].sort();
    return { store, swv, register, duinroos, zeeduin, helmgras, tiesOf };
  }

  test.each(['zorgcoordinator', 'directie'] as const)('the school of a %s is an own school', async (role) => {
    const { register, duinroos, tiesOf } = await world();
    const person = await register.person('p');
    await register.role(person, role, { school: duinroos });
    expect(await tiesOf(person)).toEqual([duinroos]);
  });

  test('who speaks for a board is tied to all its schools and to no other board', async () => {
    const { register, duinroos, zeeduin, tiesOf } = await world();
    const person = await register.person('p');
    await register.role(person, 'schoolbestuur', { school: duinroos });
    expect(await tiesOf(person)).toEqual([duinroos, zeeduin]);
  });

  test('a consulent serves a school and is not tied to it', async () => {
    const { register, duinroos, tiesOf } = await world();
    const person = await register.person('p');
    await register.role(person, 'onderwijsconsulent', { school: duinroos });
    expect(await tiesOf(person)).toEqual([]);
  });

  test('a CvT member is tied to the school where they work, as long as they work there', async () => {
    const { register, duinroos, zeeduin, tiesOf } = await world();
    const person = await register.person('p');
    await register.role(person, 'cvt-lid');
    await register.worksAt(person, duinroos, { until: TODAY });
    await register.worksAt(person, zeeduin, { until: YESTERDAY });
    expect(await tiesOf(person)).toEqual([duinroos]);
  });

  test('who stands in for a directie is tied to its school', async () => {
    const { register, helmgras, tiesOf } = await world();
    const [absent, deputy] = [await register.person('absent'), await register.person('deputy')];
    await register.role(absent, 'directie', { school: helmgras });
    await register.deputy(absent, deputy, 'directie');
    expect(await tiesOf(deputy)).toEqual([helmgras]);
  });

  test('a role of last year ties nobody', async () => {
    const { register, duinroos, tiesOf } = await world();
    const person = await register.person('p');
    await register.role(person, 'zorgcoordinator', { school: duinroos, until: YESTERDAY });
    expect(await tiesOf(person)).toEqual([]);
  });

  test('of several persons each has their own ties, also when there are none', async () => {
    const { store, swv, register, duinroos, helmgras } = await world();
    const [one, other, none] = [await register.person('1'), await register.person('2'), await register.person('3')];
    await register.role(one, 'directie', { school: duinroos });
    await register.worksAt(other, helmgras);
    const ties = await store.read(swv, (tx) => schoolTiesOf(tx, [one, other, none], TODAY));
    expect([...ties]).toEqual([
      [one, new Set([duinroos])],
      [other, new Set([helmgras])],
      [none, new Set()],
    ]);
  });
});
