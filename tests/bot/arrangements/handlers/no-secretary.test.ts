import { expect, it } from 'vitest';
import { affiliations } from '../../../../bot/people/tables.ts';
import { localDate } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../support/card-reader.ts';
import { endRole, theRequest } from '../support/ledger.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import { ZIN } from '../support/route.ts';
import { ADVIES, NAMES, toConsulentAs } from '../support/tlv-route.ts';

const TEKST = 'Begin met een vaste plek in de klas, en bel ons over zes weken.';

/** Forwarded on Monday 23 November. */
async function toSecretary(world: RequestWorld): Promise<void> {
  await toConsulentAs(world, NAMES.advies, ADVIES);
  const form = await world.press(await world.last('consulent'), 'Stuur door');
  await world.press(form, 'Stuur door', { inputs: { zin: ZIN } });
}

oneEngine('a question to the CvT', (engine) => {
  it('comes to the directeur-bestuurder when no secretary may answer it', async () => {
    const world = await createRequestWorld(await engine.swv());
    await toConsulentAs(world, NAMES.advies, ADVIES);
    await endRole(world, 'secretaris', 'cvt-secretaris', localDate('2026-11-01'));
    const form = await world.press(await world.last('consulent'), 'Stuur door');
    await world.press(form, 'Stuur door', { inputs: { zin: ZIN } });
    expect(await world.chat('secretaris')).toHaveLength(0);
    const dossier = await world.press(await world.last('bestuurder'), 'Open dossier');
    const answered = await world.press(dossier, 'Stuur het antwoord', { inputs: { antwoord: TEKST } });
    expect(textOf(answered.card)).toContain('de commissie gaf advies');
    expect(await theRequest(world)).toMatchObject({ state: 'geadviseerd', ended: {} });
  });

  it('comes to the directeur-bestuurder, once, when the last secretary who may answer it leaves meanwhile', async () => {
    const world = await createRequestWorld(await engine.swv());
    await toSecretary(world);
    expect(await world.chat('bestuurder')).toHaveLength(0);
    await endRole(world, 'secretaris', 'cvt-secretaris', localDate('2026-11-23'));
    world.moveTo('2026-11-24T09:00:00Z');
    await world.tick();
    const card = await world.last('bestuurder');
    expect(textOf(card.card)).toContain('Een school vraagt de commissie om advies');
    expect(buttonsOf(card.card).map(({ title }) => title)).toContain('Open dossier');
    const shown = textOf((await world.last('zoco')).card);
    expect(shown).toContain('A-2026-0001 is bij de directeur-bestuurder');
    expect(shown).not.toContain('secretaris');
    expect(textOf((await world.say('zoco', 'mijn aanvragen')).card)).not.toContain('secretaris');
    const talk = await world.press(await world.say('consulent', 'gesprek'), 'Bereid je gesprek met De Duinroos voor');
    expect(textOf(talk.card)).toContain('bij de directeur-bestuurder sinds');
    expect(textOf(talk.card)).not.toContain('secretaris');
    expect(await world.chat('bestuurder')).toHaveLength(1);
    world.moveTo('2026-11-25T09:00:00Z');
    expect(await world.tick()).toBe(0);
    expect(await world.chat('bestuurder')).toHaveLength(1);
  });

  /** The bestuurder and the deputy have a tie with the school too. */
  async function tieBestuurders(world: RequestWorld): Promise<void> {
    const { school: schoolId } = await theRequest(world);
    for (const who of ['bestuurder', 'bestuurder-waarnemer'] as const) {
      const tie = { swvId: world.swv, personId: world.personOf(who), schoolId, from: localDate('2026-11-01') };
      await world.house.store.write(world.swv, async (tx) => void (await tx.db.insert(affiliations).values(tie)));
    }
  }

  it('that nobody may answer is told to the procesbewaker at once, and once: where it is, and no more', async () => {
    const world = await createRequestWorld(await engine.swv());
    await toSecretary(world);
    await endRole(world, 'secretaris', 'cvt-secretaris', localDate('2026-11-23'));
    await tieBestuurders(world);
    const messages = new Set<string | null>();
    for (const day of ['2026-11-24', '2026-11-25', '2026-12-08']) {
      world.moveTo(`${day}T09:00:00Z`);
      await world.tick();
      for (const { messageId } of await world.chat('procesbewaker')) messages.add(messageId);
      expect(messages.size).toBe(1);
      expect(await world.chat('bestuurder')).toHaveLength(0);
    }
    const told = await world.last('procesbewaker');
    expect(textOf(told.card)).toContain('A-2026-0001 kan nu niemand beantwoorden');
    expect(buttonsOf(told.card).map(({ title }) => title)).toEqual(['Bekijk hoe het staat']);
  });

  it('that nobody may answer when it is forwarded is told so as well, until somebody may', async () => {
    const world = await createRequestWorld(await engine.swv());
    await toConsulentAs(world, NAMES.advies, ADVIES);
    await endRole(world, 'secretaris', 'cvt-secretaris', localDate('2026-11-01'));
    await tieBestuurders(world);
    const form = await world.press(await world.last('consulent'), 'Stuur door');
    await world.press(form, 'Stuur door', { inputs: { zin: ZIN } });
    await world.tick();
    expect(textOf((await world.last('procesbewaker')).card)).toContain('A-2026-0001 kan nu niemand beantwoorden');
    await world.house.store.write(world.swv, async (tx) => void (await tx.db.delete(affiliations)));
    world.moveTo('2026-11-24T09:00:00Z');
    await world.tick();
    expect(buttonsOf((await world.last('bestuurder')).card).map(({ title }) => title)).toContain('Open dossier');
    const left = (await world.chat('procesbewaker')).map(({ card }) => textOf(card)).join();
    expect(left).not.toContain('niemand');
  });
});
