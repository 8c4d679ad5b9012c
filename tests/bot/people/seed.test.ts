import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { lockRegister } from '../../../bot/people/register.ts';
import { schoolTies } from '../../../bot/people/school-ties.ts';
import { seedPeople } from '../../../bot/people/seed.ts';
import { peopleSeed } from '../../../bot/people/seed-schema.ts';
import { boards, deputies, persons, roleTerms, schools, volmachten } from '../../../bot/people/tables.ts';
import { schoolName, staffName } from '../../../cards/words/brands.ts';
import { readDemo } from '../../../infra/local/demo/read-demo.ts';
import { prove } from '../../support/prove.ts';
import { oneEngine } from '../../support/stores.ts';
import { aRegister, day, ids, object, TODAY, tenant, YESTERDAY } from './a-register.ts';

const FROM = day('2026-08-01');
const json = {
  boards: [{ name: 'Stichting Vloedlijn', administratienummer: '12345', mandate: 'directie' }],
  schools: [{ slug: 'de-duinroos', name: 'De Duinroos', brin: '99XA00', board: 'Stichting Vloedlijn', type: 'VO' }],
  persons: [
    {
      persona: 'left unread',
      name: 'CvT-lid van de Duinroos',
      email: 'Lid@Vloedlijn.example',
      tenantId: 'TENANT-vloedlijn',
      roles: [{ role: 'cvt-lid', school: null }],
      schools: ['de-duinroos'],
      workingDays: [1, 2],
      volmachten: [{ number: 'MB-1', kinds: ['maatwerk'], maximum: 250_000, until: '2027-07-31' }],
    },
    {
      name: 'Zoco',
      email: 'zoco@vloedlijn.example',
      tenantId: 'tenant-vloedlijn',
      roles: [{ role: 'zorgcoordinator', school: 'de-duinroos', from: '2025-08-01' }],
      schools: ['de-duinroos'],
      deputyFor: [{ person: 'lid@vloedlijn.example', role: 'cvt-lid' }],
    },
  ],
};

oneEngine('a seed of people', (engine) => {
  async function world(of: unknown = json) {
    const { store, swv } = await engine.swv();
    const seed = () => store.write(swv, (tx) => seedPeople(tx, peopleSeed.parse(of), { from: FROM, ids }));
    const everything = () =>
      store.write(swv, async (tx) => ({
        ...(await lockRegister(tx)),
        deputies: await tx.db.select().from(deputies),
        volmachten: await tx.db.select().from(volmachten),
      }));
    return { store, swv, seed, everything };
  }

  test('makes boards, schools and people with all that hangs on them', async () => {
    const { seed, everything } = await world();
    await seed();
    const made = await everything();
    expect(made.boards).toMatchObject([json.boards[0] ?? {}]);
    expect(made.schools).toMatchObject([{ id: 'de-duinroos', route: 'personal', closedOn: null }]);
    expect(made.persons.map(({ upn, objectId, workingDays }) => [upn, objectId, workingDays])).toEqual([
      ['lid@vloedlijn.example', null, [1, 2]],
      ['zoco@vloedlijn.example', null, [1, 2, 3, 4, 5]],
    ]);
    expect(made.terms.map(({ role, from }) => [role, from])).toEqual([
      ['cvt-lid', FROM],
      ['zorgcoordinator', '2025-08-01'],
    ]);
    expect(made.volmachten).toMatchObject([{ number: 'MB-1', maximum: 250_000, from: FROM, until: '2027-07-31' }]);
    expect(made.deputies).toMatchObject([
      { personId: made.persons[0]?.id, deputyId: made.persons[1]?.id, role: 'cvt-lid' },
    ]);
  });

  test('a school that no role names is where the person works; a zoco’s own school is in the role', async () => {
    const { store, swv, seed, everything } = await world();
    await seed();
    const { affiliations, persons: people } = await everything();
    expect(affiliations.map(({ personId }) => personId)).toEqual([people[0]?.id]);
    for (const { id } of people) expect((await store.read(swv, (tx) => schoolTies(tx, id, TODAY))).size).toBe(1);
  });

  test('once more changes nothing', async () => {
    const { seed, everything } = await world();
    await seed();
    const before = await everything();
    await seed();
    expect(await everything()).toEqual(before);
  });

  test('never overwrites what people changed, and brings no ended role back', async () => {
    const { store, swv, seed, everything } = await world();
    await seed();
    await store.write(swv, async (tx) => {
      await tx.db.update(persons).set({ name: staffName('Nieuwe naam'), endedOn: YESTERDAY });
      await tx.db
        .update(persons)
        .set({ objectId: object('lid'), upn: 'ander.account@vloedlijn.example' })
        .where(eq(persons.upn, 'lid@vloedlijn.example'));
      await tx.db.update(schools).set({ name: schoolName('De Nieuwe Duinroos'), route: 'channel', brin: '99XZ00' });
      await tx.db.update(boards).set({ name: 'Stichting Eb', mandate: null });
      await tx.db.update(roleTerms).set({ until: YESTERDAY }).where(eq(roleTerms.role, 'cvt-lid'));
      await tx.db.delete(volmachten);
    });
    const before = await everything();
    await seed();
    expect(await everything()).toEqual(before);
  });

  test('finds a school that was there under another key, by its BRIN', async () => {
    const { store, swv, seed, everything } = await world();
    const existing = await aRegister(store, swv).school('from-an-import', { board: 'Stichting Vloedlijn' });
    await store.write(swv, (tx) => tx.db.update(schools).set({ brin: '99XA00' }));
    await seed();
    const { schools: all, terms } = await everything();
    expect(all.map(({ id }) => id)).toEqual([existing]);
    expect(terms.find(({ role }) => role === 'zorgcoordinator')?.schoolId).toBe(existing);
  });

  test('adds somebody new to a register that is in use', async () => {
    const { store, swv, seed, everything } = await world();
    await seed();
    const more = {
      ...json,
      persons: [
        ...json.persons,
        {
          name: 'Nieuw',
          email: 'nieuw@vloedlijn.example',
          tenantId: 'tenant-vloedlijn',
          roles: [{ role: 'administratie' }],
        },
      ],
    };
    await store.write(swv, (tx) => seedPeople(tx, peopleSeed.parse(more), { from: FROM, ids }));
    expect((await everything()).persons).toHaveLength(3);
  });

  test('with a school of a board that it does not list is refused whole', async () => {
    const { seed, everything } = await world({ ...json, boards: [] });
    await expect(seed()).rejects.toThrow('Stichting Vloedlijn');
    expect((await everything()).schools).toEqual([]);
  });

  test.each([
    ['a school role without a school', { role: 'directie', school: null }],
    ['a role of the SWV at a school', { role: 'cvt-lid', school: 'de-duinroos' }],
    ['an unknown role', { role: 'tovenaar', school: null }],
  ])('with %s does not parse', (_, role) => {
    const person = { name: 'P', email: 'p@vloedlijn.example', tenantId: 't', roles: [role] };
    expect(peopleSeed.safeParse({ ...json, persons: [person] }).success).toBe(false);
  });

  test('the demonstration’s people and schools fit', async () => {
    const demo = readDemo();
    const boards = [...new Set(demo.schools.map(({ board }) => board))].map((name) => ({ name }));
    const of = { boards, schools: demo.schools.map((school) => ({ ...school, type: 'VO' })), persons: demo.personas };
    const { seed, everything } = await world(of);
    await seed();
    expect((await everything()).persons).toHaveLength(demo.personas.length);
  });

  test('does not bind anybody: the first contact does', async () => {
    const { store, swv, seed } = await world();
    await seed();
    const key = { tenantId: tenant('vloedlijn'), objectId: object('lid') };
    expect(await store.read(swv, (tx) => prove(tx, key, TODAY))).toBeNull();
  });
});
