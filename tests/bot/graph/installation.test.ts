import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createGraphClient } from '../../../bot/graph/graph-client.ts';
import { createInstallation, type Installation } from '../../../bot/graph/installation.ts';
import { readDemo } from '../../../infra/local/demo/read-demo.ts';
import { catalogueNumber } from '../../../infra/local/graph/catalogue.ts';
import type { GraphFault } from '../../../infra/local/graph/faults.ts';
import { type GraphHost, keyOf, startGraphHost } from '../../support/graph-host.ts';
import { createLogLines } from '../../support/log-lines.ts';

const [zoco] = readDemo().personas;
const other = readDemo().personas.find(({ tenantId }) => tenantId !== zoco?.tenantId);
if (!zoco || !other) throw new Error('The demonstration has too few people.');
const { tenantId, objectId } = keyOf(zoco);
const teamsAppId = catalogueNumber(tenantId);
const target = { tenantId, user: objectId, teamsAppId };
const newcomer = {
  ...zoco,
  persona: 'nieuw',
  email: 'nieuw@duinroos.example',
  aadObjectId: '0c5e1d7a-4b29-4f86-9a3d-71e8b2c6f054',
};

describe('putting Meedoen into the Teams of somebody', () => {
  let host: GraphHost;
  let installation: Installation;
  let lines: readonly string[];
  beforeEach(async () => {
    host = await startGraphHost([], [newcomer]);
    const logged = createLogLines();
    lines = logged.lines;
    installation = createInstallation(
      createGraphClient({ baseUrl: host.url, tokens: host.graph.tokens, log: logged.log }),
    );
  });
  afterEach(() => host.close());
  const answers = () => host.graph.faults.calls.map(({ answer }) => answer);

  test('is done once; the second time it is there already, by object id or sign-in name', async () => {
    expect(await installation.install(target)).toBe('installed');
    expect(await installation.install({ ...target, user: zoco.email.toUpperCase() })).toBe('there-already');
    expect(lines.join('\n')).not.toContain(zoco.email);
  });

  test('is done once when it is asked twice at the same moment', async () => {
    const outcomes = await Promise.all([installation.install(target), installation.install(target)]);
    expect(outcomes.sort()).toEqual(['installed', 'there-already']);
  });

  test('finds nobody of another tenant, and whoever joined a moment ago', async () => {
    expect(await installation.install({ ...target, user: keyOf(other).objectId })).toBe('not-found');
    expect(await installation.install({ ...target, user: newcomer.email })).toBe('installed');
  });

  test.each([
    ['of the catalogue of another tenant', catalogueNumber(other.tenantId)],
    ['that no catalogue has', 'c0ffee00-0000-4000-8000-000000000000'],
    ['that would be another address', `../${teamsAppId}`],
  ])('needs the number of its own tenant: one %s is not found, and nothing is installed', async (_, wrong) => {
    expect(await installation.install({ ...target, teamsAppId: wrong })).toBe('not-found');
    expect(await installation.install(target)).toBe('installed');
  });

  test('is not found where the app was taken out of the catalogue', async () => {
    host.graph.tenants.setCatalogue(tenantId, null);
    expect(await installation.install(target)).toBe('not-found');
  });

  test('needs the consent of that tenant: without it nothing is asked again, and another tenant is as it was', async () => {
    host.graph.tenants.setConsent(tenantId, false);
    expect(await installation.install(target)).toBe('not-allowed');
    expect(answers()).toEqual([403]);
    const elsewhere = keyOf(other);
    expect(
      await installation.install({
        tenantId: elsewhere.tenantId,
        user: elsewhere.objectId,
        teamsAppId: catalogueNumber(elsewhere.tenantId),
      }),
    ).toBe('installed');
    host.graph.tenants.setConsent(tenantId, true);
    expect(await installation.install(target)).toBe('installed');
  });

  test.each<[GraphFault['answer'], string]>([
    [400, 'refused'],
    [401, 'not-allowed'],
    [403, 'not-allowed'],
    [404, 'not-found'],
    [409, 'there-already'],
  ])('%s is "%s", and is not asked again', async (answer, outcome) => {
    host.graph.faults.next('installedApps.add', { answer });
    expect(await installation.install(target)).toBe(outcome);
    expect(answers()).toEqual([answer]);
  });

  test('a wait that is too long is told at once', async () => {
    host.graph.faults.next('installedApps.add', { answer: 429, retryAfter: '120' });
    expect(await installation.install(target)).toBe('not-now');
    expect(answers()).toEqual([429]);
  });

  test('a lost answer after the work was done does not install twice', async () => {
    host.graph.faults.next('installedApps.add', { answer: 504, worked: true });
    expect(await installation.install(target)).toBe('there-already');
    expect(answers()).toEqual([504, 409]);
  });

  test('an answer that stays unclear is told as such', async () => {
    host.graph.faults.next('installedApps.add', { answer: 'reset' }, { answer: 500 });
    expect(await installation.install(target)).toBe('unclear');
  });

  test('without a token nothing was done, and Graph is not asked', async () => {
    const { log } = createLogLines();
    const tokens = { token: () => Promise.reject(new Error('AADSTS7000229')) };
    const without = createInstallation(createGraphClient({ baseUrl: host.url, tokens, log }));
    expect(await without.install(target)).toBe('not-now');
    expect(answers()).toEqual([]);
  });
});
