import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Roster } from '../../../bot/core/ports.ts';
import { type BindOutcome, bind } from '../../../bot/people/bind.ts';
import { persons } from '../../../bot/people/tables.ts';
import { eachEngine } from '../../support/stores.ts';
import { aRegister, object, tenant } from './a-register.ts';
import { outsideTransaction, untilWaiting } from './until-waiting.ts';

const contact = (objectKey: string, tenantKey = 'vloedlijn') => ({
  tenantId: tenant(tenantKey),
  objectId: object(objectKey),
  memberId: '29:1',
  address: {
    serviceUrl: 'https://smba.example',
    conversationId: 'a:1',
    kind: 'personal' as const,
    tenantId: tenant(tenantKey),
    botId: '28:bot',
  },
});
const rosterSaying = (upn: string | null): Roster => ({ userPrincipalName: async () => upn });

eachEngine('bind', (engine) => {
  const onPostgres: typeof test | (() => void) = engine.name === 'postgres' ? test : () => {};

  async function world() {
    const { store, swv, owner } = await engine.swv();
    const recorded: BindOutcome['kind'][] = [];
    const first = (who: ReturnType<typeof contact>, roster: Roster) =>
      bind(store, swv, who, roster, async (tx, _, outcome) => {
        await tx.db.select().from(persons);
        recorded.push(outcome.kind);
      });
    const objectIdOf = async (upn: string, tenantKey = 'vloedlijn') => {
      const rows = await store.read(swv, (tx) =>
        tx.db
          .select({ objectId: persons.objectId })
          .from(persons)
          .where(and(eq(persons.upn, upn), eq(persons.tenantId, tenant(tenantKey)))),
      );
      return rows[0]?.objectId;
    };
    return { store, swv, owner, register: aRegister(store, swv), recorded, first, objectIdOf };
  }

  test('ties the object id to the person with that sign-in name, whatever its capitals', async () => {
    const { register, first, objectIdOf, recorded } = await world();
    const person = await register.person('zoco', { bound: false });
    expect(await first(contact('1'), rosterSaying('Zoco@Vloedlijn.Example'))).toEqual({
      kind: 'bound',
      person,
      now: true,
    });
    expect(await objectIdOf('zoco@vloedlijn.example')).toBe(object('1'));
    expect(recorded).toEqual(['bound']);
  });

  test('once more changes nothing', async () => {
    const { register, first } = await world();
    const person = await register.person('zoco', { bound: false });
    const roster = rosterSaying('zoco@vloedlijn.example');
    await first(contact('1'), roster);
    expect(await first(contact('1'), roster)).toEqual({ kind: 'bound', person, now: false });
  });

  test('refuses a second object id for a person that is bound, and keeps the first', async () => {
    const { register, first, objectIdOf, recorded } = await world();
    const person = await register.person('zoco', { bound: false });
    const roster = rosterSaying('zoco@vloedlijn.example');
    await first(contact('1'), roster);
    expect(await first(contact('2'), roster)).toEqual({ kind: 'refused', code: 'other-account', person });
    expect(await objectIdOf('zoco@vloedlijn.example')).toBe(object('1'));
    expect(recorded).toEqual(['bound', 'refused']);
  });

  test('the same sign-in name in another tenant binds nobody', async () => {
    const { register, first, objectIdOf } = await world();
    await register.person('zoco', { bound: false });
    expect(await first(contact('1', 'branding'), rosterSaying('zoco@vloedlijn.example'))).toMatchObject({
      code: 'stranger',
    });
    expect(await objectIdOf('zoco@vloedlijn.example')).toBeNull();
  });

  test('of two rows with one sign-in name the one in the tenant of the turn is bound', async () => {
    const { register, first, objectIdOf } = await world();
    await register.person('zoco', { bound: false });
    await register.person('zoco', { bound: false, tenant: 'branding' });
    await first(contact('1', 'branding'), rosterSaying('zoco@vloedlijn.example'));
    expect(await objectIdOf('zoco@vloedlijn.example', 'branding')).toBe(object('1'));
    expect(await objectIdOf('zoco@vloedlijn.example')).toBeNull();
  });

  test('a roster that knows no name binds nobody', async () => {
    const { register, first, recorded } = await world();
    await register.person('zoco', { bound: false });
    expect(await first(contact('1'), rosterSaying(null))).toMatchObject({ kind: 'refused', code: 'stranger' });
    expect(recorded).toEqual(['refused']);
  });

  test('asks the roster before its transaction and not inside it', async () => {
    const { store, swv, register, first } = await world();
    await register.person('zoco', { bound: false });
    const asks: Roster = {
      // Inside a transaction this read would throw NestedTransaction.
      userPrincipalName: () => store.read(swv, async () => 'zoco@vloedlijn.example'),
    };
    expect(await first(contact('1'), asks)).toMatchObject({ kind: 'bound' });
  });

  test('when recording fails nothing is bound', async () => {
    const { store, swv, register, objectIdOf } = await world();
    await register.person('zoco', { bound: false });
    const failing = bind(store, swv, contact('1'), rosterSaying('zoco@vloedlijn.example'), async () => {
      throw new Error('the audit log');
    });
    await expect(failing).rejects.toThrow('the audit log');
    expect(await objectIdOf('zoco@vloedlijn.example')).toBeNull();
  });

  test('of eight first contacts at once exactly one binds and the others find it done', async () => {
    const { register, first } = await world();
    const person = await register.person('zoco', { bound: false });
    const roster = rosterSaying('zoco@vloedlijn.example');
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => first(contact('1'), roster)));
    expect(outcomes.every((one) => one.kind === 'bound' && one.person === person)).toBe(true);
    expect(outcomes.filter((one) => one.kind === 'bound' && one.now)).toHaveLength(1);
  });

  test('of two accounts that claim one person at once exactly one wins', async () => {
    const { register, first } = await world();
    await register.person('zoco', { bound: false });
    const roster = rosterSaying('zoco@vloedlijn.example');
    const outcomes = await Promise.all([first(contact('1'), roster), first(contact('2'), roster)]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['bound', 'refused']);
  });

  // PGlite has one connection: there the two come one after the other.
  onPostgres('a first contact that meets another in the same row waits and loses', async () => {
    const { store, swv, owner, register, first, objectIdOf } = await world();
    const person = await register.person('zoco', { bound: false });
    const roster = rosterSaying('zoco@vloedlijn.example');
    const loser = await store.write(swv, async (tx) => {
      await tx.db
        .update(persons)
        .set({ objectId: object('1') })
        .where(eq(persons.id, person));
      const second = outsideTransaction(() => first(contact('2'), roster));
      await outsideTransaction(() => untilWaiting(owner));
      return { second };
    });
    expect(await loser.second).toEqual({ kind: 'refused', code: 'other-account', person });
    expect(await objectIdOf('zoco@vloedlijn.example')).toBe(object('1'));
  });
});
