import { createServer, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MemberCount } from '../../../bot/core/ports.ts';
import { tenantId } from '../../../bot/teams/activity-schema.ts';
import { createAuthentication } from '../../../bot/teams/authentication.ts';
import { ConnectorClient } from '../../../bot/teams/connector-client.ts';
import { startTeamsHost, type TeamsHost } from '../../support/teams-host.ts';

const tenant = tenantId.parse('b0a4d001-0000-4000-8000-000000000001');

const client = (mayCall = true, membersTimeoutMs = 4_000) =>
  new ConnectorClient({
    authentication: createAuthentication({ kind: 'off' }),
    mayCall: () => mayCall,
    clock: { now: () => new Date(0) },
    membersTimeoutMs,
  });
const at = (serviceUrl: string, conversationId: string) =>
  ({ serviceUrl, conversationId, kind: 'channel', tenantId: tenant, botId: '28:bot' }) as const;

describe('counting who reads a channel', () => {
  let answers: ((response: ServerResponse) => void)[];
  let asked: string[];
  let serviceUrl: string;
  let close: () => void;

  beforeEach(async () => {
    asked = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      answers[Math.min(asked.length, answers.length) - 1]?.(response);
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    serviceUrl = `http://127.0.0.1:${address.port}`;
    close = () => {
      server.closeAllConnections();
      server.close();
    };
  });
  afterEach(() => close());

  const says = (status: number, body: unknown) => (response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const count = (mayCall = true, membersTimeoutMs = 4_000): Promise<MemberCount> =>
    client(mayCall, membersTimeoutMs).count(at(serviceUrl, '19:aa@thread.tacv2'));
  const member = (more: object = {}) => ({ userRole: 'user', userPrincipalName: 'z@vloedlijn.example', ...more });

  it('goes through every page', async () => {
    answers = [
      says(200, { members: [member(), member()], continuationToken: 'a b&c' }),
      says(200, { members: [member(), member({ userRole: 'guest' })] }),
    ];
    expect(await count()).toEqual({ kind: 'counted', members: 3, guests: 1 });
    expect(asked).toEqual([
      '/v3/conversations/19%3Aaa%40thread.tacv2/pagedmembers?pageSize=500',
      '/v3/conversations/19%3Aaa%40thread.tacv2/pagedmembers?pageSize=500&continuationToken=a%20b%26c',
    ]);
  });

  it.each([
    ['has the role of a guest', { userRole: 'guest' }],
    ['has that role in other capitals', { userRole: 'Guest' }],
    ['is nobody known', { userRole: 'anonymous' }],
    ['signs in with a name of elsewhere', { userPrincipalName: 'j_vloed.example#ext#@school.onmicrosoft.com' }],
    ['reads a shared channel from another tenant', { tenantId: 'b0a4d009-0000-4000-8000-000000000009' }],
  ])('calls a guest who %s', async (_what, more) => {
    answers = [says(200, { members: [member(more)] })];
    expect(await count()).toEqual({ kind: 'counted', members: 0, guests: 1 });
  });

  it('calls nobody a guest for what Teams leaves out, or for capitals in the tenant', async () => {
    answers = [says(200, { members: [{}, member({ userRole: null, tenantId: tenant.toUpperCase() })] })];
    expect(await count()).toEqual({ kind: 'counted', members: 2, guests: 0 });
  });

  it.each([
    [403, 'BotNotInConversationRoster'],
    [404, 'ConversationNotFound'],
  ])('knows by %i %s that the bot is not there any more', async (status, code) => {
    answers = [says(status, { error: { code, message: '' } })];
    expect(await count()).toEqual({ kind: 'closed' });
  });

  it.each([
    [403, 'NotEnoughPermissions'],
    [404, ''],
    [401, 'Unauthorized'],
    [429, 'TooManyRequests'],
    [500, 'ServiceError'],
    [502, 'ServiceError'],
    [503, 'ServiceUnavailable'],
  ])('does not take %i %s for an answer', async (status, code) => {
    answers = [says(status, { error: { code, message: '' } })];
    expect(await count()).toEqual({ kind: 'unavailable' });
  });

  it('gives no half count when a later page fails', async () => {
    answers = [says(200, { members: [member()], continuationToken: 'x' }), says(503, {})];
    expect(await count()).toEqual({ kind: 'unavailable' });
  });

  it('does not follow pages without end', async () => {
    answers = [says(200, { members: [member()], continuationToken: 'x' })];
    expect(await count()).toEqual({ kind: 'unavailable' });
    expect(asked.length).toBe(50);
  });

  it.each([
    ['is no JSON', (response: ServerResponse) => void response.writeHead(200).end('<html>')],
    ['holds no members', says(200, { members: 7 })],
    ['breaks off', (response: ServerResponse) => void response.socket?.destroy()],
    ['never comes', () => {}],
  ])('is unknown when the answer %s', async (_what, given) => {
    answers = [given];
    expect(await count(true, 300)).toEqual({ kind: 'unavailable' });
  });

  it('has one time-out for all pages together', async () => {
    answers = [
      (response) => void setTimeout(() => says(200, { members: [member()], continuationToken: 'x' })(response), 150),
    ];
    expect(await count(true, 400)).toEqual({ kind: 'unavailable' });
    expect(asked.length).toBeLessThan(5);
  });

  it('asks nothing at a forged address', async () => {
    answers = [says(200, { members: [] })];
    expect(await count(false)).toEqual({ kind: 'unavailable' });
    expect(asked).toEqual([]);
  });
});

describe('the same against the stand-in of Teams', () => {
  let host: TeamsHost;
  beforeEach(async () => {
    host = await startTeamsHost();
  });
  afterEach(() => host.close());

  const channel = () => {
    const found = host.teams.chats('beheerder').find(({ conversation }) => conversation.kind === 'channel');
    if (!found) throw new Error('no channel');
    return found.conversation;
  };
  const count = () => {
    const { id, tenantId: of } = channel();
    return client().count({ ...at(`${host.url}/teams`, id), tenantId: tenantId.parse(of) });
  };

  it('counts its members, none of them a guest', async () => {
    expect(await count()).toEqual({ kind: 'counted', members: channel().members.length, guests: 0 });
  });

  it.each([429, 502, 503, 'reset'] as const)('does not know after %s', async (answer) => {
    host.teams.faults.next('members', { answer });
    expect(await count()).toEqual({ kind: 'unavailable' });
  });

  it('finds the bot gone when it was taken out of the team, and there when it is back', async () => {
    const team = channel().team?.id ?? '';
    await host.teams.removeFromTeam(team);
    expect(await count()).toEqual({ kind: 'closed' });
    await host.teams.addToTeam(team);
    expect(await count()).toMatchObject({ kind: 'counted' });
  });
});
