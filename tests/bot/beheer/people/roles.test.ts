import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { day } from '../../people/a-register.ts';
import { openBeheer } from '../support/beheer-world.ts';
import { endRole, lastAudit, openPerson, ROLE, read, termsOf, titles } from './walks.ts';

oneEngine('the roles of people', (engine) => {
  it('refuses a school that closed, a role that runs already, and takes one that comes after it', async () => {
    const world = await openBeheer(engine);
    await world.register.school('gesloten', { closedOn: day('2026-08-01') });
    const form = await world.press(await openPerson(world, 'zoco'), 'Rol erbij');
    const send = (inputs: Record<string, string>) => world.press(form, 'Voeg de rol toe', { inputs });
    expect(read(await send({ ...ROLE, school: 'gesloten' }))).toContain('gesloten per 1 augustus 2026');
    expect(read(await send(ROLE))).toContain('heeft deze rol al, sinds 1 augustus 2026');
    await endRole(world, 'zoco', '2026-12-31');
    expect(read(await send({ ...ROLE, van: '2026-12-31' }))).toContain('tot en met 31 december 2026');
    expect(read(await send({ ...ROLE, van: '2027-01-01' }))).toContain('De rol staat erbij');
    expect(read(await send({ ...ROLE, van: '2027-01-01' }))).toContain('Dit was al gedaan');
    expect(await termsOf(world, world.people.zoco)).toHaveLength(2);
  });

  it('ends a role with effect at the next click, and keeps its days before and after', async () => {
    const world = await openBeheer(engine);
    expect(read(await world.say('zoco', 'hoi'))).not.toContain('geen rol');
    const done = await endRole(world, 'zoco', '2026-11-24');
    expect(read(done)).toContain('1 augustus 2026 t/m 24 november 2026');
    expect(read(await world.say('zoco', 'hoi'))).toContain('Je hebt hier vandaag geen rol');
    expect(await lastAudit(world)).toMatchObject({
      verb: 'beheer.mens-beeindig',
      payload: { wat: 'rol', rol: 'zorgcoordinator', vanVoor: '2026-08-01', totVoor: null, totNa: '2026-11-24' },
    });
  });

  it('lets somebody in on the last day of a role, and no longer the day after', async () => {
    const world = await openBeheer(engine);
    await endRole(world, 'zoco', '2026-11-25');
    expect(read(await world.say('zoco', 'hoi'))).not.toContain('geen rol');
    world.moveTo(new Date('2026-11-25T23:30:00Z'));
    expect(read(await world.say('zoco', 'hoi'))).toContain('Je hebt hier vandaag geen rol');
  });

  it('refuses a role that ends before it begins, and a second click gets the card as it is', async () => {
    const world = await openBeheer(engine);
    const form = await world.press(await openPerson(world, 'zoco'), 'Wijzig: ');
    const early = await world.press(form, 'Zet deze laatste dag', { inputs: { tot: '2026-07-31' } });
    expect(read(early)).toContain('Dit begon op 1 augustus 2026');
    const far = await world.press(form, 'Zet deze laatste dag', { inputs: { tot: '2062-01-01' } });
    expect(read(far)).toContain('Klopt het jaar?');
    await world.press(form, 'Zet deze laatste dag', { inputs: { tot: '2026-12-31' } });
    const again = await world.press(form, 'Zet deze laatste dag', { inputs: { tot: '2026-12-31' } });
    expect(read(again)).toContain('Dit was al gedaan');
  });

  it('calls off a role that begins today or later, and no role that ran', async () => {
    const world = await openBeheer(engine);
    const person = await openPerson(world, 'zoco');
    const form = await world.press(person, 'Rol erbij');
    const added = await world.press(form, 'Voeg de rol toe', {
      inputs: { rol: 'cvt-lid', school: 'geen', van: '2026-11-25' },
    });
    const open = await world.press(added, 'Wijzig: CvT-lid');
    expect(read(await world.press(open, 'Dit gaat niet door'))).not.toContain('CvT-lid');
    expect(await lastAudit(world)).toMatchObject({
      verb: 'beheer.mens-vervalt',
      payload: { rol: 'cvt-lid', vanVoor: '2026-11-25', vanNa: null },
    });
    expect(read(await world.press(open, 'Dit gaat niet door'))).toContain('Dit is er niet (meer)');
    const old = await world.press(await openPerson(world, 'zoco'), 'Wijzig: ');
    expect(titles(old)).not.toContain('Dit gaat niet door');
    const forged = await world.press(old, 'Zet deze laatste dag', { verb: 'beheer.mens-vervalt' });
    expect(read(forged)).toContain('Dit is al begonnen');
    expect(await termsOf(world, world.people.zoco)).toHaveLength(1);
  });

  it('always leaves a beheerder: the last one can end no role, now or later, nor leave', async () => {
    const world = await openBeheer(engine);
    await endRole(world, 'tweede-beheerder', '2026-12-31');
    for (const lastDay of ['2026-11-24', '2026-11-30', '2026-12-31']) {
      const own = await endRole(world, 'beheerder', lastDay);
      expect(read(own)).toContain('Er blijft dan geen beheerder over, vanaf 1 januari 2027');
    }
    expect(read(await endRole(world, 'tweede-beheerder', '2026-11-24'))).toContain('De laatste dag is aangepast');
    expect(read(await endRole(world, 'beheerder', '2026-11-24'))).toContain('vanaf 25 november 2026');
    const leave = await world.press(await openPerson(world, 'beheerder'), 'Werkt hier niet meer');
    const asked = await world.press(leave, 'Verder', { inputs: { tot: '2026-11-30' } });
    expect(read(asked)).toContain('vanaf 1 december 2026');
    const forged = await world.press(leave, 'Verder', {
      verb: 'beheer.mens-vertrokken',
      inputs: { tot: '2026-11-30' },
    });
    expect(read(forged)).toContain('geen beheerder over');
    expect(await termsOf(world, world.people.beheerder)).toMatchObject([{ until: null }]);
  });

  it('leaves one beheerder when two end each other at once', async () => {
    const world = await openBeheer(engine);
    const forms = [
      await world.press(await openPerson(world, 'tweede-beheerder', 'beheerder'), 'Wijzig: '),
      await world.press(await openPerson(world, 'beheerder', 'tweede-beheerder'), 'Wijzig: '),
    ];
    const inputs = { tot: '2026-11-24' };
    await Promise.all(forms.map((form) => world.press(form, 'Zet deze laatste dag', { inputs })));
    const terms = [
      ...(await termsOf(world, world.people.beheerder)),
      ...(await termsOf(world, world.people['tweede-beheerder'])),
    ];
    expect(terms.filter(({ until }) => until === null)).toHaveLength(1);
    const outcomes = (await world.audited())
      .filter(({ verb }) => verb === 'beheer.mens-beeindig')
      .map(({ outcome }) => outcome);
    // The loser is refused after the lock, or already at the door when the winner was done before they were recognised.
    expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome !== 'ok' && outcome !== 'niet-jouw-rol')).toEqual([]);
  });
});
