import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tenantId } from '../../../bot/teams/activity-schema.ts';
import { createAuthentication } from '../../../bot/teams/authentication.ts';
import { ConnectorClient } from '../../../bot/teams/connector-client.ts';
import { RosterUnavailable } from '../../../bot/teams/roster-unavailable.ts';

const tenant = tenantId.parse('b0a4d001-0000-4000-8000-000000000001');
const UPN = 'zoco@vloedlijn.example';

let server: Server;
let answer: (response: ServerResponse) => void;
let asked: string[];
let serviceUrl: string;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  serviceUrl = `http://127.0.0.1:${address.port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const says = (status: number, body: unknown) => (response: ServerResponse) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

function ask({ mayCall = true, timeoutMs = 15_000 } = {}): Promise<string | null> {
  const client = new ConnectorClient({
    authentication: createAuthentication({ kind: 'off' }),
    mayCall: () => mayCall,
    clock: { now: () => new Date(0) },
    timeoutMs,
  });
  const at = { serviceUrl, conversationId: 'a:1;x', kind: 'personal', tenantId: tenant, botId: '28:bot' } as const;
  return client.userPrincipalName(at, '29:zoco');
}

describe('the sign-in name by the roster', () => {
  it('is the userPrincipalName of the one member that is asked for', async () => {
    answer = says(200, { id: '29:zoco', userPrincipalName: UPN, email: 'z.oco@vloedlijn.example' });
    expect(await ask()).toBe(UPN);
    expect(asked).toEqual(['GET /v3/conversations/a%3A1%3Bx/members/29%3Azoco']);
  });

  it.each([{}, { userPrincipalName: null }])('is never the e-mail address, which proves nothing: %j', async (name) => {
    answer = says(200, { id: '29:zoco', email: UPN, ...name });
    expect(await ask()).toBeNull();
  });

  it.each([
    [404, 'MemberNotFoundInConversation'],
    [404, 'ConversationNotFound'],
    [403, 'BotNotInConversationRoster'],
  ])('is not there after %i %s: then the directory may know', async (status, code) => {
    answer = says(status, { error: { code, message: '' } });
    expect(await ask()).toBeNull();
  });

  it.each([401, 412, 429, 500, 502, 503, 504])(
    'is not known after %i, which is not the answer "nobody"',
    async (status) => {
      answer = says(status, { error: { code: 'ServiceError', message: '' } });
      await expect(ask()).rejects.toThrow(RosterUnavailable);
    },
  );

  it.each([
    ['no JSON', (response: ServerResponse) => void response.writeHead(200).end('<html>')],
    ['no member', says(200, { userPrincipalName: 7 })],
    ['nothing', (response: ServerResponse) => void response.writeHead(204).end()],
  ])('is not known when the answer holds %s', async (_what, given) => {
    answer = given;
    await expect(ask()).rejects.toThrow(RosterUnavailable);
  });

  it.each([
    ['breaks off', (response: ServerResponse) => void response.socket?.destroy()],
    ['never answers', () => {}],
  ])('is not known when the connector %s', async (_what, given) => {
    answer = given;
    await expect(ask({ timeoutMs: 200 })).rejects.toThrow();
  });

  it('is not asked at a forged address', async () => {
    answer = says(200, { userPrincipalName: UPN });
    expect(await ask({ mayCall: false })).toBeNull();
    expect(asked).toEqual([]);
  });
});
