import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { countGranted } from '../../../../bot/arrangements/data/own-counts.ts';
import { countsOf } from '../../../../bot/delivery/counts.ts';
import { amount, localDate, type SchoolId } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { begun, granted } from '../support/granted.ts';
import { duinroos, zeeduin } from '../support/people.ts';
import { createRequestWorld } from '../support/request-world.ts';

const NONE = { btv: 0, tlv: 0, maatwerk: 0, 'tlv-buiten-regio': 0 };

oneEngine('what Meedoen counts of itself', (engine) => {
  it('is what was granted and began in the period, by the day on which it began', async () => {
    const world = await createRequestWorld(await engine.swv());
    const count = (schools: readonly SchoolId[] | null, first: string, last: string) =>
      world.house.store.read(world.swv, (tx) => countGranted(tx, schools, localDate(first), localDate(last)));
    await granted(world);
    // It may begin on 11 January; nobody has said yet that it did.
    world.moveTo('2027-01-12T09:00:00Z');
    expect(await count([duinroos], '2027-01-01', '2027-12-31')).toEqual(NONE);
    await begun(world);
    expect(await count([duinroos], '2027-01-11', '2027-01-11')).toEqual({ ...NONE, maatwerk: 1 });
    expect(await count(null, '2027-01-01', '2027-12-31')).toEqual({ ...NONE, maatwerk: 1 });
    expect(await count([duinroos], '2026-01-01', '2027-01-10')).toEqual(NONE);
    expect(await count([zeeduin], '2027-01-01', '2027-12-31')).toEqual(NONE);
    // A herstelbesluit was begun: the decision holds until there is another.
    await world.house.store.write(world.swv, async (tx) => {
      await tx.db.execute(sql`update arrangements set state = 'bij-volmachthouder', closed_at = null,
        body = body || jsonb_build_object('mended', jsonb_build_array(jsonb_build_object('decision', body -> 'decision')))`);
    });
    expect(await count([duinroos], '2027-01-01', '2027-12-31')).toEqual({ ...NONE, maatwerk: 1 });
  });

  it('is added up over the features, and absent where none counts it', async () => {
    const world = await createRequestWorld(await engine.swv());
    const nothing = countsOf(() => [{}]);
    const twice = countsOf(() => [
      { counts: async () => ({ btv: amount(1) }) },
      { counts: async () => ({ btv: amount(2) }) },
    ]);
    const [first, last] = [localDate('2026-01-01'), localDate('2026-12-31')];
    await world.house.store.read(world.swv, async (tx) => {
      expect(await nothing(tx, null, first, last)).toEqual({});
      expect(await twice(tx, null, first, last)).toEqual({ btv: 3 });
    });
  });
});
