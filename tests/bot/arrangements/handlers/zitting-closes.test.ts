import { expect, it } from 'vitest';
import { zittingVerbs } from '../../../../cards/arrangements/zitting/verbs.ts';
import { revision, subjectId } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { auditOf, eventsOf, requestsOf, theRequest } from '../support/ledger.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import { begin, closeZitting, openZitting, plantAtCvt, WHY, zittingenOf } from '../support/zitting.ts';

oneEngine('a zitting that closes', (engine) => {
  const openWorld = async (requests = 1): Promise<RequestWorld> => {
    const world = await createRequestWorld(await engine.swv());
    await plantAtCvt(world, requests);
    await openZitting(world);
    for (const who of ['lid', 'volmachthouder'] as const) {
      let shown = await begin(world, who);
      for (let at = 0; at < requests; at += 1) shown = await world.press(shown, 'Positief');
    }
    return world;
  };
  const states = async (world: RequestWorld) => (await requestsOf(world)).map(({ state }) => state);

  it('says first what will come of each, and asks again when that changed', async () => {
    const world = await openWorld();
    const asked = await world.press(await world.say('secretaris', 'zitting'), 'Sluit de zitting');
    expect(textOf(asked.card)).toContain('1 × een positief advies');
    expect(textOf(asked.card)).toContain('Nog niet iedereen gaf advies bij  | A-2026-0001.');
    for (const who of ['lid', 'volmachthouder'] as const) {
      const dossier = await world.press(await world.last(who), 'Open A-2026-0001');
      await world.press(dossier, 'Negatief', { inputs: { zin: WHY } });
    }
    const again = await world.press(asked, 'Ja, sluit de zitting');
    expect(textOf(again.card)).toContain('Wat je bevestigde, is niet wat er nu staat');
    expect(textOf(again.card)).toContain('1 × een negatief advies');
    expect(await states(world)).toEqual(['bij-cvt']);
  });

  it('closes once, whoever clicks and however often', async () => {
    const world = await openWorld(2);
    const asked = await world.press(await world.say('secretaris', 'zitting'), 'Sluit de zitting');
    const shown = await Promise.all(Array.from({ length: 4 }, () => world.press(asked, 'Ja, sluit de zitting')));
    for (const { card } of shown) expect(textOf(card)).toContain('De zitting is gesloten');
    const rows = await auditOf(world);
    expect(rows.filter((row) => row === 'aanvraag.zitting-sluit ok')).toHaveLength(1);
    expect(await states(world)).toEqual(['bij-volmachthouder', 'bij-volmachthouder']);
    for (const { id } of await requestsOf(world))
      expect((await eventsOf(world, id)).filter(({ kind }) => kind === 'settle')).toHaveLength(1);
  });

  it('moves every request, also when it was cut off in the middle: the tick takes it up', async () => {
    const world = await openWorld(3);
    const asked = await world.press(await world.say('secretaris', 'zitting'), 'Sluit de zitting');
    const list = await world.last('lid');
    const { store } = world.house;
    let writes = 0;
    const dying = {
      ...store,
      write: (...args: Parameters<typeof store.write>) => {
        writes += 1;
        if (writes > 2) throw new Error('The process died.');
        return store.write(...args);
      },
    };
    Object.assign(world.house, { store: dying });
    await expect(world.press(asked, 'Ja, sluit de zitting')).rejects.toThrow('died');
    Object.assign(world.house, { store });
    expect(await states(world)).toEqual(['bij-volmachthouder', 'bij-cvt', 'bij-cvt']);
    // no advice changes what was closed, and the click itself moves that request on
    const late = await world.press(list, 'Open A-2026-0002');
    expect(textOf(late.card)).not.toContain('Jouw advies');
    expect(await states(world)).toEqual(['bij-volmachthouder', 'bij-volmachthouder', 'bij-cvt']);
    await world.tick();
    expect(await states(world)).toEqual(['bij-volmachthouder', 'bij-volmachthouder', 'bij-volmachthouder']);
  });

  it('takes no advice any more, from any card', async () => {
    const world = await openWorld();
    const dossier = await world.press(await world.last('lid'), 'Open A-2026-0001');
    await closeZitting(world);
    const before = await theRequest(world);
    await world.press(dossier, 'Negatief', { inputs: { zin: WHY } });
    expect(['niet-nu', 'verouderd']).toContain(world.outcomes.at(-1));
    expect((await theRequest(world)).votes).toEqual(before.votes);
    expect(textOf((await world.last('lid')).card)).not.toContain('Ga verder');
  });

  it('goes on only once it is closed: the secretary hears once that it was left open', async () => {
    const world = await openWorld();
    await world.settle();
    const there = (await world.chat('secretaris')).length;
    expect(await world.nextMoment()).toEqual(new Date('2026-11-23T23:00:00Z'));
    world.moveTo('2026-11-24T08:00:00Z');
    await world.tick();
    await world.tick();
    expect(await world.chat('secretaris')).toHaveLength(there + 1);
    expect(textOf((await world.last('secretaris')).card)).toContain('De zitting staat nog open');
    expect(await states(world)).toEqual(['bij-cvt']);
    await world.press(await world.press(await world.last('secretaris'), 'Naar de zitting'), 'Sluit de zitting');
    await closeZitting(world);
    expect(await states(world)).toEqual(['bij-volmachthouder']);
  });

  it('answers a forged or foreign zitting as what is not there', async () => {
    const world = await openWorld();
    const data = { v: 1, swv: world.swv, id: subjectId('van-een-ander'), revision: revision(1) } as const;
    // all of it is right for the zitting that is open, so only the id can be why
    const inputs = { aanwezig: world.personOf('lid'), uitslagen: 'v', advies: 'voor' };
    const changes = ['attendance', 'enlist', 'delist', 'close', 'advise', 'word'] as const;
    for (const who of ['lid', 'zoco', 'secretaris'] as const) {
      const said = new Map<string, string | undefined>();
      for (const [name, verb] of Object.entries(zittingVerbs)) {
        await world.send(who, { verb, data, inputs, messageId: 'm-x' });
        said.set(name, world.outcomes.at(-1));
      }
      const holds = who === 'secretaris' ? 'bestaat-niet' : 'niet-jouw-rol';
      expect(
        changes.map((name) => said.get(name)),
        who,
      ).toEqual([holds, 'bestaat-niet', 'bestaat-niet', holds, 'bestaat-niet', 'bestaat-niet']);
    }
    expect(await states(world)).toEqual(['bij-cvt']);
    const [zitting, ...more] = await zittingenOf(world);
    expect(more).toEqual([]);
    expect(zitting).toMatchObject({ closedAt: null, revision: 1 });
  });
});
