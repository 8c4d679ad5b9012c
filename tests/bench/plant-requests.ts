import { sql } from 'drizzle-orm';
import type { Store } from '../../bot/store/store.ts';
import { DEMO_SWV } from '../../infra/local/demo/seed-demo.ts';
import type { BenchDatabase } from './databases.ts';
import { followedBody } from './followed-body.ts';

/** Of each hundred this many are open; two schools of thirty have the zorgcoördinator who is measured. */
const OPEN_OF_HUNDRED = 2;
const SCHOOLS = 30;
/** And one is followed after its decision: to be sent, to begin, or under way. */
const FOLLOWED = 50;
const UNSENT = followedBody({ sent: false, started: false });
const TO_BEGIN = followedBody({ sent: true, started: false });
const RUNS = followedBody({ sent: true, started: true });

/**
 * Fills both databases up to `total` requests, in one statement: copies of the one there is, over schools, states and five
 * years. Their texts stay sealed for the first, which no list opens.
 */
export async function plantRequests(
  { store, recorder, replica, analyse }: BenchDatabase,
  total: number,
): Promise<void> {
  await replica.replay(await recorder.record(() => insertUpTo(store, total)));
  await analyse();
}

const insertUpTo = (store: Store, total: number): Promise<void> =>
  store.write(DEMO_SWV, async (tx) => {
    await tx.db.execute(sql`
      with model as (select * from arrangements where closed_at is null and submitted_at is not null order by began_at limit 1),
      elsewhere as (select person_id from role_terms where role = 'zorgcoordinator' and school_id = 'het-helmgras' limit 1),
      had as (select count(*)::int as planted from arrangements where id like 'bench-%'),
      planted as (
        select n, n % 100 < ${OPEN_OF_HUNDRED}::int as is_open, n % ${SCHOOLS}::int as at, n % 100 = ${FOLLOWED}::int as followed,
          (n / 100) % 6 as turn, '2026-11-20T09:00:00Z'::timestamptz - make_interval(mins => (n * 37) % 60000) as lately,
          '2026-11-20T09:00:00Z'::timestamptz - make_interval(mins => (n * 131) % 2600000) as once
        from had, generate_series(had.planted + 1, ${total}::int) as n
      )
      insert into arrangements (id, kind, school_id, requester_id, state, revision, card_revision, dossiernummer, began_at,
        since, changed_at, submitted_at, closed_at, rules_version, ends_on, follow_up, body)
      select 'bench-' || n, kind,
        case at when 0 then 'de-duinroos' when 1 then 'het-zeeduin' else 'het-helmgras' end,
        case when at < 2 then requester_id else person_id end,
        case when is_open
          then (array['bij-consulent', 'bij-cvt', 'bij-volmachthouder', 'bij-secretaris', 'bij-bestuurder', 'bij-aanvulling'])[turn + 1]
          when followed then 'toegekend'
          else (array['toegekend', 'toegekend', 'toegekend', 'afgewezen', 'ingetrokken', 'basisondersteuning'])[turn + 1] end,
        revision, card_revision, 'A-2020-' || lpad(n::text, 6, '0'),
        case when is_open then lately else once end, case when is_open then lately else once end,
        case when is_open then lately else once end,
        case when is_open then lately else once - interval '30 days' end,
        case when is_open then null else once end, rules_version,
        case when followed then '2026-12-20'::date end,
        case when followed then (array['te-verzenden', 'te-starten', 'te-starten', 'loopt', 'loopt', 'loopt'])[turn + 1] end,
        case when followed
          then body || (array[${UNSENT}, ${TO_BEGIN}, ${TO_BEGIN}, ${RUNS}, ${RUNS}, ${RUNS}])[turn + 1]::jsonb else body end
      from planted, model, elsewhere`);
  });
