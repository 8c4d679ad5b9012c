import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFiles } from '../../../bot/teams/files.ts';
import { isLoopback } from '../../../bot/teams/may-call.ts';
import { parseActivity } from '../../../bot/teams/parse-activity.ts';
import { readDemo } from '../../../infra/local/demo/read-demo.ts';
import { startTeamsHost, type TeamsHost } from '../../support/teams-host.ts';

const ZOCO = 'zoco-duinroos';
let host: TeamsHost;
beforeEach(async () => {
  host = await startTeamsHost();
});
afterEach(() => host.close());

const personaOf = (key: string) => {
  const persona = readDemo().personas.find((one) => one.persona === key);
  if (persona === undefined) throw new Error(`no persona ${key}`);
  return persona;
};
const lastActivity = () => {
  const last = host.bot.activities.at(-1);
  if (last === undefined) throw new Error('the bot heard nothing');
  return last;
};
const channelOf = (persona: string, title: string) => {
  const chat = host.teams.chats(persona).find(({ conversation }) => conversation.title === title);
  if (chat === undefined) throw new Error(`no channel ${title}`);
  return chat.conversation;
};

describe('what the bot receives', () => {
  test('a typed text has the shape that Teams gives it', async () => {
    const chat = host.teams.personalChat(ZOCO);
    await host.teams.say(ZOCO, chat, 'hallo');
    const zoco = personaOf(ZOCO);
    expect(lastActivity()).toMatchObject({
      type: 'message',
      channelId: 'msteams',
      text: 'hallo',
      textFormat: 'plain',
      locale: 'nl-NL',
      serviceUrl: `${host.url}/teams`,
      timestamp: '2026-11-20T08:14:00.000Z',
      localTimestamp: '2026-11-20T09:14:00.000+01:00',
      from: { name: zoco.name, aadObjectId: zoco.aadObjectId, id: expect.stringMatching(/^29:1/) },
      recipient: { id: expect.stringMatching(/^28:/), name: 'Meedoen' },
      conversation: { id: chat, conversationType: 'personal', tenantId: zoco.tenantId },
      channelData: { tenant: { id: zoco.tenantId } },
    });
    expect(lastActivity().conversation).not.toHaveProperty('isGroup');
  });

  test('a file has the shape that Teams gives it, and its address gives the very bytes', async () => {
    const bytes = new Uint8Array([0xe9, 0, 0x3b, 0xff]);
    const { message } = await host.teams.sendFile(ZOCO, { name: 'Mensen en scholen.CSV', bytes });
    expect(message).toMatchObject({ author: ZOCO, text: 'Bestand: Mensen en scholen.CSV' });
    const last = lastActivity();
    expect(last).not.toHaveProperty('text');
    expect(last).toMatchObject({
      type: 'message',
      conversation: { id: host.teams.personalChat(ZOCO), conversationType: 'personal' },
      attachments: [
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          name: 'Mensen en scholen.CSV',
          content: { downloadUrl: expect.stringContaining(`${host.url}/teams/files/`), fileType: 'csv' },
        },
        { contentType: 'text/html' },
      ],
    });
    const inbound = parseActivity(last);
    const [file] = inbound?.kind === 'message' ? (inbound.files ?? []) : [];
    expect(file).toMatchObject({ name: 'Mensen en scholen.CSV', type: 'csv' });
    const fetched = await createFiles({ mayFetch: isLoopback }).fetch(file?.downloadUrl ?? '');
    expect(fetched.kind === 'fetched' && [...fetched.bytes]).toEqual([...bytes]);
    expect((await fetch(`${host.url}/teams/files/geraden`)).status).toBe(404);
    expect((await fetch(file?.downloadUrl ?? '', { headers: { origin: 'https://elders.example' } })).status).toBe(403);
  });

  test('a click is an invoke on its message, the inputs merged into the data', async () => {
    const message = await host.bot.send(host.teams.personalChat(ZOCO), 'een kaart');
    await host.teams.press(ZOCO, message, 'save', { id: 'a1', doel: 'oud' }, { doel: 'nieuw' }, { actionId: 'knop' });
    expect(lastActivity()).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: message,
      value: {
        trigger: 'manual',
        action: { type: 'Action.Execute', id: 'knop', verb: 'save', data: { id: 'a1', doel: 'nieuw' } },
      },
    });
  });

  test('a channel without @mention is not for the bot; with one it hears the thread and the mention', async () => {
    const channel = channelOf(ZOCO, 'De Duinroos');
    const unheard = await host.teams.say(ZOCO, channel.id, 'zonder naam');
    expect(unheard.bot).toBeNull();
    expect(host.bot.activities).toHaveLength(0);

    const heard = await host.teams.say(ZOCO, channel.id, '@Meedoen hallo');
    expect(lastActivity()).toMatchObject({
      text: '<at>Meedoen</at> hallo',
      conversation: {
        id: `${channel.id};messageid=${heard.message.id}`,
        isGroup: true,
        conversationType: 'channel',
        tenantId: channel.tenantId,
      },
      channelData: { channel: { id: channel.id }, team: { id: channel.id }, tenant: { id: channel.tenantId } },
    });
    expect(lastActivity().entities).toContainEqual(
      expect.objectContaining({ type: 'mention', text: '<at>Meedoen</at>' }),
    );
    const answer = host.teams.messages(channel.id).at(-1);
    expect(answer).toMatchObject({ author: null, root: heard.message.id, text: 'Je zei: hallo' });
  });

  test('every persona and team is announced once, also when installAll runs again', async () => {
    expect(await host.teams.installAll()).toEqual([]);
    const added = host.bot.activities.filter((one) => one.type === 'installationUpdate');
    const { personas, schools } = readDemo();
    expect(added).toHaveLength(personas.length + schools.length + 1);
    const before = host.bot.activities.length;
    await host.teams.installAll();
    expect(host.bot.activities).toHaveLength(before);
    await host.teams.installAll({ again: true });
    expect(host.bot.activities).toHaveLength(before * 2);
  });

  test('a reaction on a message of the bot is told, and taken back by a second one', async () => {
    const chat = host.teams.personalChat(ZOCO);
    const message = await host.bot.send(chat, 'mooi');
    await host.teams.reaction(ZOCO, message);
    expect(lastActivity()).toMatchObject({
      type: 'messageReaction',
      replyToId: message,
      reactionsAdded: [{ type: 'like' }],
    });
    await host.teams.reaction(ZOCO, message);
    expect(host.teams.messages(chat).at(-1)?.likes).toEqual([]);
  });
});

describe('what a persona cannot do', () => {
  test('a persona writes and clicks only where they are a member', async () => {
    const other = host.teams.personalChat('bestuurder');
    const message = await host.bot.send(other, 'niet voor jou');
    await expect(host.teams.say(ZOCO, other, 'hoi')).rejects.toMatchObject({ code: 'not-a-member' });
    await expect(host.teams.press(ZOCO, message, 'open', {})).rejects.toMatchObject({ code: 'not-a-member' });
    expect(() => host.teams.view(ZOCO, other)).toThrow('not-a-member');
    expect(host.bot.activities).toHaveLength(0);
  });

  test('after an uninstall there is no bot to talk to, and the bot was told', async () => {
    await host.teams.uninstall(ZOCO);
    expect(lastActivity()).toMatchObject({ type: 'installationUpdate', action: 'remove' });
    const chat = host.teams.personalChat(ZOCO);
    await expect(host.teams.say(ZOCO, chat, 'hoi')).rejects.toMatchObject({ code: 'not-installed' });
    await host.teams.install(ZOCO);
    expect((await host.teams.say(ZOCO, chat, 'hoi')).bot).toMatchObject({ kind: 'answered', status: 200 });
  });
});
