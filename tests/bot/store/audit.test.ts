import { asc, eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { refuse } from '../../../bot/core/result.ts';
import { attempt } from '../../../bot/store/attempt.ts';
import { type AuditEntry, appendAudit } from '../../../bot/store/audit.ts';
import { erasePayload } from '../../../bot/store/erase-payload.ts';
import { sqlState } from '../../../bot/store/sql-state.ts';
import type { Store } from '../../../bot/store/store.ts';
import { audit, auditHeads, auditPayloads } from '../../../bot/store/tables/audit.ts';
import { verifyAudit } from '../../../bot/store/verify-audit.ts';
import { personId, type SwvId } from '../../../cards/words/brands.ts';
import { eachEngine, type TestStore } from '../../support/stores.ts';

const entry = (n: number): AuditEntry => ({
  at: new Date(Date.UTC(2026, 10, 23, 12, 0, 0, n)),
  actor: n % 2 ? personId('zoco-duinroos') : 'meedoen',
  verb: 'aanvraag.bewaar',
  subject: `aanvraag-${n}`,
  outcome: n % 3 ? 'ok' : 'te-laat',
  payload: { stap: n, tekst: `regel ${n}\u0000 "’`, velden: ['a', null, { b: 1.5, a: true }] },
});
const append = async (store: Store, swv: SwvId, rows: number) => {
  for (let n = 1; n <= rows; n += 1) await store.write(swv, (tx) => appendAudit(tx, entry(n)));
};

const TABLES = ['audit', 'audit_heads', 'audit_payloads'];

/** The owner, on whom no policy is forced for as long as the statement lasts. */
const asOwner = ({ owner }: TestStore, statement: string) => {
  const each = (change: string) => TABLES.map((table) => `alter table ${table} ${change};`).join('');
  return owner.exec(`${each('no force row level security')} ${statement}; ${each('force row level security')}`);
};

/** What someone can do who owns the database: switch off the guards, then anything. */
const tamper = (database: TestStore, swv: SwvId, statement: string) => {
  const triggers = (on: string) => TABLES.map((table) => `alter table ${table} ${on} trigger user;`).join('');
  return asOwner(database, `${triggers('disable')} ${statement.replaceAll(':swv', `'${swv}'`)}; ${triggers('enable')}`);
};

eachEngine('the audit log', (engine) => {
  it('numbers the rows of each SWV from one and verifies', async () => {
    const { store, swv } = await engine.swv();
    const { swv: other } = await engine.swv();
    await append(store, swv, 5);
    await append(store, other, 2);
    expect(await verifyAudit(store, swv)).toEqual({ ok: true, rows: 5, erased: [] });
    expect(await verifyAudit(store, other)).toEqual({ ok: true, rows: 2, erased: [] });
    const rows = await store.read(swv, (tx) => tx.db.select().from(audit).orderBy(asc(audit.seq)));
    expect(
      rows.map(({ seq, at, actor, verb, subject, outcome }) => ({ seq, at, actor, verb, subject, outcome })),
    ).toEqual(
      [1, 2, 3, 4, 5].map((n) => {
        const { payload: _, ...rest } = entry(n);
        return { seq: n, ...rest };
      }),
    );
  });

  it('verifies a SWV in which nothing happened yet', async () => {
    const { store, swv } = await engine.swv();
    expect(await verifyAudit(store, swv)).toEqual({ ok: true, rows: 0, erased: [] });
  });

  it('verifies more rows than one page holds', async () => {
    const { store, swv } = await engine.swv();
    await store.write(swv, async (tx) => {
      for (let n = 1; n <= 1001; n += 1) await appendAudit(tx, entry(1));
    });
    expect(await verifyAudit(store, swv)).toMatchObject({ ok: true, rows: 1001 });
  });

  it('has one row per change without a gap when many write at once, also the very first', async () => {
    const { store, swv } = await engine.swv();
    const numbers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => store.write(swv, (tx) => appendAudit(tx, entry(n)))),
    );
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
    expect(await verifyAudit(store, swv)).toMatchObject({ ok: true, rows: 12 });
  });

  it('leaves no row and no gap when its transaction is rolled back', async () => {
    const { store, swv } = await engine.swv();
    await append(store, swv, 1);
    const failed = store.write(swv, async (tx) => {
      await appendAudit(tx, entry(2));
      throw new Error('crash');
    });
    await expect(failed).rejects.toThrow('crash');
    await append(store, swv, 1);
    expect(await verifyAudit(store, swv)).toMatchObject({ ok: true, rows: 2 });
  });

  it('keeps the row of a refused change whose writes were rolled back', async () => {
    const { store, swv } = await engine.swv();
    await store.write(swv, async (tx) => {
      await attempt(tx, async () => refuse('te-laat'));
      await appendAudit(tx, entry(3));
    });
    expect(await verifyAudit(store, swv)).toMatchObject({ ok: true, rows: 1 });
  });

  it.each([
    'update audit set outcome = outcome',
    'delete from audit',
    'truncate audit',
    'update audit_heads set seq = 1',
    'delete from audit_heads',
    'truncate audit_heads',
    'delete from audit_payloads',
  ])('forbids the application to %s', async (statement) => {
    const { store, swv } = await engine.swv();
    await append(store, swv, 3);
    expect(await store.write(swv, (tx) => tx.db.execute(statement)).catch(sqlState)).toBe('42501');
  });

  it('grants the application to read and add, no more', async () => {
    const { owner } = await engine.swv();
    const rights = await owner.rows(sql`
      select table_name || ': ' || string_agg(lower(privilege_type), ', ' order by privilege_type) as may
      from information_schema.table_privileges where grantee = 'app_rw' and table_name like 'audit%' group by table_name order by 1`);
    expect(rights.map((row) => Object(row).may)).toEqual([
      'audit: insert, select',
      'audit_heads: insert, select, update',
      'audit_payloads: insert, select, update',
    ]);
  });

  it.each(['update audit set outcome = outcome', 'delete from audit', 'truncate audit'])(
    'forbids its owner too, unless the triggers are switched off: %s',
    async (statement) => {
      const database = await engine.swv();
      await append(database.store, database.swv, 1);
      expect(await asOwner(database, statement).catch(sqlState)).toBe('42501');
    },
  );

  it.each([
    ['an edited row', `update audit set outcome = 'ok' where swv_id = :swv and seq = 3`, 3, 'row-edited'],
    ['an edited moment', `update audit set at = at + interval '1 ms' where swv_id = :swv and seq = 3`, 3, 'row-edited'],
    ['a deleted first row', 'delete from audit where swv_id = :swv and seq = 1', 1, 'row-missing'],
    ['a deleted row in the middle', 'delete from audit where swv_id = :swv and seq = 4', 4, 'row-missing'],
    ['a deleted tail', 'delete from audit where swv_id = :swv and seq >= 5', 5, 'tail-missing'],
    ['a whole chain deleted', 'delete from audit where swv_id = :swv', 1, 'tail-missing'],
    [
      'a tail deleted with its head moved back',
      `delete from audit where swv_id = :swv and seq = 6;
      update audit_heads set seq = 5 where swv_id = :swv`,
      5,
      'row-edited',
    ],
    ['a head that is gone', 'delete from audit_heads where swv_id = :swv', 1, 'row-beyond-head'],
    [
      'an edited payload',
      `update audit_payloads set payload = '{}' where swv_id = :swv and seq = 2`,
      2,
      'payload-edited',
    ],
    ['an edited salt', `update audit_payloads set salt = 'x' where swv_id = :swv and seq = 2`, 2, 'payload-edited'],
    [
      'a payload deleted rather than erased',
      'delete from audit_payloads where swv_id = :swv and seq = 2',
      2,
      'payload-missing',
    ],
    [
      'a payload emptied rather than erased',
      'update audit_payloads set payload = null where swv_id = :swv and seq = 2',
      2,
      'payload-missing',
    ],
    [
      'rows that changed places',
      `update audit set seq = -seq where swv_id = :swv;
      update audit set seq = seq + 7 where swv_id = :swv`,
      1,
      'row-not-chained',
    ],
  ])('finds %s', async (_what, statement, firstBad, why) => {
    const { swv, ...database } = await engine.swv();
    await append(database.store, swv, 6);
    await tamper(database, swv, statement);
    expect(await verifyAudit(database.store, swv)).toEqual({ ok: false, firstBad, why });
  });

  it('finds a chain that was taken from another SWV', async () => {
    const { swv, ...database } = await engine.swv();
    const { swv: other } = await engine.swv();
    await append(database.store, swv, 2);
    const take = TABLES.map((table) => `update ${table} set swv_id = '${other}' where swv_id = :swv`).join(';');
    await tamper(database, swv, take);
    expect(await verifyAudit(database.store, other)).toEqual({ ok: false, firstBad: 1, why: 'row-edited' });
  });

  it('erases the words of a row, salt and all, and still verifies and says which', async () => {
    const { store, swv } = await engine.swv();
    await append(store, swv, 4);
    const at = new Date('2026-12-01T09:00:00Z');
    expect(await store.write(swv, (tx) => erasePayload(tx, [3, 1], at))).toEqual([1, 3]);
    expect(await store.write(swv, (tx) => erasePayload(tx, [3], at))).toEqual([]);
    expect(await verifyAudit(store, swv)).toEqual({ ok: true, rows: 4, erased: [1, 3] });
    const words = await store.read(swv, (tx) => tx.db.select().from(auditPayloads).where(eq(auditPayloads.seq, 3)));
    expect(words).toEqual([{ swvId: swv, seq: 3, salt: null, payload: null, erasedAt: at }]);
  });

  it('hides what a payload was: the same words hash differently each time', async () => {
    const { store, swv } = await engine.swv();
    await append(store, swv, 0);
    await store.write(swv, async (tx) => {
      await appendAudit(tx, entry(1));
      await appendAudit(tx, entry(1));
    });
    const rows = await store.read(swv, (tx) => tx.db.select({ hash: audit.payloadHash }).from(audit));
    expect(new Set(rows.map((row) => row.hash)).size).toBe(2);
    const [head] = await store.read(swv, (tx) => tx.db.select().from(auditHeads));
    expect(head?.seq).toBe(2);
  });
});
