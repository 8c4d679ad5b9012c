import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { persons } from '../../../../bot/people/tables.ts';
import { tenantsOfSwv } from '../../../../bot/store/tenants-of-swv.ts';
import { tenantVerbs } from '../../../../cards/beheer/tenants/verbs.ts';
import { oneEngine, type TestEngine } from '../../../support/stores.ts';
import { buttonsOf, inputsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { day, object, tenant } from '../../people/a-register.ts';
import { openBeheer, type Shown, type Who } from '../support/beheer-world.ts';

const GUID = '0d1f7c3a-52b4-4c8e-9a61-7be2f0c9d855';

/** With a second organisation in which a zoco speaks. */
async function open(engine: TestEngine) {
  const world = await openBeheer(engine);
  const other = tenant(`${world.swv}-b`);
  await world.operations.allowTenant({ appId: 'app', tenantId: other, swv: world.swv }, day('2026-09-01'));
  const zoco = await world.register.person('elders', { tenant: `${world.swv}-b` });
  await world.register.role(zoco, 'zorgcoordinator', { school: world.school });
  const list = async (who: Who = 'beheerder') => world.press(await world.say(who, 'beheer'), 'Open Toegang');
  const card = async (who: Who = 'beheerder', id: string = other) => world.press(await list(who), `Open ${id}`);
  return {
    ...world,
    other,
    zoco,
    list,
    tenant: card,
    asked: async (dag: string, id: string = other, who: Who = 'beheerder') =>
      world.press(await world.press(await card(who, id), 'Stop de toegang'), 'Ga verder', { inputs: { dag } }),
    /** What somebody of the other organisation gets when they say something. */
    elsewhere: async () => {
      const from = { ...world.envelope('zoco'), tenantId: other, objectId: object('elders') };
      const reply = await world.app.handle({ ...from, kind: 'message', text: 'hoi' }, { set: () => undefined });
      if (reply === null || reply.kind === 'error') throw new Error('No card.');
      return textOf(reply);
    },
    rows: () => world.store.read(world.swv, (tx) => tenantsOfSwv(tx, 'app')),
    last: async () => (await world.audited()).at(-1),
  };
}
const said = ({ card }: Shown) => textOf(card);
const titles = ({ card }: Shown) => buttonsOf(card).map(({ title }) => title);
const STRANGER = 'nieuwe aanvraag'; // nothing of Meedoen's menu

oneEngine('the organisations that may speak to a SWV', (engine) => {
  it('stand in a list with their days, their people and the domain of their accounts', async () => {
    const world = await open(engine);
    const text = said(await world.list());
    expect(text).toContain('vloedlijn.example |  · 4 mensen');
    expect(text).toContain('vloedlijn.example |  · 1 mens');
    expect(text).toContain(`${world.other} | Toegelaten sinds 1 september 2026`);
  });

  it('are let in from today by their id, once, however often it is clicked and by whom', async () => {
    const world = await open(engine);
    const form = await world.press(await world.list(), 'Laat een organisatie toe');
    const inputs = { organisatie: ` {${GUID.toUpperCase()}} ` };
    expect(said(await world.press(form, 'Laat toe', { inputs }))).toContain('Toegelaten sinds 25 november 2026');
    expect(JSON.parse((await world.last())?.payload ?? '')).toEqual({
      wat: 'toegang',
      tenant: GUID,
      vanVoor: null,
      vanNa: '2026-11-25',
    });
    const again = await world.press({ ...form, who: 'tweede-beheerder' }, 'Laat toe', { inputs });
    expect(said(again)).toContain('Dit was al gedaan');
    expect(said(again)).toContain(GUID);
    expect(await world.rows()).toHaveLength(3);
  });

  it.each([
    ['', 'Vul het tenant-id in', 'verplicht'],
    ['vloedlijn.example', 'Dit is geen tenant-id', 'geen-tenant'],
    ['00000000-0000-0000-0000-000000000000', 'Dit is geen tenant-id', 'geen-tenant'],
    ['9188040d-6c67-4c5b-b112-36a304b66dad', 'privé-accounts', 'prive-accounts'],
  ])('are not let in by "%s", which is said at the field and stays there', async (organisatie, text, code) => {
    const world = await open(engine);
    const form = await world.press(await world.list(), 'Laat een organisatie toe');
    const refused = await world.press(form, 'Laat toe', { inputs: { organisatie } });
    expect(said(refused)).toContain(text);
    expect(inputsOf(refused.card).organisatie).toBe(organisatie);
    expect(await world.last()).toMatchObject({ outcome: code });
    expect(await world.rows()).toHaveLength(2);
  });

  it('are shut out at the next click when their last day was yesterday, and let in again at the next', async () => {
    const world = await open(engine);
    const welcome = await world.elsewhere();
    const asked = await world.asked('2026-11-24');
    expect(said(asked)).toContain('Meteen na je klik kan 1 mens met een rol Meedoen niet meer gebruiken');
    expect(await world.elsewhere()).toBe(welcome);
    const done = await world.press(asked, 'Ja, stop');
    expect(said(done)).toContain('Gestopt, de laatste dag was 24 november 2026');
    expect(JSON.parse((await world.last())?.payload ?? '')).toMatchObject({ totVoor: null, totNa: '2026-11-24' });
    expect((await world.elsewhere()).toLowerCase()).not.toContain(STRANGER);
    expect(await world.elsewhere()).not.toBe(welcome);
    expect(said(await world.press(asked, 'Ja, stop'))).toContain('Dit was al gedaan');
    const back = await world.press(done, 'Laat weer toe');
    expect(said(back)).toContain('Toegelaten sinds 25 november 2026');
    expect(await world.elsewhere()).toBe(welcome);
    expect(said(await world.press(done, 'Laat weer toe'))).toContain('Dit was al gedaan');
  });

  it('speak until the end of their last day in Amsterdam, which may change or be called off before', async () => {
    const world = await open(engine);
    const welcome = await world.elsewhere();
    await world.press(await world.asked('2026-11-25'), 'Ja, stop');
    world.moveTo(new Date('2026-11-25T22:59:00Z'));
    expect(await world.elsewhere()).toBe(welcome);
    const off = await world.press(await world.tenant(), 'Toch niet stoppen');
    expect(said(off)).toContain('Toegelaten sinds 1 september 2026');
    await world.press(await world.asked('2026-11-25'), 'Ja, stop');
    world.moveTo(new Date('2026-11-25T23:00:00Z'));
    expect(await world.elsewhere()).not.toBe(welcome);
  });

  it.each([
    ['', 'Kies de laatste dag', 'verplicht'],
    ['2026-11-23', 'Deze dag is voorbij', 'laatste-dag-voorbij'],
    ['2035-01-01', 'vijf jaar vooruit', 'laatste-dag-te-ver'],
    ['morgen', 'geen dag die ik ken', 'geen-datum'],
  ])('do not end on "%s"', async (dag, text, code) => {
    const world = await open(engine);
    expect(said(await world.asked(dag))).toContain(text);
    const asked = await world.asked('2026-12-01');
    expect(said(await world.press(asked, 'Ja, stop', { data: { dag } }))).toContain(text);
    expect(await world.last()).toMatchObject({ outcome: code });
    expect((await world.rows()).every(({ until }) => until === null)).toBe(true);
  });

  it('keep the one in which the last beheerder speaks, now and on every later day', async () => {
    const world = await open(engine);
    const own = tenant(world.swv);
    const refused = await world.asked('2026-12-31', own);
    expect(said(refused)).toContain('Dan kan geen enkele functioneel beheerder er nog bij');
    const forged = await world.press(await world.tenant(), 'Stop de toegang', {
      verb: tenantVerbs.stop,
      data: { id: own, dag: '2026-12-31' },
    });
    expect(said(forged)).toContain('Dan kan geen enkele functioneel beheerder er nog bij');
    expect(await world.last()).toMatchObject({ outcome: 'laatste-toegang' });
    // Somebody elsewhere, but not for long enough.
    await world.register.role(world.zoco, 'functioneel-beheerder', { until: day('2027-06-30') });
    expect(said(await world.asked('2026-12-31', own))).toContain('geen enkele functioneel beheerder');
    await world.register.role(world.zoco, 'functioneel-beheerder', { from: day('2027-07-01') });
    expect(said(await world.asked('2026-12-31', own))).toContain('je eigen account is van deze organisatie');
  });

  it('are not both ended by two beheerders who each end that of the other', async () => {
    const world = await open(engine);
    await world.register.role(world.zoco, 'functioneel-beheerder');
    const mine = await world.asked('2026-11-24');
    const theirs = await world.asked('2026-11-24', tenant(world.swv), 'tweede-beheerder');
    await Promise.all([world.press(mine, 'Ja, stop'), world.press(theirs, 'Ja, stop')]);
    expect((await world.rows()).filter(({ until }) => until === null)).toHaveLength(1);
    expect((await world.audited()).map(({ outcome }) => outcome)).toEqual(['ok', 'laatste-toegang']);
  });

  it('do not reach into another SWV: its tenant is not shown, ended or let in again, and its copy of a shared one stays', async () => {
    const theirs = await open(engine);
    const world = await open(engine);
    expect(said(await world.list())).not.toContain(theirs.other);
    const card = await world.tenant();
    for (const verb of [tenantVerbs.stop, tenantVerbs.allowAgain, tenantVerbs.tenant]) {
      const data = { id: theirs.other, dag: '2026-11-24' };
      const forged = await world.press(card, 'Stop de toegang', { verb, data });
      expect(said(forged)).toContain('Dit is er niet (meer)');
    }
    expect(await world.rows()).toHaveLength(2);
    expect((await theirs.rows()).every(({ until }) => until === null)).toBe(true);
  });

  it('are shown to the directeur-bestuurder, who changes nothing', async () => {
    const world = await open(engine);
    const card = await world.tenant('bestuurder');
    expect(titles(card)).toEqual(['Terug naar toegang', 'Terug naar beheer']);
    for (const verb of Object.values(tenantVerbs).filter((one) => one !== tenantVerbs.tenant)) {
      const data = { dag: '2026-11-24', organisatie: GUID };
      expect(said(await world.press(card, 'Terug naar toegang', { verb, data }))).toContain('niet aanpassen');
    }
    expect((await world.audited()).map(({ outcome }) => outcome)).toEqual(Array(4).fill('alleen-kijken'));
    expect(await world.rows()).toHaveLength(2);
  });

  it.each(Object.values(tenantVerbs))('are closed to a zoco who forges %s', async (verb) => {
    const world = await open(engine);
    const forged = await world.press(await world.say('zoco', 'hoi'), 'Mijn taken', { verb, data: { id: world.other } });
    expect(said(forged)).toContain('Beheer is voor de functioneel beheerder');
    expect(await world.audited()).toMatchObject([{ verb, outcome: 'niet-jouw-rol' }]);
  });

  it('show an odd account name without its domain rather than not at all', async () => {
    const world = await open(engine);
    await world.store.write(world.swv, (tx) => tx.db.update(persons).set({ upn: sql`${persons.id} || '@-'` }));
    expect(said(await world.list())).toContain('Nog niemand in het register');
  });
});
