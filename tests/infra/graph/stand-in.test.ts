import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDirectoryPeople } from '../../../bot/graph/directory-people.ts';
import { createGraphClient } from '../../../bot/graph/graph-client.ts';
import { readDemo } from '../../../infra/local/demo/read-demo.ts';
import { graphContract, graphFaultContract } from '../../support/graph-contract.ts';
import { type GraphHost, keyOf, startGraphHost } from '../../support/graph-host.ts';
import { createLogLines } from '../../support/log-lines.ts';

const { personas } = readDemo();
const zoco = personas.find(({ persona }) => persona === 'zoco-duinroos') ?? personas[0];
const other = personas.find(({ tenantId }) => tenantId !== zoco?.tenantId);
if (!zoco || !other) throw new Error('The demonstration has too few people.');

const start = async () => {
  const { url, graph, close } = await startGraphHost();
  const { log, lines } = createLogLines();
  const client = createGraphClient({ baseUrl: url, tokens: graph.tokens, log });
  return {
    client,
    people: createDirectoryPeople(client),
    known: { ...keyOf(zoco), upn: zoco.email },
    elsewhere: keyOf(other),
    nobody: keyOf({ tenantId: zoco.tenantId, aadObjectId: '00000000-0000-4000-8000-000000000000' }),
    faults: graph.faults,
    lines,
    close,
  };
};

graphContract('the stand-in', start);
graphFaultContract('the stand-in', start);

describe('the stand-in of Graph', () => {
  let host: GraphHost;
  beforeEach(async () => {
    host = await startGraphHost();
  });
  afterEach(() => host.close());

  const get = async (path: string, headers: HeadersInit = {}) => {
    const response = await fetch(`${host.url}v1.0/${path}`, { headers });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
  const authorized = async () => ({ authorization: `Bearer ${await host.graph.tokens.token(keyOf(zoco).tenantId)}` });

  test('without a token it answers 401 as Graph does, with a request id', async () => {
    for (const headers of [new Headers(), { authorization: 'Bearer iets' }, { authorization: 'Basic abc' }]) {
      const { status, body } = await get(`users/${zoco.aadObjectId}`, headers);
      expect(status).toBe(401);
      expect(body).toMatchObject({
        error: { code: 'InvalidAuthenticationToken', innerError: { 'request-id': expect.any(String) } },
      });
    }
  });

  test('what is not selected is not told', async () => {
    const { body } = await get(`users/${zoco.aadObjectId}?$select=userPrincipalName`, await authorized());
    expect(Object.keys(body)).toEqual(['@odata.context', 'userPrincipalName']);
    const whole = await get(`users/${zoco.aadObjectId}`, await authorized());
    expect(whole.body).toMatchObject({ id: zoco.aadObjectId, displayName: zoco.name, mail: zoco.email });
  });

  test('a page of another site is turned away, also with a token', async () => {
    const headers = { ...(await authorized()), origin: 'http://elders.example' };
    expect((await get(`users/${zoco.aadObjectId}`, headers)).status).toBe(403);
  });

  test('addresses beside it are left to others', async () => {
    expect((await fetch(new URL('/grafiek', host.url))).status).toBe(404);
    expect(host.graph.faults.calls).toEqual([]);
  });
});
