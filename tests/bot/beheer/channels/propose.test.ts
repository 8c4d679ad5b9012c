import { expect, it } from 'vitest';
import { channelVerbs } from '../../../../cards/beheer/channels/verbs.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { day } from '../../people/a-register.ts';
import { openProposals, YES } from './proposal-world.ts';

const TOGETHER = 'Zullen we dit samen bespreken?';
const ASKS = 'Is dit het kanaal van je school?';
const ASKED = 'Gevraagd aan de beheerder van je samenwerkingsverband';
const BOUND = 'Dit kanaal is gekoppeld';
const SWV = 'Samenwerkingsverband: iedereen';

oneEngine('a school that names its channel', (engine) => {
  it.each(['zoco-roos', 'directie-roos'] as const)('is asked whether it is theirs, when the %s does', async (who) => {
    const world = await openProposals(engine);
    for (const text of ['', 'koppel dit kanaal']) {
      const asked = textOf(await world.mention(world.staff(who), 'a', text));
      expect(asked).toContain(ASKS);
      expect(asked).toContain('School:  | de-duinroos');
    }
  });

  it('is asked nothing by another role, after another word, in a group chat', async () => {
    const world = await openProposals(engine);
    expect(textOf(await world.ask('consulent-roos', 'a'))).toContain(TOGETHER);
    expect(textOf(await world.mention(world.staff('zoco-roos'), 'a', 'hoe gaat het'))).toContain(TOGETHER);
    expect(textOf(await world.mention(world.staff('zoco-roos'), 'a', '', 'group'))).toContain(TOGETHER);
  });

  it('is not named for who has several: they choose where others do not read along, of their own that are open', async () => {
    const world = await openProposals(engine);
    await world.register.school('het-helmgras');
    const closed = await world.register.school('de-oude-school', { closedOn: day('2026-11-25') });
    await world.register.role(world.person('zoco-beide'), 'directie', { school: closed });
    const asked = await world.ask('zoco-beide', 'a');
    expect(textOf(asked)).toContain(ASKS);
    expect(textOf(asked)).not.toMatch(/duinroos|zeeduin/);
    const own = await world.clickIn(world.staff('zoco-beide'), 'a', asked, 'Ja, kies de school');
    expect(buttonsOf(own).map(({ title }) => title)).toEqual(['de-duinroos', 'het-zeeduin']);
    expect(textOf(await world.clickIn(world.staff('zoco-beide'), 'a', own, 'het-zeeduin'))).toContain(ASKED);
    expect(await world.proposals()).toMatchObject([{ school: { id: world.zee } }]);
  });

  it('waits for the beheerder, and nothing is bound; everybody in the channel sees that it was asked', async () => {
    const world = await openProposals(engine);
    const card = await world.propose('zoco-roos', 'a');
    expect(textOf(card)).toContain(ASKED);
    expect(textOf(card)).not.toContain('zoco-roos');
    expect(await world.bound()).toEqual([]);
    expect(await world.proposals()).toMatchObject([
      { key: world.id('a'), person: world.person('zoco-roos'), address: { conversationId: world.id('a') } },
    ]);
    expect(await world.lastDetail()).toMatchObject({
      schoolVoor: null,
      schoolNa: 'de-duinroos',
      kanaal: world.id('a'),
    });
    await world.deliver();
    expect(world.sent.filter(({ conversationId }) => conversationId === world.id('a'))).toEqual([
      { conversationId: world.id('a'), messageId: 'm1', update: true, title: ASKED },
    ]);
  });

  it('reaches each beheerder: a card, a task, and a line above the channels', async () => {
    const world = await openProposals(engine);
    await world.greet();
    await world.propose('zoco-roos', 'a');
    await world.deliver();
    for (const who of ['beheerder', 'tweede-beheerder'] as const) {
      expect(textOf(world.inChatOf(who).card)).toContain('de-duinroos |  vraagt: is dit ons kanaal?');
      const tasks = await world.say(who, 'taken');
      expect(textOf(tasks.card)).toContain('Is dit het kanaal van de school?');
      const opened = await world.press(tasks, 'Is dit het kanaal van de school?');
      expect(textOf(opened.card)).toContain('zoco-roos (zorgcoördinator)');
    }
    const list = await world.press(await world.say('beheerder', 'beheer'), 'Open Kanalen');
    expect(textOf(list.card)).toContain('1 voorstel');
    expect(textOf((await world.say('zoco', 'taken')).card)).toContain('Je hebt geen taken');
    await world.propose('zoco-zee', 'b');
    const two = await world.press(await world.say('beheerder', 'beheer'), 'Open Kanalen');
    expect(textOf(two.card)).toContain('2 voorstellen');
    const both = await world.press(two, 'Bekijk de voorstellen');
    expect(textOf((await world.press(both, 'Bekijk het voorstel van het-zeeduin')).card)).toContain('zoco-zee');
  });

  it('is asked once: a second click, a colleague and a new mention find that it was asked', async () => {
    const world = await openProposals(engine);
    await world.greet();
    const card = await world.ask('zoco-roos', 'a');
    const zoco = world.staff('zoco-roos');
    const both = await Promise.all([world.clickIn(zoco, 'a', card, YES), world.clickIn(zoco, 'a', card, YES)]);
    for (const answer of both) expect(textOf(answer)).toContain(ASKED);
    const late = await world.clickIn(world.staff('directie-roos'), 'a', card, YES);
    expect(textOf(late)).toContain('Dit was al gedaan');
    expect(textOf(await world.ask('directie-roos', 'a'))).toContain(ASKED);
    expect((await world.outcomesOf(channelVerbs.propose)).toSorted()).toEqual(['al-gedaan', 'al-gedaan', 'ok']);
    await world.deliver();
    const news = world.sent.filter(({ title }) => title.startsWith('Een school vraagt'));
    expect(news).toHaveLength(2); // one for each beheerder
    expect(await world.proposals()).toMatchObject([{ person: world.person('zoco-roos') }]);
  });

  it('does not take the place of another school that asked first', async () => {
    const world = await openProposals(engine);
    const cards = [await world.ask('zoco-roos', 'a'), await world.ask('zoco-zee', 'a')] as const;
    const answers = await Promise.all([
      world.clickIn(world.staff('zoco-roos'), 'a', cards[0], YES),
      world.clickIn(world.staff('zoco-zee'), 'a', cards[1], YES),
    ]);
    const texts = answers.map(textOf);
    expect(texts.filter((text) => text.includes('voor een andere school'))).toHaveLength(1);
    expect(await world.proposals()).toHaveLength(1);
    expect((await world.outcomesOf(channelVerbs.propose)).toSorted()).toEqual(['ok', 'voorstel-ander']);
  });

  it('says of a channel that is bound already that it is, also on an older card', async () => {
    const world = await openProposals(engine);
    const old = await world.ask('zoco-roos', 'a');
    await world.bind('a', SWV);
    expect(textOf(await world.ask('zoco-roos', 'a'))).toContain(BOUND);
    expect(textOf(await world.clickIn(world.staff('zoco-roos'), 'a', old, YES))).toContain(BOUND);
    expect(await world.outcomesOf(channelVerbs.propose)).toEqual(['kanaal-al-gekoppeld']);
    expect(await world.proposals()).toEqual([]);
  });

  it('looks again at how it stands', async () => {
    const world = await openProposals(engine);
    const asked = await world.propose('zoco-roos', 'a');
    expect(textOf(await world.clickIn(world.staff('directie-roos'), 'a', asked, 'Kijk opnieuw'))).toContain(ASKED);
    expect(textOf(await world.clickIn(world.staff('consulent-roos'), 'a', asked, 'Kijk opnieuw'))).toContain(TOGETHER);
    await world.press(await world.opened(), 'Koppel');
    expect(textOf(await world.clickIn(world.staff('directie-roos'), 'a', asked, 'Kijk opnieuw'))).toContain(BOUND);
  });
});

oneEngine('forged, a proposal', (engine) => {
  it('of another channel than the one that was clicked in is none', async () => {
    const world = await openProposals(engine);
    const card = await world.ask('zoco-roos', 'a');
    expect(textOf(await world.clickIn(world.staff('zoco-roos'), 'b', card, YES))).toContain('Dit is er niet (meer)');
    expect(textOf(await world.clickAs(world.staff('zoco-roos'), card, YES))).not.toContain(ASKED);
    expect(await world.proposals()).toEqual([]);
    expect(await world.outcomesOf(channelVerbs.propose)).toEqual(['bestaat-niet', 'bestaat-niet']);
  });

  it.each([
    ['somebody of another school', 'zoco-zee', 'school:de-duinroos', 'Alleen de directie of een zorgcoördinator'],
    ['a school that is not there', 'zoco-roos', 'school:nergens', 'Alleen de directie of een zorgcoördinator'],
    ['a purpose of the SWV', 'zoco-roos', 'swv:iedereen', 'Kies een van de mogelijkheden'],
    ['no purpose', 'zoco-roos', '', 'Kies een van de mogelijkheden'],
  ] as const)('by %s is refused, and written down', async (_what, who, doel, sentence) => {
    const world = await openProposals(engine);
    const card = await world.ask('zoco-roos', 'a');
    const answer = textOf(await world.clickIn(world.staff(who), 'a', card, YES, { doel }));
    expect(answer).toContain(sentence);
    expect(answer).toContain(ASKS);
    expect(await world.proposals()).toEqual([]);
    expect(await world.outcomesOf(channelVerbs.propose)).not.toContain('ok');
  });

  it('by who speaks for no school tells them nothing', async () => {
    const world = await openProposals(engine);
    const card = await world.ask('zoco-roos', 'a');
    for (const who of [world.staff('consulent-roos'), 'bestuurder'] as const)
      expect(textOf(await world.clickIn(who, 'a', card, YES))).toContain(TOGETHER);
    expect(await world.outcomesOf(channelVerbs.propose)).toEqual(['niet-jouw-rol', 'niet-jouw-rol']);
    // A beheerder needs to ask nobody.
    expect(textOf(await world.clickIn('beheerder', 'a', card, YES))).toContain('Welk doel heeft dit kanaal?');
    expect(await world.proposals()).toEqual([]);
  });

  it('by a zoco of a school that closed, or whose role ended, is from nobody', async () => {
    const world = await openProposals(engine);
    const card = await world.ask('zoco-roos', 'a');
    world.moveTo(new Date('2027-01-04T09:00:00Z')); // the role of the zoco ended on 31 December
    expect(textOf(await world.clickIn(world.staff('zoco-roos'), 'a', card, YES))).toContain('geen rol');
    const shut = await world.register.school('sluit', { closedOn: day('2027-01-04') });
    await world.register.role(world.person('zoco-zee'), 'directie', { school: shut });
    const answer = await world.clickIn(world.staff('zoco-zee'), 'a', card, YES, { doel: 'school:sluit' });
    expect(textOf(answer)).toContain('Alleen de directie of een zorgcoördinator');
    expect(await world.proposals()).toEqual([]);
  });
});

oneEngine('what schools may make stand in a channel', (engine) => {
  it('is of a closed list, whoever asks it and whichever verb is forged, bound or not', async () => {
    const world = await openProposals(engine);
    await world.bind('bound', SWV);
    await world.propose('zoco-zee', 'asked');
    const may = [TOGETHER, ASKS, ASKED, BOUND, 'Van welke school is dit kanaal?', 'Welk doel heeft dit kanaal?'];
    for (const who of ['zoco-roos', 'zoco-beide', 'consulent-roos'] as const)
      for (const channel of ['new', 'asked', 'bound'])
        for (const verb of Object.values(channelVerbs)) {
          const reply = await world.force(world.staff(who), channel, verb);
          const said = reply && reply.kind !== 'error' ? textOf(reply) : '';
          expect(
            may.some((title) => said.startsWith(title)),
            `${who} ${channel} ${verb}: ${said}`,
          ).toBe(true);
        }
    expect(await world.proposals()).toHaveLength(1);
    expect(await world.bound()).toHaveLength(1);
  });
});
