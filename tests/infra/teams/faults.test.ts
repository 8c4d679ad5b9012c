import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { limitsBroken, SEND_LIMITS, waitMs } from '../../../infra/local/teams/rate-limits.ts';
import { startTeamsHost, type TeamsHost } from '../../support/teams-host.ts';

const ZOCO = 'zoco-duinroos';
let host: TeamsHost;
let chat: string;
let path: string;
beforeEach(async () => {
  host = await startTeamsHost();
  chat = host.teams.personalChat(ZOCO);
  path = `/v3/conversations/${encodeURIComponent(chat)}/activities`;
});
afterEach(() => host.close());

const post = (text: string) => host.bot.call('POST', path, { type: 'message', text });
const texts = () => host.teams.messages(chat).map((message) => message.text);

describe('faults of the connector', () => {
  test.each([403, 404, 412, 413, 429, 500, 502, 503, 504] as const)(
    '%i is answered once, and nothing was done',
    async (status) => {
      host.teams.faults.next('send', { answer: status });
      const answer = await post('eerst');
      expect(answer.status).toBe(status);
      expect(answer.body).toMatchObject({ error: { code: expect.any(String), message: expect.any(String) } });
      expect(texts()).toEqual([]);
      expect((await post('daarna')).status).toBe(201);
      expect(texts()).toEqual(['daarna']);
    },
  );

  test('429 says how long to wait', async () => {
    host.teams.faults.next('send', { answer: 429, retryAfterS: 3 });
    expect((await post('x')).headers.get('retry-after')).toBe('3');
  });

  test('a test may name the code: 403 has several', async () => {
    host.teams.faults.next('send', { answer: 403, code: 'BotNotInConversationRoster' });
    expect((await post('x')).body).toMatchObject({ error: { code: 'BotNotInConversationRoster' } });
  });

  test('a reset connection did nothing; a reset after the work kept the message', async () => {
    host.teams.faults.next('send', { answer: 'reset' }, { answer: 'reset', worked: true });
    await expect(post('verloren')).rejects.toThrow();
    expect(texts()).toEqual([]);
    await expect(post('bewaard')).rejects.toThrow();
    expect(texts()).toEqual(['bewaard']);
  });

  test('a hanging call answers nobody until the caller gives up, also after the work', async () => {
    const impatient = (text: string, signal: AbortSignal) =>
      fetch(`${host.url}/teams${path}`, { method: 'POST', body: JSON.stringify({ type: 'message', text }), signal });
    for (const worked of [false, true]) {
      host.teams.faults.next('send', { answer: 'hang', worked });
      const patience = new AbortController();
      const calls = host.teams.faults.calls.length;
      const call = impatient(`hangt ${worked}`, patience.signal);
      await expect.poll(() => host.teams.faults.calls.length).toBe(calls + 1);
      patience.abort();
      await expect(call).rejects.toThrow();
    }
    expect(texts()).toEqual(['hangt true']);
  });

  test('a lost answer of an update: the message changed and the bot was told 504', async () => {
    const id = await host.bot.send(chat, 'oud');
    host.teams.faults.next('update', { answer: 504, worked: true });
    expect((await host.bot.call('PUT', `${path}/${id}`, { type: 'message', text: 'nieuw' })).status).toBe(504);
    expect(texts()).toEqual(['nieuw']);
  });

  test('a fault for one conversation waits for it', async () => {
    host.teams.faults.next('send', { answer: 500, conversationId: host.teams.personalChat('bestuurder') });
    expect((await post('ander gesprek')).status).toBe(201);
    expect(host.teams.faults.waiting).toBe(1);
  });

  test('calls are counted per thread with what came of them', async () => {
    host.teams.faults.next('send', { answer: 502, worked: true });
    await post('een');
    await post('twee');
    expect(host.teams.faults.perThread().get(chat)).toMatchObject([
      { call: 'send', answer: 502, worked: true },
      { call: 'send', answer: 201, worked: true },
    ]);
  });
});

describe('the limits of Teams per thread', () => {
  test('eight messages at once go over seven a second; seven do not', async () => {
    await Promise.all(Array.from({ length: 7 }, (_, n) => post(`${n}`)));
    expect(host.teams.faults.overLimit().size).toBe(0);
    await post('8');
    expect(host.teams.faults.overLimit().get(chat)).toContainEqual({ calls: 7, seconds: 1 });
  });

  test('when enforced, the eighth answers 429 with Retry-After and is not kept', async () => {
    host.teams.faults.enforceLimits = true;
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => post(`${n}`)));
    const refused = answers.filter((answer) => answer.status === 429);
    expect(refused).toHaveLength(1);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(texts()).toHaveLength(7);
  });

  test('a sender who always waits as long as waitMs says never breaks a limit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 150 }), (pauses) => {
        const sent: number[] = [];
        let now = 0;
        for (const pause of pauses) {
          now += pause;
          now += waitMs(sent, now, SEND_LIMITS);
          sent.push(now);
        }
        expect(limitsBroken(sent, SEND_LIMITS)).toEqual([]);
      }),
    );
  });
});
