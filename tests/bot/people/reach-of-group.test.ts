import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { ReachGroup } from '../../../bot/people/reach-facts.ts';
import { countReach, peopleOf, reachOf, readReach } from '../../../bot/people/reach-of-group.ts';
import { addresses, persons, schools } from '../../../bot/people/tables.ts';
import { isInstallable, isMissed } from '../../../bot/people/who-is-missed.ts';
import type { PersonId } from '../../../cards/words/brands.ts';
import { oneEngine } from '../../support/stores.ts';
import { day, TODAY, TOMORROW, tenant, YESTERDAY } from './a-register.ts';
import { APP, NOW, openGroup } from './reach-group-world.ts';

oneEngine('who of a group is missed', (engine) => {
  it('is told for each person, with why and the way out', async () => {
    const world = await openGroup(engine);
    const school = await world.register.school('de-duinroos');
    const other = await world.register.school('het-zeeduin');
    await world.byChannel(other);
    for (const name of ['bereikt', 'geblokkeerd', 'weg', 'gast', 'onbekend']) {
      const person = await world.zoco(name, school);
      if (name === 'gast') await world.renamed(person, 'gast_elders.example#EXT#@swv.example');
      else if (name !== 'onbekend') await world.met(person);
      if (name === 'geblokkeerd') await world.now(person, 'blocked');
      if (name === 'weg') await world.now(person, 'uninstalled');
    }
    await world.zoco('kanaal', other);
    const stranger = await world.person('elders', { of: `${world.swv}-elders` });
    await world.register.role(stranger, 'cvt-lid');
    expect(await world.all()).toEqual({
      bereikt: 'bereikbaar, geen-nodig',
      elders: 'geen-toegang, toegang-geven',
      gast: 'gast, mail-zonder-inhoud',
      geblokkeerd: 'geblokkeerd, mail-zonder-inhoud',
      kanaal: 'schoolkanaal, schoolkanaal',
      onbekend: 'onbekend, nummer-invullen',
      weg: 'weggehaald, mail-zonder-inhoud',
    });
    await world.numberFor(world.swv);
    expect((await world.all()).onbekend).toBe('onbekend, laat-installeren');
    const view = await world.missed();
    expect([view.people, view.missed]).toEqual([7, 6]);
    expect(view.counts.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
      'onbekend 1',
      'weggehaald 1',
      'geblokkeerd 1',
      'gast 1',
      'geen-toegang 1',
      'schoolkanaal 1',
    ]);
    expect(view.rows.map(({ name }) => String(name))).not.toContain('bereikt');
    expect(view.rows.find(({ kind }) => kind === 'schoolkanaal')?.schools).toEqual(['het-zeeduin']);
  });

  it('is told by organisation: its first and last day count, and another SWV has other ones', async () => {
    const world = await openGroup(engine);
    const [person] = [await world.person('cvt')];
    await world.register.role(person, 'cvt-lid');
    const at = (today: typeof TODAY) =>
      world.store.read(world.swv, (tx) => reachOf(tx, person, { today, appId: APP })).then((one) => one?.kind);
    await world.operations.endTenant({ appId: APP, tenantId: tenant(world.swv), swv: world.swv }, TODAY);
    expect([await at(TODAY), await at(TOMORROW)]).toEqual(['onbekend', 'geen-toegang']);
    expect(await at(day('2026-08-01'))).toBe('onbekend');
    expect(await at(day('2026-07-31'))).toBe('geen-rol');
    const other = await world.store.read(world.swv, (tx) => reachOf(tx, person, { today: TODAY, appId: 'other' }));
    expect(other?.kind).toBe('geen-toegang');
  });

  it('with roles at two schools of which one has a channel, depends on which school it is about', async () => {
    const world = await openGroup(engine);
    const [has, hasNot] = [await world.register.school('kanaalschool'), await world.register.school('chatschool')];
    const key = await world.byChannel(has);
    const person = await world.zoco('twee', has);
    await world.register.role(person, 'zorgcoordinator', { school: hasNot });
    const kind = async (group: ReachGroup) => (await world.all(group)).twee?.split(',')[0];
    expect(await kind({ schools: [has] })).toBe('schoolkanaal');
    expect(await kind({ schools: [hasNot] })).toBe('onbekend');
    expect(await kind({ schools: [has, hasNot] })).toBe('onbekend');
    expect(await kind({ roles: ['zorgcoordinator'] })).toBe('onbekend');
    const [row] = (await world.missed({ schools: [has] })).rows;
    expect(row?.schools).toEqual(['kanaalschool']);
    // The channel is let go, or closed: then it is nobody's way.
    const set = (values: Partial<typeof addresses.$inferInsert>) =>
      world.write((tx) =>
        tx.db
          .update(addresses)
          .set(values)
          .where(eq(addresses.key, String(key))),
      );
    await set({ releasedAt: NOW });
    expect(await kind({ schools: [has] })).toBe('onbekend');
    await set({ releasedAt: null, state: 'uninstalled' });
    expect(await kind({ schools: [has] })).toBe('onbekend');
  });

  it('counts a channel for who belongs to the school, and only where messages go through it', async () => {
    const world = await openGroup(engine);
    const school = await world.register.school('de-duinroos');
    const person = await world.person('consulent');
    await world.register.role(person, 'onderwijsconsulent', { school });
    await world.zoco('zoco', school);
    await world.byChannel(school, false);
    expect(await world.all()).toMatchObject({ zoco: 'onbekend, nummer-invullen' });
    await world.byChannel(school);
    expect(await world.all()).toMatchObject({
      consulent: 'onbekend, nummer-invullen',
      zoco: 'schoolkanaal, schoolkanaal',
    });
    await world.write((tx) => tx.db.update(schools).set({ route: 'personal' }).where(eq(schools.id, school)));
    expect(await world.all()).toMatchObject({ zoco: 'onbekend, nummer-invullen' });
  });

  it('leaves out roles that ended or have not begun, schools that closed and people who left; the last day counts', async () => {
    const world = await openGroup(engine);
    const school = await world.register.school('de-duinroos');
    const closed = await world.register.school('gesloten', { closedOn: TODAY });
    const closing = await world.register.school('sluit-morgen', { closedOn: TOMORROW });
    const role = async (name: string, dates: { from?: typeof TODAY; until?: typeof TODAY }, at = school) => {
      const person = await world.person(name);
      await world.register.role(person, 'directie', { school: at, ...dates });
      return person;
    };
    await role('eindigde', { until: YESTERDAY });
    await role('laatste dag', { until: TODAY });
    await role('eerste dag', { from: TODAY });
    await role('begint morgen', { from: TOMORROW });
    await role('gesloten', {}, closed);
    await role('sluit', {}, closing);
    const gone = await role('vertrokken', {});
    await world.write((tx) => tx.db.update(persons).set({ endedOn: YESTERDAY }).where(eq(persons.id, gone)));
    expect(Object.keys(await world.all())).toEqual(['eerste dag', 'laatste dag', 'sluit']);
    expect(Object.keys(await world.all({ roles: ['directie'], schools: [school] }))).toEqual([
      'eerste dag',
      'laatste dag',
    ]);
  });

  it('takes who deputises today with the roles of the absent one, and not after', async () => {
    const world = await openGroup(engine);
    const school = await world.register.school('de-duinroos');
    const absent = await world.zoco('afwezig', school);
    const deputy = await world.person('waarnemer');
    await world.register.deputy(absent, deputy, 'zorgcoordinator', { until: TODAY });
    expect(Object.keys(await world.all({ roles: ['zorgcoordinator'] }))).toEqual(['afwezig', 'waarnemer']);
    expect(Object.keys(await world.all({ roles: ['directie'] }))).toEqual([]);
    const later = await world.store.read(world.swv, (tx) => countReach(tx, { group: {}, today: TOMORROW, appId: APP }));
    expect(peopleOf(later, () => true)).toBe(1);
  });

  it('of named persons tells also who has no role today; a key of another SWV is nobody', async () => {
    const [world, elsewhere] = [await openGroup(engine), await openGroup(engine)];
    const nobody = await world.person('zonder');
    const theirs = await elsewhere.person('van-hen');
    await elsewhere.register.role(theirs, 'cvt-lid');
    expect(await world.all({ persons: [nobody, theirs] })).toEqual({ zonder: 'geen-rol, rol-geven' });
    expect(await world.all()).toEqual({});
    const on = { today: TODAY, appId: APP };
    expect(await world.store.read(world.swv, (tx) => reachOf(tx, theirs, on))).toBeNull();
    expect((await world.missed({ persons: [] })).people).toBe(0);
  });

  it('comes in pages by name, counts all of them, and goes on after a person', async () => {
    const world = await openGroup(engine);
    const school = await world.register.school('de-duinroos');
    await world.numberFor(world.swv);
    const made: PersonId[] = [];
    for (let at = 10; at < 29; at += 1) made.push(await world.zoco(`zoco-${at}`, school));
    const first = await world.missed();
    const last = await world.missed({}, 99);
    expect([first.missed, first.page, first.pages, first.rows.length]).toEqual([19, 1, 3, 8]);
    expect([last.page, ...last.rows.map(({ name }) => String(name))]).toEqual([3, 'zoco-26', 'zoco-27', 'zoco-28']);
    const rest = await world.store.read(world.swv, (tx) =>
      readReach(tx, world.on(), { which: isInstallable, most: 3, ...(made[4] && { after: made[4] }) }),
    );
    expect(rest.rows.map(({ name }) => String(name))).toEqual(['zoco-15', 'zoco-16', 'zoco-17']);
    const counts = await world.store.read(world.swv, (tx) => countReach(tx, world.on()));
    expect([peopleOf(counts, isMissed), counts.length]).toEqual([19, 1]);
  });

  it('tells the schools where nobody holds the role, for whatever is sent reaches nobody there', async () => {
    const world = await openGroup(engine);
    const [one, two] = [await world.register.school('de-duinroos'), await world.register.school('het-zeeduin')];
    await world.register.school('gesloten', { closedOn: TODAY });
    await world.zoco('zoco', one);
    const person = await world.person('cvt');
    await world.register.role(person, 'cvt-lid');
    await world.register.role(person, 'zorgcoordinator'); // of no school at all
    expect((await world.missed({ roles: ['zorgcoordinator'] })).emptySchools).toEqual(['het-zeeduin']);
    expect((await world.missed({ roles: ['zorgcoordinator'], schools: [one] })).emptySchools).toEqual([]);
    const both = await world.missed({ roles: ['directie'], schools: [one, two] });
    expect([both.emptySchools, both.people]).toEqual([['de-duinroos', 'het-zeeduin'], 0]);
    expect((await world.missed({ roles: ['cvt-lid'] })).emptySchools).toEqual([]);
    for (let at = 0; at < 7; at += 1) await world.register.school(`leeg-${at}`);
    const many = await world.missed({ roles: ['zorgcoordinator'] });
    expect([many.emptySchools.length, many.moreEmptySchools]).toEqual([3, 5]);
  });
});
