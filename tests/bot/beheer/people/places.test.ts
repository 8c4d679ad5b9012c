import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { affiliations } from '../../../../bot/people/tables.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonOf, inputsOf } from '../../arrangements/support/card-reader.ts';
import { day } from '../../people/a-register.ts';
import { openBeheer } from '../support/beheer-world.ts';
import { lastAudit, openPerson, read, titles, type World } from './walks.ts';

const HERE = { school: 'de-duinroos', van: '2026-11-23', tot: '' };
const placesOf = (world: World) =>
  world.store.read(world.swv, (tx) =>
    tx.db.select().from(affiliations).where(eq(affiliations.personId, world.people.bestuurder)),
  );
const openForm = async (world: World, who: 'beheerder' | 'tweede-beheerder' = 'beheerder') =>
  world.press(await openPerson(world, 'bestuurder', who), 'Hoort bij een school');

oneEngine('the school to which somebody belongs without a role', (engine) => {
  it('is asked with the reason why, and stands among what they hold', async () => {
    const world = await openBeheer(engine);
    const form = await openForm(world);
    expect(read(form)).toContain('adviseert en beslist niet mee over aanvragen van die school');
    expect(inputsOf(form.card)).toEqual({ school: '', van: '2026-11-25', tot: '' });
    const done = await world.press(form, 'Voeg de school toe', { inputs: HERE });
    expect(read(done)).toContain('Hoort bij een school | de-duinroos | sinds 23 november 2026');
    expect(await placesOf(world)).toMatchObject([{ schoolId: world.school, from: '2026-11-23', until: null }]);
    expect(await lastAudit(world)).toMatchObject({
      verb: 'beheer.mens-school-erbij',
      outcome: 'ok',
      payload: {
        wat: 'werkplek',
        mens: world.people.bestuurder,
        school: 'de-duinroos',
        vanVoor: null,
        vanNa: '2026-11-23',
      },
    });
  });

  it('is there once: a second click, a second beheerder and days that overlap find it', async () => {
    const world = await openBeheer(engine);
    const forms = [await openForm(world), await openForm(world, 'tweede-beheerder')];
    const answers = await Promise.all(forms.map((form) => world.press(form, 'Voeg de school toe', { inputs: HERE })));
    expect(answers.map((one) => read(one).includes('Dit was al gedaan')).sort()).toEqual([false, true]);
    const [form] = forms;
    if (!form) return;
    const more = await world.press(form, 'Voeg de school toe', { inputs: { ...HERE, van: '2026-11-24' } });
    expect(read(more)).toContain('hoort al bij deze school, sinds 23 november 2026');
    expect(await placesOf(world)).toHaveLength(1);
  });

  it('is refused when it closed, is unknown or was left out, each at its input', async () => {
    const world = await openBeheer(engine);
    await world.register.school('gesloten', { closedOn: day('2026-11-25') });
    const form = await openForm(world);
    const send = async (inputs: Record<string, string>) =>
      read(await world.press(form, 'Voeg de school toe', { inputs: { ...HERE, ...inputs } }));
    expect(read(form)).not.toContain('gesloten');
    expect(await send({ school: 'gesloten', van: '2026-11-25' })).toContain('gesloten per 25 november 2026');
    expect(await send({ school: '' })).toContain('Vul dit nog in');
    expect(await send({ school: 'geen' })).toContain('Deze school ken ik niet');
    expect(await send({ tot: '2026-11-22' })).toContain('vóór de eerste dag');
    expect(await send({ van: '2062-01-01' })).toContain('Klopt het jaar?');
    expect(await placesOf(world)).toEqual([]);
    expect(await send({ school: 'gesloten', van: '2026-11-24', tot: '2026-11-24' })).toContain('De school staat erbij');
  });

  it('ends on a day that still counts, and what began today is called off', async () => {
    const world = await openBeheer(engine);
    await world.press(await openForm(world), 'Voeg de school toe', { inputs: HERE });
    const end = await world.press(await openPerson(world, 'bestuurder'), 'Wijzig: Hoort bij een school');
    expect(read(end)).toContain('Na de laatste dag mag deze persoon weer meebeslissen');
    expect(titles(end)).not.toContain('Dit gaat niet door');
    const forged = await world.press(end, 'Zet deze laatste dag', { verb: 'beheer.mens-vervalt' });
    expect(read(forged)).toContain('Dit is al begonnen');
    const done = await world.press(end, 'Zet deze laatste dag', { inputs: { tot: '2026-12-31' } });
    expect(read(done)).toContain('23 november 2026 t/m 31 december 2026');
    expect(read(await world.press(end, 'Zet deze laatste dag', { inputs: { tot: '2026-12-31' } }))).toContain(
      'Dit was al gedaan',
    );
    expect(await lastAudit(world)).toMatchObject({ outcome: 'al-gedaan' });

    const next = { ...HERE, van: '2027-01-01' };
    await world.press(await openForm(world), 'Voeg de school toe', { inputs: next });
    const later = await world.press(await openPerson(world, 'bestuurder'), 'Wijzig: Hoort bij een school');
    await world.press(later, 'Dit gaat niet door');
    expect(await placesOf(world)).toMatchObject([{ from: '2026-11-23', until: '2026-12-31' }]);
    expect(await lastAudit(world)).toMatchObject({
      verb: 'beheer.mens-vervalt',
      payload: { wat: 'werkplek', school: 'de-duinroos', vanVoor: '2027-01-01', vanNa: null },
    });
  });

  it('goes on when somebody leaves: it keeps them from deciding should they come back', async () => {
    const world = await openBeheer(engine);
    await world.press(await openForm(world), 'Voeg de school toe', { inputs: HERE });
    const leave = await world.press(await openPerson(world, 'bestuurder'), 'Werkt hier niet meer');
    const question = await world.press(leave, 'Verder', { inputs: { tot: '2026-11-24' } });
    await world.press(question, 'Ja, beëindig alles');
    expect(await placesOf(world)).toMatchObject([{ until: null }]);
  });

  it('is not for who only looks, nor for another SWV', async () => {
    const world = await openBeheer(engine);
    const other = await openBeheer(engine);
    await other.register.worksAt(other.people.bestuurder, other.school);
    const row = await other.press(await openPerson(other, 'bestuurder'), 'Wijzig: Hoort bij een school');
    const seen = await openPerson(world, 'bestuurder', 'bestuurder');
    for (const verb of ['beheer.mens-school', 'beheer.mens-school-erbij']) {
      const forged = await world.press(seen, 'Terug naar de lijst', { verb, data: { id: world.people.zoco, ...HERE } });
      expect(read(forged), verb).toContain('maar niet aanpassen');
    }
    const { id } = buttonOf(row.card, 'Zet deze laatste dag').data;
    expect(id).toMatch(/^werkplek-/);
    const list = await openPerson(world, 'zoco');
    const forged = await world.press(list, 'Terug naar de lijst', { verb: 'beheer.mens-einde', data: { id } });
    expect(read(forged)).toContain('Dit is er niet (meer)');
    expect(await placesOf(world)).toEqual([]);
  });
});
