import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { day } from '../../people/a-register.ts';
import { openChannels } from './channel-world.ts';

const TOGETHER = 'Zullen we dit samen bespreken?';
const ASKS = 'Welk doel heeft dit kanaal?';
const SCHOOL = 'Van welke school is dit kanaal?';
const BOUND = 'Dit kanaal is gekoppeld';
/** Every verb of beheer, some hundreds of turns. */
const SLOW_MS = 240_000;

oneEngine('binding a channel by naming the bot in it', (engine) => {
  it.each(['', 'koppel dit kanaal', 'Koppel dit kanaal!', 'koppelen'])(
    'asks its purpose after "@Meedoen %s"',
    async (text) => {
      const world = await openChannels(engine);
      expect(textOf(await world.mention('beheerder', 'a', text))).toContain(ASKS);
    },
  );

  it('answers anybody else, and any other word, as ever', async () => {
    const world = await openChannels(engine);
    expect(textOf(await world.mention('bestuurder', 'a'))).toContain(TOGETHER);
    expect(textOf(await world.mention('zoco', 'a', 'hoe gaat het'))).toContain(TOGETHER);
    expect(textOf(await world.mention('bestuurder', 'a', 'koppel dit kanaal'))).toContain(TOGETHER);
    expect(textOf(await world.mention('beheerder', 'a', 'hoe gaat het met de aanvraag'))).toContain(TOGETHER);
    expect(textOf(await world.mention('beheerder', 'a', '', 'group'))).toContain(TOGETHER);
  });

  it('binds the channel, not the thread in which it was asked, with one audit row', async () => {
    const world = await openChannels(engine);
    const asked = await world.mention('beheerder', 'a');
    const bound = await world.choose('beheerder', 'a', asked, 'de-duinroos');
    expect(textOf(bound)).toContain(BOUND);
    expect(await world.bound()).toMatchObject([
      { key: world.id('a'), of: { kind: 'school', id: world.school }, address: { conversationId: world.id('a') } },
    ]);
    expect(await world.audited()).toMatchObject([{ verb: 'beheer.kanaal-koppel', outcome: 'ok' }]);
    expect(await world.lastDetail()).toMatchObject({ doelVoor: null, doelNa: `school:${world.school}` });
  });

  it('shows everybody in the channel what it is for, in the place of the question', async () => {
    const world = await openChannels(engine);
    const asked = await world.mention('beheerder', 'a');
    await world.choose('beheerder', 'a', asked, 'Samenwerkingsverband: bestuur en staf');
    await world.deliver();
    expect(world.sent).toEqual([{ conversationId: world.id('a'), messageId: 'm1', update: true, title: BOUND }]);
  });

  it.each(['zoco', 'bestuurder'] as const)('does nothing for a click of the %s, and writes it down', async (who) => {
    const world = await openChannels(engine);
    const asked = await world.mention('beheerder', 'a');
    const answer = await world.clickIn(who, 'a', asked, 'Samenwerkingsverband: iedereen');
    expect(textOf(answer)).toContain(TOGETHER);
    expect(await world.bound()).toEqual([]);
    const outcome = who === 'zoco' ? 'niet-jouw-rol' : 'alleen-kijken';
    expect(await world.audited()).toMatchObject([{ verb: 'beheer.kanaal-koppel', outcome }]);
  });

  it('does the second click of the same once, and says that it was done', async () => {
    const world = await openChannels(engine);
    const asked = await world.mention('beheerder', 'a');
    const answers = await Promise.all([
      world.choose('beheerder', 'a', asked, 'Samenwerkingsverband: iedereen'),
      world.choose('beheerder', 'a', asked, 'Samenwerkingsverband: iedereen'),
    ]);
    for (const answer of answers) expect(textOf(answer)).toContain(BOUND);
    expect((await world.audited()).map(({ outcome }) => outcome).sort()).toEqual(['al-gedaan', 'ok']);
  });

  it('gives the loser of two beheerders the purpose that won, to look at again', async () => {
    const world = await openChannels(engine);
    const asked = await world.mention('beheerder', 'a');
    const schools = await world.clickIn('tweede-beheerder', 'a', asked, 'Een school');
    const one = world.clickIn('beheerder', 'a', asked, 'Samenwerkingsverband: iedereen');
    const other = world.clickIn('tweede-beheerder', 'a', schools, 'de-duinroos');
    const texts = (await Promise.all([one, other])).map(textOf);
    expect(texts.filter((text) => text.includes(BOUND))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('intussen een ander doel gegeven'))).toHaveLength(1);
    expect(await world.bound()).toHaveLength(1);
  });

  it('says of a bound channel what it is for, and moves it with before and after', async () => {
    const world = await openChannels(engine);
    await world.bind('a', 'de-duinroos');
    const again = await world.mention('tweede-beheerder', 'a');
    expect(textOf(again)).toContain('Nu gekoppeld aan:  | de-duinroos, sinds 25 november 2026');
    await world.choose('tweede-beheerder', 'a', again, 'Samenwerkingsverband: bestuur en staf');
    expect(await world.bound()).toMatchObject([{ of: { kind: 'swv', audience: 'bestuur-en-staf' }, school: null }]);
    expect(await world.lastDetail()).toMatchObject({
      doelVoor: `school:${world.school}`,
      doelNa: 'swv:bestuur-en-staf',
    });
  });

  it.each([
    ['another word', 'swv:iedereen-en-ouders', 'Kies een van de mogelijkheden'],
    ['a school that is not there', 'school:nergens', 'gesloten of staat niet in het register'],
  ])('refuses %s that was forged', async (_what, doel, sentence) => {
    const world = await openChannels(engine);
    const asked = await world.mention('beheerder', 'a');
    const forged = await world.clickIn('beheerder', 'a', asked, 'Samenwerkingsverband: iedereen', { doel });
    expect(textOf(forged)).toContain(sentence);
    expect(await world.bound()).toEqual([]);
  });

  it('offers no school that is closed today, and one that closes tomorrow', async () => {
    const world = await openChannels(engine);
    await world.register.school('gesloten', { closedOn: day('2026-11-25') });
    await world.register.school('tot-morgen', { closedOn: day('2026-11-26') });
    const asked = await world.mention('beheerder', 'a');
    const schools = textOf(await world.clickIn('beheerder', 'a', asked, 'Een school'));
    expect(schools).toContain('tot-morgen');
    expect(schools).not.toContain('gesloten');
    const answer = await world.clickIn('beheerder', 'a', asked, 'Samenwerkingsverband: iedereen', {
      doel: 'school:gesloten',
    });
    expect(textOf(answer)).toContain('gesloten of staat niet in het register');
  });

  it('takes the channel from where the click came, never from the card', async () => {
    const world = await openChannels(engine);
    const asked = await world.mention('beheerder', 'a');
    await world.choose('beheerder', 'b', asked, 'Samenwerkingsverband: iedereen');
    expect(await world.bound()).toEqual([]);
    const inOwnChat = await world.press({ who: 'beheerder', card: asked }, 'Samenwerkingsverband: iedereen');
    expect(textOf(inOwnChat.card)).not.toContain(BOUND);
    expect(await world.bound()).toEqual([]);
  });
});

oneEngine('what may stand in a channel', (engine) => {
  it('is of a closed list, whoever asks it and whichever verb is forged', { timeout: SLOW_MS }, async () => {
    const world = await openChannels(engine);
    await world.bind('a', 'de-duinroos');
    const may = [TOGETHER, ASKS, SCHOOL, BOUND, 'Proefbericht'];
    const verbs = [...new Set([...buttonsOf((await world.say('beheerder', 'beheer')).card)].map(({ verb }) => verb))];
    const { KNOWN_VERBS } = await import('../../../../infra/gallery/known-verbs.ts');
    const beheer = [...KNOWN_VERBS].filter((verb) => verb.startsWith('beheer.'));
    expect(beheer).toEqual(expect.arrayContaining(verbs));
    const places = [
      ['beheerder', 'channel'],
      ['bestuurder', 'channel'],
      ['zoco', 'channel'],
      ['beheerder', 'group'],
    ] as const;
    for (const [who, kind] of places)
      for (const verb of [...beheer, 'beheer.bestaat-niet']) {
        const reply = await world.force(who, 'a', verb, kind);
        const said = reply && reply.kind !== 'error' ? textOf(reply) : '';
        expect(
          may.some((title) => said.startsWith(title)),
          `${who} ${kind} ${verb}: ${said}`,
        ).toBe(true);
      }
    for (const { title } of world.sent) expect(may.some((one) => title.startsWith(one))).toBe(true);
  });

  it('names nobody of the register', async () => {
    const world = await openChannels(engine);
    const names = ['zoco', 'bestuurder', 'tweede-beheerder'];
    const asked = await world.mention('beheerder', 'a');
    const bound = await world.choose('beheerder', 'a', asked, 'Samenwerkingsverband: iedereen');
    for (const card of [asked, bound])
      for (const name of names) expect(textOf(card).split(/[^a-z-]+/)).not.toContain(name);
  });
});
