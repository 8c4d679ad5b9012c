import { expect, it } from 'vitest';
import { deputies, volmachten } from '../../../../bot/people/tables.ts';
import { oneEngine } from '../../../support/stores.ts';
import { aConfiguration } from '../../arrangements/support/a-configuration.ts';
import { inputsOf } from '../../arrangements/support/card-reader.ts';
import { day } from '../../people/a-register.ts';
import { openBeheer } from '../support/beheer-world.ts';
import { lastAudit, openPerson, read, termsOf, titles } from './walks.ts';

oneEngine('standing in, volmachten and leaving', (engine) => {
  it('lets somebody stand in, who may at the next click what the other may, until it ends', async () => {
    const world = await openBeheer(engine);
    const form = await world.press(await openPerson(world, 'beheerder'), 'Laat waarnemen');
    const send = (inputs: Record<string, string>) => world.press(form, 'Laat waarnemen', { inputs });
    expect(read(await send({ waarnemer: 'niemand' }))).toContain('Ik vind niemand');
    expect(read(await send({ waarnemer: 'beheerder@vloedlijn.example' }))).toContain('niet voor zichzelf');
    expect(read(await send({ waarnemer: 'zoco', rol: 'directie' }))).toContain('heeft die rol niet');
    expect(read(await send({ waarnemer: 'zoco', tot: '2026-11-01' }))).toContain('vóór de eerste dag');
    const done = await send({ waarnemer: 'ZOCO@vloedlijn.example', tot: '2026-12-04' });
    expect(read(done)).toContain('Wordt waargenomen als functioneel beheerder');
    expect(await lastAudit(world)).toMatchObject({
      payload: { wat: 'waarneming', waarnemer: world.people.zoco, totNa: '2026-12-04' },
    });
    expect(read(await send({ waarnemer: 'zoco', tot: '2026-12-04' }))).toContain('Dit was al gedaan');
    expect(read(await send({ waarnemer: 'zoco', tot: '2026-12-05' }))).toContain('Dit is al geregeld');
    expect(read(await openPerson(world, 'zoco', 'zoco'))).toContain('Neemt waar als functioneel beheerder');
    const open = await world.press(await openPerson(world, 'zoco'), 'Wijzig: Neemt waar');
    await world.press(open, 'Dit gaat niet door');
    expect(read(await world.say('zoco', 'beheer'))).toContain('Beheer is voor de functioneel beheerder');
    expect(await world.store.read(world.swv, (tx) => tx.db.select().from(deputies))).toEqual([]);
  });

  it('keeps the own working days, and refuses none or a day that does not exist', async () => {
    const world = await openBeheer(engine);
    const form = await world.press(await openPerson(world, 'zoco'), 'Werkdagen');
    expect(inputsOf(form.card).dagen).toBe('1,2,4');
    expect(read(await world.press(form, 'Bewaar', { inputs: { dagen: '' } }))).toContain('minstens één werkdag');
    expect(read(await world.press(form, 'Bewaar', { inputs: { dagen: '1,8' } }))).toContain('Kies een van de');
    const done = await world.press(form, 'Bewaar', { inputs: { dagen: '5,1' } });
    expect(read(done)).toContain('maandag, vrijdag');
    expect(await lastAudit(world)).toMatchObject({ payload: { wat: 'werkdagen', voor: '1,2,4', na: '1,5' } });
  });

  it('gives a volmacht to a member of the CvT alone, after showing it in full', async () => {
    const world = await openBeheer(engine);
    const raw = await aConfiguration();
    await world.store.write(world.swv, (tx) => world.house.configurations.importNext(tx, raw, 'meedoen', new Date(0)));
    const kinds = ['maatwerk-individueel'];
    expect(titles(await openPerson(world, 'zoco'))).not.toContain('Volmacht geven');
    await world.register.role(world.people.zoco, 'cvt-lid', { until: day('2027-07-31') });
    const form = await world.press(await openPerson(world, 'zoco'), 'Volmacht geven');
    const what = { nummer: 'V-2026-07', soorten: kinds.join(','), maximum: '5.000' };
    expect(read(await world.press(form, 'Verder', { inputs: { ...what, maximum: '-5' } }))).toContain('niet onder nul');
    expect(read(await world.press(form, 'Verder', { inputs: { ...what, soorten: 'verzonnen' } }))).toContain(
      'Kies een van',
    );
    const second = await world.press(form, 'Verder', { inputs: what });
    expect(read(second)).toContain('€ 5.000');
    const open = await world.press(second, 'Ja, geef de volmacht', { inputs: { tot: '' } });
    expect(read(open)).toContain('voor een lid van de CvT');
    const done = await world.press(open, 'Ja, geef de volmacht', { inputs: { tot: '2027-07-31' } });
    expect(read(done)).toContain('Volmacht V-2026-07');
    expect(await lastAudit(world)).toMatchObject({
      payload: {
        wat: 'volmacht',
        nummer: 'V-2026-07',
        soorten: kinds.join(','),
        maximumNa: 500000,
        totNa: '2027-07-31',
      },
    });
    expect(read(await world.press(open, 'Ja, geef de volmacht', { inputs: { tot: '2027-07-31' } }))).toContain(
      'al gedaan',
    );
    expect(read(await world.press(form, 'Verder', { inputs: { ...what, nummer: 'v-2026-07' } }))).toContain(
      'al een volmacht',
    );
    const end = await world.press(await openPerson(world, 'zoco'), 'Wijzig: Volmacht');
    await world.press(end, 'Dit gaat niet door');
    expect(await world.store.read(world.swv, (tx) => tx.db.select().from(volmachten))).toEqual([]);
  });

  it('ends everything of who leaves, asks first, and a return brings no role back', async () => {
    const world = await openBeheer(engine);
    await world.register.role(world.people.zoco, 'cvt-lid', { from: day('2027-01-01') });
    await world.register.deputy(world.people.bestuurder, world.people.zoco, 'directeur-bestuurder');
    const form = await world.press(await openPerson(world, 'zoco'), 'Werkt hier niet meer');
    const question = await world.press(form, 'Verder', { inputs: { tot: '2026-11-24' } });
    expect(read(question)).toContain('dinsdag 24 november 2026');
    expect(read(question)).toContain('3 rollen, waarnemingen en volmachten');
    expect(await termsOf(world, world.people.zoco)).toHaveLength(2);
    const done = await world.press(question, 'Ja, beëindig alles');
    expect(read(done)).toContain('Werkt hier niet meer');
    expect(titles(done)).toContain('Werkt hier weer');
    expect(read(await world.say('zoco', 'hoi'))).toContain('Je hebt hier vandaag geen rol');
    expect(await lastAudit(world)).toMatchObject({ payload: { wat: 'vertrek', voor: null, na: '2026-11-24' } });
    expect(await termsOf(world, world.people.zoco)).toMatchObject([{ until: '2026-11-24' }]);
    expect(read(await world.press(question, 'Ja, beëindig alles'))).toContain('Dit was al gedaan');
    expect(read(await world.press(done, 'Werkt hier weer'))).toContain('Geef nu een rol');
    expect(read(await world.say('zoco', 'hoi'))).toContain('Je hebt hier vandaag geen rol');
  });
});
