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

  it('that nobody may answer is told to the procesbewaker when it lies too long: where it is, and no more', async () => {
    const world = await createRequestWorld(await engine.swv());
    await toSecretary(world);
    await endRole(world, 'secretaris', 'cvt-secretaris', localDate('2026-11-23'));
    const { school: schoolId } = await theRequest(world);
    for (const who of ['bestuurder', 'bestuurder-waarnemer'] as const) {
      const tie = { swvId: world.swv, personId: world.personOf(who), schoolId, from: localDate('2026-11-01') };
      await world.house.store.write(world.swv, async (tx) => void (await tx.db.insert(affiliations).values(tie)));
    }
    world.moveTo('2026-12-08T09:00:00Z');
    await world.tick();
    const told = await world.last('procesbewaker');
    expect(textOf(told.card)).toContain('A-2026-0001 wacht al');
    expect(buttonsOf(told.card).map(({ title }) => title)).toEqual(['Bekijk hoe het staat']);
  });
});
