import { expect, it } from 'vitest';
import { eachEngine } from '../../../support/stores.ts';
import { buttonsOf } from '../../arrangements/support/card-reader.ts';
import { begun, opened, openRounds } from '../support/round-world.ts';

eachEngine('a round', (engine) => {
  it('is begun once, however often the button is clicked and by whom', async () => {
    const world = await openRounds(engine);
    const home = await world.home();
    const row = buttonsOf(home.card).find(({ data }) => data.periode === '2026');
    const first = await world.press(home, 'Begin deze ronde', { data: row?.data ?? {} });
    await world.press(home, 'Begin deze ronde', { data: row?.data ?? {} });
    expect(world.says(first)).toContain('3 scholen');
    expect(world.says(first)).toContain('1 maart 2027');
    // another card, with another fresh id
    const late = await world.press(home, 'Begin deze ronde', { data: { ...row?.data, id: 'another' } });
    expect(world.outcomes).toEqual(['ok', 'al-gedaan', 'ronde-bestaat']);
    expect(world.says(late)).toContain('Voor deze periode is er al een ronde');
    expect(await world.rounds()).toHaveLength(1);
    expect((await world.accounts()).map(({ state }) => state)).toEqual(['klaargezet', 'klaargezet', 'klaargezet']);
  });

  it('is offered first of the period that opens about today', async () => {
    const world = await openRounds(engine);
    const offered = buttonsOf((await world.home()).card).flatMap(({ data }) => data.periode ?? []);
    expect(offered[0]).toBe('2026');
    expect(offered.length).toBeGreaterThan(1);
  });

  it('is one when two begin it at the same moment, and opens once when two open it', async () => {
    const world = await openRounds(engine);
    const [one, other] = [await world.home(), await world.home()];
    const of = (home: typeof one) => buttonsOf(home.card).find(({ data }) => data.periode === '2026')?.data ?? {};
    await Promise.all([
      world.press(one, 'Begin deze ronde', { data: of(one) }),
      world.press(other, 'Begin deze ronde', { data: of(other) }),
      world.press(other, 'Begin deze ronde', { data: of(other) }),
    ]);
    expect(await world.rounds()).toHaveLength(1);
    expect(await world.accounts()).toHaveLength(3);
    const asks = await world.press(await world.press(await world.home(), 'Bekijk deze ronde'), 'Open de ronde');
    await Promise.all([world.press(asks, 'Ja, open de ronde'), world.press(asks, 'Ja, open de ronde')]);
    expect(world.outcomes.slice(-2).toSorted()).toEqual(['al-gedaan', 'ok']);
    expect(await world.tick()).toBe(3);
  });

  it('says what to do where the configuration knows no format', async () => {
    const world = await openRounds(engine, { formats: false });
    expect(world.says(await world.home())).toContain('Vraag de functioneel beheerder');
  });

  it('is looked at by the directeur-bestuurder, changed by the beleidsmedewerker, and closed to all others', async () => {
    const world = await openRounds(engine);
    const round = await begun(world);
    const home = await world.home('bestuurder');
    expect(buttonsOf(home.card).map(({ title }) => title)).not.toContain('Begin deze ronde');
    const looked = await world.press(home, 'Bekijk deze ronde');
    expect(buttonsOf(looked.card).map(({ title }) => title)).not.toContain('Open de ronde');
    await world.press({ ...round, who: 'bestuurder' }, 'Gooi weg');
    await world.press({ ...round, who: 'zoco-1' }, 'Kies een deadline');
    expect(world.outcomes.slice(-2)).toEqual(['niet-jouw-rol', 'niet-jouw-rol']);
    expect(await world.rounds()).toHaveLength(1);
  });

  it('takes a deadline as people say it, and says at the field why a day cannot be', async () => {
    const world = await openRounds(engine);
    const round = await begun(world);
    const asks = await world.press(round, 'Kies een deadline');
    const wrong = await world.press(asks, 'Bewaar', { inputs: { dag: '31 februari' } });
    expect(world.says(wrong)).toContain('Deze dag bestaat niet');
    const past = await world.press(wrong, 'Bewaar', { inputs: { dag: '2027-01-04' } });
    expect(world.says(past)).toContain('Kies een dag vanaf vandaag');
    const saved = await world.press(past, 'Bewaar', { inputs: { dag: '15 maart' } });
    expect(world.says(saved)).toContain('15 maart 2027');
    await world.press(past, 'Bewaar', { inputs: { dag: '15 maart' } });
    expect(world.outcomes.at(-1)).toBe('al-gedaan');
  });

  it('asks for another deadline before it asks to open, once its own is past, and opens with none that is', async () => {
    const world = await openRounds(engine);
    const round = await begun(world);
    const asks = await world.press(round, 'Open de ronde');
    world.moveTo('2027-03-02T09:00:00Z');
    await world.press(asks, 'Ja, open de ronde');
    expect(world.outcomes.at(-1)).toBe('deadline-voorbij');
    const late = await world.press(round, 'Open de ronde');
    expect(world.says(late)).toContain('Kies eerst een andere bij Kies een deadline.');
    expect(world.says(late)).not.toContain('Klopt dat?');
  });

  it('is thrown away after a question, and begun again', async () => {
    const world = await openRounds(engine);
    const asks = await world.press(await begun(world), 'Gooi weg');
    expect(await world.rounds()).toHaveLength(1);
    await world.press(asks, 'Ja, gooi weg');
    await world.press(asks, 'Ja, gooi weg');
    expect(world.outcomes.at(-1)).toBe('bestaat-niet');
    expect(await world.accounts()).toEqual([]);
    expect(world.says(await begun(world))).toContain('3 scholen');
  });

  it('opens after "Klopt dat?" with its numbers; a school that came since is asked about first', async () => {
    const world = await openRounds(engine);
    const asks = await world.press(await begun(world), 'Open de ronde');
    expect(world.says(asks)).toMatch(
      /krijgen 3 scholen.*1 maart 2027.*Bij 3 scholen krijgt niemand een bericht.*Van 3 scholen is het bedrag/s,
    );
    await world.register.school('school-4');
    const again = await world.press(asks, 'Ja, open de ronde');
    expect(world.says(again)).toContain('4 scholen');
    const open = await world.press(again, 'Ja, open de ronde');
    await world.press(again, 'Ja, open de ronde');
    expect(world.outcomes.slice(-3)).toEqual(['ronde-anders', 'ok', 'al-gedaan']);
    expect(world.says(open)).toContain('Deze ronde loopt');
    expect(await world.tick()).toBe(4);
    expect((await world.accounts()).map(({ state }) => state)).toEqual(Array(4).fill('niet-gestart'));
    const kinds = (await world.wanted()).map(({ kind }) => kind);
    expect(kinds).toEqual(Array(6).fill('invullen')); // zoco and bestuur of three schools; nobody works at the fourth
  });

  it('shows who is not reached, by school', async () => {
    const world = await openRounds(engine, { schools: 1 });
    await world.register.school('school-9');
    const seen = await world.press(await begun(world), 'Wie krijgt geen bericht?');
    expect(world.says(seen)).toMatch(/2 van de 2.*school-1.*bestuur-1.*school-9.*Niemand heeft hier een rol/s);
  });

  it('shows beforehand what a school is asked', async () => {
    const world = await openRounds(engine);
    const seen = await world.press(await begun(world), 'Bekijk wat een school ziet');
    expect(world.says(seen)).toMatch(/school-1.*Het geld.*ontvangen.*staat er al.*Wat het opleverde/s);
  });

  it('closes what was not handed in, once it was asked with its numbers', async () => {
    const world = await openRounds(engine);
    const round = await opened(world);
    await world.tick();
    const asks = await world.press(round, 'Sluit de ronde');
    expect(world.says(asks)).toContain('3 scholen hebben nog niet ingediend');
    await world.press(asks, 'Ja, sluit de ronde');
    await world.press(asks, 'Ja, sluit de ronde');
    expect(world.outcomes.slice(-2)).toEqual(['ok', 'al-gedaan']);
    expect(await world.tick()).toBe(3);
    expect((await world.accounts()).map(({ state }) => state)).toEqual(Array(3).fill('niet-ingediend'));
    expect(world.errors).toEqual([]);
  });

  it('gives all more time by a job of each, and one at once; a later day of its own stays', async () => {
    const world = await openRounds(engine);
    const round = await opened(world);
    await world.tick();
    const stand = await world.press(round, 'Bekijk de stand');
    const one = await world.press(stand, 'Geef school-2 meer tijd');
    await world.press(one, 'Bewaar', { inputs: { dag: '1 mei 2027' } });
    const all = await world.press(round, 'Geef iedereen meer tijd');
    const refused = await world.press(all, 'Bewaar', { inputs: { dag: '1 februari 2027' } });
    expect(world.says(refused)).toContain('later is dan de deadline van nu');
    await world.press(all, 'Bewaar', { inputs: { dag: '1 april 2027' } });
    expect(await world.tick()).toBe(2);
    expect((await world.accounts()).map(({ deadline }) => deadline)).toEqual([
      '2027-04-01',
      '2027-05-01',
      '2027-04-01',
    ]);
    expect(await world.tick()).toBe(0);
  });

  it('answers a forged key that is no account’s with a card', async () => {
    const world = await openRounds(engine);
    const round = await opened(world);
    await world.tick();
    const stand = await world.press(round, 'Bekijk de stand');
    for (const deelnemer of ['nobody', '../x', 'x'.repeat(900)]) {
      const card = await world.press(stand, 'Geef school-1 meer tijd', { data: { deelnemer } });
      expect(world.says(card)).toContain('De stand van de ronde');
      await world.press(stand, 'Geef school-1 meer tijd', {
        verb: 'verantwoording.ronde-geef-uitstel',
        data: { deelnemer },
      });
      expect(world.outcomes.at(-1)).toBe('bestaat-niet');
    }
  });

  it('does nothing to an account of another round, whatever key is forged', async () => {
    const world = await openRounds(engine, { schools: 1 });
    const round = await opened(world);
    await world.tick();
    const next = await begun(world, '2027');
    const [mine, theirs] = await Promise.all(
      ['niet-gestart', 'klaargezet'].map(async (is) => (await world.accounts()).find(({ state }) => state === is)?.id),
    );
    const before = await world.accounts();
    const forge = async (card: typeof round, verb: string, data: Readonly<Record<string, unknown>>) => {
      const inputs = { dag: '1 mei 2027', bedrag: '5' };
      const [title = ''] = buttonsOf(card.card).map((button) => button.title);
      await world.press(card, title, { verb, data: { ...data, ...inputs } });
      return world.outcomes.at(-1);
    };
    // of the round that is open, with an account of the one that is set up
    for (const verb of ['geef-uitstel', 'por', 'bewaar-bedrag'])
      expect(await forge(round, `verantwoording.ronde-${verb}`, { deelnemer: theirs }), verb).toBe('bestaat-niet');
    // and the other way round
    expect(await forge(next, 'verantwoording.ronde-bewaar-bedrag', { deelnemer: mine })).toBe('ronde-anders');
    expect(await forge(next, 'verantwoording.ronde-neem-over', { bedragen: `${mine}=500` })).toBe('ronde-anders');
    expect(await forge(next, 'verantwoording.ronde-geef-uitstel', { deelnemer: mine })).toBe('bestaat-niet');
    expect(await world.accounts()).toEqual(before);
  });

  it('that is only set up is seen by who runs and oversees rounds, and by nobody who will be asked', async () => {
    const world = await openRounds(engine, { schools: 1 });
    const round = await begun(world);
    const [account] = await world.accounts();
    for (const who of ['zoco-1', 'directie-1', 'bestuur-1']) {
      expect(world.says(await world.home(who)), who).toContain('Er loopt nu geen verantwoording');
      for (const verb of ['verantwoording.rondes', 'verantwoording.ronde', 'verantwoording.ronde-stand']) {
        const refused = await world.press({ ...round, who }, 'Kies een deadline', { verb });
        expect(world.outcomes.at(-1), verb).toBe('niet-jouw-rol');
        expect(world.says(refused)).not.toMatch(/2026|school-1/);
      }
      for (const verb of ['verantwoording.bekijk', 'verantwoording.open', 'verantwoording.resultaat-school']) {
        const refused = await world.press({ ...round, who }, 'Kies een deadline', { verb, data: { id: account?.id } });
        expect(world.says(refused), verb).not.toMatch(/Het geld|school-1|Wat het opleverde/);
      }
    }
    for (const who of ['beleid', 'bestuurder']) expect(world.says(await world.home(who))).toContain('in voorbereiding');
  });
});
