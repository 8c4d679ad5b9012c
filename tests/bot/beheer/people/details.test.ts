import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { inputsOf } from '../../arrangements/support/card-reader.ts';
import { day, tenant } from '../../people/a-register.ts';
import { openAccounts } from './account-world.ts';
import { lastAudit, openPerson, personsOf, read, titles } from './walks.ts';

oneEngine('the details of somebody', (engine) => {
  it('are shown with the organisation by the domains of its accounts, and never by its id alone', async () => {
    const world = await openAccounts(engine);
    const person = await openPerson(world, 'zoco');
    expect(read(person)).toContain('Organisatie:  | vloedlijn.example');
    expect(read(person)).not.toContain(world.own.tenantId);
    const form = await world.press(person, 'Wijzig gegevens');
    expect(inputsOf(form.card)).toEqual({
      naam: 'zoco',
      email: 'zoco@vloedlijn.example',
      gebruikersnaam: 'zoco@vloedlijn.example',
      organisatie: world.own.tenantId,
    });
  });

  it('name the organisations of somebody new in the same way', async () => {
    const world = await openAccounts(engine);
    const at = { appId: 'app', tenantId: tenant(`${world.swv}-leeg`), swv: world.swv };
    await world.operations.allowTenant(at, day('2026-08-01'));
    const list = await world.press(await world.say('beheerder', 'beheer'), 'Open Mensen en rollen');
    const { content } = (await world.press(list, 'Iemand toevoegen')).card;
    const choices = JSON.stringify(content).match(/"title":"[^"]*example[^"]*"|"title":"nog zonder[^"]*"/g);
    expect(choices?.sort()).toEqual([
      expect.stringContaining('nog zonder mensen'),
      expect.stringContaining('vloedlijn.example (tenant-id tenant-s…)'),
      expect.stringContaining('vloedlijn.example (tenant-id tenant-s…)'),
    ]);
  });

  it('change: the name and the address alone keep the account, and the log tells what it was and became', async () => {
    const world = await openAccounts(engine);
    const form = await world.press(await openPerson(world, 'zoco'), 'Wijzig gegevens');
    const done = await world.press(form, 'Bewaar', { inputs: { naam: 'Zoco van de Duinroos' } });
    expect(read(done)).toContain('De gegevens zijn aangepast');
    expect(await lastAudit(world)).toMatchObject({
      verb: 'beheer.mens-gegevens-bewaar',
      outcome: 'ok',
      subject: world.people.zoco,
      payload: { wat: 'gegevens', mens: world.people.zoco, naamVoor: 'zoco', naamNa: 'Zoco van de Duinroos' },
    });
    expect((await lastAudit(world))?.payload).not.toHaveProperty('emailNa');
    expect(await world.hello(world.own)).not.toContain('kennen elkaar nog niet');
    expect(await world.row(world.people.zoco)).toMatchObject({ name: 'Zoco van de Duinroos', objectId: 'object-zoco' });
  });

  it('change: another sign-in name keeps the account of who was met, for people marry', async () => {
    const world = await openAccounts(engine);
    const form = await world.press(await openPerson(world, 'zoco'), 'Wijzig gegevens');
    const inputs = { email: 'Nieuw@Vloedlijn.example', gebruikersnaam: '' };
    expect(read(await world.press(form, 'Bewaar', { inputs }))).toContain('De gegevens zijn aangepast');
    expect(await world.row(world.people.zoco)).toMatchObject({
      email: 'Nieuw@Vloedlijn.example',
      upn: 'nieuw@vloedlijn.example',
      objectId: 'object-zoco',
    });
    expect(await world.hello(world.own)).toContain('Hoi, ik ben Meedoen');
  });

  it('say so when nothing changed, also at a second click', async () => {
    const world = await openAccounts(engine);
    const form = await world.press(await openPerson(world, 'zoco'), 'Wijzig gegevens');
    expect(read(await world.press(form, 'Bewaar'))).toContain('Er is niets veranderd');
    const inputs = { naam: 'Iemand' };
    await world.press(form, 'Bewaar', { inputs });
    expect(read(await world.press(form, 'Bewaar', { inputs }))).toContain('Er is niets veranderd');
    expect(await lastAudit(world)).toMatchObject({ outcome: 'niets-veranderd' });
  });

  it('show the second beheerder what the first changed, and write nothing over it', async () => {
    const world = await openAccounts(engine);
    const mine = await world.press(await openPerson(world, 'zoco'), 'Wijzig gegevens');
    const theirs = await world.press(await openPerson(world, 'zoco', 'tweede-beheerder'), 'Wijzig gegevens');
    await world.press(mine, 'Bewaar', { inputs: { naam: 'Zoco van de Duinroos' } });
    const late = await world.press(theirs, 'Bewaar', { inputs: { email: 'ander@vloedlijn.example' } });
    expect(read(late)).toContain('Iemand anders heeft dit intussen veranderd');
    expect(inputsOf(late.card)).toMatchObject({ naam: 'Zoco van de Duinroos', email: 'zoco@vloedlijn.example' });
    const again = await world.press(late, 'Bewaar', { inputs: { email: 'ander@vloedlijn.example' } });
    expect(read(again)).toContain('De gegevens zijn aangepast');
    expect(await world.row(world.people.zoco)).toMatchObject({
      name: 'Zoco van de Duinroos',
      email: 'ander@vloedlijn.example',
    });
  });

  it('that were sent with a mistake still see what came in between', async () => {
    const world = await openAccounts(engine);
    const form = await world.press(await openPerson(world, 'zoco'), 'Wijzig gegevens');
    const other = await world.press(await openPerson(world, 'zoco', 'tweede-beheerder'), 'Wijzig gegevens');
    await world.press(other, 'Bewaar', { inputs: { naam: 'Zoco van de Duinroos' } });
    const wrong = await world.press(form, 'Bewaar', { inputs: { email: 'geen adres' } });
    expect(read(wrong)).toContain('geen e-mailadres');
    const late = await world.press(wrong, 'Bewaar', { inputs: { email: 'ander@vloedlijn.example' } });
    expect(read(late)).toContain('Iemand anders heeft dit intussen veranderd');
    expect(await world.row(world.people.zoco)).toMatchObject({ email: 'zoco@vloedlijn.example' });
  });

  it('of two beheerders at once are written by one', async () => {
    const world = await openAccounts(engine);
    const forms = [
      await world.press(await openPerson(world, 'zoco'), 'Wijzig gegevens'),
      await world.press(await openPerson(world, 'zoco', 'tweede-beheerder'), 'Wijzig gegevens'),
    ];
    const answers = await Promise.all(
      forms.map((form, at) => world.press(form, 'Bewaar', { inputs: { naam: `Zoco ${at}` } })),
    );
    expect(answers.map((one) => read(one).includes('intussen veranderd')).sort()).toEqual([false, true]);
  });

  it('refuse the account of somebody else at its field, in whatever capitals, and open who it is', async () => {
    const world = await openAccounts(engine);
    const form = await world.press(await openPerson(world, 'zoco'), 'Wijzig gegevens');
    const byEmail = await world.press(form, 'Bewaar', { inputs: { email: 'BESTUURDER@vloedlijn.example' } });
    expect(read(byEmail)).toContain('Dit e-mailadres is van iemand anders');
    expect(inputsOf(byEmail.card)).toMatchObject({ email: 'BESTUURDER@vloedlijn.example' });
    const byName = await world.press(form, 'Bewaar', { inputs: { gebruikersnaam: 'Bestuurder@Vloedlijn.EXAMPLE' } });
    expect(read(byName)).toContain('Deze gebruikersnaam is van iemand anders');
    expect(read(await world.press(byName, 'Open bestuurder'))).toContain('bestuurder@vloedlijn.example');
    expect(await lastAudit(world)).toMatchObject({
      outcome: 'gebruikersnaam-van-ander',
      payload: { field: 'gebruikersnaam', mens: world.people.bestuurder },
    });
    expect(await world.row(world.people.zoco)).toMatchObject({ upn: 'zoco@vloedlijn.example' });
  });

  it('say every mistake at its input, and lose nothing that was typed', async () => {
    const world = await openAccounts(engine);
    const form = await world.press(await openPerson(world, 'zoco'), 'Wijzig gegevens');
    const inputs = { naam: ' ', email: 'geen', gebruikersnaam: 'ook geen' };
    const wrong = await world.press(form, 'Bewaar', { inputs });
    for (const said of ['Vul dit nog in', 'geen e-mailadres', 'geen gebruikersnaam'])
      expect(read(wrong)).toContain(said);
    expect(inputsOf(wrong.card)).toMatchObject({ email: 'geen', gebruikersnaam: 'ook geen' });
    const forged = await world.press(form, 'Bewaar', { inputs: { organisatie: 'tenant-van-niemand' } });
    expect(read(forged)).toContain('Deze organisatie is niet (meer) toegelaten');
  });

  it('may change of somebody whose organisation was shut out, without moving them', async () => {
    const world = await openAccounts(engine);
    const at = { appId: 'app', tenantId: world.elsewhere, swv: world.swv };
    await world.operations.endTenant(at, day('2026-11-01'));
    const form = await world.press(await openPerson(world, 'Directeur van het Zeeduin'), 'Wijzig gegevens');
    const done = await world.press(form, 'Bewaar', { inputs: { naam: 'Directeur' } });
    expect(read(done)).toContain('De gegevens zijn aangepast');
    const others = await world.press(await openPerson(world, 'zoco'), 'Wijzig gegevens');
    expect(inputsOf(others.card)).not.toHaveProperty('organisatie');
    expect(read(others)).toContain('Organisatie:  | vloedlijn.example');
  });

  it('are not for the directeur-bestuurder, a zoco, or a person of another SWV', async () => {
    const world = await openAccounts(engine);
    const other = await openAccounts(engine);
    const before = await personsOf(other);
    const seen = await openPerson(world, 'zoco', 'bestuurder');
    expect(titles(seen)).toEqual(['Terug naar de lijst']);
    const menu = await world.say('zoco', 'hoi');
    const list = await world.press(await world.say('beheerder', 'beheer'), 'Open Mensen en rollen');
    const typed = { naam: 'Vervalst', email: 'v@vloedlijn.example', gebruikersnaam: '', organisatie: '' };
    for (const verb of ['gegevens', 'gegevens-bewaar', 'account-controle', 'account-nieuw']) {
      const of = { verb: `beheer.mens-${verb}`, data: { id: world.people.zoco, ...typed } };
      expect(read(await world.press(seen, 'Terug naar de lijst', of)), verb).toContain('maar niet aanpassen');
      expect(await lastAudit(world)).toMatchObject({ verb: of.verb, outcome: 'alleen-kijken' });
      expect(read(await world.press(menu, 'Mijn taken', of)), verb).toContain('Beheer is voor de functioneel');
      for (const id of ['niemand', other.people.zoco]) {
        const forged = await world.press(list, 'Zoek', { ...of, data: { ...of.data, id } });
        expect(read(forged), verb).toContain('Dit is er niet (meer)');
      }
    }
    expect(await world.row(world.people.zoco)).toMatchObject({ name: 'zoco' });
    expect(await personsOf(other)).toEqual(before);
  });
});
