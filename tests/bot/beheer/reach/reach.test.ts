import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { bindChannel, markUnreachable } from '../../../../bot/people/reach.ts';
import { schools } from '../../../../bot/people/tables.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, inputsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { TODAY } from '../../people/a-register.ts';
import { openReach } from './reach-world.ts';

const titles = (card: Parameters<typeof buttonsOf>[0]) => buttonsOf(card).map(({ title }) => title);

oneEngine('reach', (engine) => {
  it('counts who is reached and who is not, and why', async () => {
    const world = await openReach(engine);
    await world.another('gast', { upn: 'gast_elders.example#ext#@swv.example' });
    await world.another('elders', { of: `${world.swv}-elders` });
    await world.say('zoco', 'hoi');
    await world.write((tx) => markUnreachable(tx, world.people.zoco, 'blocked', new Date()));
    // The beheerder has just spoken; two others never did.
    const { card } = await world.reach();
    expect(textOf(card)).toMatch(/Van de 6 mensen in deze groep krijgen er 5 geen bericht/);
    expect(textOf(card)).toMatch(
      /2 .*Nog nooit ontmoet.*1 .*geblokkeerd.*1 .*Gast.*1 .*niet toegelaten.*1 .*Bereikbaar/,
    );
  });

  it('shows the people of one kind, of one role, with the way out for each', async () => {
    const world = await openReach(engine);
    await world.another('consulent');
    const filtered = await world.press(await world.reach(), 'Toon deze rol', { inputs: { rol: 'onderwijsconsulent' } });
    const group = await world.press(filtered, 'Open Nog nooit');
    expect(textOf(group.card)).toContain('Nog nooit ontmoet (1)');
    const one = await world.press(group, 'Bekijk consulent');
    expect(textOf(one.card)).toMatch(
      /consulent.*onderwijsconsulent.*heeft Meedoen nog niet in Teams.*Laat mij Meedoen klaarzetten in Teams/,
    );
    const back = await world.press(group, 'Terug naar bereik');
    expect(inputsOf(back.card).rol).toBe('onderwijsconsulent');
  });

  it('lists who gets no message, of everybody, one role or one school, with a mail to copy that says nothing', async () => {
    const world = await openReach(engine);
    for (let at = 10; at < 19; at += 1) await world.another(`consulent-${at}`);
    const all = await world.press(await world.reach(), 'Wie krijgt geen bericht?');
    expect(textOf(all.card)).toContain('Van de 13 mensen in deze groep krijgen er 12 geen bericht in de eigen chat.');
    expect(textOf(all.card)).toMatch(/Alle rollen · alle scholen.*Nog nooit ontmoet: 12/);
    expect(textOf(all.card)).toMatch(/BCC: bestuurder@vloedlijn\.example; consulent-10@.*Er staat iets voor je klaar/);
    expect(titles((await world.press(all, 'Volgende')).card).filter((title) => title.startsWith('Bekijk'))).toEqual([
      'Bekijk consulent-17',
      'Bekijk consulent-18',
      'Bekijk tweede-beheerder',
      'Bekijk zoco',
    ]);
    const zocos = await world.press(all, 'Toon deze groep', {
      inputs: { rol: 'zorgcoordinator', school: 'de-duinroos' },
    });
    expect(textOf(zocos.card)).toMatch(/zorgcoördinator · de-duinroos.*De ene persoon in deze groep krijgt geen/);
    const directie = await world.press(zocos, 'Toon deze groep', { inputs: { rol: 'directie' } });
    expect(textOf(directie.card)).toMatch(/Er zit niemand in deze groep.*Hier heeft niemand deze rol.*de-duinroos/);
    const one = await world.press(zocos, 'Bekijk zoco');
    expect(textOf(one.card)).toContain('Aan: zoco@vloedlijn.example');
    expect(textOf(one.card)).not.toContain('BCC');
  });

  it('takes a school by a part of its name or its BRIN where there are too many for a list, and tells when it is none', async () => {
    const world = await openReach(engine);
    for (let at = 0; at < 61; at += 1) await world.register.school(`school-${String(at).padStart(2, '0')}`);
    await world.register.school('gesloten-school', { closedOn: TODAY });
    const missed = await world.press(await world.reach(), 'Wie krijgt geen bericht?');
    const of = async (school: string) => textOf((await world.press(missed, 'Toon', { inputs: { school } })).card);
    expect(await of('duin')).toContain('Alle rollen · de-duinroos');
    expect(await of('99xa00')).toContain('Alle rollen · de-duinroos');
    expect(await of('SCHOOL-07')).toContain('Alle rollen · school-07');
    for (const none of ['school', 'gesloten-school', '%', '_', 'x'.repeat(5_000)])
      expect(await of(none)).toMatch(/alle scholen.*Deze school ken ik niet/);
  });

  it('names the channel of the school as the way out, and not for who is asked by another school too', async () => {
    const world = await openReach(engine);
    const at = { ...world.envelope('zoco').address, kind: 'channel', conversationId: `19:${world.swv}` } as const;
    await world.write((tx) => bindChannel(tx, { kind: 'school', id: world.school }, at, new Date()));
    await world.write((tx) => tx.db.update(schools).set({ route: 'channel' }).where(eq(schools.id, world.school)));
    const zocos = { inputs: { rol: 'zorgcoordinator' } };
    const list = await world.press(await world.reach(), 'Wie krijgt geen bericht?');
    const shown = await world.press(list, 'Toon deze groep', zocos);
    expect(textOf(shown.card)).toContain('Die komt in het kanaal van de-duinroos.');
    expect(textOf(shown.card)).not.toContain('E-mail zonder inhoud');
    const other = await world.register.school('het-zeeduin');
    await world.register.role(world.people.zoco, 'zorgcoordinator', { school: other });
    expect(textOf((await world.press(list, 'Toon deze groep', zocos)).card)).toContain('Nog nooit ontmoet: 1');
  });

  it('says what is wanting where the organisation has no number or no access, with the way to its card', async () => {
    const world = await openReach(engine, () => 'installed', false);
    await world.another('consulent');
    await world.another('elders', { of: `${world.swv}-elders` });
    const reach = await world.reach();
    expect(titles(reach.card)).not.toContain('Zet Meedoen klaar bij 4');
    expect(textOf(reach.card)).toContain('Voor de organisatie van 4 mensen ontbreekt het nummer van Meedoen.');
    const missed = await world.press(reach, 'Wie krijgt geen bericht?');
    const one = await world.press(missed, 'Bekijk consulent');
    expect(textOf(one.card)).toContain(
      'Voor deze organisatie ontbreekt het nummer van Meedoen. Vul het in bij Toegang',
    );
    expect(textOf((await world.press(one, 'Open deze organisatie')).card)).toContain(`tenant-${world.swv}`);
    const other = await world.press(missed, 'Bekijk elders');
    expect(textOf(other.card)).toContain('Laat deze organisatie toe bij Toegang.');
    const forged = await world.press(one, 'Terug', { verb: 'beheer.bereik.installeer' });
    expect(textOf(forged.card)).toContain('Volg de stap die hieronder staat');
    expect(world.calls).toEqual([]);
    await world.numberFor(world.swv);
    expect(titles((await world.press(one, 'Open deze organisatie')).card).length).toBeGreaterThan(0);
    expect(titles((await world.reach()).card)).toContain('Zet Meedoen klaar bij 4');
  });

  it('lets the directeur-bestuurder look and not install', async () => {
    const world = await openReach(engine);
    const reach = await world.reach('bestuurder');
    const missed = await world.press(reach, 'Wie krijgt geen bericht?');
    const one = await world.press(missed, 'Bekijk zoco');
    expect([...titles(reach.card), ...titles(one.card)].filter((title) => title.startsWith('Zet'))).toEqual([]);
    expect(textOf(one.card)).toContain('Vraag de functioneel beheerder om Meedoen klaar te zetten in Teams');
    for (const verb of ['installeer-alle', 'installeer', 'installeer-alle-klopt', 'installeer-klopt']) {
      const data = { mensen: world.people.zoco };
      const forged = await world.press(one, 'Terug', { verb: `beheer.bereik.${verb}`, data });
      expect(textOf(forged.card)).toContain('maar niet aanpassen');
    }
    expect(world.calls).toEqual([]);
    expect((await world.audited()).map(({ outcome }) => outcome)).toContain('alleen-kijken');
  });

  it('shows a zoco nothing, with a row in the audit log for each forged button', async () => {
    const world = await openReach(engine);
    const menu = await world.say('zoco', 'hoi');
    const verbs = ['', '.groep', '.gemist', '.bekijk', '.installeer', '.installeer-klopt', '.installeer-alle-klopt'];
    for (const verb of verbs) {
      const data = { id: world.people.beheerder, mensen: world.people.beheerder };
      const forged = await world.press(menu, 'Mijn taken', { verb: `beheer.bereik${verb}`, data });
      expect(textOf(forged.card)).toContain('Beheer is voor');
    }
    const refused = (await world.audited()).filter(({ outcome }) => outcome === 'niet-jouw-rol');
    expect(refused.map(({ verb }) => verb)).toEqual(verbs.map((verb) => `beheer.bereik${verb}`));
    expect(world.calls).toEqual([]);
  });

  it('does not know a person of another samenwerkingsverband', async () => {
    const [world, elsewhere] = [await openReach(engine), await openReach(engine)];
    const theirs = await elsewhere.another('van-hen');
    const reach = await world.reach();
    for (const verb of ['bekijk', 'installeer', 'installeer-klopt']) {
      const forged = await world.press(reach, 'Toon', { verb: `beheer.bereik.${verb}`, data: { id: theirs } });
      expect(textOf(forged.card)).toContain('Dit is er niet (meer)');
    }
    const data = { mensen: theirs, na: theirs };
    const many = await world.press(reach, 'Toon', { verb: 'beheer.bereik.installeer-alle', data });
    expect(textOf(many.card)).toContain('Er is nu niemand');
    const next = await world.press(reach, 'Toon', { verb: 'beheer.bereik.installeer-alle-klopt', data });
    expect(textOf(next.card)).toContain('Er is nu niemand');
    expect(world.calls).toEqual([]);
  });
});
