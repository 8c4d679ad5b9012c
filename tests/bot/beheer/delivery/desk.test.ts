import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { renderers } from '../../../../bot/arrangements/posts/renderers.ts';
import { channelPosts } from '../../../../bot/beheer/posts/channels/channel-posts.ts';
import { notices, posts } from '../../../../bot/delivery/tables.ts';
import { markUnreachable } from '../../../../bot/people/reach.ts';
import { MESSAGE_KINDS, messageKind } from '../../../../cards/beheer/delivery/kinds.ts';
import { subjectId } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { openDesk } from '../support/delivery-desk.ts';

oneEngine('the delivery desk', (engine) => {
  const open = () => openDesk(engine);

  it('says that all arrived when it did', async () => {
    const world = await open();
    expect(textOf((await world.desk()).card)).toContain('Alles is bezorgd');
  });

  it('names who did not get what since when and why, and nothing of what is in it', async () => {
    const world = await open();
    await world.installed();
    await world.write((tx) => markUnreachable(tx, world.people.zoco, 'blocked', new Date()));
    await world.stuck('geheim-onderwerp', 'directie', '403 ConversationBlockedByUser');
    const desk = await world.desk();
    expect(textOf(desk.card)).toMatch(
      /Niet bezorgd: 1 .*zoco .*aanvraagkaart voor de directie, bedoeld voor woensdag 25 november .* heeft Meedoen geblokkeerd/,
    );
    const one = await world.press(desk, 'Bekijk een aanvraagkaart');
    expect(textOf(one.card)).toMatch(/Vraag deze persoon om Meedoen opnieuw te installeren/);
    expect(textOf(one.card)).toMatch(/Daarna gaat dit vanzelf op weg/);
    // Trying again cannot help before they are back.
    expect(buttonsOf(one.card).map(({ title }) => title)).toEqual(['Terug naar bezorging', 'Geef op']);
    expect(JSON.stringify([desk.card.content, one.card.content])).not.toContain('geheim-onderwerp');
  });

  it('tries one again, once: the second click and the second beheerder do nothing', async () => {
    const world = await open();
    await world.installed();
    await world.stuck('a', 'status', '404 ConversationNotFound');
    const one = await world.press(await world.desk(), 'Bekijk een statuskaart');
    const other = await world.press(await world.desk('tweede-beheerder'), 'Bekijk een statuskaart');
    expect(textOf((await world.press(one, 'Probeer opnieuw')).card)).toContain('Ik probeer het opnieuw.');
    expect(await world.stateOf('a')).toBe('live');
    expect(textOf((await world.press(one, 'Probeer opnieuw')).card)).toContain('Dit gaat al opnieuw op weg');
    expect(textOf((await world.press(other, 'Probeer opnieuw')).card)).toContain('Dit gaat al opnieuw op weg');
    const rows = (await world.audited()).filter(({ verb }) => verb === 'beheer.bezorging.opnieuw');
    expect(rows.map(({ outcome }) => outcome)).toEqual(['ok', 'bezorging-gaat-al', 'bezorging-gaat-al']);
    expect(JSON.parse(rows[0]?.payload ?? '')).toMatchObject({
      wat: 'bezorging',
      soort: 'aanvragen.status',
      aan: world.people.zoco,
      fout: '404 ConversationNotFound',
      voor: 'mislukt',
      na: 'wacht',
    });
  });

  it('says of one that went meanwhile that it arrived', async () => {
    const world = await open();
    await world.installed();
    await world.stuck('a', 'status', '404 ConversationNotFound');
    const one = await world.press(await world.desk(), 'Bekijk een statuskaart');
    await world.write((tx) => tx.db.update(posts).set({ state: 'live', shown: 1, messageId: 'm9', claim: 2 }));
    expect(textOf((await world.press(one, 'Probeer opnieuw')).card)).toContain('Dit is intussen bezorgd');
  });

  it('shows first what happened to a message that failed once more after the card was drawn', async () => {
    const world = await open();
    await world.installed();
    await world.stuck('a', 'status', '404 ConversationNotFound');
    const one = await world.press(await world.desk(), 'Bekijk een statuskaart');
    await world.write((tx) => tx.db.update(posts).set({ claim: 2, lastError: '413 MessageSizeTooBig' }));
    const again = await world.press(one, 'Probeer opnieuw');
    expect(textOf(again.card)).toMatch(/intussen iets mee gebeurd.*te groot voor Teams/);
    expect(await world.stateOf('a')).toBe('stuck');
  });

  it('does not try again where nothing can arrive, also when the button was forged', async () => {
    const world = await open();
    await world.stuck('a', 'status', 'no address');
    const one = await world.press(await world.desk(), 'Bekijk een statuskaart');
    const forged = await world.press(one, 'Geef op', { verb: 'beheer.bezorging.opnieuw' });
    expect(textOf(forged.card)).toContain('Opnieuw proberen heeft nog geen zin');
    expect(await world.stateOf('a')).toBe('stuck');
  });

  it('tries all again that can arrive, and leaves out what may have arrived', async () => {
    const world = await open();
    await world.installed();
    await world.stuck('a', 'status', '404 ConversationNotFound');
    await world.text('weg', 'over', '403 ConversationBlockedByUser');
    await world.text('misschien', 'unclear', 'unclear 504');
    const desk = await world.desk();
    expect(textOf(desk.card)).toContain('Niet bezorgd: 3');
    const after = await world.press(desk, 'Probeer 2 opnieuw');
    expect(textOf(after.card)).toMatch(/Ik probeer 2 berichten opnieuw.*Niet bezorgd: 1/);
    expect([await world.stateOf('a'), await world.noticeOf('weg'), await world.noticeOf('misschien')]).toEqual([
      'live',
      'waiting',
      'unclear',
    ]);
    expect(textOf((await world.press(desk, 'Probeer 2 opnieuw')).card)).toContain('niets dat ik opnieuw kan proberen');
  });

  it('sends a text of which nobody knows only when it is asked for by itself, and once', async () => {
    const world = await open();
    await world.installed();
    await world.text('misschien', 'unclear', 'unclear 504');
    const one = await world.press(await world.desk(), 'Bekijk een kort bericht');
    expect(textOf(one.card)).toContain('dan kan het twee keer komen');
    await world.press(one, 'Probeer opnieuw');
    expect(await world.noticeOf('misschien')).toBe('waiting');
    // It fails again; the card from before does not send it a third time.
    await world.write((tx) => tx.db.update(notices).set({ state: 'unclear' }));
    expect(textOf((await world.press(one, 'Probeer opnieuw')).card)).toContain('intussen iets mee gebeurd');
    expect(await world.noticeOf('misschien')).toBe('unclear');
  });

  it('shows a text that a worker left on its way when it died', async () => {
    const world = await open();
    await world.text('weg', 'over', 'x');
    const leftAt = new Date(world.house.clock.now().getTime() - 14 * 60_000);
    await world.write((tx) => tx.db.update(notices).set({ state: 'on-its-way', leftAt, lastError: null }));
    expect(textOf((await world.desk()).card)).not.toContain('Niet bezorgd');
    world.moveTo(new Date(leftAt.getTime() + 16 * 60_000));
    expect(textOf((await world.desk()).card)).toMatch(/Niet bezorgd: 1.*misschien wel aangekomen/);
  });

  it('gives an ordinary card up at once: it is gone, and stays so', async () => {
    const world = await open();
    await world.stuck('a', 'status', 'no address');
    const one = await world.press(await world.desk(), 'Bekijk een statuskaart');
    expect(textOf((await world.press(one, 'Geef op')).card)).toContain('Ik stuur dit niet meer');
    expect(await world.stateOf('a')).toBe('gone');
    expect(textOf((await world.press(one, 'Geef op')).card)).toContain('Dit hoeft niet meer');
  });

  it('asks first before a decision or an urgent card is given up', async () => {
    const world = await open();
    await world.stuck('a', 'uitkomst', 'no address');
    const one = await world.press(await world.desk(), 'Bekijk de uitkomst');
    const asked = await world.press(one, 'Geef op');
    expect(textOf(asked.card)).toContain('Weet je zeker dat deze persoon het op een andere manier hoort?');
    expect(await world.stateOf('a')).toBe('stuck');
    expect(textOf((await world.press(asked, 'Nee, laat staan')).card)).toContain('Dit is niet bezorgd');
    await world.press(asked, 'Ja, geef op');
    expect(await world.stateOf('a')).toBe('gone');

    await world.stuck('b', 'status', 'no address');
    await world.write((tx) =>
      tx.db
        .update(posts)
        .set({ urgent: true })
        .where(eq(posts.subject, subjectId('b'))),
    );
    const urgent = await world.press(await world.press(await world.desk(), 'Bekijk een statuskaart'), 'Geef op');
    expect(textOf(urgent.card)).toContain('Weet je zeker');
    expect(await world.stateOf('b')).toBe('stuck');
  });

  it('counts what waits, and says why', async () => {
    const world = await open();
    await world.installed();
    for (const subject of ['a', 'b']) {
      await world.stuck(subject, 'status', 'x');
    }
    await world.write((tx) => tx.db.update(posts).set({ state: 'live', lastError: null }));
    const tomorrow = new Date(world.house.clock.now().getTime() + 86_400_000);
    await world.write((tx) =>
      tx.db
        .update(posts)
        .set({ notBefore: tomorrow })
        .where(eq(posts.subject, subjectId('b'))),
    );
    const text = textOf((await world.desk()).card);
    expect(text).toMatch(
      /2 .*statuskaarten van aanvragen.*de oudste sinds woensdag 25 november; 1 wacht tot een werkdag/,
    );
  });

  it('pages by eight and opens a page that is there, whatever page is asked for', async () => {
    const world = await open();
    for (let at = 0; at < 9; at += 1) await world.stuck(`s-${at}`, 'status', 'no address');
    const desk = await world.desk();
    expect(textOf(desk.card)).toContain('Pagina 1 van 2');
    const next = await world.press(desk, 'Volgende');
    expect(textOf(next.card)).toContain('Pagina 2 van 2');
    expect(textOf((await world.press(next, 'Vorige', { data: { page: 99 } })).card)).toContain('Pagina 2 van 2');
  });

  it('lets the directeur-bestuurder look: no button changes anything, and a forged one is refused', async () => {
    const world = await open();
    await world.installed();
    await world.stuck('a', 'status', '404 ConversationNotFound');
    const desk = await world.desk('bestuurder');
    const one = await world.press(desk, 'Bekijk een statuskaart');
    const titles = [...buttonsOf(desk.card), ...buttonsOf(one.card)].map(({ title }) => title);
    expect(titles.filter((title) => /opnieuw$|Geef op/.test(title))).toEqual([]);
    for (const verb of ['opnieuw', 'alles-opnieuw', 'geef-op']) {
      const forged = await world.press(one, 'Terug', { verb: `beheer.bezorging.${verb}` });
      expect(textOf(forged.card)).toContain('maar niet aanpassen');
    }
    expect(await world.stateOf('a')).toBe('stuck');
  });

  it('refuses a zoco who forges the buttons, and says so in the audit log', async () => {
    const world = await open();
    await world.installed();
    await world.stuck('a', 'status', '404 ConversationNotFound');
    const menu = await world.say('zoco', 'hoi');
    for (const verb of ['beheer.bezorging', 'beheer.bezorging.bekijk', 'beheer.bezorging.opnieuw']) {
      expect(textOf((await world.press(menu, 'Mijn taken', { verb })).card)).toContain('Beheer is voor');
    }
    expect(await world.stateOf('a')).toBe('stuck');
    expect((await world.audited()).filter(({ outcome }) => outcome === 'niet-jouw-rol')).toHaveLength(3);
  });

  it('does not know the message of another samenwerkingsverband', async () => {
    const [world, elsewhere] = [await open(), await open()];
    for (const each of [world, elsewhere]) {
      await each.installed();
      await each.stuck('a', 'status', '404 ConversationNotFound');
    }
    const theirs = buttonsOf((await elsewhere.desk()).card).find(({ title }) => title.startsWith('Bekijk'));
    const one = await world.press(await world.desk(), 'Bekijk een statuskaart');
    const forged = await world.press(one, 'Probeer opnieuw', { data: { id: theirs?.data.id } });
    expect(textOf(forged.card)).toContain('Dit is er niet (meer)');
    expect(await elsewhere.stateOf('a')).toBe('stuck');
  });

  it('has words for every card of every feature', async () => {
    const world = await open();
    const kinds = Object.keys(renderers(world.house));
    expect(kinds.filter((kind) => messageKind('aanvragen', kind) === 'kaart')).toEqual([]);
    expect(Object.keys(channelPosts).filter((kind) => messageKind('beheer', kind) === 'kaart')).toEqual([]);
    const known = Object.keys(MESSAGE_KINDS).filter((name) => name.startsWith('aanvragen.'));
    expect(known).toHaveLength(kinds.length);
    expect(messageKind('een-oude', 'kaart')).toBe('kaart');
  });
});
