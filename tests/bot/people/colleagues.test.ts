import { expect, test } from 'vitest';
import { colleaguesAt } from '../../../bot/people/colleagues.ts';
import { eachEngine } from '../../support/stores.ts';
import { aRegister, TODAY } from './a-register.ts';

eachEngine('whom something can be handed to', (engine) => {
  test('for the SWV itself works for it: who only watches over it is nobody’s colleague', async () => {
    const { store, swv } = await engine.swv();
    const register = aRegister(store, swv);
    const school = await register.school('school-1');
    for (const role of ['beleidsmedewerker', 'administratie', 'toezichthouder', 'opr-lid'] as const)
      await register.role(await register.person(role), role);
    await register.role(await register.person('zoco'), 'zorgcoordinator', { school });
    const teacher = await register.person('docent');
    await register.role(teacher, 'opr-lid');
    await register.role(teacher, 'directie', { school });
    const named = async (schools: readonly (typeof school)[]) =>
      (await store.read(swv, (tx) => colleaguesAt(tx, schools, TODAY, null))).map(({ name }) => String(name));
    expect(await named([])).toEqual(['administratie', 'beleidsmedewerker']);
    expect(await named([school])).toEqual(['docent', 'zoco']);
  });
});
