import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { chatsWire, eventWire, pressedWire, stateWire } from '../../../infra/local/werkbank/wire.ts';
import { dossierCard, numberedCard, statusCard } from '../../support/echo-cards.ts';
import { startWerkbankHost, type WerkbankHost } from '../../support/werkbank-host.ts';

const ZOCO = 'zoco-duinroos';
let host: WerkbankHost;
beforeEach(async () => {
  host = await startWerkbankHost();
});
afterEach(() => host.close());

const get = async (path: string) => {
  const response = await fetch(`${host.url}/werkbank/${path}`);
  return { status: response.status, body: await response.json() };
};
const post = async (path: string, body: unknown) => {
  const response = await fetch(`${host.url}/werkbank/${path}`, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
};
const statusWith = (path: string, headers: Record<string, string>, method = 'GET') =>
  new Promise((resolve, reject) => {
    request(`${host.url}${path}`, { headers, method }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('what the page asks', () => {
  test('personas come with their roles in Dutch, their organisation and what they have not read', async () => {
    await host.bot.send(host.teams.personalChat(ZOCO), 'nieuws');
    const state = stateWire.parse((await get('state')).body);
    expect(state.now).toBe(host.clock.now.toISOString());
    expect(state.personas.find((one) => one.persona === ZOCO)).toEqual({
      persona: ZOCO,
      name: 'Zoco van de Duinroos en het Zeeduin',
      roles: 'Zorgcoördinator · De Duinroos, Het Zeeduin',
      organisation: 'Stichting Vloedlijn',
      unread: 1,
    });
    expect(state.personas.find((one) => one.persona === 'cvt-lid-duinroos')?.roles).toBe(
      'Lid van de CvT · werkt bij De Duinroos',
    );
  });

  test('a persona has the personal chat first and only the channels of their own', async () => {
    const titles = async (persona: string) =>
      chatsWire.parse((await get(`chats?persona=${persona}`)).body).chats.map((chat) => chat.title);
    expect(await titles(ZOCO)).toEqual(['Meedoen', 'De Duinroos', 'Het Zeeduin']);
    expect(await titles('bestuurder')).toEqual(['Meedoen', 'Bureau', 'Bestuur en staf']);
    expect(await titles('consulent')).toEqual(['Meedoen', 'Bureau']);
  });

  test('a press gives the for-me card and the version that it answers; the posted message stays as it was', async () => {
    const messageId = await host.bot.send(host.teams.personalChat(ZOCO), statusCard);
    const pressed = await post('press', { persona: ZOCO, messageId, verb: 'open', data: { id: 'a1' } });
    expect(pressedWire.parse(pressed.body)).toEqual({ outcome: { kind: 'card', card: dossierCard }, version: 1 });
    const { body } = await get(`messages?persona=${ZOCO}&conversationId=${host.teams.personalChat(ZOCO)}`);
    expect(body).toMatchObject({ messages: [{ id: messageId, cards: [statusCard] }] });
  });

  test.each([
    ['a persona who does not exist', 'chats?persona=nobody', 404, 'unknown-persona'],
    ['no persona', 'chats', 400, 'bad-request'],
  ])('%s is refused with a sentence', async (_, path, status, code) => {
    expect(await get(path)).toMatchObject({ status, body: { error: { code, text: expect.any(String) } } });
  });

  test("another persona's chat cannot be read or written", async () => {
    const conversationId = host.teams.personalChat('bestuurder');
    expect((await get(`messages?persona=${ZOCO}&conversationId=${conversationId}`)).status).toBe(403);
    expect((await post('say', { persona: ZOCO, address: conversationId, text: 'hoi' })).status).toBe(403);
    expect(host.teams.messages(conversationId)).toEqual([]);
  });

  test('an unknown call is a 404, a body that is not right a 400, one that is too big a 413', async () => {
    expect((await fetch(`${host.url}/werkbank/nothing`)).status).toBe(404);
    expect((await post('say', { persona: ZOCO })).status).toBe(400);
    expect((await post('say', { text: 'x'.repeat(300_000) })).status).toBe(413);
  });
});

test('the sign of the bot is the icon of the Teams package', async () => {
  const response = await fetch(`${host.url}/werkbank/icon.png`);
  expect(response.headers.get('content-type')).toBe('image/png');
  const icon = readFileSync(join(import.meta.dirname, '..', '..', '..', 'manifest', 'color.png'));
  expect(Buffer.compare(Buffer.from(await response.arrayBuffer()), icon)).toBe(0);
});

describe('the stream', () => {
  test('tells of new messages, for whom they make a toast, and of changes', async () => {
    const chat = host.teams.personalChat(ZOCO);
    const stop = new AbortController();
    const response = await fetch(`${host.url}/werkbank/events`, { signal: stop.signal });
    const lines = z.instanceof(ReadableStream).parse(response.body).pipeThrough(new TextDecoderStream());
    const heard: unknown[] = [];
    const reading = (async () => {
      for await (const chunk of lines) {
        for (const [, json] of chunk.matchAll(/^data: (.*)$/gm)) heard.push(eventWire.parse(JSON.parse(json ?? '')));
        if (heard.length >= 2) return;
      }
    })();
    const id = await host.bot.send(chat, statusCard, 'Je hebt 1 actie');
    await host.bot.update(chat, id, numberedCard(2));
    await reading;
    stop.abort();
    expect(heard).toMatchObject([
      { type: 'message', toastFor: [ZOCO], message: { id, summary: 'Je hebt 1 actie' } },
      { type: 'changed', message: { id, version: 2 } },
    ]);
  });

  test('a message in a channel makes a toast only when the bot asked for it', async () => {
    const channel = host.teams.chats(ZOCO)[1]?.conversation.id ?? '';
    const stop = new AbortController();
    const response = await fetch(`${host.url}/werkbank/events`, { signal: stop.signal });
    const lines = z.instanceof(ReadableStream).parse(response.body).pipeThrough(new TextDecoderStream());
    const toasts: string[][] = [];
    const reading = (async () => {
      for await (const chunk of lines) {
        for (const [, json] of chunk.matchAll(/^data: (.*)$/gm)) {
          const event = eventWire.parse(JSON.parse(json ?? ''));
          if (event.type === 'message') toasts.push(event.toastFor);
        }
        if (toasts.length >= 2) return;
      }
    })();
    const path = `/v3/conversations/${encodeURIComponent(channel)}/activities`;
    await host.bot.call('POST', path, { type: 'message', text: 'stil' });
    await host.bot.call('POST', path, {
      type: 'message',
      text: 'luid',
      channelData: { notification: { alert: true } },
    });
    await reading;
    stop.abort();
    expect(toasts[0]).toEqual([]);
    expect(toasts[1]).toContain(ZOCO);
  });
});

describe('the page', () => {
  test('is made in memory, brings nothing from elsewhere and forbids what is not its own', async () => {
    const page = await fetch(`${host.url}/`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('/werkbank/client.js');
    const script = await (await fetch(`${host.url}/werkbank/client.js`)).text();
    const style = await (await fetch(`${host.url}/werkbank/client.css`)).text();
    expect(script.length).toBeGreaterThan(100_000);
    expect(style).toContain('--brand');
    expect(style).not.toMatch(/url\(|@import/);
  });

  test.each([
    ['another host name', '/', { host: 'kwaad.example' }],
    ['a page of another site', '/werkbank/state', { origin: 'http://kwaad.example' }],
    ['a page on another port', '/werkbank/state', { 'sec-fetch-site': 'same-site' }],
  ])('%s is refused', async (_, path, headers) => {
    expect(await statusWith(path, headers)).toBe(403);
  });

  test('a link on another site may open the page, and may not post', async () => {
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' };
    expect(await statusWith('/', link)).toBe(200);
    expect(await statusWith('/werkbank/say', link, 'POST')).toBe(403);
  });
});
