import { expect, it } from 'vitest';
import { readCatalogueApps, setCatalogueApp } from '../../../../bot/people/catalogue-apps.ts';
import { lockRegister } from '../../../../bot/people/register.ts';
import { tenantId } from '../../../../bot/teams/activity-schema.ts';
import { tenantVerbs } from '../../../../cards/beheer/tenants/verbs.ts';
import { oneEngine, type TestEngine } from '../../../support/stores.ts';
import { buttonsOf, inputsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { day, tenant } from '../../people/a-register.ts';
import { outsideTransaction, untilWaiting } from '../../people/until-waiting.ts';
import { openBeheer, type Shown, type Who } from '../support/beheer-world.ts';

const NUMBER = '7c1e5f20-94ab-4d3e-b6c8-2f0a9d47e163';
const OTHER = '9a3d6e41-05bc-4f72-8d19-c64b20e7f5a8';
/** The bot's own, of the house. */
const BOT = '3f6c9b12-7a4e-4d05-9c81-e2b7054d1f90';
/** What a GUID may look like; the tenants of a test are no GUIDs. */
const TENANT = '0d1f7c3a-52b4-4c8e-9a61-7be2f0c9d855';

const said = ({ card }: Shown) => textOf(card);
const titles = ({ card }: Shown) => buttonsOf(card).map(({ title }) => title);
const tenantOf = (id: string) => tenantId.parse(id);

async function open(engine: TestEngine) {
  const world = await openBeheer(engine);
  const list = async (who: Who = 'beheerder') => world.press(await world.say(who, 'beheer'), 'Open Toegang');
  const card = async (who: Who = 'beheerder', id: string = tenant(world.swv)) =>
    world.press(await list(who), `Open ${id}`);
  const form = async (who: Who = 'beheerder') => {
    const shown = await card(who);
    return world.press(shown, titles(shown).find((title) => title.includes('het nummer')) ?? '?');
  };
  return {
    ...world,
    list,
    tenant: card,
    form,
    /** Saves a number, from the form as it is now. */
    save: async (nummer: string) => world.press(await form(), 'Opslaan', { inputs: { nummer } }),
    number: async () => (await world.store.read(world.swv, readCatalogueApps)).get(tenant(world.swv)),
    last: async () => (await world.audited()).at(-1),
  };
}

oneEngine('the number of Meedoen in an app catalogue', (engine) => {
  it('is missing at first; once filled in, people of that organisation can be given Meedoen', async () => {
    const world = await open(engine);
    const before = await world.tenant();
    expect(said(before)).toContain('Klaarzetten in Teams:  | kan niet, het nummer ontbreekt');
    const form = await world.press(before, 'Vul het nummer in');
    expect(said(form)).toContain('TeamsAppInstallation.ReadWriteSelfForUser.All');
    expect(said(form)).toContain('Teams-beheercentrum: Apps beheren, Meedoen, App-id');
    const saved = await world.press(form, 'Opslaan', { inputs: { nummer: ` {${NUMBER.toUpperCase()}} ` } });
    expect(said(saved)).toMatch(/Opgeslagen\..*Klaarzetten in Teams: {2}\| kan \|/);
    expect(said(saved)).toContain(`Nummer in hun app-catalogus:  | ${NUMBER}`);
    expect(await world.number()).toBe(NUMBER);
    expect(await world.last()).toMatchObject({ verb: tenantVerbs.setCatalogue, outcome: 'ok' });
    expect(JSON.parse((await world.last())?.payload ?? '')).toEqual({
      wat: 'app-catalogus',
      tenant: tenant(world.swv),
      nummerVoor: null,
      nummerNa: NUMBER,
    });
  });

  it('changes, and goes when the field is left empty, with what it was in the log', async () => {
    const world = await open(engine);
    await world.save(NUMBER);
    expect(inputsOf((await world.form()).card).nummer).toBe(NUMBER);
    await world.save(OTHER);
    expect(JSON.parse((await world.last())?.payload ?? '')).toMatchObject({ nummerVoor: NUMBER, nummerNa: OTHER });
    const gone = await world.save('');
    expect(said(gone)).toMatch(/Het nummer is weg.*kan niet, het nummer ontbreekt/);
    expect(JSON.parse((await world.last())?.payload ?? '')).toMatchObject({ nummerVoor: OTHER, nummerNa: null });
    expect(await world.number()).toBeUndefined();
  });

  it.each([
    ['Meedoen', 'Dit is geen App-id', 'geen-catalogusnummer'],
    ['00000000-0000-0000-0000-000000000000', 'Dit is geen App-id', 'geen-catalogusnummer'],
    [`${NUMBER}-1`, 'Dit is geen App-id', 'geen-catalogusnummer'],
    [BOT.toUpperCase(), 'nummer van Meedoen zelf', 'nummer-van-meedoen'],
    [TENANT, 'tenant-id van de organisatie', 'nummer-van-organisatie'],
    ['', 'Vul het nummer in', 'verplicht'],
  ])('is not "%s", which is said at the field and stays there', async (nummer, text, code) => {
    const world = await openBeheer(engine, { appId: BOT });
    const own = { appId: BOT, swv: world.swv };
    // The house knows its tenants by the bot's id; and one of them has a GUID, as in life.
    await world.operations.allowTenant({ ...own, tenantId: tenant(world.swv) }, day('2026-08-01'));
    await world.operations.allowTenant({ ...own, tenantId: tenantOf(TENANT) }, day('2026-08-01'));
    const list = await world.press(await world.say('beheerder', 'beheer'), 'Open Toegang');
    const form = await world.press(await world.press(list, `Open ${TENANT}`), 'Vul het nummer in');
    const refused = await world.press(form, 'Opslaan', { inputs: { nummer } });
    expect(said(refused)).toContain(text);
    expect(inputsOf(refused.card).nummer).toBe(nummer);
    expect((await world.audited()).at(-1)).toMatchObject({ outcome: code });
    expect(await world.store.read(world.swv, readCatalogueApps)).toEqual(new Map());
  });

  it('is written once, however often the button is clicked', async () => {
    const world = await open(engine);
    const form = await world.form();
    const twice = { inputs: { nummer: NUMBER } };
    await world.press(form, 'Opslaan', twice);
    expect(said(await world.press(form, 'Opslaan', twice))).toMatch(/Dit was al gedaan.*kan/);
    const empty = await world.form();
    await world.press(empty, 'Opslaan', { inputs: { nummer: '' } });
    expect(said(await world.press(empty, 'Opslaan', { inputs: { nummer: '' } }))).toContain('Dit was al gedaan');
    expect((await world.audited()).map(({ outcome }) => outcome)).toEqual(['ok', 'al-gedaan', 'ok', 'al-gedaan']);
  });

  it('is not written away by a second beheerder who did not see it', async () => {
    const world = await open(engine);
    const [mine, theirs, late] = [
      await world.form(),
      await world.form('tweede-beheerder'),
      await world.form('tweede-beheerder'),
    ];
    await Promise.all([
      world.press(mine, 'Opslaan', { inputs: { nummer: NUMBER } }),
      world.press(theirs, 'Opslaan', { inputs: { nummer: OTHER } }),
    ]);
    expect((await world.audited()).map(({ outcome }) => outcome).sort()).toEqual(['intussen-veranderd', 'ok']);
    const kept = await world.number();
    // Drawn when there was none, and left empty: that takes nothing away.
    const shown = await world.press(late, 'Opslaan', { inputs: { nummer: '' } });
    expect(said(shown)).toContain('Iemand anders heeft dit intussen veranderd');
    expect(inputsOf(shown.card).nummer).toBe(kept);
    expect(await world.number()).toBe(kept);
  });

  // PGlite has one connection: there two clicks always come one after the other.
  const onPostgres: typeof it | (() => void) = engine.name === 'postgres' ? it : () => {};
  onPostgres('waits for a change that is under way, and then does not write it away', async () => {
    const world = await open(engine);
    const form = await world.form();
    const { click } = await world.store.write(world.swv, async (tx) => {
      await lockRegister(tx);
      await setCatalogueApp(tx, tenant(world.swv), OTHER);
      const click = outsideTransaction(() => world.press(form, 'Opslaan', { inputs: { nummer: NUMBER } }));
      await outsideTransaction(() => untilWaiting(world.owner));
      return { click };
    });
    expect(said(await click)).toContain('Iemand anders heeft dit intussen veranderd');
    expect(await world.number()).toBe(OTHER);
  });

  it('does not change of an organisation whose access ended, but stays for when it is let in again', async () => {
    const world = await open(engine);
    const other = tenantOf(TENANT);
    const term = { appId: 'app', tenantId: other, swv: world.swv };
    await world.operations.allowTenant(term, day('2026-09-01'));
    const card = await world.tenant('beheerder', other);
    const form = await world.press(card, 'Vul het nummer in');
    await world.press(form, 'Opslaan', { inputs: { nummer: NUMBER } });
    const changing = await world.press(await world.tenant('beheerder', other), 'Wijzig het nummer');
    const asked = await world.press(await world.tenant('beheerder', other), 'Stop de toegang');
    const sure = await world.press(asked, 'Ga verder', { inputs: { dag: '2026-11-24' } });
    const over = await world.press(sure, 'Ja, stop');
    expect(said(over)).toContain('kan niet, de toegang is gestopt');
    expect(titles(over)).toEqual(['Laat weer toe', 'Terug naar toegang', 'Terug naar beheer']);
    const late = await world.press(changing, 'Opslaan', { inputs: { nummer: OTHER } });
    expect(said(late)).toContain('De toegang van deze organisatie is al gestopt');
    expect(await world.last()).toMatchObject({ outcome: 'toegang-al-gestopt' });
    expect(said(await world.press(over, 'Laat weer toe', { verb: tenantVerbs.catalogue }))).toContain('al gestopt');
    expect(said(await world.press(over, 'Laat weer toe'))).toMatch(/: {2}\| kan \|/);
  });

  it('is of this SWV alone: another one has its own of a tenant that both share, and knows no tenant of ours', async () => {
    const theirs = await open(engine);
    const world = await open(engine);
    const shared = tenantOf(TENANT);
    for (const { swv, operations } of [theirs, world]) {
      await operations.allowTenant({ appId: 'app', tenantId: shared, swv }, day('2026-09-01'));
    }
    await theirs.store.write(theirs.swv, (tx) => setCatalogueApp(tx, shared, OTHER));
    expect(said(await world.tenant('beheerder', shared))).toContain('het nummer ontbreekt');
    const forged = await world.press(await world.form(), 'Opslaan', {
      inputs: { nummer: NUMBER },
      data: { id: tenant(theirs.swv) },
    });
    expect(said(forged)).toContain('Dit is er niet (meer)');
    expect(await world.store.read(world.swv, readCatalogueApps)).toEqual(new Map());
    expect(await theirs.store.read(theirs.swv, readCatalogueApps)).toEqual(new Map([[shared, OTHER]]));
  });

  it('is seen by the directeur-bestuurder, who changes it neither by a button nor by a forged one', async () => {
    const world = await open(engine);
    await world.save(NUMBER);
    const card = await world.tenant('bestuurder');
    expect(said(card)).toContain(NUMBER);
    expect(titles(card)).toEqual(['Terug naar toegang', 'Terug naar beheer']);
    for (const verb of [tenantVerbs.catalogue, tenantVerbs.setCatalogue]) {
      const forged = await world.press(card, 'Terug naar toegang', {
        verb,
        data: { id: tenant(world.swv), nummer: OTHER },
      });
      expect(said(forged)).toContain('niet aanpassen');
    }
    expect(await world.last()).toMatchObject({ verb: tenantVerbs.setCatalogue, outcome: 'alleen-kijken' });
    expect(await world.number()).toBe(NUMBER);
  });
});
