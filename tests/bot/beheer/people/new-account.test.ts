import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { inputsOf } from '../../arrangements/support/card-reader.ts';
import { day, object } from '../../people/a-register.ts';
import { type AccountWorld, openAccounts } from './account-world.ts';
import { lastAudit, openPerson, read, termsOf, titles } from './walks.ts';

const YES = 'Ja, sluit het oude account af';

/** Of the zoco, who moves to the organisation of the school: the question. */
async function askMove(world: AccountWorld, inputs: Record<string, string> = {}) {
  const form = await world.press(await openPerson(world, 'zoco'), 'Wijzig gegevens');
  return world.press(form, 'Bewaar', {
    inputs: { email: 'zoco@zeeduin.example', gebruikersnaam: '', organisatie: world.elsewhere, ...inputs },
  });
}

oneEngine('a new account of somebody', (engine) => {
  it('of another organisation is asked in full before anything changes', async () => {
    const world = await openAccounts(engine);
    const before = await world.row(world.people.zoco);
    const question = await askMove(world);
    expect(read(question)).toContain('Het oude account van  | zoco |  kan Meedoen dan meteen niet meer gebruiken.');
    expect(read(question)).toContain('zoco@vloedlijn.example, organisatie vloedlijn.example');
    expect(await world.row(world.people.zoco)).toEqual(before);
    expect(await lastAudit(world)).toMatchObject({ outcome: 'account-zeker' });
    const back = await world.press(question, 'Vorige stap');
    expect(inputsOf(back.card)).toMatchObject({ email: 'zoco@zeeduin.example', organisatie: world.elsewhere });
    expect(read(await world.press(question, 'Nee, terug'))).toContain('zoco@vloedlijn.example');
  });

  it('shuts the old one out at the next click, and is bound at its own first contact with all roles', async () => {
    const world = await openAccounts(engine);
    await world.hello(world.own);
    expect(await world.chatOf(world.people.zoco)).not.toBeNull();
    const done = await world.press(await askMove(world), YES);
    expect(read(done)).toContain('Het oude account kan Meedoen niet meer gebruiken');
    expect(read(done)).toContain('heeft Meedoen nog niet geopend');
    expect(await lastAudit(world)).toMatchObject({
      verb: 'beheer.mens-account-nieuw',
      outcome: 'ok',
      payload: {
        gebruikersnaamVoor: 'zoco@vloedlijn.example',
        gebruikersnaamNa: 'zoco@zeeduin.example',
        organisatieVoor: world.own.tenantId,
        organisatieNa: world.elsewhere,
        accountVoor: 'object-zoco',
        accountNa: null,
      },
    });
    world.names.set('object-zoco', 'zoco@vloedlijn.example').set('object-zoco-nieuw', 'Zoco@Zeeduin.example');
    expect(await world.hello(world.own)).toContain('Wij kennen elkaar nog niet');
    expect(await world.chatOf(world.people.zoco)).toBeNull();
    expect(await world.hello(world.fresh)).toContain('Hoi, ik ben Meedoen');
    expect(await world.chatOf(world.people.zoco)).toContain('object-zoco-nieuw');
    expect(await world.row(world.people.zoco)).toMatchObject({ objectId: 'object-zoco-nieuw' });
    expect(await termsOf(world, world.people.zoco)).toMatchObject([{ role: 'zorgcoordinator', until: null }]);
    expect(await world.hello(world.own)).toContain('Wij kennen elkaar nog niet');
  });

  it('with the same sign-in name may be made anew: the question says when that is right', async () => {
    const world = await openAccounts(engine);
    const form = await world.press(await openPerson(world, 'zoco'), 'Wijzig gegevens');
    const question = await world.press(form, 'Dit is een nieuw account');
    expect(read(question)).toContain('alleen als het oude account is verwijderd en opnieuw is gemaakt');
    await world.press(question, YES);
    world.names.set('object-zoco-nieuw', 'zoco@vloedlijn.example');
    expect(await world.hello(world.own)).toContain('Wij kennen elkaar nog niet');
    expect(await world.hello({ ...world.fresh, tenantId: world.own.tenantId })).toContain('Hoi, ik ben Meedoen');
    expect(read(await world.press(question, YES))).toContain('intussen veranderd');
    expect(await world.row(world.people.zoco)).toMatchObject({ objectId: 'object-zoco-nieuw' });
  });

  it('is shut out once: a second click and a second beheerder find it done', async () => {
    const world = await openAccounts(engine);
    const question = await askMove(world);
    const form = await world.press(await openPerson(world, 'zoco', 'tweede-beheerder'), 'Wijzig gegevens');
    const theirs = await world.press(form, 'Dit is een nieuw account');
    const answers = await Promise.all([world.press(question, YES), world.press(theirs, YES)]);
    expect(answers.filter((one) => read(one).includes('Het oude account kan Meedoen niet meer'))).toHaveLength(1);
    const unbound = (await world.audited()).filter(({ payload }) => payload?.includes('accountVoor'));
    expect(unbound).toHaveLength(1);
    expect((await world.row(world.people.zoco))?.objectId).toBeNull();
  });

  it('is no question for whom the bot never met: saving moves them, and no button offers more', async () => {
    const world = await openAccounts(engine);
    const person = await openPerson(world, 'Directeur van het Zeeduin');
    const form = await world.press(person, 'Wijzig gegevens');
    expect(titles(form)).not.toContain('Dit is een nieuw account');
    expect(read(form)).toContain('opende Meedoen nog niet');
    const inputs = { organisatie: world.own.tenantId, gebruikersnaam: 'directeur@vloedlijn.example' };
    const forged = await world.press(form, 'Bewaar', { verb: 'beheer.mens-account-controle', inputs });
    expect(read(forged)).toContain('Gegevens wijzigen');
    const done = await world.press(form, 'Bewaar', { inputs });
    expect(read(done)).toContain('De gegevens zijn aangepast');
    const again = await world.press(form, 'Bewaar', { verb: 'beheer.mens-account-nieuw', inputs });
    expect(read(again)).toContain('Dit was al gedaan');
  });

  it('of a beheerder is refused while no other beheerder was ever met', async () => {
    const world = await openAccounts(engine);
    await world.register.role(
      await world.register.person('derde', { tenant: world.swv, bound: false }),
      'functioneel-beheerder',
    );
    const own = await world.press(await openPerson(world, 'beheerder'), 'Wijzig gegevens');
    const question = await world.press(own, 'Dit is een nieuw account');
    expect(read(question)).toContain('dit is je eigen account');
    await world.press(question, YES);
    expect(read(await world.say('beheerder', 'beheer'))).toContain('Wij kennen elkaar nog niet');

    const last = await world.press(await openPerson(world, 'tweede-beheerder', 'tweede-beheerder'), 'Wijzig gegevens');
    const refused = await world.press(last, 'Dit is een nieuw account', { inputs: { naam: 'Beheerder' } });
    expect(read(refused)).toContain('Dan is er geen beheerder over die erbij kan, vanaf 25 november 2026');
    expect(inputsOf(refused.card)).toMatchObject({ naam: 'Beheerder' });
    const moved = { organisatie: world.elsewhere };
    expect(read(await world.press(last, 'Bewaar', { inputs: moved }))).toContain('geen beheerder over');
    const forged = await world.press(last, 'Bewaar', { verb: 'beheer.mens-account-nieuw', inputs: moved });
    expect(read(forged)).toContain('geen beheerder over');
    expect(await lastAudit(world)).toMatchObject({ outcome: 'laatste-account' });
    expect(await world.row(world.people['tweede-beheerder'])).toMatchObject({ objectId: object('tweede-beheerder') });
    // Another name does not touch the account.
    const renamed = await world.press(last, 'Bewaar', { inputs: { naam: 'Beheerder' } });
    expect(read(renamed)).toContain('De gegevens zijn aangepast');
  });

  it('leaves one beheerder when two shut each other out at once', async () => {
    const world = await openAccounts(engine);
    const ask = async (name: 'beheerder' | 'tweede-beheerder', who: 'beheerder' | 'tweede-beheerder') =>
      world.press(await world.press(await openPerson(world, name, who), 'Wijzig gegevens'), 'Dit is een nieuw account');
    const questions = [await ask('tweede-beheerder', 'beheerder'), await ask('beheerder', 'tweede-beheerder')];
    await Promise.allSettled(questions.map((question) => world.press(question, YES)));
    const left = [await world.row(world.people.beheerder), await world.row(world.people['tweede-beheerder'])];
    expect(left.filter((row) => row?.objectId !== null)).toHaveLength(1);
  });

  it('is refused in an organisation that will be shut out, when nobody else manages then', async () => {
    const world = await openAccounts(engine);
    const at = { appId: 'app', tenantId: world.elsewhere, swv: world.swv };
    const other = await world.press(await openPerson(world, 'tweede-beheerder'), 'Wijzig: ');
    await world.press(other, 'Zet deze laatste dag', { inputs: { tot: '2026-12-31' } });
    await world.operations.endTenant(at, day('2027-07-31'));
    const form = await world.press(await openPerson(world, 'beheerder'), 'Wijzig gegevens');
    const refused = await world.press(form, 'Bewaar', { inputs: { organisatie: world.elsewhere } });
    expect(read(refused)).toContain('vanaf 1 augustus 2027');
  });
});
