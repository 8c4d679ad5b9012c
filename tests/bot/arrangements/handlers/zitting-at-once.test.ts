import { expect, it } from 'vitest';
import type { Store } from '../../../../bot/store/store.ts';
import { eachEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { auditOf, requestsOf, theRequest } from '../support/ledger.ts';
import { createRequestWorld } from '../support/request-world.ts';
import { begin, MEMBERS, openZitting, plantAtCvt, WHY } from '../support/zitting.ts';

eachEngine('in a zitting, at once', (engine) => {
  const openZittingOn = async (database: Parameters<typeof createRequestWorld>[0], requests: number) => {
    const world = await createRequestWorld(database);
    await plantAtCvt(world, requests);
    await openZitting(world);
    return world;
  };
  const openWorld = async (requests: number) => openZittingOn(await engine.swv(), requests);

  it('three members advise on the same request, and each advice stands', async () => {
    const world = await openWorld(2);
    const dossiers = [];
    for (const who of MEMBERS) dossiers.push(await begin(world, who));
    const shown = await Promise.all(dossiers.map((dossier) => world.press(dossier, 'Positief')));
    for (const { card } of shown) expect(textOf(card)).toContain('(2 van 2)');
    const [first] = await requestsOf(world);
    expect(first?.votes.map(({ choice }) => choice)).toEqual(['voor', 'voor', 'voor']);
  });

  it('one member advises twice on two devices: one of both stands, and nothing is lost in between', async () => {
    const world = await openWorld(1);
    const dossier = await begin(world, 'lid');
    await Promise.all([
      world.press(dossier, 'Positief'),
      world.press(dossier, 'Negatief', { inputs: { zin: WHY } }),
      world.press(dossier, 'Positief'),
    ]);
    const { votes, revision } = await theRequest(world);
    expect(votes).toHaveLength(1);
    const rows = (await auditOf(world)).filter((row) => row.startsWith('aanvraag.zitting-advies'));
    expect(rows.filter((row) => row.endsWith(' ok'))).toHaveLength(1);
    expect(votes[0]?.revision).toBe(revision);
  });

  it.each(['advice', 'closing'] as const)(
    'an advice comes before the closing and counts, or after it and is refused: the %s has a head start',
    {
      timeout: 60_000,
    },
    async (first) => {
      const database = await engine.swv();
      let begins = () => {};
      // Tells when the next transaction has begun: then the others may come, and wait for its locks.
      const write: Store['write'] = (swv, work) =>
        database.store.write(swv, (tx) => {
          begins();
          return work(tx);
        });
      const world = await openZittingOn({ swv: database.swv, store: { ...database.store, write } }, 1);
      for (const who of ['volmachthouder', 'lid-duinroos'] as const)
        await world.press(await begin(world, who), 'Positief');
      const mine = await begin(world, 'lid');
      const asked = await world.press(await world.say('secretaris', 'zitting'), 'Sluit de zitting');
      const begun = Promise.withResolvers<void>();
      begins = begun.resolve;
      const advise = () => world.press(mine, 'Negatief', { inputs: { zin: WHY } });
      const close = () => [
        world.press(asked, 'Ja, sluit de zitting'),
        world.press({ ...asked, messageId: 'other-device' }, 'Ja, sluit de zitting'),
      ];
      const ahead = first === 'advice' ? [advise()] : close();
      await begun.promise;
      await Promise.all([...ahead, ...(first === 'advice' ? close() : [advise()])]);
      const { state, votes, advice } = await theRequest(world);
      expect(state).toBe('bij-volmachthouder');
      expect(advice).toMatchObject({ voor: 2, tegen: votes.length - 2 });
      const kept = (await auditOf(world)).filter((row) => row === 'aanvraag.zitting-advies ok');
      expect(votes).toHaveLength(kept.length);
    },
  );
});
