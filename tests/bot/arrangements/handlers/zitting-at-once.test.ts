import { expect, it } from 'vitest';
import { eachEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { auditOf, requestsOf, theRequest } from '../support/ledger.ts';
import { createRequestWorld } from '../support/request-world.ts';
import { begin, MEMBERS, openZitting, plantAtCvt, WHY } from '../support/zitting.ts';

eachEngine('in a zitting, at once', (engine) => {
  const openWorld = async (requests: number) => {
    const world = await createRequestWorld(await engine.swv());
    await plantAtCvt(world, requests);
    await openZitting(world);
    return world;
  };

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

  it('an advice comes before the closing and counts, or after it and is refused', { timeout: 60_000 }, async () => {
    const world = await openWorld(1);
    for (const who of ['volmachthouder', 'lid-duinroos'] as const)
      await world.press(await begin(world, who), 'Positief');
    const mine = await begin(world, 'lid');
    const asked = await world.press(await world.say('secretaris', 'zitting'), 'Sluit de zitting');
    await Promise.all([
      world.press(mine, 'Negatief', { inputs: { zin: WHY } }),
      world.press(asked, 'Ja, sluit de zitting'),
      world.press({ ...asked, messageId: 'other-device' }, 'Ja, sluit de zitting'),
    ]);
    const { state, votes, advice } = await theRequest(world);
    expect(state).toBe('bij-volmachthouder');
    expect(advice).toMatchObject({ voor: 2, tegen: votes.length - 2 });
    const kept = (await auditOf(world)).filter((row) => row === 'aanvraag.zitting-advies ok');
    expect(votes).toHaveLength(kept.length);
  });
});
