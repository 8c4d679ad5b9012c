import { expect, it } from 'vitest';
import { CHANNEL_POSTS, channelPost } from '../../../../bot/beheer/data/channels/read-channel.ts';
import { ok } from '../../../../bot/core/result.ts';
import { change } from '../../../../bot/delivery/change.ts';
import { posts } from '../../../../bot/delivery/tables.ts';
import { channelSubject } from '../../../../bot/people/channels.ts';
import { addresses } from '../../../../bot/people/tables.ts';
import { CHANNEL_INPUTS, channelVerbs } from '../../../../cards/beheer/channels/verbs.ts';
import { subjectId } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../../arrangements/support/card-reader.ts';
import { tenant } from '../../people/a-register.ts';
import { openChannels } from './channel-world.ts';

const ALL = 'Samenwerkingsverband: iedereen';
const LET_GO = 'Dit kanaal is niet meer gekoppeld';

oneEngine('a channel that was let go', (engine) => {
  async function letGo(purpose = 'de-duinroos') {
    const world = await openChannels(engine);
    await world.bind('a', purpose);
    await world.deliver();
    const kanalen = async () => world.press(await world.say('beheerder', 'beheer'), 'Open Kanalen');
    const before = await world.press(await kanalen(), 'Open ');
    const unbind = async () => world.press(await world.press(before, 'Koppel los'), 'Ja, koppel los');
    const key = world.id('a');
    const rows = () => world.store.read(world.swv, (tx) => tx.db.select().from(addresses));
    const channels = async () => (await rows()).filter(({ subject }) => subject !== 'person');
    return { world, kanalen, before, unbind, key, channels };
  }

  it('says so itself, where it said that it was bound', async () => {
    const { world, unbind, key } = await letGo();
    const list = await unbind();
    expect(textOf(list.card)).toContain('Losgekoppeld. Ik plaats in dat kanaal niets meer.');
    expect(textOf(list.card)).toContain('Er is nog geen kanaal gekoppeld.');
    await world.deliver();
    expect(world.sent.at(-1)).toEqual({ conversationId: key, messageId: 'm1', update: true, title: LET_GO });
    expect(textOf(world.standsIn(key))).toContain(LET_GO);
  });

  it('is counted and listed no more, with its school neither', async () => {
    const { world, unbind, kanalen } = await letGo();
    const school = async () =>
      world.press(
        await world.press(await world.say('beheerder', 'beheer'), 'Open Scholen en besturen'),
        'Open de-duinroos',
      );
    expect(textOf((await world.say('beheerder', 'beheer')).card)).toContain('1 kanaal');
    expect(textOf((await school()).card)).toContain('1 kanaal gekoppeld');
    await unbind();
    expect(textOf((await world.say('beheerder', 'beheer')).card)).toContain('Nog geen kanaal gekoppeld');
    expect(textOf((await school()).card)).toContain('nog geen kanaal gekoppeld');
    expect(textOf((await kanalen()).card)).not.toContain('de-duinroos');
    expect(await world.bound()).toEqual([]);
  });

  it('can not be tested, counted, moved or let go again by an older card', async () => {
    const { world, unbind, before, channels } = await letGo();
    const question = await world.press(before, 'Koppel los');
    await unbind();
    for (const title of ['Test dit kanaal', 'Tel leden en gasten', 'Ander doel', 'Koppel los'])
      expect(textOf((await world.press(before, title)).card)).toContain('Dit is er niet (meer)');
    const moved = await world.press(before, 'Test dit kanaal', {
      verb: channelVerbs.move,
      data: { [CHANNEL_INPUTS.purpose]: 'swv:iedereen', [CHANNEL_INPUTS.was]: 'school:de-duinroos' },
    });
    expect(textOf(moved.card)).toContain('Dit is er niet (meer)');
    expect(textOf((await world.press(question, 'Ja, koppel los')).card)).toContain('Dit was al gedaan');
    expect(world.counts.asked).toEqual([]);
    expect(await channels()).toMatchObject([{ schoolId: 'de-duinroos', members: null }]);
  });

  it('gets no new message: what waited stays away, and the desk says why', async () => {
    const { world, unbind, before, key } = await letGo();
    await world.press(before, 'Test dit kanaal');
    await unbind();
    await world.deliver();
    const other = { ...channelPost({ key, id: channelSubject(key) }, 'test'), subject: subjectId('iets-anders') };
    const by = { actor: { swv: world.swv, person: world.people.beheerder }, now: world.house.clock.now() };
    await change(world.house, by, { verb: 'proef', subject: other.subject }, async (tx) => {
      await tx.post(other, { fresh: true, urgent: true });
      return ok(null);
    });
    await world.deliver();
    expect(world.sent.filter(({ update }) => !update)).toEqual([]);
    const desk = await world.press(await world.say('beheerder', 'beheer'), 'Open Bezorging');
    expect(textOf(desk.card)).toContain('2 ');
    const rows = await world.store.read(world.swv, (tx) => tx.db.select().from(posts));
    expect(
      rows.filter(({ kind }) => kind === CHANNEL_POSTS.test).map(({ state, lastError }) => [state, lastError]),
    ).toEqual([
      ['stuck', 'no address'],
      ['stuck', 'no address'],
    ]);
  });

  it('leaves a test message that arrived as it is', async () => {
    const { world, unbind, before, key } = await letGo();
    await world.press(before, 'Test dit kanaal');
    await world.deliver();
    await unbind();
    await world.deliver();
    const last = (start: string) => world.sent.findLast(({ title }) => title.startsWith(start));
    expect(last('Proefbericht')).toMatchObject({ conversationId: key, update: true });
    expect(world.sent.map(({ title }) => title)).not.toContain('Hier hoef je niets meer te doen');
    expect(last(LET_GO)).toMatchObject({ messageId: 'm1' });
  });

  it('is bound anew in its own row, with nothing of before but what stands there', async () => {
    const { world, unbind, kanalen, before, key, channels } = await letGo();
    await world.press(before, 'Tel leden en gasten');
    await world.press(before, 'Test dit kanaal');
    await world.deliver();
    await unbind();
    await world.deliver();
    world.moveTo(new Date('2026-12-01T09:00:00Z'));
    await world.bind('a', ALL);
    expect(await channels()).toMatchObject([
      {
        key,
        subject: 'swv-channel',
        schoolId: null,
        audience: 'iedereen',
        releasedAt: null,
        members: null,
        guests: null,
      },
    ]);
    await world.deliver();
    expect(world.sent.at(-1)).toMatchObject({ messageId: 'm1', title: 'Dit kanaal is gekoppeld' });
    const opened = textOf((await world.press(await kanalen(), 'Open ')).card);
    expect(opened).toContain('Gekoppeld sinds:  | 1 december 2026');
    expect(opened).toContain('nog niet geteld');
    expect(opened).not.toContain('Proefbericht:');
    expect(await world.lastDetail()).toMatchObject({ doelVoor: null, doelNa: 'swv:iedereen' });
  });

  it('is bound by one of two beheerders who do it at once', async () => {
    const { world, unbind, channels } = await letGo();
    await unbind();
    const asked = await world.mention('beheerder', 'a');
    await Promise.all([world.choose('beheerder', 'a', asked, ALL), world.choose('tweede-beheerder', 'a', asked, ALL)]);
    expect(await channels()).toHaveLength(1);
    expect((await world.audited()).filter(({ outcome }) => outcome === 'al-gedaan')).toHaveLength(1);
  });

  it('is no news when the bot leaves its team, and can say that it was let go once it is back', async () => {
    const { world, unbind, key } = await letGo();
    const gone = { kind: 'closed', tenantId: tenant(world.swv), team: world.id('team'), channel: null } as const;
    await unbind();
    await world.teamsSays(gone);
    expect((await world.audited()).filter(({ verb }) => verb === 'kanaal-gesloten')).toEqual([]);
    await world.deliver();
    expect(textOf(world.standsIn(key))).toContain('Dit kanaal is gekoppeld');
    await world.mention('zoco', 'a', 'ben je er nog?');
    await world.deliver();
    expect(textOf(world.standsIn(key))).toContain(LET_GO);
  });
});
