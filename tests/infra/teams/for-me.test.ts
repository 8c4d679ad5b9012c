import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dossierCard, formCard, numberedCard, savedCard, statusCard, welcomeCard } from '../../support/echo-cards.ts';
import { startTeamsHost, type TeamsHost } from '../../support/teams-host.ts';

const ZOCO = 'zoco-duinroos';
const DIRECTIE = 'directie-duinroos';
let host: TeamsHost;
let channel: string;
let message: string;
beforeEach(async () => {
  host = await startTeamsHost();
  channel = host.teams.chats(ZOCO).find(({ conversation }) => conversation.kind === 'channel')?.conversation.id ?? '';
  message = await host.bot.send(channel, statusCard);
});
afterEach(() => host.close());

const seenBy = (persona: string) => host.teams.view(persona, channel).find(({ id }) => id === message);

describe('a for-me card', () => {
  test('replaces the card for the one who clicked and for nobody else', async () => {
    expect(await host.teams.click(ZOCO, message, 'Bekijk de aanvraag')).toEqual({ kind: 'card', card: dossierCard });
    expect(seenBy(ZOCO)).toMatchObject({ forMe: true, cards: [dossierCard] });
    expect(seenBy(DIRECTIE)).toMatchObject({ forMe: false, cards: [statusCard] });
    expect(host.teams.messages(channel)[0]?.cards).toEqual([statusCard]);
  });

  test.each<[string, () => unknown]>([
    ['a reload', () => host.teams.reload(ZOCO)],
    ['a reaction of anyone', () => host.teams.reaction(DIRECTIE, message)],
    ['an update by the bot', () => host.bot.update(channel, message, numberedCard(2))],
  ])('vanishes on %s', async (_, happen) => {
    await host.teams.click(ZOCO, message, 'Bekijk de aanvraag');
    await happen();
    expect(seenBy(ZOCO)?.forMe).toBe(false);
    expect(seenBy(ZOCO)?.cards).not.toEqual([dossierCard]);
  });

  test('a reload of another persona leaves mine', async () => {
    await host.teams.click(ZOCO, message, 'Bekijk de aanvraag');
    host.teams.reload(DIRECTIE);
    expect(seenBy(ZOCO)?.forMe).toBe(true);
  });

  test('its own buttons work on the same message', async () => {
    await host.teams.click(ZOCO, message, 'Bekijk de aanvraag');
    await host.teams.click(ZOCO, message, 'Sluit dossier');
    expect(seenBy(ZOCO)?.cards).toEqual([statusCard]);
    expect(host.bot.activities.at(-1)).toMatchObject({ replyToId: message, value: { action: { verb: 'close' } } });
  });
});

describe('a click by title', () => {
  test('sends the inputs as they stand, an empty one not at all, and only what is typed differs', async () => {
    const form = await host.bot.send(channel, formCard);
    const outcome = await host.teams.click(ZOCO, form, 'Bewaar en ga verder', { doel: 'weer naar alle lessen' });
    expect(outcome).toEqual({ kind: 'card', card: savedCard('Je schreef: weer naar alle lessen (10 weken)') });
    const { data } = host.bot.activities.at(-1)?.value?.action ?? {};
    expect(data).toMatchObject({
      doel: 'weer naar alle lessen',
      duur: '10',
      start: '2026-12-07',
      gehoord: 'false',
      id: 'a1',
    });
    expect(data).not.toHaveProperty('vorm');
  });

  test('a row is pressed by the title of its selectAction; a title that is not there is a mistake of the test', async () => {
    const menu = await host.bot.send(channel, welcomeCard);
    expect(await host.teams.click(ZOCO, menu, 'Nieuwe aanvraag')).toEqual({ kind: 'card', card: formCard });
    await expect(host.teams.click(ZOCO, menu, 'Bestaat niet')).rejects.toThrow('has no button');
    await expect(host.teams.click(ZOCO, menu, 'Later verder', { x: '1' })).rejects.toThrow('has no input x');
  });
});

describe('answers that are no card', () => {
  test('an error of the bot comes with its own words and changes nothing', async () => {
    const outcome = await host.teams.click(ZOCO, message, 'Nee, eerst overleggen');
    expect(outcome).toEqual({ kind: 'error', code: 'NietNu', text: 'Dat lukte niet. Wat je typte, is bewaard.' });
    expect(seenBy(ZOCO)?.forMe).toBe(false);
  });

  test('a message is shown as text', async () => {
    expect(await host.teams.press(ZOCO, message, 'message', {})).toEqual({
      kind: 'message',
      text: 'Typ gewoon wat je zoekt.',
    });
  });

  test('a 500 is out of reach', async () => {
    expect(await host.teams.press(ZOCO, message, 'crash', {})).toEqual({ kind: 'unreachable', status: 500 });
  });

  test('a silent bot is out of reach when Teams has waited long enough', async () => {
    const impatient = await startTeamsHost({ waitsMs: 200 });
    impatient.bot.silent.add('open');
    const id = await impatient.bot.send(impatient.teams.personalChat(ZOCO), statusCard);
    expect(await impatient.teams.press(ZOCO, id, 'open', {})).toEqual({ kind: 'unreachable', status: null });
    await impatient.close();
  });
});
