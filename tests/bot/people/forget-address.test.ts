import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Address } from '../../../bot/core/inbound.ts';
import { peopleAddresses } from '../../../bot/people/addresses.ts';
import { forgetAddress } from '../../../bot/people/forget-address.ts';
import { addressOf, remember } from '../../../bot/people/reach.ts';
import { persons } from '../../../bot/people/tables.ts';
import type { Tx } from '../../../bot/store/store.ts';
import type { PersonId } from '../../../cards/words/brands.ts';
import { eachEngine } from '../../support/stores.ts';
import { aRegister, object, tenant } from './a-register.ts';
import { outsideTransaction, untilWaiting } from './until-waiting.ts';

const chat = (conversationId: string): Address => ({
  serviceUrl: 'https://smba.example/emea',
  conversationId,
  kind: 'personal',
  tenantId: tenant('vloedlijn'),
  botId: '28:bot',
});
const MONDAY = new Date('2026-11-23T10:00:00Z');
const TUESDAY = new Date('2026-11-24T10:00:00Z');

/** What a beheerder does with an account. */
async function shutOut(tx: Tx, person: PersonId): Promise<void> {
  await tx.db.update(persons).set({ objectId: null }).where(eq(persons.id, person));
  await forgetAddress(tx, person);
}

eachEngine('the chat of an account that was shut out', (engine) => {
  const onPostgres: typeof test | (() => void) = engine.name === 'postgres' ? test : () => {};

  async function world() {
    const { store, swv, owner } = await engine.swv();
    const person = await aRegister(store, swv).person('p');
    const write = <T>(work: (tx: Tx) => Promise<T>) => store.write(swv, work);
    await write((tx) => remember(tx, person, chat('a:old'), MONDAY));
    const where = () => store.read(swv, (tx) => addressOf(tx, person));
    return { store, swv, owner, person, write, where };
  }

  test('is no place to send to, also not for what waits', async () => {
    const { store, swv, person, write, where } = await world();
    await write((tx) => shutOut(tx, person));
    expect(await where()).toBeNull();
    const to = { kind: 'person', id: person } as const;
    expect(await store.read(swv, (tx) => peopleAddresses.of(tx, to, 'new'))).toBeNull();
  });

  test('does not come back with a turn of that account that was under way', async () => {
    const { person, write, where } = await world();
    await write((tx) => shutOut(tx, person));
    expect(await write((tx) => remember(tx, person, chat('a:old'), TUESDAY))).toBe(false);
    expect(await where()).toBeNull();
  });

  test('makes room for that of the new account', async () => {
    const { person, write, where } = await world();
    await write((tx) => shutOut(tx, person));
    await write((tx) =>
      tx.db
        .update(persons)
        .set({ objectId: object('new') })
        .where(eq(persons.id, person)),
    );
    expect(await write((tx) => remember(tx, person, chat('a:new'), TUESDAY))).toBe(true);
    expect(await where()).toMatchObject({ address: { conversationId: 'a:new' }, since: TUESDAY });
  });

  // PGlite has one connection: there the two come one after the other.
  onPostgres('does not come back either when that turn meets the beheerder in the same row', async () => {
    const { store, swv, owner, person, write, where } = await world();
    const { late } = await store.write(swv, async (tx) => {
      await tx.db.select().from(persons).where(eq(persons.id, person)).for('update');
      await shutOut(tx, person);
      const late = outsideTransaction(() => write((other) => remember(other, person, chat('a:moved'), TUESDAY)));
      await outsideTransaction(() => untilWaiting(owner));
      return { late };
    });
    expect(await late).toBe(false);
    expect(await where()).toBeNull();
  });
});
