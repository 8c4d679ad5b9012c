import { and, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { posts } from '../../../../bot/delivery/tables.ts';
import { affiliations } from '../../../../bot/people/tables.ts';
import { localDate } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { textOf } from '../support/card-reader.ts';
import { endRole, theRequest } from '../support/ledger.ts';
import { createRequestWorld, type RequestWorld } from '../support/request-world.ts';
import {
  askDecision,
  clickToDecision,
  toConsulent,
  toCvt,
  toDecision,
  toDirectie,
  vote,
  ZIN,
} from '../support/route.ts';
import type { StaffKey } from '../support/staff.ts';

const GONE = 'afgehandeld of niet meer voor jou';

/** Draws every card of the request anew, as the delivery would. */
async function redraw(world: RequestWorld): Promise<void> {
  await world.house.store.write(world.swv, async (tx) => {
    for (const { id, wanted } of await tx.db.select().from(posts)) {
      await tx.db
        .update(posts)
        .set({ wanted: wanted + 1 })
        .where(eq(posts.id, id));
    }
  });
}

const messageOf = async (world: RequestWorld, who: StaffKey, kind: string) => {
  const [row] = await world.house.store.read(world.swv, (tx) =>
    tx.db
      .select()
      .from(posts)
      .where(and(eq(posts.toId, world.personOf(who)), eq(posts.kind, kind))),
  );
  return row?.messageId ?? null;
};

oneEngine('the cards of a request in people’s chats', (engine) => {
  const openWorld = async (changes: Parameters<typeof createRequestWorld>[1] = {}) =>
    createRequestWorld(await engine.swv(), changes);

  it('go to whoever holds the role today, deputies included, and to nobody else', async () => {
    const world = await openWorld();
    await toDirectie(world);
    expect(await world.chat('directie')).toHaveLength(1);
    expect(await world.chat('directie-waarnemer')).toHaveLength(1);
    expect(textOf((await world.last('directie-waarnemer')).card)).toContain('je neemt waar voor Directeur');
    expect(textOf((await world.last('directie')).card)).not.toContain('neemt waar');
    for (const who of ['directie-elders', 'consulent', 'lid', 'bestuurder'] as const) {
      expect(await world.chat(who)).toHaveLength(0);
    }
  });

  it('are empty for somebody whose role has ended, from the next time they are drawn', async () => {
    const world = await openWorld();
    await toConsulent(world);
    expect(textOf((await world.last('directie')).card)).toContain('A-2026-0001');
    await endRole(world, 'directie', 'directie', localDate('2026-11-22'));
    await redraw(world);
    expect(textOf((await world.last('directie')).card)).toContain(GONE);
    expect(textOf((await world.last('consulent')).card)).toContain('A-2026-0001');
  });

  it('are empty for a member of the CvT who got a tie with the school', async () => {
    const world = await openWorld();
    await toCvt(world);
    expect(textOf((await world.last('lid')).card)).toContain('wacht op je stem');
    const { school: schoolId } = await theRequest(world);
    const tie = { swvId: world.swv, personId: world.personOf('lid'), schoolId, from: localDate('2026-11-01') };
    await world.house.store.write(world.swv, async (tx) => void (await tx.db.insert(affiliations).values(tie)));
    await redraw(world);
    expect(textOf((await world.last('lid')).card)).toContain(GONE);
    expect(textOf((await world.last('volmachthouder')).card)).toContain('wacht op je stem');
  });

  it('come as a new message when something is asked, and change silently otherwise', async () => {
    const world = await openWorld();
    await toDirectie(world);
    await world.settle();
    await world.press(await world.last('directie'), 'Ja, wij doen mee');
    await world.settle();
    expect(await world.chat('zoco')).toHaveLength(1); // one status card, redrawn in place
    expect(world.notices('zoco')).toEqual([]);
    expect(world.notices('consulent')).toEqual([]); // the card itself is the toast
  });

  it('come anew at the bottom when the same is asked a second time; what stood above asks nothing any more', async () => {
    const world = await openWorld();
    await toConsulent(world);
    const ask = async () => {
      const form = await world.press(await world.last('consulent'), 'Vraag aanvulling');
      await world.press(form, 'Stel de vraag', { inputs: { vraag: 'Wat deed de mentor precies dit jaar?' } });
      await world.settle();
      return world.last('zoco');
    };
    const first = await ask();
    expect(first.card).toMatchObject({ summary: 'Je hebt 1 actie' });
    const form = await world.press(first, 'Bekijk de vraag');
    await world.press(form, 'Vul aan', { inputs: { antwoord: 'Elke week een gesprek met de leerling.' } });
    await world.settle();
    const second = await ask();
    expect(second.messageId).not.toBe(first.messageId);
    expect(second.card).toMatchObject({ summary: 'Je hebt 1 actie' });
    const above = (await world.chat('zoco')).find(({ messageId }) => messageId === first.messageId);
    expect(textOf(above?.card ?? second.card)).toContain('Deze kaart is vervangen');
    expect(world.notices('zoco')).toEqual([]);
  });

  it('can be acted on in the copy above, when the screen was not drawn again yet', async () => {
    const world = await openWorld();
    await toDirectie(world);
    const first = await world.last('directie');
    const form = await world.press(first, 'Nee, eerst overleggen');
    await world.press(form, 'Stuur terug', { inputs: { zin: 'Eerst wil ik je even spreken.' } });
    await world.settle();
    const back = await world.press(await world.last('zoco'), 'Ga verder');
    await world.press(back, 'Stuur naar directie');
    await world.settle();
    const second = await world.last('directie');
    expect(second.messageId).not.toBe(first.messageId);
    await world.press({ ...second, messageId: first.messageId }, 'Ja, wij doen mee');
    await world.settle();
    expect((await theRequest(world)).state).toBe('bij-consulent');
    const shown = await world.chat('directie');
    expect(shown.filter(({ card }) => textOf(card).includes('is bij de onderwijsconsulent'))).toHaveLength(1);
    expect(await messageOf(world, 'directie', 'directie')).toBe(first.messageId);
    expect(textOf(shown.at(-1)?.card ?? first.card)).toContain('Deze kaart is vervangen');
  });

  it('say a decision in a message of its own to the school, at once', async () => {
    const world = await openWorld();
    await toDecision(world);
    const [before, directie] = [(await world.chat('zoco')).length, (await world.chat('directie')).length];
    await world.press(await askDecision(world, 'volmachthouder', 'Toekennen'), 'Ja, dit is mijn besluit');
    expect(await world.chat('zoco')).toHaveLength(before + 1);
    expect(await world.chat('directie')).toHaveLength(directie + 1);
    expect((await world.last('zoco')).card).toMatchObject({ summary: 'Er is een besluit' });
  });

  it('tell everyone how it ended once: the other cards fold to one line', async () => {
    const world = await openWorld();
    await clickToDecision(world);
    await world.press(await askDecision(world, 'volmachthouder', 'Toekennen'), 'Ja, dit is mijn besluit');
    await world.settle();
    for (const who of ['zoco', 'directie', 'volmachthouder'] as const) {
      const cards = (await world.chat(who)).map(({ card }) => textOf(card));
      expect(cards.filter((text) => text.includes('A-2026-0001 is toegekend'))).toHaveLength(1);
      expect(cards.filter((text) => /A-2026-0001 is klaar: toegekend op 2\d november 2026\./.test(text))).toHaveLength(
        1,
      );
    }
    expect(textOf((await world.last('lid')).card)).toContain('A-2026-0001 is klaar: toegekend');
  });

  it('tell in full on the status card that a request was withdrawn, for no other card says so', async () => {
    const world = await openWorld();
    await toCvt(world);
    await world.press(await world.press(await world.last('zoco'), 'Trek in'), 'Ja, trek in');
    await world.settle();
    expect(textOf((await world.last('zoco')).card)).toContain('A-2026-0001 is ingetrokken');
    expect(textOf((await world.last('lid')).card)).toContain('A-2026-0001 is klaar: ingetrokken');
  });

  it('tell in full how it ended to who looks it up', async () => {
    const world = await openWorld();
    await toDecision(world);
    await world.press(await askDecision(world, 'volmachthouder', 'Toekennen'), 'Ja, dit is mijn besluit');
    const list = await world.say('zoco', 'status');
    expect(textOf((await world.press(list, 'Open A-2026-0001')).card)).toContain('A-2026-0001 is toegekend');
  });

  it('name the day that the SWV aims at and that of the law, and neither while the term stands still', async () => {
    const world = await openWorld();
    await toConsulent(world);
    const both =
      /Ontvangen op [a-z]+ \d+ [a-z]+; besluit uiterlijk [a-z]+ \d+ [a-z]+; we streven naar [a-z]+ \d+ [a-z]+\./;
    expect(textOf((await world.last('zoco')).card)).toMatch(both);
    const form = await world.press(await world.last('consulent'), 'Vraag aanvulling');
    await world.press(form, 'Stel de vraag', { inputs: { vraag: ZIN } });
    await world.settle();
    expect(textOf((await world.last('directie')).card)).not.toMatch(/streven|volgens de wet/i);
  });

  it('leave a form alone while it is filled in: its message is not touched', async () => {
    const world = await openWorld();
    await toDirectie(world);
    const form = await world.press(await world.last('directie'), 'Nee, eerst overleggen');
    await world.press(form, 'Stuur terug', { inputs: { zin: '' } });
    const back = await world.last('zoco');
    const overview = await world.press(back, 'Ga verder');
    const step = await world.press(overview, 'Pas dit aan (stap 2)');
    await world.press(step, 'Bewaar en ga verder', { inputs: { bedrag: '1.500' } });
    expect(await world.last('zoco')).toEqual(back);
  });

  it('do not take the dossier off the screen of who is reading when a colleague votes', async () => {
    const world = await openWorld();
    await toCvt(world);
    const before = await world.last('lid');
    await vote(world, 'volmachthouder');
    expect(await world.last('lid')).toEqual(before);
  });

  it('move to the message in which somebody clicked, when it was a copy that nobody knew of', async () => {
    const world = await openWorld();
    await toDirectie(world);
    const known = await world.last('directie');
    const copy = await world.copyOf(known);
    await world.press(copy, 'Ja, wij doen mee');
    expect(await messageOf(world, 'directie', 'directie')).toBe(copy.messageId);
    expect(textOf((await world.last('directie')).card)).toContain('A-2026-0001 is bij de onderwijsconsulent');
  });

  it('stay where they are when the same card is opened from a list', async () => {
    const world = await openWorld();
    await toDirectie(world);
    const { messageId: known } = await world.last('directie');
    const list = await world.say('directie', 'status');
    const opened = await world.press(list, 'Open A-2026-0001');
    expect(textOf(opened.card)).toContain('A-2026-0001 wacht op jou');
    await world.press(opened, 'Ja, wij doen mee');
    expect(await messageOf(world, 'directie', 'directie')).toBe(known);
    expect((await theRequest(world)).state).toBe('bij-consulent');
  });

  it('reach the school when the zorgcoördinator who asked has left', async () => {
    const world = await openWorld();
    await toDecision(world);
    await endRole(world, 'zoco', 'zorgcoordinator', localDate('2026-11-22'));
    await world.press(await askDecision(world, 'volmachthouder', 'Toekennen'), 'Ja, dit is mijn besluit');
    expect(textOf((await world.last('collega')).card)).toContain('A-2026-0001 is toegekend');
  });
});
