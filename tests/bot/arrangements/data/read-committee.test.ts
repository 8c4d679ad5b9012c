import { expect, it } from 'vitest';
import { readCommittee } from '../../../../bot/arrangements/data/read-committee.ts';
import { ok } from '../../../../bot/core/result.ts';
import { attempt } from '../../../../bot/store/attempt.ts';
import { localDate } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { endRole } from '../support/ledger.ts';
import { createRequestWorld } from '../support/request-world.ts';

oneEngine('the CvT of a day', (engine) => {
  it('is read once in a transaction, savepoints included, and anew in the next one', async () => {
    const world = await createRequestWorld(await engine.swv());
    const { store } = world.house;
    const today = localDate('2026-11-24');
    const before = await store.write(world.swv, async (tx) => {
      const first = await readCommittee(tx, today);
      expect(await readCommittee(tx, today)).toBe(first);
      await attempt(tx, async (inner) => ok(expect(await readCommittee(inner, today)).toBe(first)));
      expect(await readCommittee(tx, localDate('2026-11-25'))).not.toBe(first);
      return first;
    });
    await endRole(world, 'volmachthouder', 'cvt-lid', localDate('2026-11-23'));
    const after = await store.read(world.swv, (tx) => readCommittee(tx, today));
    expect(after.members).toHaveLength(before.members.length - 1);
  });
});
