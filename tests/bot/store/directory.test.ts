import { expect, it } from 'vitest';
import type { TenantId } from '../../../bot/core/inbound.ts';
import { sqlState } from '../../../bot/store/sql-state.ts';
import { localDate, swvId } from '../../../cards/words/brands.ts';
import { eachEngine } from '../../support/stores.ts';

const tenant = (id: string) => id as TenantId;
const day = localDate;

eachEngine('the directory', (engine) => {
  it("knows which SWV's there are, by id, and takes a new name", async () => {
    const { store, operations } = await engine.fresh();
    const now = new Date('2026-11-23T12:00:00Z');
    await operations.addSwv({ id: swvId('b-swv'), name: 'B' }, now);
    await operations.addSwv({ id: swvId('a-swv'), name: 'A' }, now);
    await operations.addSwv({ id: swvId('b-swv'), name: 'B, sinds de fusie' }, now);
    expect(await store.directory.listSwvs()).toEqual([
      { id: 'a-swv', name: 'A' },
      { id: 'b-swv', name: 'B, sinds de fusie' },
    ]);
  });

  it('lets a tenant speak from its first day until its last, both included, through the bot it was let in by', async () => {
    const { store, operations, swv } = await engine.swv();
    const of = { appId: 'bot', tenantId: tenant(swv), swv };
    await operations.allowTenant(of, day('2026-08-01'));
    await operations.endTenant(of, day('2027-07-31'));
    const on = (today: string, appId = 'bot') => store.directory.swvsOfTenant(appId, of.tenantId, day(today));
    expect(await on('2026-07-31')).toEqual([]);
    expect(await on('2026-08-01')).toEqual([swv]);
    expect(await on('2027-07-31')).toEqual([swv]);
    expect(await on('2027-08-01')).toEqual([]);
    expect(await on('2026-09-01', 'another bot')).toEqual([]);
    expect(await store.directory.swvsOfTenant('bot', tenant('nobody'), day('2026-09-01'))).toEqual([]);
  });

  it('lets a tenant in again after it had ended', async () => {
    const { store, operations, swv } = await engine.swv();
    const of = { appId: 'bot', tenantId: tenant(swv), swv };
    await operations.allowTenant(of, day('2025-08-01'));
    await operations.endTenant(of, day('2026-07-31'));
    await operations.allowTenant(of, day('2026-10-01'));
    expect(await store.directory.swvsOfTenant('bot', of.tenantId, day('2026-11-01'))).toEqual([swv]);
  });

  it("knows several SWV's for a board's tenant, and the one that a conversation chose", async () => {
    const { store, operations, swv } = await engine.swv();
    const { swv: other } = await engine.swv();
    const tenantId = tenant(`${swv}+${other}`);
    for (const each of [swv, other])
      await operations.allowTenant({ appId: 'bot', tenantId, swv: each }, day('2026-01-01'));
    expect(await store.directory.swvsOfTenant('bot', tenantId, day('2026-11-01'))).toEqual([swv, other].sort());
    expect(await store.directory.chosenSwv(`a:${swv}`)).toBeNull();
    await store.directory.chooseSwv(`a:${swv}`, swv);
    await store.directory.chooseSwv(`a:${swv}`, other);
    expect(await store.directory.chosenSwv(`a:${swv}`)).toBe(other);
  });

  if (engine.name === 'pglite') return; // there the login is the owner

  it('lets the application read it and choose, but add no SWV or tenant', async () => {
    const { store, swv } = await engine.swv();
    const add = store.directory.addSwv({ id: swvId('sneaked-in'), name: 'x' }, new Date(0));
    expect(await add.catch(sqlState)).toBe('42501');
    const of = { appId: 'bot', tenantId: tenant(swv), swv };
    expect(await store.directory.allowTenant(of, day('2026-01-01')).catch(sqlState)).toBe('42501');
    expect(await store.directory.endTenant(of, day('2026-01-01')).catch(sqlState)).toBe('42501');
  });
});
