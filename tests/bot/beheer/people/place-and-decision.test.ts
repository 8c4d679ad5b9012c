import { expect, it } from 'vitest';
import { peopleVerbs } from '../../../../bot/beheer/handlers/people/verbs.ts';
import { dayOf } from '../../../../bot/core/local-day.ts';
import { revision, subjectId } from '../../../../cards/words/brands.ts';
import { createLogLines } from '../../../support/log-lines.ts';
import { prove } from '../../../support/prove.ts';
import { oneEngine, type TestEngine } from '../../../support/stores.ts';
import { asCard, buttonOf, type Card, textOf } from '../../arrangements/support/card-reader.ts';
import { addressOf, envelopeOf } from '../../arrangements/support/request-house.ts';
import { createRequestWorld } from '../../arrangements/support/request-world.ts';
import { toCvt } from '../../arrangements/support/route.ts';
import { aRegister, object } from '../../people/a-register.ts';
import { anAppHouse } from '../../support/an-app-house.ts';

const DUINROOS = { school: 'de-duinroos', van: '2026-11-23', tot: '' };

/** A request of the Duinroos that lies with the commissie, and a beheerder who changes the register meanwhile. */
async function openWorld(engine: TestEngine) {
  const database = await engine.swv();
  const world = await createRequestWorld(database);
  const { store, swv } = database;
  const register = aRegister(store, swv);
  await register.role(await register.person('beheerder', { tenant: 'duinrand' }), 'functioneel-beheerder');
  const house = anAppHouse({ ...world.house, log: createLogLines().log });
  const verbs = peopleVerbs(house);
  const envelope = { ...envelopeOf('beleid'), objectId: object('beheerder') };
  const manage = async (verb: string, id: string, inputs: Readonly<Record<string, string>>): Promise<Card> => {
    const now = world.clock.now();
    const actor = await store.read(swv, (tx) => prove(tx, envelope, dayOf(now)));
    const handle = verbs[verb];
    if (!actor || !handle) throw new Error('There is a beheerder, and such a button.');
    const data = { v: 1, swv, id: subjectId(id), revision: revision(0) } as const;
    const inbound = { ...envelope, kind: 'action', verb, trigger: 'manual', messageId: 'm1', data, inputs } as const;
    const turn = { actor, now, log: { set: () => undefined }, inbound: { ...inbound, address: addressOf('beleid') } };
    return asCard(await handle(turn));
  };
  return { ...world, manage };
}

oneEngine('a school that a beheerder puts at a member of the CvT', (engine) => {
  it('keeps them from its requests at the next click, also with the dossier open', async () => {
    const world = await openWorld(engine);
    await toCvt(world);
    const dossier = await world.press(await world.last('lid'), 'Open dossier');
    const done = await world.manage('beheer.mens-school-erbij', world.personOf('lid'), DUINROOS);
    expect(textOf(done)).toContain('De school staat erbij');
    await world.press(dossier, 'Voor');
    expect(world.outcomes.at(-1)).toBe('eigen-school');
    expect(textOf((await world.say('lid', 'mijn aanvragen')).card)).not.toContain('De Duinroos');
    // Without this member the quorum cannot be met: that click brought it to the secretary.
    expect(textOf((await world.say('zoco', 'mijn aanvragen')).card)).toContain('bij de secretaris van de commissie');
  });

  it('keeps them from nothing once it was called off', async () => {
    const world = await openWorld(engine);
    await toCvt(world);
    const dossier = await world.press(await world.last('lid'), 'Open dossier');
    const person = await world.manage('beheer.mens-school-erbij', world.personOf('lid'), DUINROOS);
    const key = String(buttonOf(person, 'Wijzig: Hoort bij een school').data.id);
    await world.manage('beheer.mens-vervalt', key, {});
    await world.press(dossier, 'Voor');
    expect(world.outcomes.at(-1)).toBe('ok');
  });

  it('says nothing of the requests of another school', async () => {
    const world = await openWorld(engine);
    await toCvt(world);
    const dossier = await world.press(await world.last('lid'), 'Open dossier');
    await world.manage('beheer.mens-school-erbij', world.personOf('lid'), { ...DUINROOS, school: 'het-zeeduin' });
    await world.press(dossier, 'Voor');
    expect(world.outcomes.at(-1)).toBe('ok');
  });
});
