import { expect, it } from 'vitest';
import { tenantId } from '../../../bot/teams/activity-schema.ts';
import { createAuthentication, type TeamsAuthentication } from '../../../bot/teams/authentication.ts';
import { ConnectorClient } from '../../../bot/teams/connector-client.ts';

const to = {
  serviceUrl: 'http://127.0.0.1:9',
  conversationId: 'a:1',
  kind: 'personal',
  tenantId: tenantId.parse('b0a4d001-0000-4000-8000-000000000001'),
  botId: '28:bot',
} as const;

const clientWith = (token: TeamsAuthentication['token']) =>
  new ConnectorClient({
    authentication: { ...createAuthentication({ kind: 'off' }), token },
    mayCall: () => true,
    clock: { now: () => new Date(0) },
    timeoutMs: 20,
  });

/** Nothing was sent, so a notice too may go later; "unclear" would lose it. */
const LATER = { kind: 'not-now', status: 0, retryAfterMs: null };

it('a message goes later when the login service gives no token', async () => {
  expect(await clientWith(() => Promise.reject(new Error('AADSTS90033'))).send(to, 'Je hebt 1 actie.')).toEqual(LATER);
});

it('the time for a call counts from before its token, so that a login that hangs cannot outlive the lease', async () => {
  const hangs = clientWith(() => new Promise(() => undefined));
  expect(await hangs.send(to, 'Je hebt 1 actie.')).toEqual(LATER);
});
