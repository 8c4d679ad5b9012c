import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createGraphClient } from '../../../bot/graph/graph-client.ts';
import { createInstallation, type Installation } from '../../../bot/graph/installation.ts';
import { readDemo } from '../../../infra/local/demo/read-demo.ts';
import type { GraphFault } from '../../../infra/local/graph/faults.ts';
import { type GraphHost, keyOf, startGraphHost } from '../../support/graph-host.ts';
import { createLogLines } from '../../support/log-lines.ts';

const [zoco] = readDemo().personas;
const other = readDemo().personas.find(({ tenantId }) => tenantId !== zoco?.tenantId);
if (!zoco || !other) throw new Error('The demonstration has too few people.');
const { tenantId, objectId } = keyOf(zoco);

describe('putting Meedoen into the Teams of somebody', () => {
  let host: GraphHost;
  let installation: Installation;
  let lines: readonly string[];
  beforeEach(async () => {
    host = await startGraphHost();
    const logged = createLogLines();
    lines = logged.lines;
    installation = createInstallation(
      createGraphClient({ baseUrl: host.url, tokens: host.graph.tokens, log: logged.log }),
      'app-1',
    );
  });
  afterEach(() => host.close());
  const answers = () => host.graph.faults.calls.map(({ answer }) => answer);

  test('is done once; the second time it is there already, by object id or sign-in name', async () => {
    expect(await installation.install(tenantId, objectId)).toBe('installed');
    expect(await installation.install(tenantId, zoco.email.toUpperCase())).toBe('there-already');
    expect(lines.join('\n')).not.toContain(zoco.email);
  });

  test('finds nobody of another tenant', async () => {
    expect(await installation.install(tenantId, keyOf(other).objectId)).toBe('not-found');
  });

  test.each<[GraphFault['answer'], string]>([
    [400, 'refused'],
    [401, 'not-allowed'],
    [403, 'not-allowed'],
    [404, 'not-found'],
    [409, 'there-already'],
  ])('%s is "%s", and is not asked again', async (answer, outcome) => {
    host.graph.faults.next('installedApps.add', { answer });
    expect(await installation.install(tenantId, objectId)).toBe(outcome);
    expect(answers()).toEqual([answer]);
  });

  test('a wait that is too long is told at once', async () => {
    host.graph.faults.next('installedApps.add', { answer: 429, retryAfter: '120' });
    expect(await installation.install(tenantId, objectId)).toBe('not-now');
    expect(answers()).toEqual([429]);
  });

  test('a lost answer after the work was done does not install twice', async () => {
    host.graph.faults.next('installedApps.add', { answer: 504, worked: true });
    expect(await installation.install(tenantId, objectId)).toBe('there-already');
    expect(answers()).toEqual([504, 409]);
  });

  test('an answer that stays unclear is told as such', async () => {
    host.graph.faults.next('installedApps.add', { answer: 'reset' }, { answer: 500 });
    expect(await installation.install(tenantId, objectId)).toBe('unclear');
  });
});
