import { expect, it } from 'vitest';
import { cardOf, peopleAt, wordsOf } from '../support/host-route.ts';
import { openRaceWorld } from '../support/race-world.ts';
import { oneEngine } from '../support/stores.ts';

const ZOCO = 'zoco-duinroos';
const DIRECTIE = 'directie-duinroos';
const BEHEERDER = 'beheerder';

/** By the endpoint of the bot and the stand-in of Teams: the school's channel stands in the tenant of its board. */
oneEngine('a school binds its channel with the beheerder of the samenwerkingsverband', (engine) => {
  async function open() {
    const world = await openRaceWorld(await engine.fresh());
    const { teams, idle } = world;
    const people = peopleAt(world);
    const found = teams.chats(ZOCO).find(({ conversation }) => conversation.title === 'De Duinroos');
    if (!found) throw new Error('De Duinroos has no channel.');
    const channel = found.conversation.id;
    /** What one persona sees in the channel: the cards of the bot, oldest first. */
    const seenBy = (persona: string) =>
      teams.view(persona, channel).flatMap(({ author, cards }) => (author === null ? [wordsOf(cards)] : []));
    const last = () => teams.messages(channel).findLast(({ author }) => author === null)?.id ?? '';
    const mention = async (persona: string) => {
      await teams.say(persona, channel, '@Meedoen');
      await idle();
    };
    const click = async (persona: string, title: string) => {
      const answer = cardOf(await teams.click(persona, last(), title));
      await idle();
      return answer;
    };
    /** In the own chat of the beheerder, by typing and by rows. */
    const beheer = async (...titles: readonly string[]) => {
      await teams.say(BEHEERDER, teams.personalChat(BEHEERDER), 'beheer');
      let answer = '';
      for (const title of titles) answer = cardOf(await people.click(BEHEERDER, title));
      return answer;
    };
    return { world, teams, people, channel, seenBy, mention, click, beheer };
  }

  it('asks, answers, is told to all, and is let go again', async () => {
    const { world, people, seenBy, mention, click, beheer } = await open();
    try {
      await mention(ZOCO);
      expect(seenBy(DIRECTIE).at(-1)).toContain('Is dit het kanaal van je school?');
      expect(seenBy(DIRECTIE).at(-1)).not.toContain('Zeeduin'); // a school of the zoco's that others need not know
      expect(await click(ZOCO, 'Ja, kies de school')).toContain('Het Zeeduin');
      expect(seenBy(DIRECTIE).at(-1)).toContain('Is dit het kanaal van je school?');
      expect(await click(ZOCO, 'De Duinroos')).toContain('Gevraagd aan de beheerder');
      expect(seenBy(DIRECTIE).at(-1)).toContain('Gevraagd aan de beheerder');
      expect(seenBy(DIRECTIE).at(-1)).not.toContain('Zoco');

      expect(people.cardsOf(BEHEERDER).at(-1)).toContain('De Duinroos |  vraagt: is dit ons kanaal?');
      const opened = cardOf(await people.click(BEHEERDER, 'Bekijk'));
      expect(opened).toContain('Zoco van de Duinroos en het Zeeduin (zorgcoördinator)');
      expect(opened).toContain('vloedlijn.example');
      expect(opened).toMatch(/\d+ leden, (?:geen gasten|\d+ gasten?)/);
      expect(cardOf(await people.click(BEHEERDER, 'Koppel'))).toContain('Gekoppeld. Dat staat nu ook');
      expect(seenBy(DIRECTIE).at(-1)).toContain('Dit kanaal is gekoppeld');
      expect(people.cardsOf(ZOCO).at(-1)).toContain('Het kanaal van je school is gekoppeld');
      // The card on which it was answered tells what came of it, also where an update took the answer away.
      expect(people.cardsOf(BEHEERDER).at(-1)).toContain('Het kanaal is gekoppeld.');

      await beheer('Open Kanalen', 'Open De Duinroos', 'Koppel los');
      expect(cardOf(await people.click(BEHEERDER, 'Ja, koppel los'))).toContain('Losgekoppeld');
      expect(seenBy(DIRECTIE).at(-1)).toContain('Dit kanaal is niet meer gekoppeld');
    } finally {
      await world.close();
    }
  });

  it('is told no, in the channel too', async () => {
    const { world, people, seenBy, mention, click, beheer } = await open();
    try {
      await mention(DIRECTIE);
      expect(await click(DIRECTIE, 'Ja, vraag het aan')).toContain('Gevraagd aan de beheerder');
      expect(await beheer('Open Kanalen', 'Bekijk het voorstel')).toContain('Directeur van de Duinroos (directie)');
      expect(cardOf(await people.click(BEHEERDER, 'Nee, niet koppelen'))).toContain('Niet gekoppeld.');
      expect(seenBy(ZOCO).at(-1)).toContain('Dit kanaal is niet gekoppeld');
      expect(people.cardsOf(DIRECTIE).at(-1)).toContain('Het kanaal is niet gekoppeld');
      await beheer('Open Kanalen');
      expect(people.cardsOf(BEHEERDER).at(-1)).not.toContain('voorstel');
    } finally {
      await world.close();
    }
  });
});
