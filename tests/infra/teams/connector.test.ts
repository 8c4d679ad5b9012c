import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readDemo } from '../../../infra/local/demo/read-demo.ts';
import { statusCard } from '../../support/echo-cards.ts';
import { startTeamsHost, type TeamsHost } from '../../support/teams-host.ts';

const ZOCO = 'zoco-duinroos';
const at = (id: string, rest = '') => `/v3/conversations/${encodeURIComponent(id)}${rest}`;
const code = (body: unknown) => z.object({ error: z.object({ code: z.string() }) }).parse(body).error.code;
const idOf = (body: unknown) => z.object({ id: z.string() }).parse(body).id;

let host: TeamsHost;
let chat: string;
beforeEach(async () => {
  host = await startTeamsHost();
  chat = host.teams.personalChat(ZOCO);
});
afterEach(() => host.close());

const zoco = () => {
  const persona = readDemo().personas.find((one) => one.persona === ZOCO);
  if (persona === undefined) throw new Error('no zoco');
  return persona;
};

describe('messages', () => {
  test('ids are epoch milliseconds of business time and never twice the same', async () => {
    const ids = await Promise.all([1, 2, 3].map((n) => host.bot.send(chat, `bericht ${n}`)));
    expect(new Set(ids).size).toBe(3);
    expect(ids.map(Number).sort()[0]).toBe(host.clock.now.getTime());
  });

  test('a card is kept with its summary, and an update replaces it without a new message', async () => {
    const id = await host.bot.send(chat, statusCard, 'Je hebt 1 actie');
    expect(host.teams.messages(chat)).toMatchObject([{ id, summary: 'Je hebt 1 actie', cards: [statusCard] }]);
    const changed = await host.bot.call('PUT', at(chat, `/activities/${id}`), { type: 'message', text: 'klaar' });
    expect(changed).toMatchObject({ status: 200, body: { id } });
    expect(host.teams.messages(chat)).toMatchObject([{ id, text: 'klaar', cards: [], edited: true, version: 2 }]);
  });

  test('a deleted message is empty and cannot be updated', async () => {
    const id = await host.bot.send(chat, statusCard);
    expect((await host.bot.call('DELETE', at(chat, `/activities/${id}`))).status).toBe(200);
    expect(host.teams.messages(chat)).toMatchObject([{ deleted: true, cards: [], text: '' }]);
    const late = await host.bot.call('PUT', at(chat, `/activities/${id}`), { type: 'message', text: 'x' });
    expect([late.status, code(late.body)]).toEqual([404, 'ActivityNotFoundInConversation']);
  });

  test('the bot cannot change what a persona wrote, nor a message of another conversation', async () => {
    const { message } = await host.teams.say(ZOCO, chat, 'van mij');
    const theirs = await host.bot.call('PUT', at(chat, `/activities/${message.id}`), { type: 'message', text: 'x' });
    expect(theirs.status).toBe(404);
    const id = await host.bot.send(chat, 'hier');
    const elsewhere = at(host.teams.personalChat('bestuurder'), `/activities/${id}`);
    expect((await host.bot.call('PUT', elsewhere, { type: 'message', text: 'x' })).status).toBe(404);
  });

  test('typing is shown and not kept', async () => {
    const seen: string[] = [];
    host.teams.subscribe((event) => seen.push(event.type));
    await host.bot.call('POST', at(chat, '/activities'), { type: 'typing' });
    expect(seen).toEqual(['typing']);
    expect(host.teams.messages(chat)).toEqual([]);
  });

  test.each([
    ['an unknown conversation', 'a:nobody', { type: 'message', text: 'x' }, 404, 'ConversationNotFound'],
    ['no text and no card', null, { type: 'message' }, 400, 'BadArgument'],
    ['something that is no activity', null, [1, 2], 400, 'BadArgument'],
    [
      'a card that is a string',
      null,
      { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: 'x' }] },
      400,
      'BadArgument',
    ],
    ['more than 100 KB', null, { type: 'message', text: 'é'.repeat(52_000) }, 413, 'MessageSizeTooBig'],
    ['more than we read', null, { type: 'message', text: 'x'.repeat(1_100_000) }, 413, 'MessageSizeTooBig'],
  ])("%s is refused in Microsoft's words", async (_, where, body, status, expected) => {
    const answer = await host.bot.call('POST', at(where ?? chat, '/activities'), body);
    expect([answer.status, code(answer.body)]).toEqual([status, expected]);
    expect(host.teams.messages(chat)).toEqual([]);
  });

  test('a body that is not JSON is a 400, an unknown call a 404', async () => {
    const response = await fetch(`${host.url}/teams${at(chat, '/activities')}`, { method: 'POST', body: '{' });
    expect(response.status).toBe(400);
    expect((await host.bot.call('GET', '/v3/attachments/1')).status).toBe(404);
  });
});

describe('who can be reached', () => {
  test('a blocked persona answers 403 until unblocked, and the bot was not told', async () => {
    host.teams.block(ZOCO);
    const blocked = await host.bot.call('POST', at(chat, '/activities'), { type: 'message', text: 'x' });
    expect([blocked.status, code(blocked.body)]).toEqual([403, 'ConversationBlockedByUser']);
    expect(host.bot.activities).toEqual([]);
    host.teams.unblock(ZOCO);
    expect((await host.bot.call('POST', at(chat, '/activities'), { type: 'message', text: 'x' })).status).toBe(201);
  });

  test('an uninstalled persona answers 403, also to a new conversation', async () => {
    await host.teams.uninstall(ZOCO);
    const sent = await host.bot.call('POST', at(chat, '/activities'), { type: 'message', text: 'x' });
    expect([sent.status, code(sent.body)]).toEqual([403, 'ForbiddenOperationException']);
    const { aadObjectId, tenantId } = zoco();
    const made = await host.bot.call('POST', '/v3/conversations', { members: [{ id: aadObjectId }], tenantId });
    expect([made.status, code(made.body)]).toEqual([403, 'ForbiddenOperationException']);
  });
});

describe('conversations and members', () => {
  test('a personal conversation is found by object id and tenant, and is the same each time', async () => {
    const { aadObjectId, tenantId } = zoco();
    const body = { members: [{ id: aadObjectId }], channelData: { tenant: { id: tenantId } } };
    const first = await host.bot.call('POST', '/v3/conversations', body);
    const second = await host.bot.call('POST', '/v3/conversations', { ...body, tenantId });
    expect([first.status, idOf(first.body), idOf(second.body)]).toEqual([201, chat, chat]);
  });

  test('a person of another tenant cannot be reached with the wrong one', async () => {
    const tenantId = '00000000-0000-4000-8000-000000000009';
    const made = await host.bot.call('POST', '/v3/conversations', { members: [{ id: zoco().aadObjectId }], tenantId });
    expect(made.status).toBe(403);
  });

  test('a new thread in a channel has its own id, under which replies come', async () => {
    const channel =
      host.teams.chats(ZOCO).find(({ conversation }) => conversation.kind === 'channel')?.conversation.id ?? '';
    const activity = { type: 'message', text: 'Uitnodiging' };
    const made = await host.bot.call('POST', '/v3/conversations', {
      isGroup: true,
      channelData: { channel: { id: channel } },
      activity,
    });
    const { id, activityId } = z.object({ id: z.string(), activityId: z.string() }).parse(made.body);
    expect(id).toBe(`${channel};messageid=${activityId}`);
    await host.bot.call('POST', at(id, '/activities'), { type: 'message', text: 'Aanvulling' });
    expect(host.teams.messages(channel)).toMatchObject([
      { id: activityId, root: null },
      { root: activityId, text: 'Aanvulling' },
    ]);
  });

  test('the roster gives sign-in name, object id and tenant; one member by either id', async () => {
    const { email, aadObjectId, tenantId, name } = zoco();
    const account = { name, email, userPrincipalName: email, aadObjectId, tenantId };
    const all = await host.bot.call('GET', at(chat, '/members'));
    expect(all.body).toMatchObject([account]);
    const [{ id }] = z.tuple([z.object({ id: z.string() })]).parse(all.body);
    expect((await host.bot.call('GET', at(chat, `/members/${encodeURIComponent(id)}`))).body).toMatchObject(account);
    expect((await host.bot.call('GET', at(chat, `/members/${aadObjectId}`))).body).toMatchObject(account);
    expect((await host.bot.call('GET', at(chat, '/members/29:nobody'))).status).toBe(404);
    expect((await host.bot.call('GET', at(chat, '/pagedmembers?pageSize=50'))).body).toMatchObject({
      members: [account],
    });
  });

  test('a team tells its name and channels, the first without a name', async () => {
    const office = host.teams.chats('bestuurder').find(({ conversation }) => conversation.title === 'Bureau');
    const id = office?.conversation.team?.id ?? '';
    expect((await host.bot.call('GET', `/v3/teams/${encodeURIComponent(id)}`)).body).toMatchObject({
      id,
      channelCount: 2,
    });
    const channels = await host.bot.call('GET', `/v3/teams/${encodeURIComponent(id)}/conversations`);
    expect(channels.body).toMatchObject({ conversations: [{ id, name: null }, { name: 'Bestuur en staf' }] });
  });
});

describe('loopback only', () => {
  test.each([
    ['another host name', { host: 'kwaad.example' }],
    ['a page of another site', { origin: 'http://kwaad.example' }],
    ['a page without origin', { origin: 'null' }],
    ['a cross-site request', { 'sec-fetch-site': 'cross-site' }],
  ])('%s is refused', async (_, headers) => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      const url = `${host.url}/teams${at(chat, '/members')}`;
      request(url, { headers }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });
});
