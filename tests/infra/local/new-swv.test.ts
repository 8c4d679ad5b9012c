import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { persons } from '../../../bot/people/tables.ts';
import { swvId } from '../../../cards/words/brands.ts';
import { DEMO_SWV } from '../../../infra/local/demo/seed-demo.ts';
import { stateWire } from '../../../infra/local/werkbank/wire.ts';
import { aRegister } from '../../bot/people/a-register.ts';
import { startLocalHost, type TestHost } from '../../support/local-host.ts';

const WADDEN = { name: 'SWV De Wáddén', beheerder: 'Beheerder van de Wadden', email: 'Beheer@wadden.example' };
const swv = swvId('swv-de-wadden');

describe('a new samenwerkingsverband in the werkbank', () => {
  let host: TestHost;
  let persona = '';
  beforeAll(async () => {
    host = await startLocalHost({ at: '2026-11-23T09:00:00Z' });
  });
  afterAll(() => host?.close());

  const post = async (body: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`${host.url}/local/new-swv`, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: response.status, body: response.status === 403 ? null : await response.json() };
  };
  const people = async () => stateWire.parse(await (await fetch(`${host.url}/werkbank/state`)).json()).personas;
  const said = (who: string) =>
    JSON.stringify(host.teams.messages(host.teams.personalChat(who)).map(({ text, cards }) => ({ text, cards })));

  it('says at each field what is wrong, and makes nothing', async () => {
    expect(await post({ name: '7', beheerder: ' ', email: 'beheer' })).toEqual({
      status: 400,
      body: {
        errors: {
          name: expect.stringContaining('minstens één letter'),
          beheerder: expect.stringContaining('Vul een naam in'),
          email: expect.stringContaining('e-mailadres'),
        },
      },
    });
    expect(await post('x')).toMatchObject({ status: 400 });
    expect(await host.store.directory.listSwvs()).toHaveLength(1);
  });

  it('is not for a page of elsewhere', async () => {
    expect(await post(WADDEN, { origin: 'http://elders.example' })).toMatchObject({ status: 403 });
  });

  it('begins empty beside the demonstration, with a beheerder whom the bot greets', async () => {
    const { status, body } = await post(WADDEN);
    expect(status).toBe(200);
    persona = Object(body).persona;
    expect((await host.store.directory.listSwvs()).map(({ id }) => id).sort()).toEqual([swv, DEMO_SWV].sort());
    expect((await people()).find((one) => one.persona === persona)).toMatchObject({
      name: WADDEN.beheerder,
      roles: 'Functioneel beheerder',
      organisation: WADDEN.name,
    });
    expect(said(persona)).toContain('ik ben Meedoen');
    const [bound] = await host.store.read(swv, (tx) => tx.db.select().from(persons));
    expect(bound).toMatchObject({ upn: 'beheer@wadden.example', objectId: expect.any(String) });
  });

  it('gives the same one for the same ask, and refuses the name to somebody else', async () => {
    expect(await post(WADDEN)).toEqual({ status: 200, body: { persona } });
    const taken = { errors: { name: expect.stringContaining('al een samenwerkingsverband met deze naam') } };
    expect(await post({ ...WADDEN, email: 'ander@wadden.example' })).toEqual({ status: 409, body: taken });
    expect(await post({ ...WADDEN, name: 'VO Midden Kennemerland' })).toEqual({ status: 409, body: taken });
    expect(await host.store.directory.listSwvs()).toHaveLength(2);
  });

  it('lets whoever the beheerder adds be chosen: known to Teams, without the app until it is installed', async () => {
    const [beheerder] = await host.store.read(swv, (tx) => tx.db.select().from(persons));
    const register = aRegister(host.store, swv);
    const school = await register.school('de-kreek');
    const zoco = await register.person('zoco.kreek', { bound: false });
    if (!beheerder) throw new Error('no beheerder');
    await host.store.write(swv, (tx) => tx.db.update(persons).set({ tenantId: beheerder.tenantId }));
    await register.role(zoco, 'zorgcoordinator', { school });
    const found = (await people()).find(({ name }) => name === 'zoco.kreek');
    expect(found).toMatchObject({ roles: 'Zorgcoördinator · de-kreek', organisation: WADDEN.name });
    const key = found?.persona ?? '';
    expect(host.teams.installation(key).installed).toBe(false);
    await host.teams.install(key);
    expect(said(key)).toContain('ik ben Meedoen');
    expect((await people()).filter(({ name }) => name === 'zoco.kreek')).toHaveLength(1);
  });

  it('gives a new school its channel, with the beheerder in it, and leaves the demonstration its own', async () => {
    const titles = (who: string) => host.teams.chats(who).map(({ conversation }) => conversation.title);
    expect(titles(persona)).toEqual(['Meedoen', 'Bureau', 'Bestuur en staf', 'de-kreek']);
    expect(titles('zoco-duinroos')).toEqual(['Meedoen', 'De Duinroos', 'Het Zeeduin']);
  });
});
