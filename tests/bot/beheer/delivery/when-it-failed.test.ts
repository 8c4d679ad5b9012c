import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { notices, posts } from '../../../../bot/delivery/tables.ts';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../../arrangements/support/card-reader.ts';
import { openDesk } from '../support/delivery-desk.ts';

oneEngine('what the delivery desk knows of a failure', (engine) => {
  const open = () => openDesk(engine);

  it('says of a text when it was tried, and of a card that stands there only that it was not redrawn', async () => {
    const world = await open();
    await world.installed();
    await world.text('weg', 'over', '403 ConversationBlockedByUser');
    await world.stuck('a', 'status', '404 ConversationNotFound');
    await world.write((tx) => tx.db.update(notices).set({ leftAt: new Date('2026-11-24T08:00:00Z') }));
    const october = new Date('2026-10-01T08:00:00Z'); // when the card came; not when its redraw failed
    await world.write((tx) => tx.db.update(posts).set({ messageId: 'm1', notBefore: october }));
    const desk = await world.desk();
    expect(textOf(desk.card)).toMatch(/kort bericht dat er iets te doen is, geprobeerd op dinsdag 24 november/);
    expect(textOf(desk.card)).toMatch(/een statuskaart van een aanvraag die er al staat, maar niet is bijgewerkt/);
    expect(textOf(desk.card)).not.toContain('oktober');
    const card = await world.press(desk, 'Bekijk een statuskaart');
    expect(textOf(card.card)).toContain('de kaart staat er al, maar is niet bijgewerkt');
  });

  it('counts for the menu what it shows itself: also what nobody knows of, and what a worker left when it died', async () => {
    const world = await open();
    const home = async () => textOf((await world.say('beheerder', 'beheer')).card);
    expect(await home()).toContain('Alles is bezorgd');
    await world.text('over', 'over', 'no address');
    await world.text('misschien', 'unclear', 'unclear 504');
    await world.text('weg', 'over', 'x');
    const leftAt = new Date(world.house.clock.now().getTime() - 14 * 60_000);
    const left = { state: 'on-its-way', leftAt } as const;
    await world.write((tx) => tx.db.update(notices).set(left).where(eq(notices.key, 'weg')));
    expect(await home()).toContain('2 berichten zijn niet bezorgd');
    world.moveTo(new Date(leftAt.getTime() + 16 * 60_000));
    expect(await home()).toContain('3 berichten zijn niet bezorgd');
    expect(textOf((await world.desk()).card)).toContain('Niet bezorgd: 3');
  });

  it('tells the directeur-bestuurder who tries again, and nobody to click a button that is not there', async () => {
    const world = await open();
    await world.text('misschien', 'unclear', 'unclear 504');
    const looks = await world.press(await world.desk('bestuurder'), 'Bekijk een kort bericht');
    expect(textOf(looks.card)).toContain('Opnieuw proberen en opgeven doet de functioneel beheerder');
    const shut = await world.press(await world.desk(), 'Bekijk een kort bericht');
    expect(textOf(shut.card)).toContain('Opnieuw sturen kan nu niet');
    expect(textOf(shut.card)).not.toContain('kies dan "Probeer opnieuw"');
  });
});
