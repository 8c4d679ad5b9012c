import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Installation, InstallOutcome } from '../../../../bot/graph/installation.ts';
import { markUnreachable } from '../../../../bot/people/reach.ts';
import { persons } from '../../../../bot/people/tables.ts';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { openBeheer, type Shown } from '../support/beheer-world.ts';

oneEngine('reach', (engine) => {
  async function open(outcome: InstallOutcome = 'installed', installs = true) {
    const calls: string[] = [];
    const installation: Installation = {
      async install(_tenant, user) {
        calls.push(user);
        // A transaction of its own: this throws when one is still open around the call.
        await world.store.read(world.swv, async () => null);
        return outcome;
      },
    };
    const world = await openBeheer(engine, installs ? { installation } : {});
    return {
      ...world,
      calls,
      reach: async (who: 'beheerder' | 'bestuurder' = 'beheerder'): Promise<Shown> =>
        world.press(await world.say(who, 'beheer'), 'Open Bereik'),
      another: async (name: string, from?: string) => {
        const person = await world.register.person(name, { tenant: world.swv, bound: false });
        await world.register.role(person, 'onderwijsconsulent', { school: world.school });
        if (from)
          await world.store.write(world.swv, (tx) =>
            tx.db.update(persons).set({ upn: from }).where(eq(persons.id, person)),
          );
        return person;
      },
    };
  }

  it('counts who is reached and who is not, and why', async () => {
    const world = await open();
    await world.another('gast', 'gast_elders.example#ext#@swv.example');
    await world.say('zoco', 'hoi');
    await world.store.write(world.swv, (tx) => markUnreachable(tx, world.people.zoco, 'blocked', new Date()));
    // The beheerder has just spoken; two others never did.
    expect(textOf((await world.reach()).card)).toMatch(
      /2 .*Nog nooit ontmoet.*1 .*geblokkeerd.*1 .*Gast.*1 .*Bereikbaar/,
    );
  });

  it('shows the people of one kind, of one role, with the way out for each', async () => {
    const world = await open();
    await world.another('consulent');
    const filtered = await world.press(await world.reach(), 'Toon deze rol', { inputs: { rol: 'onderwijsconsulent' } });
    const group = await world.press(filtered, 'Open Nog nooit');
    expect(textOf(group.card)).toContain('Nog nooit ontmoet (1)');
    const one = await world.press(group, 'Bekijk consulent');
    expect(textOf(one.card)).toMatch(/consulent.*heeft Meedoen nog niet in Teams.*Laat mij Meedoen in Teams zetten/);
  });

  it('asks first, then puts Meedoen into the Teams of one person, outside any transaction', async () => {
    const world = await open();
    await world.another('consulent');
    const group = await world.press(await world.reach(), 'Open Nog nooit');
    const asked = await world.press(await world.press(group, 'Bekijk consulent'), 'Zet Meedoen in Teams');
    expect(textOf(asked.card)).toContain('Klopt dat?');
    expect(world.calls).toEqual([]);
    const done = await world.press(asked, 'Ja, zet het erin');
    expect(textOf(done.card)).toContain('Meedoen staat nu in Teams');
    expect(world.calls).toEqual(['consulent@vloedlijn.example']);
    const rows = (await world.audited()).slice(-3).map(({ verb, outcome }) => [verb, outcome]);
    expect(rows).toEqual([
      ['beheer.bereik.installeer', 'bereik-zeker'],
      ['beheer.bereik.installeer', 'ok'],
      ['beheer.bereik.uitslag', 'ok'],
    ]);
  });

  it.each<[InstallOutcome, string]>([
    ['there-already', 'Meedoen stond er al'],
    ['not-allowed', 'Dit mag niet in deze organisatie'],
    ['not-found', 'Teams kent dit account niet'],
    ['not-now', 'Er is niets gebeurd'],
    ['unclear', 'dat kan geen kwaad'],
  ])('explains the outcome "%s"', async (outcome, sentence) => {
    const world = await open(outcome);
    await world.another('consulent');
    const group = await world.press(await world.reach(), 'Open Nog nooit');
    const asked = await world.press(await world.press(group, 'Bekijk consulent'), 'Zet Meedoen in Teams');
    expect(textOf((await world.press(asked, 'Ja, zet het erin')).card)).toContain(sentence);
  });

  it('does twenty at a click and no more, and says how it went', async () => {
    const world = await open();
    for (let at = 0; at < 22; at += 1) await world.another(`consulent-${at}`);
    const asked = await world.press(await world.reach(), 'Zet Meedoen bij 20 in Teams');
    expect(world.calls).toEqual([]);
    const done = await world.press(asked, 'Ja, bij 20');
    expect(textOf(done.card)).toContain('20 keer: Meedoen staat nu in Teams');
    expect(world.calls).toHaveLength(20);
  });

  it('never puts it back with who took it away, also when the button was forged', async () => {
    const world = await open();
    await world.say('zoco', 'hoi');
    await world.store.write(world.swv, (tx) => markUnreachable(tx, world.people.zoco, 'uninstalled', new Date()));
    const one = await world.press(await world.press(await world.reach(), 'Open Meedoen weggehaald'), 'Bekijk zoco');
    expect(buttonsOf(one.card).map(({ title }) => title)).toEqual(['Terug naar bereik']);
    const forged = await world.press(one, 'Terug', { verb: 'beheer.bereik.installeer', data: { zeker: 'ja' } });
    expect(textOf(forged.card)).toContain('Volg de stap die eronder staat');
    expect(world.calls).toEqual([]);
  });

  it('offers nothing where no app is configured', async () => {
    const world = await open('installed', false);
    const reach = await world.reach();
    expect(textOf(reach.card)).toContain('Nog nooit ontmoet');
    const forged = await world.press(reach, 'Toon', { verb: 'beheer.bereik.installeer-alle', data: { zeker: 'ja' } });
    expect(textOf(forged.card)).toContain('Er is nu niemand');
  });

  it('lets the directeur-bestuurder look and not install; a zoco sees nothing', async () => {
    const world = await open();
    const reach = await world.reach('bestuurder');
    expect(buttonsOf(reach.card).filter(({ title }) => title.startsWith('Zet'))).toEqual([]);
    const forged = await world.press(reach, 'Toon', { verb: 'beheer.bereik.installeer-alle', data: { zeker: 'ja' } });
    expect(textOf(forged.card)).toContain('maar niet aanpassen');
    const menu = await world.say('zoco', 'hoi');
    for (const verb of ['beheer.bereik', 'beheer.bereik.groep', 'beheer.bereik.bekijk', 'beheer.bereik.installeer'])
      expect(textOf((await world.press(menu, 'Mijn taken', { verb })).card)).toContain('Beheer is voor');
    expect(world.calls).toEqual([]);
  });

  it('does not know a person of another samenwerkingsverband', async () => {
    const [world, elsewhere] = [await open(), await open()];
    const theirs = await elsewhere.another('consulent');
    const forged = await world.press(await world.reach(), 'Toon', {
      verb: 'beheer.bereik.installeer',
      data: { id: theirs, zeker: 'ja' },
    });
    expect(textOf(forged.card)).toContain('Dit is er niet (meer)');
    expect(world.calls).toEqual([]);
  });
});
