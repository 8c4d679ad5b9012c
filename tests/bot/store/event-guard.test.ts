import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { ArrangementRow } from '../../../bot/arrangements/tables.ts';
import { arrangementEvents, arrangements } from '../../../bot/arrangements/tables.ts';
import { sqlState } from '../../../bot/store/sql-state.ts';
import type { Store, Tx } from '../../../bot/store/store.ts';
import { personId, revision, type SwvId, schoolId, subjectId } from '../../../cards/words/brands.ts';
import { eachEngine, type TestStore } from '../../support/stores.ts';

const AT = new Date('2026-12-07T09:00:00Z');
const ID = subjectId('aanvraag-1');
const MINE = eq(arrangementEvents.arrangementId, ID);

/** A request with two events, in this state. */
async function put(store: Store, swv: SwvId, state: ArrangementRow['state'], submittedAt: Date | null): Promise<void> {
  const moments = { beganAt: AT, since: AT, changedAt: AT, submittedAt };
  const by = personId('zoco-duinroos');
  await store.write(swv, async ({ db }) => {
    await db.insert(arrangements).values({
      ...moments,
      id: ID,
      kind: 'maatwerk-individueel',
      schoolId: schoolId('duinroos'),
      requesterId: by,
      state,
      revision: revision(2),
      cardRevision: revision(2),
      body: {},
    });
    const event = { arrangementId: ID, kind: 'saveStep', by, at: AT, detail: { stap: 1 } };
    await db.insert(arrangementEvents).values([
      { ...event, seq: 1 },
      { ...event, seq: 2 },
    ]);
  });
}

const history = (store: Store, swv: SwvId) => store.read(swv, ({ db }) => db.$count(arrangementEvents, MINE));
const clear = ({ db }: Tx) => db.delete(arrangementEvents).where(MINE);

/** The owner, on whom no policy is forced for as long as the statement lasts. */
const asOwner = ({ owner }: TestStore, statement: string) =>
  owner.exec(`alter table arrangement_events no force row level security;
    alter table arrangements no force row level security;
    ${statement};
    alter table arrangement_events force row level security;
    alter table arrangements force row level security;`);

eachEngine('the history of a request', (engine) => {
  it('goes with a draft that was never submitted', async () => {
    const { store, swv } = await engine.swv();
    await put(store, swv, 'concept', null);
    await store.write(swv, async (tx) => {
      await clear(tx);
      await tx.db.delete(arrangements).where(eq(arrangements.id, ID));
    });
    expect(await history(store, swv)).toBe(0);
  });

  it.each([
    ['concept', AT], // it came back to the school after it was submitted
    ['bij-directie', null],
    ['bij-cvt', AT],
    ['ingetrokken', AT],
    ['toegekend', AT],
  ] as const)('stays while the request is %s, submitted: %s', async (state, submittedAt) => {
    const { store, swv } = await engine.swv();
    await put(store, swv, state, submittedAt);
    expect(await store.write(swv, clear).catch(sqlState)).toBe('42501');
    expect(await history(store, swv)).toBe(2);
  });

  it('stays when the request itself was taken away from under it', async () => {
    const { store, swv } = await engine.swv();
    await put(store, swv, 'concept', null);
    await store.write(swv, ({ db }) => db.delete(arrangements).where(eq(arrangements.id, ID)));
    expect(await store.write(swv, clear).catch(sqlState)).toBe('42501');
    expect(await history(store, swv)).toBe(2);
  });

  it('does not go with the draft of another samenwerkingsverband', async () => {
    const { store, swv } = await engine.swv();
    const { swv: other } = await engine.swv();
    await put(store, swv, 'bij-cvt', AT);
    await put(store, other, 'concept', null);
    expect(await store.write(swv, clear).catch(sqlState)).toBe('42501');
    await store.write(other, clear);
    expect([await history(store, swv), await history(store, other)]).toEqual([2, 0]);
  });

  it.each(['update arrangement_events set detail = detail', 'truncate arrangement_events'])(
    'forbids the application to %s, also of a draft',
    async (statement) => {
      const { store, swv } = await engine.swv();
      await put(store, swv, 'concept', null);
      expect(await store.write(swv, ({ db }) => db.execute(statement)).catch(sqlState)).toBe('42501');
      expect(await history(store, swv)).toBe(2);
    },
  );

  it.each([
    'update arrangement_events set detail = detail',
    `delete from arrangement_events where arrangement_id = '${ID}'`,
    'truncate arrangement_events',
  ])('forbids its owner too, unless the triggers are switched off: %s', async (statement) => {
    const { swv, ...database } = await engine.swv();
    await put(database.store, swv, 'bij-cvt', AT);
    expect(await asOwner(database, statement).catch(sqlState)).toBe('42501');
    expect(await history(database.store, swv)).toBe(2);
  });

  it('lets the application read, add and take away, and change nothing', async () => {
    const { owner } = await engine.swv();
    const [row] = await owner.rows(sql`
      select string_agg(lower(privilege_type), ', ' order by privilege_type) as may
      from information_schema.table_privileges where grantee = 'app_rw' and table_name = 'arrangement_events'`);
    expect(row).toEqual({ may: 'delete, insert, select' });
  });
});
