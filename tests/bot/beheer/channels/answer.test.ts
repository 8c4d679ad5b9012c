import { expect, it } from 'vitest';
import type { AppHouse } from '../../../../bot/delivery/app-house.ts';
import { posts } from '../../../../bot/delivery/tables.ts';
import { schools } from '../../../../bot/people/tables.ts';
import { channelVerbs } from '../../../../cards/beheer/channels/verbs.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { day, tenant } from '../../people/a-register.ts';
import { openProposals } from './proposal-world.ts';

const NO = 'Nee, niet koppelen';
const ANSWERED = 'Deze vraag is al beantwoord';

oneEngine('the beheerder who answers a school', (engine) => {
  async function asked(more: Partial<AppHouse> = {}) {
    const world = await openProposals(engine, more);
    await world.greet();
    await world.propose('zoco-roos', 'a');
    await world.deliver();
    const inChannel = () => textOf(world.standsIn(world.id('a')));
    return { world, inChannel };
  }

  it('sees which school, who asked and when, whose accounts, who reads along and what the school has', async () => {
    const { world } = await asked();
    const { card } = await world.press(world.inChatOf('beheerder'), 'Bekijk');
    const text = textOf(card);
    for (const fact of [
      'School:  | de-duinroos',
      'Gevraagd door:  | zoco-roos (zorgcoördinator)',
      'Gevraagd op:  | 25 november 2026',
      'Accounts van:  | vloedlijn.example',
      'Leden en gasten:  | 12 leden, 2 gasten',
      'Kanaal van de school:  | nog geen kanaal gekoppeld',
      'gaan naar ieders eigen chat, ook als een kanaal is gekoppeld',
    ])
      expect(text).toContain(fact);
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(['Koppel', NO, 'Open de school', 'Terug naar kanalen']);
    expect(world.counts.asked).toEqual([world.id('a')]);
    world.counts.answer = { kind: 'unavailable' };
    const again = await world.press(world.inChatOf('beheerder'), 'Bekijk');
    expect(textOf(again.card)).toContain('niet te tellen, want Teams gaf geen antwoord');
    expect(buttonsOf(again.card)[0]?.title).toBe('Koppel');
    const school = await world.press(again, 'Open de school');
    expect(textOf(school.card)).toContain('de-duinroos');
  });

  it('binds it: for everybody in the channel, for the other beheerder and for who asked', async () => {
    const { world, inChannel } = await asked();
    const done = await world.press(await world.opened(), 'Koppel');
    expect(textOf(done.card)).toContain('Gekoppeld. Dat staat nu ook in het kanaal');
    expect(textOf(done.card)).toContain('12 leden, 2 gasten (geteld op 25 november 2026)');
    expect(await world.bound()).toMatchObject([
      { key: world.id('a'), of: { kind: 'school', id: world.roos }, address: { tenantId: tenant(world.board) } },
    ]);
    expect(await world.proposals()).toEqual([]);
    expect(await world.lastDetail()).toMatchObject({
      ...{ doelVoor: null, doelNa: 'school:de-duinroos', gevraagdDoor: world.person('zoco-roos') },
      ...{ voorstelVoor: 'de-duinroos', voorstelNa: null, gastenNa: 2 },
    });
    await world.deliver();
    expect(inChannel()).toContain('Dit kanaal is gekoppeld');
    for (const who of ['beheerder', 'tweede-beheerder'] as const)
      expect(textOf(world.inChatOf(who).card)).toContain('Deze vraag over een kanaal is beantwoord');
    const heard = textOf(world.standsIn(world.chatOf('zoco-roos')));
    expect(heard).toContain('Het kanaal van je school is gekoppeld');
    expect(heard).toContain('gaan nog steeds naar ieders eigen chat');
    expect(textOf((await world.say('beheerder', 'taken')).card)).toContain('Je hebt geen taken');
  });

  it('leaves how the school is reached as it was, and says where that is decided', async () => {
    const { world } = await asked();
    const done = await world.press(await world.opened(), 'Koppel');
    expect(textOf(done.card)).toContain('Moeten ze in het kanaal komen? Wijzig dat bij de school.');
    const school = await world.press(done, 'Open de school');
    expect(textOf(school.card)).toContain('In hun eigen chat');
    await world.store.write(world.swv, (tx) => tx.db.update(schools).set({ route: 'channel' }));
    const list = await world.press(await world.say('beheerder', 'beheer'), 'Open Kanalen');
    expect(textOf((await world.press(list, 'Open de-duinroos')).card)).toContain('komen in haar kanaal');
  });

  it('says no: nothing is bound, everybody concerned hears it, and the school may ask again', async () => {
    const { world, inChannel } = await asked();
    const opened = await world.opened();
    const done = await world.press(opened, NO);
    expect(textOf(done.card)).toContain('Niet gekoppeld. Dat staat nu ook in het kanaal');
    expect(textOf(done.card)).not.toContain('1 voorstel');
    expect(await world.bound()).toEqual([]);
    expect(await world.lastDetail()).toMatchObject({ schoolVoor: 'de-duinroos', schoolNa: null });
    await world.deliver();
    expect(inChannel()).toContain('Dit kanaal is niet gekoppeld');
    expect(textOf(world.standsIn(world.chatOf('zoco-roos')))).toContain('Het kanaal is niet gekoppeld');
    expect(textOf(world.inChatOf('tweede-beheerder').card)).toContain('Het kanaal is niet gekoppeld.');
    expect(textOf((await world.press(opened, NO)).card)).toContain(ANSWERED);
    await world.propose('zoco-roos', 'a');
    await world.deliver();
    expect(textOf(world.inChatOf('tweede-beheerder').card)).toContain('vraagt: is dit ons kanaal?');
    await world.press(await world.opened(), 'Koppel');
    await world.deliver();
    expect(inChannel()).toContain('Dit kanaal is gekoppeld');
  });

  it('is answered once: by two beheerders at once, and by a second click', async () => {
    const { world } = await asked();
    const one = await world.opened('beheerder');
    const other = await world.opened('tweede-beheerder');
    const texts = (await Promise.all([world.press(one, 'Koppel'), world.press(other, 'Koppel')])).map((shown) =>
      textOf(shown.card),
    );
    expect(texts.filter((text) => text.includes('Gekoppeld. Dat'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes(ANSWERED))).toHaveLength(1);
    for (const text of texts) expect(text).toContain('Doel:  | de-duinroos');
    expect(textOf((await world.press(other, NO)).card)).toContain(ANSWERED);
    expect((await world.outcomesOf(channelVerbs.accept)).toSorted()).toEqual(['ok', 'voorstel-beantwoord']);
    expect(await world.bound()).toHaveLength(1);
  });

  it('says yes or no, never both', async () => {
    const { world } = await asked();
    const one = await world.opened('beheerder');
    const other = await world.opened('tweede-beheerder');
    await Promise.all([world.press(one, 'Koppel'), world.press(other, NO)]);
    const outcomes = [
      ...(await world.outcomesOf(channelVerbs.accept)),
      ...(await world.outcomesOf(channelVerbs.decline)),
    ];
    expect(outcomes.toSorted()).toEqual(['ok', 'voorstel-beantwoord']);
    const [accepted] = await world.outcomesOf(channelVerbs.accept);
    expect(await world.bound()).toHaveLength(accepted === 'ok' ? 1 : 0);
  });

  it('does nothing on a card of before it was let go, or asked anew by another school', async () => {
    const { world } = await asked();
    const old = await world.opened();
    const bound = await world.press(old, 'Koppel');
    await world.press(await world.press(bound, 'Koppel los'), 'Ja, koppel los');
    expect(textOf((await world.press(old, 'Koppel')).card)).toContain(ANSWERED);
    expect(await world.bound()).toEqual([]);
    world.moveTo(new Date('2026-11-25T10:00:00Z'));
    await world.propose('zoco-zee', 'a');
    const stale = await world.press(old, 'Koppel');
    expect(textOf(stale.card)).toContain('intussen opnieuw iets gevraagd');
    expect(textOf(stale.card)).toContain('het-zeeduin');
    expect(textOf((await world.press(old, NO)).card)).toContain('intussen opnieuw iets gevraagd');
    expect(await world.bound()).toEqual([]);
    await world.press(stale, 'Koppel');
    expect(await world.bound()).toMatchObject([{ of: { id: world.zee } }]);
  });

  it('sees the winner when the channel was bound otherwise meanwhile, and who asked hears that', async () => {
    const { world, inChannel } = await asked();
    const opened = await world.opened();
    // While Teams is asked who reads along, another beheerder binds the channel in the channel itself.
    world.counts.meanwhile = async () => {
      world.counts.meanwhile = async () => undefined;
      await world.bind('a', 'Samenwerkingsverband: iedereen');
    };
    const late = await world.press(opened, 'Koppel');
    expect(textOf(late.card)).toContain(ANSWERED);
    expect(textOf(late.card)).toContain('Samenwerkingsverband: iedereen');
    expect(await world.bound()).toMatchObject([{ of: { kind: 'swv' } }]);
    await world.deliver();
    expect(inChannel()).toContain('Dit kanaal is gekoppeld');
    const heard = textOf(world.standsIn(world.chatOf('zoco-roos')));
    expect(heard).toContain('Het kanaal kreeg een ander doel');
    expect(heard).not.toContain('Samenwerkingsverband: iedereen');
    expect(textOf(world.inChatOf('tweede-beheerder').card)).toContain('Het kanaal heeft een ander doel gekregen.');
  });

  it('never tells who asked, and left that school meanwhile, that the channel got another use', async () => {
    const afterHolidays = new Date('2027-01-04T08:00:00Z'); // their role there ended on 31 December
    const { world } = await asked({
      quietHours: { sendableAt: async (_tx, _to, at, urgent) => (urgent ? at : afterHolidays) },
    });
    const who = world.person('zoco-roos');
    await world.register.role(who, 'zorgcoordinator', { school: world.zee, from: day('2027-01-01') });
    await world.press(await world.opened(), 'Koppel');
    world.moveTo(afterHolidays);
    await world.deliver();
    const heard = textOf(world.standsIn(world.chatOf('zoco-roos')));
    expect(heard).toContain('van een school waar je nu niet bij hoort');
    expect(heard).not.toMatch(/ander doel|de-duinroos/);
  });

  it('tells who asked that the channel is of another school, which it does not name', async () => {
    const { world } = await asked();
    await world.bind('a', 'het-zeeduin');
    await world.deliver();
    const heard = textOf(world.standsIn(world.chatOf('zoco-roos')));
    expect(heard).toContain('van een school waar je nu niet bij hoort');
    expect(heard).not.toContain('zeeduin');
  });

  it('tells who asked by the channel alone, when the bot has no chat with them: nothing fails for it', async () => {
    const world = await openProposals(engine);
    await world.propose('zoco-roos', 'a');
    await world.press(await world.opened(), NO);
    await world.deliver();
    const rows = await world.store.read(world.swv, (tx) => tx.db.select().from(posts));
    expect(rows.filter(({ toId }) => toId === world.person('zoco-roos'))).toEqual([]);
    expect(textOf(world.standsIn(world.id('a')))).toContain('Dit kanaal is niet gekoppeld');
  });

  it('who did not see the question need not hear that it was answered', async () => {
    const morning = new Date('2026-11-26T08:00:00Z');
    const { world } = await asked({
      quietHours: { sendableAt: async (_tx, _to, at, urgent) => (urgent ? at : morning) },
    });
    await world.press(await world.opened(), 'Koppel');
    world.moveTo(morning);
    await world.deliver();
    const titles = world.sent.map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Een school') || title.startsWith('Deze vraag'))).toEqual([]);
    expect(titles).toContain('Antwoord op je vraag over een kanaal');
  });
});

oneEngine('whoever is no beheerder', (engine) => {
  it('looks as directeur-bestuurder, without a button that answers, and is refused when forging one', async () => {
    const world = await openProposals(engine);
    await world.propose('zoco-roos', 'a');
    const seen = await world.opened('bestuurder');
    expect(buttonsOf(seen.card).map(({ title }) => title)).toEqual(['Open de school', 'Terug naar kanalen']);
    const data = buttonsOf((await world.opened()).card)[0]?.data ?? {};
    for (const verb of [channelVerbs.accept, channelVerbs.decline]) {
      const forged = await world.press(seen, 'Terug naar kanalen', { verb, data });
      expect(textOf(forged.card)).toContain('niet aanpassen');
      expect(await world.outcomesOf(verb)).toEqual(['alleen-kijken']);
    }
    expect(await world.proposals()).toHaveLength(1);
  });

  it('gets nothing to see as a zoco, nor of another samenwerkingsverband', async () => {
    const world = await openProposals(engine);
    await world.propose('zoco-roos', 'a');
    const data = buttonsOf((await world.opened()).card)[0]?.data ?? {};
    const other = await openProposals(engine);
    for (const verb of [channelVerbs.proposal, channelVerbs.accept, channelVerbs.decline, channelVerbs.proposals]) {
      const zoco = await world.press(await world.say('zoco', 'hoi'), 'Mijn taken', { verb, data });
      expect(textOf(zoco.card)).toContain('Beheer is voor de functioneel beheerder');
      const theirs = await other.press(await other.say('beheerder', 'hoi'), 'Beheer', { verb, data: { id: data.id } });
      expect(textOf(theirs.card)).not.toContain('de-duinroos');
    }
    expect(await world.proposals()).toHaveLength(1);
    expect(await other.bound()).toEqual([]);
    expect(other.counts.asked).toEqual([]);
  });
});
