import { expect, test } from 'vitest';
import type { Address } from '../../../bot/core/inbound.ts';
import { dropProposal, keepProposal } from '../../../bot/people/channel-proposals.ts';
import { keepCount, letGoChannel, listChannels, unbindChannel } from '../../../bot/people/channels.ts';
import {
  addressOf,
  addressOfChannel,
  addressOfRoom,
  bindChannel,
  channelsOfSchool,
  markUnreachable,
  moveChannel,
  remember,
} from '../../../bot/people/reach.ts';
import type { Tx } from '../../../bot/store/store.ts';
import { oneEngine } from '../../support/stores.ts';
import { aRegister, tenant } from './a-register.ts';

const personal: Address = {
  serviceUrl: 'https://smba.example/emea',
  conversationId: 'a:1',
  kind: 'personal',
  tenantId: tenant('vloedlijn'),
  botId: '28:bot',
};
const channel: Address = { ...personal, kind: 'channel', conversationId: '19:aa@thread.tacv2;messageid=1764' };
const MONDAY = new Date('2026-11-23T10:00:00Z');
const TUESDAY = new Date('2026-11-24T10:00:00Z');
const WEDNESDAY = new Date('2026-11-25T10:00:00Z');

oneEngine('reach', (engine) => {
  async function world() {
    const { store, swv } = await engine.swv();
    const register = aRegister(store, swv);
    const person = await register.person('p');
    const write = <T>(work: Parameters<typeof store.write<T>>[1]) => store.write(swv, work);
    const where = () => store.read(swv, (tx) => addressOf(tx, person));
    return { store, swv, register, person, write, where };
  }

  test('a person whom the bot never met has no address', async () => {
    expect(await (await world()).where()).toBeNull();
  });

  test('an address is remembered, and written again only when it changed', async () => {
    const { person, write, where } = await world();
    expect(await write((tx) => remember(tx, person, personal, MONDAY))).toBe(true);
    expect(await write((tx) => remember(tx, person, personal, TUESDAY))).toBe(false);
    expect(await where()).toEqual({ address: personal, state: 'reachable', since: MONDAY });
    const moved = { ...personal, serviceUrl: 'https://smba.example/amer' };
    expect(await write((tx) => remember(tx, person, moved, TUESDAY))).toBe(true);
    expect(await where()).toEqual({ address: moved, state: 'reachable', since: MONDAY });
  });

  test('a channel where somebody spoke is not their address', async () => {
    const { person, write, where } = await world();
    expect(await write((tx) => remember(tx, person, channel, MONDAY))).toBe(false);
    expect(await where()).toBeNull();
  });

  test.each(['uninstalled', 'blocked'] as const)('%s is kept with its moment until the next message', async (state) => {
    const { person, write, where } = await world();
    await write((tx) => remember(tx, person, personal, MONDAY));
    expect(await write((tx) => markUnreachable(tx, person, state, TUESDAY))).toBe(true);
    expect(await write((tx) => markUnreachable(tx, person, state, WEDNESDAY))).toBe(false);
    expect(await where()).toEqual({ address: personal, state, since: TUESDAY });
    expect(await write((tx) => remember(tx, person, personal, WEDNESDAY))).toBe(true);
    expect(await where()).toEqual({ address: personal, state: 'reachable', since: WEDNESDAY });
  });

  test('eight messages at once leave one address', async () => {
    const { person, write, where } = await world();
    await Promise.all(Array.from({ length: 8 }, () => write((tx) => remember(tx, person, personal, MONDAY))));
    expect(await where()).toMatchObject({ state: 'reachable' });
  });

  test('a channel is bound as a whole, to one school, once', async () => {
    const { store, swv, register, write } = await world();
    const [duinroos, zeeduin] = [await register.school('de-duinroos'), await register.school('het-zeeduin')];
    const bind = (school: typeof duinroos, address: Address) =>
      write((tx) => bindChannel(tx, { kind: 'school', id: school }, address, MONDAY));
    expect(await bind(duinroos, channel)).toBe(true);
    expect(await bind(zeeduin, { ...channel, conversationId: '19:aa@thread.tacv2;messageid=9' })).toBe(false);
    const [bound, ...more] = await store.read(swv, (tx) => channelsOfSchool(tx, duinroos));
    expect(bound).toMatchObject({ id: '19:aa@thread.tacv2', address: { conversationId: '19:aa@thread.tacv2' } });
    expect(more).toEqual([]);
    expect(await store.read(swv, (tx) => channelsOfSchool(tx, zeeduin))).toEqual([]);
  });

  test('a channel of the SWV is found by the id that a post names; a person is not', async () => {
    const { store, swv, person, write } = await world();
    await write((tx) => remember(tx, person, personal, MONDAY));
    await write((tx) => bindChannel(tx, { kind: 'swv', audience: 'iedereen' }, channel, MONDAY));
    const found = (id: string) => store.read(swv, (tx) => addressOfChannel(tx, id));
    expect(await found('19:aa@thread.tacv2')).toMatchObject({ state: 'reachable' });
    expect(await found(person)).toBeNull();
  });

  test('a channel that was let go takes nothing new, is of no school, and can still be found for what stands there', async () => {
    const { store, swv, register, write } = await world();
    const school = await register.school('de-duinroos');
    const of = { kind: 'school', id: school } as const;
    const key = '19:aa@thread.tacv2';
    await write((tx) => bindChannel(tx, of, channel, MONDAY));
    expect(await write((tx) => unbindChannel(tx, key, MONDAY))).toBe(true);
    expect(await write((tx) => unbindChannel(tx, key, MONDAY))).toBe(false);
    const read = <T>(work: (tx: Tx) => Promise<T>) => store.read(swv, work);
    expect(await read((tx) => addressOfChannel(tx, key))).toBeNull();
    expect(await read((tx) => addressOfRoom(tx, key))).toMatchObject({ state: 'reachable' });
    expect(await read((tx) => channelsOfSchool(tx, school))).toEqual([]);
    expect(await read((tx) => listChannels(tx))).toEqual([]);
    await write((tx) => moveChannel(tx, key, { kind: 'swv', audience: 'iedereen' }, MONDAY));
    await write((tx) => keepCount(tx, key, { kind: 'counted', members: 3, guests: 0 }, MONDAY));
    expect(await read((tx) => letGoChannel(tx, { key }))).toMatchObject({ of, count: null, boundAt: MONDAY });
    expect(await write((tx) => bindChannel(tx, of, channel, MONDAY))).toBe(true);
    expect(await read((tx) => letGoChannel(tx, { key }))).toBeNull();
  });

  test('of a channel that a school asked for, what stands there may be redrawn and nothing new comes', async () => {
    const { store, swv, register, person, write } = await world();
    const school = await register.school('de-duinroos');
    const key = '19:aa@thread.tacv2';
    await write((tx) => keepProposal(tx, { school, person, address: channel }, MONDAY));
    const read = <T>(work: (tx: Tx) => Promise<T>) => store.read(swv, work);
    expect(await read((tx) => addressOfChannel(tx, key))).toBeNull();
    expect(await read((tx) => addressOfRoom(tx, key))).toMatchObject({ address: { conversationId: key } });
    await write((tx) => dropProposal(tx, key));
    expect(await read((tx) => addressOfRoom(tx, key))).toBeNull();
  });

  test('another SWV does not see where somebody is', async () => {
    const { store, person, write } = await world();
    await write((tx) => remember(tx, person, personal, MONDAY));
    const { swv: other } = await engine.swv();
    expect(await store.read(other, (tx) => addressOf(tx, person))).toBeNull();
  });
});
