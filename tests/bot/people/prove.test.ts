import { expect, test } from 'vitest';
import { swvId } from '../../../cards/words/brands.ts';
import { prove } from '../../support/prove.ts';
import { oneEngine } from '../../support/stores.ts';
import { aRegister, object, TODAY, TOMORROW, tenant, YESTERDAY } from './a-register.ts';

const key = (name: string, from = 'vloedlijn') => ({ tenantId: tenant(from), objectId: object(name) });

oneEngine('prove', (engine) => {
  async function world() {
    const { store, swv } = await engine.swv();
    const who = (name: string, from?: string) => store.read(swv, (tx) => prove(tx, key(name, from), TODAY));
    const rolesOf = async (name: string) => (await who(name))?.roles.map(({ role }) => role) ?? null;
    return { store, swv, register: aRegister(store, swv), who, rolesOf };
  }

  test('gives the person, the SWV and the roles that hold today', async () => {
    const { swv, register, who } = await world();
    const school = await register.school('de-duinroos');
    const zoco = await register.person('zoco', { name: 'Zoco van de Duinroos' });
    await register.role(zoco, 'zorgcoordinator', { school });
    expect(await who('zoco')).toEqual({
      swv,
      person: zoco,
      name: 'Zoco van de Duinroos',
      roles: [{ role: 'zorgcoordinator', school, insteadOf: null }],
      volmachten: [],
    });
  });

  test.each([
    ['until yesterday is over', { until: YESTERDAY }, null],
    ['until today still counts', { until: TODAY }, ['procesbewaker']],
    ['from today counts', { from: TODAY }, ['procesbewaker']],
    ['from tomorrow has not begun', { from: TOMORROW }, null],
  ])('a role %s', async (_, dates, roles) => {
    const { register, rolesOf } = await world();
    await register.role(await register.person('procesbewaker'), 'procesbewaker', dates);
    expect(await rolesOf('procesbewaker')).toEqual(roles);
  });

  test('only the roles that run today are there, of all that somebody had', async () => {
    const { register, rolesOf } = await world();
    const person = await register.person('p');
    await register.role(person, 'beleidsmedewerker', { until: YESTERDAY });
    await register.role(person, 'cvt-secretaris');
    await register.role(person, 'directeur-bestuurder', { from: TOMORROW });
    expect(await rolesOf('p')).toEqual(['cvt-secretaris']);
  });

  test('a stranger is nobody', async () => {
    expect(await (await world()).who('nobody')).toBeNull();
  });

  test('the same object id in another tenant is somebody else', async () => {
    const { register, who } = await world();
    await register.role(await register.person('zoco'), 'administratie');
    expect(await who('zoco', 'branding')).toBeNull();
  });

  test('who left yesterday is nobody, who leaves today is still there', async () => {
    const { register, rolesOf } = await world();
    await register.role(await register.person('left', { endedOn: YESTERDAY }), 'administratie');
    await register.role(await register.person('leaving', { endedOn: TODAY }), 'administratie');
    expect(await rolesOf('left')).toBeNull();
    expect(await rolesOf('leaving')).toEqual(['administratie']);
  });

  test('a role at a school ends on the day the school closes', async () => {
    const { register, who } = await world();
    const person = await register.person('zoco');
    const closed = await register.school('gesloten', { closedOn: TODAY });
    const closing = await register.school('sluitend', { closedOn: TOMORROW });
    await register.role(person, 'zorgcoordinator', { school: closed });
    await register.role(person, 'zorgcoordinator', { school: closing });
    expect((await who('zoco'))?.roles.map(({ school }) => school)).toEqual([closing]);
  });

  test('a deputy has the roles of the absent person, marked as theirs, behind the own ones', async () => {
    const { register, who } = await world();
    const school = await register.school('de-duinroos');
    const [absent, deputy] = [await register.person('absent'), await register.person('deputy')];
    await register.role(absent, 'onderwijsconsulent', { school });
    await register.role(deputy, 'trajectbegeleider');
    await register.deputy(absent, deputy, 'onderwijsconsulent');
    expect((await who('deputy'))?.roles).toEqual([
      { role: 'trajectbegeleider', school: null, insteadOf: null },
      { role: 'onderwijsconsulent', school, insteadOf: absent },
    ]);
  });

  test('a deputy has only the role that the relation names', async () => {
    const { register, rolesOf } = await world();
    const [absent, deputy] = [await register.person('absent'), await register.person('deputy')];
    await register.role(absent, 'cvt-lid');
    await register.role(absent, 'beleidsmedewerker');
    await register.deputy(absent, deputy, 'beleidsmedewerker');
    expect(await rolesOf('deputy')).toEqual(['beleidsmedewerker']);
  });

  test('deputising holds between its days only', async () => {
    const { register, rolesOf } = await world();
    const [absent, deputy] = [await register.person('absent'), await register.person('deputy')];
    for (const role of ['cvt-lid', 'cvt-secretaris', 'administratie'] as const) await register.role(absent, role);
    await register.deputy(absent, deputy, 'cvt-lid', { until: YESTERDAY });
    await register.deputy(absent, deputy, 'cvt-secretaris', { from: TODAY, until: TODAY });
    await register.deputy(absent, deputy, 'administratie', { from: TOMORROW });
    expect(await rolesOf('deputy')).toEqual(['cvt-secretaris']);
  });

  test('a role that the absent person no longer holds is nobody’s to stand in for', async () => {
    const { register, rolesOf } = await world();
    const [absent, gone] = [await register.person('absent'), await register.person('gone', { endedOn: YESTERDAY })];
    const deputy = await register.person('deputy');
    await register.role(absent, 'cvt-lid', { until: YESTERDAY });
    await register.role(gone, 'cvt-secretaris');
    await register.deputy(absent, deputy, 'cvt-lid');
    await register.deputy(gone, deputy, 'cvt-secretaris');
    expect(await rolesOf('deputy')).toBeNull();
  });

  test('deputies do not chain', async () => {
    const { register, rolesOf } = await world();
    const [first, second, third] = [await register.person('a'), await register.person('b'), await register.person('c')];
    await register.role(first, 'cvt-secretaris');
    await register.deputy(first, second, 'cvt-secretaris');
    await register.deputy(second, third, 'cvt-secretaris');
    expect(await rolesOf('b')).toEqual(['cvt-secretaris']);
    expect(await rolesOf('c')).toBeNull();
  });

  test('has the volmachten that hold today', async () => {
    const { register, who } = await world();
    const person = await register.person('lid');
    await register.role(person, 'cvt-lid');
    await register.volmacht(person, 'MB-1', { until: YESTERDAY });
    await register.volmacht(person, 'MB-2', { maximum: 250_000, until: TODAY });
    await register.volmacht(person, 'MB-3', { from: TOMORROW });
    expect((await who('lid'))?.volmachten).toEqual([
      { number: 'MB-2', kinds: ['maatwerk'], maximum: 250_000, from: '2026-08-01', until: TODAY },
    ]);
  });

  test('a deputy does not inherit the volmacht', async () => {
    const { register, who } = await world();
    const [absent, deputy] = [await register.person('absent'), await register.person('deputy')];
    await register.role(absent, 'cvt-lid');
    await register.volmacht(absent, 'MB-1');
    await register.deputy(absent, deputy, 'cvt-lid');
    expect((await who('deputy'))?.roles).toHaveLength(1);
    expect((await who('deputy'))?.volmachten).toEqual([]);
  });

  test('a volmacht without a role today opens nothing', async () => {
    const { register, who } = await world();
    const person = await register.person('lid');
    await register.role(person, 'cvt-lid', { until: YESTERDAY });
    await register.volmacht(person, 'MB-1');
    expect(await who('lid')).toBeNull();
  });

  test('a role in one SWV says nothing in another', async () => {
    const { store, register } = await world();
    await register.role(await register.person('zoco'), 'directeur-bestuurder');
    const { swv: other } = await engine.swv();
    expect(await store.read(other, (tx) => prove(tx, key('zoco'), TODAY))).toBeNull();
    expect(await store.read(swvId('bestaat-niet'), (tx) => prove(tx, key('zoco'), TODAY))).toBeNull();
  });
});
