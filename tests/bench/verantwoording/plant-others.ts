import { sql } from 'drizzle-orm';
import type { Store } from '../../../bot/store/store.ts';
import type { Planted } from '../../bot/verantwoording/support/many/plant-rounds.ts';
import { DEADLINE, plantRound } from '../../bot/verantwoording/support/many/plant-rounds.ts';
import { createQuietHouse } from '../../bot/verantwoording/support/many/quiet-house.ts';

/** Other SWV's whose rounds are under way: every account was opened, with its history, its claim and its card. */
export async function plantOthers(store: Store, swvs: readonly Planted[], now: Date): Promise<void> {
  const house = createQuietHouse(store, { now: () => now });
  for (const one of swvs) {
    await plantRound({ ...house, operations: store.directory }, one, now);
    await store.write(one.swv, async (tx) => {
      await tx.db.execute(
        sql`update verantwoordingen set state = 'niet-gestart', revision = 1, deadline = ${DEADLINE}::date`,
      );
      await tx.db.execute(sql`
        insert into verantwoording_events (verantwoording_id, seq, kind, at, from_state, to_state, detail)
        select id, 1, 'open', ${now.toISOString()}::timestamptz, 'klaargezet', 'niet-gestart', '{}' from verantwoordingen`);
      await tx.db.execute(sql`
        insert into job_claims (job, period, subject, at, ran_at)
        select 'verantwoording.open', 'open', id, ${now.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz
        from verantwoordingen`);
      await tx.db.execute(sql`
        insert into posts (id, feature, kind, subject, to_kind, to_id, state, wanted, shown, message_id, not_before, claim, failures)
        select 'post ' || id, 'verantwoording', 'invullen', id, 'person', 'zoco-gedeeld', 'live', 1, 1, 'm ' || id,
          ${now.toISOString()}::timestamptz, 1, 0 from verantwoordingen`);
    });
  }
}
