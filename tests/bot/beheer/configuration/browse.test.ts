import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { sections } from '../../../../bot/sections.ts';
import { readPack } from '../../../../bot/swv/read-pack.ts';
import { checkCard } from '../../../../infra/gallery/check-card.ts';
import { PPO_NK, VO_MK } from '../../../support/a-pack.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, inputsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { openConfiguration } from './configuration-world.ts';

oneEngine('the configuration in force', (engine) => {
  it('names first what is still to be filled in, and which version is in force since when and by whom', async () => {
    const world = await openConfiguration(engine);
    const card = await world.settings('beheerder');
    const text = textOf(card.card);
    expect(text).toContain('versie 1');
    expect(text).toContain('20 november 2026');
    expect(text).toMatch(/Eerst in te vullen.*Handtekening van de FG.*mandaatbesluit.*Alle onderdelen/);
    expect(text).toContain('Werktijden | 2 waarden | , 2 nog niet bevestigd');
  });

  it('shows every value of a section with how sure it is, eight on a page', async () => {
    const world = await openConfiguration(engine);
    const section = await world.press(await world.settings('beheerder'), 'Open Aanvragen');
    const text = textOf(section.card);
    expect(text).toMatch(/mandaatbesluit \| nog in te vullen.*Niveaus om uit te kiezen/);
    expect(text).toMatch(/Pagina 1 van \d+/);
    const second = await world.press(section, 'Volgende');
    expect(textOf(second.card)).toMatch(/Pagina 2 van \d+/);
    expect(checkCard(second.card)).toEqual([]);
  });

  it('shows a value with its source and dates, what other sources say and why this one counts', async () => {
    const world = await openConfiguration(engine);
    const section = await world.press(await world.settings('bestuurder'), 'Open Wie we zijn');
    const page = await world.press(section, 'Volgende');
    const value = await world.press(page, 'Open Website');
    const text = textOf(value.card);
    expect(text).toContain('https://www.swvvomk.nl');
    expect(text).toContain('van 1 augustus 2021 tot en met 31 juli 2025');
    expect(text).toContain('Nog niet bevestigd voor nu');
    expect(text).toMatch(/Een andere bron zegt iets anders.*swvvo\.nl.*Waarom deze telt.*het titelblad/);
    expect(checkCard(value.card)).toEqual([]);
  });

  it.each([
    [basename(VO_MK), VO_MK],
    [basename(PPO_NK), PPO_NK],
  ])('draws every section and every value of the pack of %s as a card that is right', async (_name, of) => {
    const world = await openConfiguration(engine);
    const pack = await readPack(of, sections);
    if (!pack.ok) throw new Error('the pack has errors');
    const { store, swv, house } = world;
    await store.write(swv, (tx) => house.configurations.importNext(tx, pack.value.raw, 'ops', house.clock.now()));
    const home = await world.settings('beheerder');
    for (const { title } of buttonsOf(home.card).filter(({ verb }) => verb === 'beheer.instellingen-onderdeel')) {
      let section = await world.press(home, title);
      for (;;) {
        expect(checkCard(section.card)).toEqual([]);
        for (const row of buttonsOf(section.card).filter(({ verb }) => verb === 'beheer.instellingen-waarde')) {
          expect(checkCard((await world.press(section, row.title)).card)).toEqual([]);
        }
        if (!buttonsOf(section.card).some((button) => button.title === 'Volgende')) break;
        section = await world.press(section, 'Volgende');
      }
    }
  });

  it('shows a section that a later app knows and this version lacks as missing', async () => {
    const world = await openConfiguration(engine);
    const { store, swv, house } = world;
    const newest = await world.newest();
    const { werktijden: _gone, ...older } = newest?.raw ?? {};
    const { configurations: table } = await import('../../../../bot/swv/tables.ts');
    await store.write(swv, (tx) =>
      tx.db
        .insert(table)
        .values({ swvId: swv, version: 2, raw: older, importedAt: house.clock.now(), importedBy: 'ops' }),
    );
    const card = await world.settings('beheerder');
    expect(textOf(card.card)).toContain('Werktijden | Ontbreekt nog');
    const section = await world.press(card, 'Open Werktijden');
    expect(textOf(section.card)).toContain('Dit onderdeel ontbreekt');
  });

  it('says of a section that a SWV does without that it is not in use, and takes one in a file', async () => {
    const world = await openConfiguration(engine);
    const { store, swv, house } = world;
    const newest = await world.newest();
    const { aanvragen: _gone, verantwoording: _neither, ...without } = newest?.raw ?? {};
    await store.write(swv, (tx) => house.configurations.importNext(tx, without, 'ops', house.clock.now()));
    const card = await world.settings('beheerder');
    expect(textOf(card.card)).toContain('Aanvragen | Niet in gebruik');
    expect(textOf(card.card)).toContain('Verantwoording | Niet in gebruik');
    expect(textOf(card.card)).not.toContain('Ontbreekt nog');
    const section = await world.press(card, 'Open Aanvragen');
    expect(textOf(section.card)).toContain('Dit onderdeel is niet in gebruik');
    const form = await world.press(section, 'Pas dit onderdeel aan');
    expect(inputsOf(form.card).tekst ?? '').toBe('');
    expect(checkCard(form.card)).toEqual([]);
  });

  it('gives the directeur-bestuurder no button to change, and a zoco nothing at all', async () => {
    const world = await openConfiguration(engine);
    const section = await world.press(await world.settings('bestuurder'), 'Open Werktijden');
    expect(buttonsOf(section.card).map(({ title }) => title)).not.toContain('Pas dit onderdeel aan');
    const value = await world.press(section, 'Open Kantooruren');
    expect(buttonsOf(value.card).map(({ title }) => title)).not.toContain('Pas aan');
    const menu = await world.say('zoco', 'hoi');
    for (const verb of ['beheer.instellingen', 'beheer.instellingen-waarde', 'beheer.instellingen-vergelijk']) {
      const forged = await world.press(menu, 'Mijn taken', { verb, data: { id: 'werktijden' } });
      expect(textOf(forged.card)).toContain('Beheer is voor de functioneel beheerder');
    }
  });

  it('answers a section or a value that there is not with what there is', async () => {
    const world = await openConfiguration(engine);
    const home = await world.settings('beheerder');
    const unknown = await world.press(home, 'Open Werktijden', { data: { id: 'constructor' } });
    expect(textOf(unknown.card)).toContain('Dit is er niet (meer)');
    const section = await world.press(home, 'Open Werktijden');
    const gone = await world.press(section, 'Open Kantooruren', { data: { plek: '__proto__' } });
    expect(textOf(gone.card)).toMatch(/Dit is er niet.*Werktijden/);
    const far = await world.press(home, 'Open Werktijden', { data: { page: 9_999 } });
    expect(textOf(far.card)).toContain('Kantooruren');
  });
});
