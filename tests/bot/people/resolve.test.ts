import { expect, test } from 'vitest';
import type { Envelope } from '../../../bot/core/inbound.ts';
import { chooseSwv } from '../../../bot/people/conversation.ts';
import { type ResolveHouse, resolve } from '../../../bot/people/resolve.ts';
import type { Store } from '../../../bot/store/store.ts';
import type { SwvId } from '../../../cards/words/brands.ts';
import { oneEngine } from '../../support/stores.ts';
import { aRegister, day, object, TODAY, TOMORROW, tenant, YESTERDAY } from './a-register.ts';

const APP = 'app';

function envelope(key: string, tenantKey: string, conversationId = `a:${key}`): Envelope {
  const tenantId = tenant(tenantKey);
  const address = {
    serviceUrl: 'https://smba.example',
    conversationId,
    kind: 'personal',
    tenantId,
    botId: '28:bot',
  } as const;
  return { tenantId, objectId: object(key), address, activityId: '1', memberId: '29:1' };
}

/** Counts what a turn costs. */
function counting(store: Store) {
  const used = { reads: 0, writes: 0 };
  const counted: Store = {
    ...store,
    read: (swv, work) => {
      used.reads += 1;
      return store.read(swv, work);
    },
    write: (swv, work) => {
      used.writes += 1;
      return store.write(swv, work);
    },
  };
  return { counted, used };
}

oneEngine('resolve', (engine) => {
  /** A tenant of this test alone, that may speak to as many SWV's as asked for. */
  async function world(swvs: number) {
    const made = [];
    for (let i = 0; i < swvs; i += 1) made.push(await engine.swv());
    const [one] = made;
    if (!one) throw new Error('a world has a SWV');
    const tenantKey = one.swv;
    for (const { swv } of made) {
      await one.operations.allowTenant({ appId: APP, tenantId: tenant(tenantKey), swv }, day('2026-08-01'));
    }
    const { counted, used } = counting(one.store);
    const asked: string[] = [];
    const recorded: (readonly [SwvId, string])[] = [];
    let upn: string | null = null;
    const house: ResolveHouse = {
      store: counted,
      appId: APP,
      roster: {
        async userPrincipalName(_, memberId) {
          asked.push(memberId);
          return upn;
        },
      },
      record: async (tx, _, outcome) => void recorded.push([tx.swv, outcome.kind]),
    };
    const swvIds = made.map(({ swv }) => swv);
    return {
      ...one,
      house,
      swvs: swvIds,
      used,
      asked,
      recorded,
      tenantKey,
      rosterSays: (name: string) => {
        upn = name;
      },
      registers: made.map(({ store, swv }) => {
        const register = aRegister(store, swv);
        return {
          ...register,
          /** A person of this tenant with the role of administratie. */
          async known(key: string, more: { bound?: boolean; until?: typeof TODAY } = {}) {
            const person = await register.person(key, { tenant: tenantKey, bound: more.bound ?? true });
            await register.role(person, 'administratie', more.until ? { until: more.until } : {});
            return person;
          },
        };
      }),
      ask: (key: string, card: SwvId | null = null, conversation?: string) =>
        resolve(house, envelope(key, tenantKey, conversation), card, TODAY),
    };
  }

  test('a known person of a tenant with one SWV costs one transaction and no question to the roster', async () => {
    const { registers, ask, used, asked, swvs } = await world(1);
    const person = await registers[0]?.known('p');
    expect(await ask('p')).toMatchObject({ kind: 'actor', actor: { person, swv: swvs[0] } });
    expect(used).toEqual({ reads: 1, writes: 0 });
    expect(asked).toEqual([]);
  });

  test('a first contact asks the roster once, binds and goes on', async () => {
    const { registers, ask, asked, recorded, rosterSays, swvs } = await world(1);
    const person = await registers[0]?.known('p', { bound: false });
    rosterSays('p@vloedlijn.example');
    expect(await ask('p')).toMatchObject({ kind: 'actor', actor: { person } });
    expect(await ask('p')).toMatchObject({ kind: 'actor', actor: { person } });
    expect(asked).toEqual(['29:1']);
    expect(recorded).toEqual([[swvs[0], 'bound']]);
  });

  test('eight first contacts of one person at once are all let in', async () => {
    const { registers, ask, rosterSays } = await world(1);
    await registers[0]?.known('p', { bound: false });
    rosterSays('p@vloedlijn.example');
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask('p')));
    expect(answers.map(({ kind }) => kind)).toEqual(Array(8).fill('actor'));
  });

  test('whom nobody knows is a stranger, written down once', async () => {
    const { ask, recorded, rosterSays, swvs } = await world(1);
    rosterSays('nobody@vloedlijn.example');
    expect(await ask('p')).toEqual({ kind: 'stranger', code: 'stranger', swv: null });
    expect(recorded).toEqual([[swvs[0], 'refused']]);
  });

  test('a person whose row belongs to another account is told so', async () => {
    const { registers, ask, rosterSays } = await world(1);
    await registers[0]?.known('p');
    rosterSays('p@vloedlijn.example');
    expect(await ask('another')).toMatchObject({ kind: 'stranger', code: 'other-account' });
  });

  test('a role that ended yesterday lets nobody in, and the roster is not asked again', async () => {
    const { registers, ask, asked, swvs } = await world(1);
    await registers[0]?.known('p', { until: YESTERDAY });
    expect(await ask('p')).toEqual({ kind: 'stranger', code: 'no-role', swv: swvs[0] });
    expect(asked).toEqual([]);
  });

  test('a tenant that is on no list is turned away without a transaction or a question', async () => {
    const { registers, house, ask, asked, used, tenantKey, rosterSays } = await world(1);
    await registers[0]?.known('p');
    rosterSays('p@vloedlijn.example');
    const elsewhere = envelope('p', `${tenantKey}-else`);
    expect(await resolve(house, elsewhere, null, TODAY)).toEqual({ kind: 'stranger', code: 'other-tenant', swv: null });
    expect(await resolve({ ...house, appId: 'another bot' }, envelope('p', tenantKey), null, TODAY)).toMatchObject({
      code: 'other-tenant',
    });
    expect(used).toEqual({ reads: 0, writes: 0 });
    expect(asked).toEqual([]);
    expect(await ask('p')).toMatchObject({ kind: 'actor' });
  });

  test('a tenant taken off the list is turned away from the day after', async () => {
    const { operations, registers, ask, tenantKey, swvs } = await world(1);
    await registers[0]?.known('p');
    const entry = { appId: APP, tenantId: tenant(tenantKey), swv: swvs[0] ?? failed() };
    await operations.endTenant(entry, TODAY);
    expect(await ask('p')).toMatchObject({ kind: 'actor' });
    await operations.endTenant(entry, YESTERDAY);
    expect(await ask('p')).toMatchObject({ code: 'other-tenant' });
    await operations.allowTenant(entry, TOMORROW);
    expect(await ask('p')).toMatchObject({ code: 'other-tenant' });
  });

  test('with two SWV’s of one tenant, who belongs to one is there at once', async () => {
    const { registers, ask, swvs } = await world(2);
    await registers[1]?.known('p');
    expect(await ask('p')).toMatchObject({ kind: 'actor', actor: { swv: swvs[1] } });
  });

  test('who belongs to two is asked once per conversation', async () => {
    const { store, registers, ask, used, tenantKey, swvs } = await world(2);
    for (const register of registers) await register.known('p');
    expect(await ask('p')).toEqual({ kind: 'choose', swvs: [...swvs].sort() });
    await chooseSwv(store.directory, envelope('p', tenantKey).address, swvs[1] ?? failed());
    used.reads = 0;
    expect(await ask('p')).toMatchObject({ kind: 'actor', actor: { swv: swvs[1] } });
    expect(used.reads).toBe(1);
    expect(await ask('p', null, 'a:another')).toMatchObject({ kind: 'choose' });
  });

  test('a thread keeps the choice of its channel', async () => {
    const { store, registers, ask, tenantKey, swvs } = await world(2);
    for (const register of registers) await register.known('p');
    const channel = '19:aa@thread.tacv2';
    await chooseSwv(store.directory, envelope('p', tenantKey, `${channel};messageid=1`).address, swvs[0] ?? failed());
    expect(await ask('p', null, `${channel};messageid=2`)).toMatchObject({ kind: 'actor', actor: { swv: swvs[0] } });
  });

  test('a choice for a SWV where the role has ended does not hold', async () => {
    const { store, registers, ask, tenantKey, swvs } = await world(2);
    await registers[0]?.known('p', { until: YESTERDAY });
    await registers[1]?.known('p');
    await chooseSwv(store.directory, envelope('p', tenantKey).address, swvs[0] ?? failed());
    expect(await ask('p')).toMatchObject({ kind: 'actor', actor: { swv: swvs[1] } });
  });

  test('with a card the card’s own SWV counts, whatever the conversation chose', async () => {
    const { store, registers, ask, tenantKey, swvs } = await world(2);
    for (const register of registers) await register.known('p');
    await chooseSwv(store.directory, envelope('p', tenantKey).address, swvs[0] ?? failed());
    expect(await ask('p', swvs[1])).toMatchObject({ kind: 'actor', actor: { swv: swvs[1] } });
  });

  test('a card of a SWV where the person has no row opens nothing, though another SWV knows them', async () => {
    const { registers, ask, rosterSays, swvs } = await world(2);
    await registers[0]?.known('p');
    rosterSays('p@vloedlijn.example');
    expect(await ask('p', swvs[1])).toMatchObject({ kind: 'stranger', code: 'stranger' });
  });

  test('a card that names a SWV of other tenants is a forgery or a lapsed right: other-tenant', async () => {
    const { registers, ask } = await world(1);
    await registers[0]?.known('p');
    const elsewhere = await world(1);
    await elsewhere.registers[0]?.known('p');
    expect(await ask('p', elsewhere.swvs[0])).toEqual({ kind: 'stranger', code: 'other-tenant', swv: null });
  });

  test('a first contact with two SWV’s asks the roster once and binds in both', async () => {
    const { registers, ask, asked, recorded, rosterSays, swvs } = await world(2);
    for (const register of registers) await register.known('p', { bound: false });
    rosterSays('p@vloedlijn.example');
    expect(await ask('p')).toEqual({ kind: 'choose', swvs: [...swvs].sort() });
    expect(asked).toHaveLength(1);
    expect(recorded.map(([, kind]) => kind)).toEqual(['bound', 'bound']);
  });

  test('a first contact binds through a card in the card’s SWV only', async () => {
    const { registers, ask, recorded, rosterSays, swvs } = await world(2);
    for (const register of registers) await register.known('p', { bound: false });
    rosterSays('p@vloedlijn.example');
    expect(await ask('p', swvs[1])).toMatchObject({ kind: 'actor', actor: { swv: swvs[1] } });
    expect(recorded).toEqual([[swvs[1], 'bound']]);
  });
});

function failed(): never {
  throw new Error('this world has fewer SWV’s');
}
