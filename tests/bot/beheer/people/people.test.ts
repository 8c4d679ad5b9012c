import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { inputsOf } from '../../arrangements/support/card-reader.ts';
import { day } from '../../people/a-register.ts';
import { openBeheer, type Who } from '../support/beheer-world.ts';
import { addSomebody, lastAudit, NEW, openList, personsOf, ROLE, read, termsOf, titles } from './walks.ts';

oneEngine('the list of people, and somebody new', (engine) => {
  it('lists everybody by name with their roles in words and who is not reachable', async () => {
    const world = await openBeheer(engine);
    await world.register.person('oud', { endedOn: day('2026-10-01'), name: 'Aan het eind' });
    const text = read(await openList(world));
    expect(text).toContain('zorgcoördinator, de-duinroos');
    expect(text).toContain('functioneel beheerder');
    expect(text.indexOf('Aan het eind')).toBeGreaterThan(text.indexOf('zoco'));
    expect(text).toContain('Werkt hier niet meer');
    expect(text).toContain('heeft Meedoen nog niet geopend');
  });

  it('finds by a part of the name without accents, by school and by role, and keeps that on the next page', async () => {
    const world = await openBeheer(engine);
    for (const at of [1, 2, 3, 4, 5, 6, 7, 8, 9]) await world.register.person(`gezocht-${at}`, { name: `Réné ${at}` });
    const list = await world.press(await openList(world), 'Zoek', { inputs: { zoek: 'rene' } });
    expect(read(list)).not.toContain('bestuurder');
    expect(read(list)).toContain('Pagina 1 van 2');
    const next = await world.press(list, 'Volgende');
    expect(read(next)).toContain('Réné 9');
    expect(read(next)).not.toContain('bestuurder');
    const school = await world.press(list, 'Zoek', { inputs: { zoek: '', filter: `school:${world.school}` } });
    expect(titles(school)).toContain('Open zoco');
    expect(titles(school)).not.toContain('Open bestuurder');
    const none = await world.press(list, 'Zoek', { inputs: { zoek: 'niemand' } });
    expect(read(none)).toContain('Ik vind niemand');
  });

  it('lets the directeur-bestuurder look without buttons that change, and refuses forged ones', async () => {
    const world = await openBeheer(engine);
    const list = await openList(world, 'bestuurder');
    expect(titles(list)).not.toContain('Iemand toevoegen');
    const person = await world.press(list, 'Open zoco');
    expect(titles(person)).toEqual(['Terug naar de lijst']);
    for (const verb of ['beheer.mens-rol', 'beheer.mens-rol-erbij', 'beheer.mens-vertrokken', 'beheer.mens-terug']) {
      const forged = await world.press(person, 'Terug naar de lijst', { verb, data: { id: world.people.zoco } });
      expect(read(forged), verb).toContain('maar niet aanpassen');
      expect(await lastAudit(world)).toMatchObject({ verb, outcome: 'alleen-kijken' });
    }
    expect(await termsOf(world, world.people.zoco)).toHaveLength(1);
  });

  it('refuses a zoco who forges a click, and keeps it in the audit log', async () => {
    const world = await openBeheer(engine);
    const menu = await world.say('zoco', 'hoi');
    const data = { id: world.people.zoco, ...ROLE, rol: 'functioneel-beheerder', school: '' };
    const forged = await world.press(menu, 'Mijn taken', { verb: 'beheer.mens-rol-erbij', data });
    expect(read(forged)).toContain('Beheer is voor de functioneel beheerder');
    expect(await lastAudit(world)).toMatchObject({ verb: 'beheer.mens-rol-erbij', outcome: 'niet-jouw-rol' });
    expect(await termsOf(world, world.people.zoco)).toHaveLength(1);
  });

  it('adds somebody with a first role, account in lower case, and says in the audit log what became', async () => {
    const world = await openBeheer(engine);
    const { done } = await addSomebody(world);
    expect(read(done)).toContain('Deze persoon staat nu in het register');
    expect(read(done)).toContain('sinds 23 november 2026');
    const made = (await personsOf(world)).find(({ name }) => name === NEW.naam);
    expect(made).toMatchObject({ upn: 'zoco@zeeduin.example', email: NEW.email, objectId: null });
    expect(await lastAudit(world)).toMatchObject({
      verb: 'beheer.mens-maak',
      outcome: 'ok',
      payload: {
        wat: 'mens',
        naamVoor: null,
        naamNa: NEW.naam,
        rol: 'zorgcoordinator',
        vanNa: '2026-11-23',
        totNa: null,
      },
    });
  });

  it('makes nobody twice: not by a second click, nor with other capitals, and offers who it is', async () => {
    const world = await openBeheer(engine);
    const { second } = await addSomebody(world);
    const again = await world.press(second, 'Voeg toe', { inputs: ROLE });
    expect(read(again)).toContain('Dit was al gedaan');
    const twin = { naam: 'Iemand', email: 'iemand@zeeduin.example', gebruikersnaam: 'ZOCO@ZEEDUIN.EXAMPLE' };
    const first = await world.press(await openList(world), 'Iemand toevoegen');
    const refused = await world.press(first, 'Verder', { inputs: twin });
    expect(read(refused)).toContain('staat al in het register');
    expect(inputsOf(refused.card)).toMatchObject(twin);
    expect(read(await world.press(refused, `Open ${NEW.naam}`))).toContain(NEW.email);
    expect((await personsOf(world)).filter(({ upn }) => upn.includes('zeeduin'))).toHaveLength(1);
  });

  it('makes one person when two beheerders add the same one at once', async () => {
    const world = await openBeheer(engine);
    const step = async (who: Who) => {
      const first = await world.press(await openList(world, who), 'Iemand toevoegen');
      return world.press(first, 'Verder', { inputs: NEW });
    };
    const forms = [await step('beheerder'), await step('tweede-beheerder')];
    const answers = await Promise.all(forms.map((form) => world.press(form, 'Voeg toe', { inputs: ROLE })));
    expect(answers.map((one) => read(one).includes('staat al in het register')).sort()).toEqual([false, true]);
    expect((await personsOf(world)).filter(({ upn }) => upn === 'zoco@zeeduin.example')).toHaveLength(1);
  });

  it('keeps nothing of somebody whose first role is wrong, and loses nothing that was typed', async () => {
    const world = await openBeheer(engine);
    const { done } = await addSomebody(world, NEW, { ...ROLE, school: '', tot: '2026-11-01' });
    expect(read(done)).toContain('Bij deze rol hoort een school');
    expect(inputsOf(done.card)).toMatchObject({ rol: 'zorgcoordinator', van: '2026-11-23', tot: '2026-11-01' });
    const order = await world.press(done, 'Voeg toe', { inputs: { school: 'de-duinroos' } });
    expect(read(order)).toContain('vóór de eerste dag');
    expect(await personsOf(world)).toHaveLength(4);
    const good = await world.press(order, 'Voeg toe', { inputs: { tot: '' } });
    expect(read(good)).toContain(NEW.naam);
  });

  it('says every mistake of the first step at its input', async () => {
    const world = await openBeheer(engine);
    const first = await world.press(await openList(world), 'Iemand toevoegen');
    const again = await world.press(first, 'Verder', {
      inputs: { naam: ' ', email: 'geen', gebruikersnaam: 'ook geen' },
    });
    expect(read(again)).toContain('Vul dit nog in');
    expect(read(again)).toContain('geen e-mailadres');
    expect(read(again)).toContain('geen gebruikersnaam');
  });

  it('answers a forged key, and a key of another SWV, with what there is', async () => {
    const world = await openBeheer(engine);
    const other = await openBeheer(engine);
    const [theirs] = await termsOf(other, other.people.zoco);
    const list = await openList(world);
    const keys = ['bestaat-niet', other.people.zoco, theirs?.id];
    for (const id of keys) {
      for (const verb of ['beheer.mens', 'beheer.mens-rol', 'beheer.mens-einde', 'beheer.mens-vertrek']) {
        expect(read(await world.press(list, 'Zoek', { verb, data: { id } })), verb).toContain('Dit is er niet (meer)');
      }
      const end = await world.press(list, 'Zoek', {
        verb: 'beheer.mens-beeindig',
        data: { id },
        inputs: { tot: '2026-11-24' },
      });
      expect(read(end)).toContain('Dit is er niet (meer)');
    }
    const made = await world.press(list, 'Zoek', { verb: 'beheer.mens-maak', data: { id: 'mensen', ...NEW, ...ROLE } });
    expect(read(made)).toContain('Dit is er niet (meer)');
    expect(await termsOf(other, other.people.zoco)).toMatchObject([{ until: null }]);
  });
});
