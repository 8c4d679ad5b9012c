import { expect, it } from 'vitest';
import { installing } from '../../../../bot/beheer/handlers/reach/install.ts';
import { dayOf } from '../../../../bot/core/local-day.ts';
import type { InstallOutcome } from '../../../../bot/graph/installation.ts';
import { recognise } from '../../../../bot/people/prove.ts';
import { markUnreachable } from '../../../../bot/people/reach.ts';
import { reachInputs, reachVerbs } from '../../../../cards/beheer/reach/verbs.ts';
import { revision, subjectId } from '../../../../cards/words/brands.ts';
import { oneEngine } from '../../../support/stores.ts';
import { asCard, buttonOf, buttonsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { NUMBER, openReach } from './reach-world.ts';

const titles = (card: Parameters<typeof buttonsOf>[0]) => buttonsOf(card).map(({ title }) => title);

oneEngine('putting Meedoen into people’s Teams', (engine) => {
  const YES = 'Ja, zet klaar';
  type World = Awaited<ReturnType<typeof openReach>>;
  const personCard = async (world: World, name: string) =>
    world.press(await world.press(await world.reach(), 'Wie krijgt geen bericht?'), `Bekijk ${name}`);

  it('asks first, then does it for one person, outside any transaction', async () => {
    const world = await openReach(engine);
    const person = await world.another('consulent');
    const asked = await world.press(await personCard(world, 'consulent'), 'Zet Meedoen klaar');
    expect(textOf(asked.card)).toContain('Klopt dat?');
    expect(world.calls).toEqual([]);
    const done = await world.press(asked, YES);
    expect(textOf(done.card)).toContain('Meedoen staat nu klaar in Teams');
    expect(world.calls).toEqual([`consulent@vloedlijn.example ${NUMBER}`]);
    const rows = (await world.audited()).slice(-2);
    expect(rows.map(({ verb, outcome, subject }) => [verb, outcome, subject])).toEqual([
      ['beheer.bereik.installeer', 'ok', person],
      ['beheer.bereik.uitslag', 'ok', person],
    ]);
    expect(rows.map(({ payload }) => JSON.parse(String(payload)))).toEqual([
      { wat: 'installatie', aantal: 1, mensen: person, voor: 'onbekend', na: 'gevraagd' },
      { wat: 'installatie', voor: 'gevraagd', [person]: 'installed' },
    ]);
  });

  it.each<[InstallOutcome, string]>([
    ['there-already', 'Meedoen stond al in Teams'],
    ['not-allowed', 'TeamsAppInstallation.ReadWriteSelfForUser.All'],
    ['not-found', 'het nummer van Meedoen klopt niet'],
    ['not-now', 'Er is niets gebeurd'],
    ['unclear', 'dat kan geen kwaad'],
    ['refused', 'zelf toe te voegen'],
  ])('explains the outcome "%s"', async (outcome, sentence) => {
    const world = await openReach(engine, () => outcome);
    await world.another('consulent');
    const asked = await world.press(await personCard(world, 'consulent'), 'Zet Meedoen klaar');
    expect(textOf((await world.press(asked, YES)).card)).toContain(sentence);
  });

  it('does twenty at a click and no more, those who were named, and goes on with the next ones', async () => {
    const world = await openReach(engine, (user) => (user.startsWith('consulent-11') ? 'not-allowed' : 'installed'));
    const role = { inputs: { rol: 'onderwijsconsulent' } };
    for (let at = 10; at < 32; at += 1) await world.another(`consulent-${at}`);
    const reach = await world.press(await world.reach(), 'Toon deze rol', role);
    const asked = await world.press(reach, 'Zet Meedoen klaar bij 20');
    expect(textOf(asked.card)).toMatch(/deze 20 mensen.*consulent-10, consulent-11,.*consulent-29$/);
    expect(world.calls).toEqual([]);
    // Somebody who comes in between was not named, so is not asked.
    await world.another('consulent-09');
    const done = await world.press(asked, 'Ja, bij 20');
    expect(textOf(done.card)).toMatch(
      /19 keer: .*Meedoen staat nu klaar in Teams.*1 keer: .*Organisatie: vloedlijn\.example/,
    );
    expect(world.calls.map((call) => call.slice(0, 12))).toEqual(
      Array.from({ length: 20 }, (_, at) => `consulent-${at + 10}`),
    );
    const next = await world.press(done, 'De volgende 2');
    await world.press(next, 'Ja, bij 2');
    expect(world.calls.slice(20).map((call) => call.slice(0, 12))).toEqual(['consulent-30', 'consulent-31']);
  });

  it('names the organisation whose administrator is needed by the sign-in names, not by the e-mail addresses', async () => {
    const world = await openReach(engine, () => 'not-allowed');
    await world.another('consulent', { upn: 'consulent@aanmelden.example' });
    const reach = await world.press(await world.reach(), 'Toon deze rol', { inputs: { rol: 'onderwijsconsulent' } });
    const done = await world.press(await world.press(reach, 'Zet Meedoen klaar bij'), YES);
    expect(textOf(done.card)).toContain('Organisatie: aanmelden.example');
    expect(textOf(done.card)).not.toContain('vloedlijn.example');
  });

  it('answers a second click, and a second beheerder, with how it now is', async () => {
    const seen = new Set<string>();
    const world = await openReach(engine, (user) => {
      const outcome = seen.has(user) ? 'there-already' : 'installed';
      seen.add(user);
      return outcome;
    });
    await world.another('consulent');
    const reach = await world.reach();
    const asked = await world.press(reach, 'Zet Meedoen klaar bij');
    const both = await Promise.all([
      world.press(asked, 'Ja, bij'),
      world.press({ ...asked, who: 'tweede-beheerder' }, 'Ja'),
    ]);
    expect(both.map(({ card }) => /nu klaar in Teams|al in Teams/.test(textOf(card)))).toEqual([true, true]);
    expect(textOf((await world.press(asked, 'Ja, bij')).card)).toContain('Meedoen stond al in Teams');
    // Who spoke meanwhile is left out.
    await world.say('zoco', 'hoi');
    world.calls.splice(0);
    await world.press(asked, 'Ja, bij');
    expect(world.calls.filter((call) => call.includes('zoco') || call.includes('object-zoco'))).toEqual([]);
    expect(world.calls.length).toBeGreaterThan(0);
  });

  it('leaves the consent behind when it dies before the result, and a second click mends it', async () => {
    let dies = true;
    const world = await openReach(engine, () => {
      if (dies) throw new Error('the process died');
      return 'there-already';
    });
    await world.another('consulent');
    const asked = await world.press(await personCard(world, 'consulent'), 'Zet Meedoen klaar');
    await expect(world.press(asked, YES)).rejects.toThrow('the process died');
    const verbs = async () => (await world.audited()).slice(-2).map(({ verb, outcome }) => `${verb} ${outcome}`);
    expect((await verbs()).at(-1)).toBe('beheer.bereik.installeer ok');
    dies = false;
    expect(textOf((await world.press(asked, YES)).card)).toContain('Meedoen stond al in Teams');
    expect(await verbs()).toEqual(['beheer.bereik.installeer ok', 'beheer.bereik.uitslag ok']);
  });

  it('answers before the turn says that it takes long; a second click asks those who were not asked, and nobody twice', async () => {
    let hangs = true;
    const world = await openReach(engine, () => (hangs ? new Promise(() => undefined) : 'installed'));
    for (let at = 10; at < 16; at += 1) await world.another(`consulent-${at}`);
    const reach = await world.press(await world.reach(), 'Toon', { inputs: { rol: 'onderwijsconsulent' } });
    const asked = await world.press(reach, 'Zet Meedoen klaar bij 6');
    const proven = await world.store.read(world.swv, (tx) =>
      recognise(tx, world.envelope('beheerder'), dayOf(world.house.clock.now())),
    );
    if (proven.kind !== 'actor') throw new Error('The beheerder is not known.');
    const people = String(buttonOf(asked.card, 'Ja, bij 6').data[reachInputs.people]);
    const reply = await installing(
      world.house,
      300,
    )({
      actor: proven.actor,
      now: world.house.clock.now(),
      log: { set: () => undefined },
      inbound: {
        ...world.envelope('beheerder'),
        kind: 'action',
        verb: reachVerbs.installAll,
        trigger: 'manual',
        messageId: null,
        inputs: { [reachInputs.people]: people },
        data: { v: 1, swv: world.swv, id: subjectId('bereik'), revision: revision(0) },
      },
    });
    const card = asCard(reply);
    expect(textOf(card)).toMatch(/4 keer: .*duidelijk antwoord.*2 keer: .*Nog niet gevraagd/);
    expect(world.calls).toHaveLength(4);
    hangs = false;
    world.calls.splice(0);
    const rest = await world.press({ who: 'beheerder', card }, 'Ga verder met 2');
    expect(world.calls.map((call) => call.slice(0, 12))).toEqual(['consulent-14', 'consulent-15']);
    expect(textOf(rest.card)).toContain('2 keer: ');
  });

  it('never puts it back with who took it away or blocked it after it was installed, also when the button was forged', async () => {
    const world = await openReach(engine);
    for (const [state, word] of [
      ['uninstalled', 'Meedoen weggehaald'],
      ['blocked', 'Meedoen geblokkeerd'],
    ] as const) {
      const asked = await world.press(await personCard(world, 'zoco'), 'Wie krijgt geen bericht?');
      await world.say('zoco', 'hoi');
      expect(titles((await world.press(asked, 'Toon deze groep')).card)).not.toContain('Bekijk zoco');
      await world.write((tx) => markUnreachable(tx, world.people.zoco, state, new Date()));
      const one = await personCard(world, 'zoco');
      expect(textOf(one.card)).toMatch(new RegExp(`${word}.*Stuur deze persoon een e-mail zonder inhoud`));
      expect(titles(one.card)).not.toContain('Zet Meedoen klaar');
      for (const verb of ['installeer', 'installeer-klopt']) {
        const forged = await world.press(one, 'Terug', { verb: `beheer.bereik.${verb}` });
        expect(textOf(forged.card)).toContain('Volg de stap die hieronder staat');
      }
    }
    expect(world.calls).toEqual([]);
  });

  it('has nothing to do for who is reached already', async () => {
    const world = await openReach(engine);
    const one = await personCard(world, 'zoco');
    await world.say('zoco', 'hoi');
    for (const verb of ['installeer', 'installeer-klopt']) {
      const forged = await world.press(one, 'Terug', { verb: `beheer.bereik.${verb}` });
      expect(textOf(forged.card)).toContain('Deze persoon is al bereikbaar');
    }
  });
});
