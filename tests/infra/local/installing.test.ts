import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createGraphClient } from '../../../bot/graph/graph-client.ts';
import { createInstallation } from '../../../bot/graph/installation.ts';
import { readCatalogueApps, setCatalogueApp } from '../../../bot/people/catalogue-apps.ts';
import { addresses, persons } from '../../../bot/people/tables.ts';
import { tenantId as parseTenantId } from '../../../bot/teams/activity-schema.ts';
import { reachVerbs } from '../../../cards/beheer/reach/verbs.ts';
import { type SwvId, swvId } from '../../../cards/words/brands.ts';
import { readDemo } from '../../../infra/local/demo/read-demo.ts';
import { DEMO_SWV } from '../../../infra/local/demo/seed-demo.ts';
import { catalogueNumber } from '../../../infra/local/graph/catalogue.ts';
import { personaKey } from '../../../infra/local/new-swv/persona-of.ts';
import { cardButtons } from '../../../infra/local/teams/card-actions.ts';
import { aRegister } from '../../bot/people/a-register.ts';
import { cardOf, wordsOf } from '../../support/host-route.ts';
import { startLocalHost, type TestHost } from '../../support/local-host.ts';
import { createLogLines } from '../../support/log-lines.ts';

const BEHEERDER = 'beheerder';
const beheerder = readDemo().personas.find(({ persona }) => persona === BEHEERDER);
if (!beheerder) throw new Error('The demonstration has no beheerder.');
const HOME = parseTenantId.parse(beheerder.tenantId);

let host: TestHost;
beforeAll(async () => {
  host = await startLocalHost({ at: '2026-11-23T09:00:00Z' });
});
afterAll(() => host?.close());

/** Somebody whom a beheerder added: in the register, and in nobody's Teams. */
async function added(name: string, swv: SwvId = DEMO_SWV, tenantId = HOME) {
  const register = aRegister(host.store, swv);
  const id = await register.person(name, { bound: false });
  await host.store.write(swv, (tx) => tx.db.update(persons).set({ tenantId }).where(eq(persons.id, id)));
  await register.role(id, 'beleidsmedewerker');
  const [row] = await host.store.read(swv, (tx) => tx.db.select().from(persons).where(eq(persons.id, id)));
  if (!row) throw new Error('Nobody was added.');
  return { id, upn: row.upn, persona: personaKey(row) };
}

/** What *Ja, zet het erin* of Bereik sends, with nothing before it; gives what the card says then. */
async function putsIt(id: string, swv: SwvId = DEMO_SWV, persona = BEHEERDER): Promise<string> {
  const chat = host.teams.personalChat(persona);
  await host.teams.say(persona, chat, 'beheer');
  const card = host.teams.messages(chat).findLast(({ author }) => author === null);
  const data = { v: 1, swv, id, revision: 0 };
  const outcome = cardOf(await host.teams.press(persona, card?.id ?? '', reachVerbs.install, data));
  await host.idle();
  return outcome;
}

/** Presses, on the card that the beheerder sees, the button whose title begins so. */
async function click(title: string, inputs: Readonly<Record<string, string>> = {}): Promise<string> {
  const seen = host.teams.view(BEHEERDER, host.teams.personalChat(BEHEERDER)).findLast(({ author }) => author === null);
  const titles = (seen?.cards ?? []).flatMap((card) => cardButtons(card).map((button) => button.title));
  const whole = titles.find((one) => one.startsWith(title)) ?? `${title} is not on the card`;
  const outcome = cardOf(await host.teams.click(BEHEERDER, seen?.id ?? '', whole, inputs));
  await host.idle();
  return outcome;
}

const addressOf = async (id: string, swv: SwvId = DEMO_SWV) => {
  const rows = await host.store.read(swv, (tx) => tx.db.select().from(addresses));
  return rows.find(({ personId }) => personId === id)?.state ?? null;
};
const said = (persona: string) =>
  wordsOf(host.teams.messages(host.teams.personalChat(persona)).flatMap(({ cards }) => cards));
const asked = () => host.graph.faults.calls.filter(({ call }) => call === 'installedApps.add');
/** The port itself, on this host's Graph. */
const put = (user: string) =>
  createInstallation(
    createGraphClient({
      baseUrl: `${host.url}/graph/`,
      tokens: { token: async (of) => `stand-in.${of}` },
      log: createLogLines().log,
    }),
  ).install({ tenantId: HOME, user, teamsAppId: catalogueNumber(HOME) });

it('the beheerder fills in the number at Toegang, puts Meedoen into the Teams of somebody at Bereik, and they are reached', async () => {
  await host.store.write(DEMO_SWV, (tx) => setCatalogueApp(tx, HOME, null));
  const { id, persona } = await added('aangeklikt');
  await host.teams.say(BEHEERDER, host.teams.personalChat(BEHEERDER), 'beheer');
  await click('Open Toegang');
  expect(await click(`Open ${HOME}`)).toContain('kan niet, het nummer ontbreekt');
  await click('Vul het nummer in');
  expect(await click('Opslaan', { nummer: catalogueNumber(HOME) })).not.toContain('ontbreekt');
  for (const title of ['Terug naar beheer', 'Open Bereik', 'Open Nog nooit', 'Bekijk aangeklikt', 'Zet Meedoen klaar'])
    await click(title);
  expect(asked()).toEqual([]);
  await click('Ja, zet klaar');
  expect(host.teams.installation(persona).installed).toBe(true);
  expect(await addressOf(id)).toBe('reachable');
  expect(said(persona)).toContain('ik ben Meedoen');
});

it('a second click asks Graph nothing', async () => {
  const { id } = await added('nieuw.gezicht');
  await putsIt(id);
  expect(await addressOf(id)).toBe('reachable');
  const calls = asked().length;
  await putsIt(id);
  expect(asked()).toHaveLength(calls);
});

it('not where the tenant gave no consent, nor with a number that its catalogue does not know', async () => {
  const { id, persona } = await added('zonder.toestemming');
  host.graph.tenants.setConsent(HOME, false);
  await putsIt(id);
  host.graph.tenants.setConsent(HOME, true);
  await host.store.write(DEMO_SWV, (tx) => setCatalogueApp(tx, HOME, '7c1e5f20-94ab-4d3e-b6c8-2f0a9d47e163'));
  await putsIt(id);
  await host.store.write(DEMO_SWV, (tx) => setCatalogueApp(tx, HOME, null));
  await putsIt(id);
  await host.store.write(DEMO_SWV, (tx) => setCatalogueApp(tx, HOME, catalogueNumber(HOME)));
  expect(asked().slice(-2)).toMatchObject([{ answer: 403 }, { answer: 404 }]);
  expect(host.teams.installation(persona).installed).toBe(false);
  expect(await addressOf(id)).toBeNull();
  await putsIt(id);
  expect(await addressOf(id)).toBe('reachable');
});

it('who took it away is left alone by Bereik; Graph itself would put it back, and the bot hears of both', async () => {
  const { id, upn, persona } = await added('haalde.weg');
  await putsIt(id);
  await host.teams.uninstall(persona);
  expect(await addressOf(id)).toBe('uninstalled');
  await putsIt(id);
  expect(host.teams.installation(persona).installed).toBe(false);
  expect(await put(upn)).toBe('installed');
  await host.idle();
  expect(await addressOf(id)).toBe('reachable');
});

it('who blocked it still has it: nothing is installed, and it stays blocked', async () => {
  const { id, upn, persona } = await added('blokkeerde');
  await putsIt(id);
  host.teams.block(persona);
  expect(await put(upn)).toBe('there-already');
  await host.teams.uninstall(persona);
  expect(await put(upn)).toBe('installed');
  await host.idle();
  expect(host.teams.installation(persona)).toMatchObject({ installed: true, blocked: true });
});

it('a new samenwerkingsverband of the werkbank can do it at once, and keeps what its beheerder made of the number', async () => {
  const ask = { name: 'SWV De Schelp', beheerder: 'Beheerder van De Schelp', email: 'beheer@schelp.example' };
  const make = async () =>
    (await fetch(`${host.url}/local/new-swv`, { method: 'POST', body: JSON.stringify(ask) })).json();
  const { persona: who } = Object(await make());
  const swv = swvId('swv-de-schelp');
  const [first] = await host.store.read(swv, (tx) => tx.db.select().from(persons));
  if (!first) throw new Error('No beheerder.');
  const { tenantId } = first;
  const { id } = await added('zoco.schelp', swv, tenantId);
  await putsIt(id, swv, who);
  expect(await addressOf(id, swv)).toBe('reachable');
  await host.store.write(swv, (tx) => setCatalogueApp(tx, tenantId, null));
  await make();
  expect(await host.store.read(swv, readCatalogueApps)).toEqual(new Map());
});
