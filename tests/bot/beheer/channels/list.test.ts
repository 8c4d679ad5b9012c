import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { buttonsOf, textOf } from '../../arrangements/support/card-reader.ts';
import { tenant } from '../../people/a-register.ts';
import { openChannels } from './channel-world.ts';

oneEngine('the channels in the own chat', (engine) => {
  async function opened(row = 'Samenwerkingsverband: bestuur en staf') {
    const world = await openChannels(engine);
    await world.bind('a', row);
    const open = async (who: 'beheerder' | 'bestuurder' = 'beheerder') =>
      world.press(await world.press(await world.say(who, 'beheer'), 'Open Kanalen'), 'Open ');
    return { world, open };
  }

  it('tell how to bind one when there is none', async () => {
    const world = await openChannels(engine);
    const { card } = await world.press(await world.say('beheerder', 'beheer'), 'Open Kanalen');
    expect(textOf(card)).toContain('Er is nog geen kanaal gekoppeld.');
    expect(textOf(card)).toContain('typ @Meedoen in dat kanaal');
  });

  it('are eight on a page', async () => {
    const world = await openChannels(engine);
    for (let n = 0; n < 9; n += 1) await world.bind(`k${n}`, 'Samenwerkingsverband: iedereen');
    const first = await world.press(await world.say('beheerder', 'beheer'), 'Open Kanalen');
    const rows = (card: typeof first.card) => buttonsOf(card).filter(({ title }) => title.startsWith('Open ')).length;
    expect(rows(first.card)).toBe(8);
    expect(rows((await world.press(first, 'Volgende')).card)).toBe(1);
  });

  it('let the directeur-bestuurder look, without a button that changes, and refuse a forged one', async () => {
    const { world, open } = await opened();
    const seen = await open('bestuurder');
    expect(buttonsOf(seen.card).map(({ title }) => title)).toEqual(['Terug naar kanalen']);
    for (const verb of ['proef', 'tel', 'verander', 'los']) {
      const answer = await world.press(seen, 'Terug naar kanalen', {
        verb: `beheer.kanaal-${verb}`,
        data: { id: String(buttonsOf(seen.card)[0]?.data.id) },
      });
      expect(textOf(answer.card)).toContain('niet aanpassen');
    }
    expect(world.counts.asked).toEqual([]);
    expect((await world.audited()).slice(1).map(({ outcome }) => outcome)).toEqual(Array(4).fill('alleen-kijken'));
    expect(await world.bound()).toHaveLength(1);
  });

  it('are closed to a zoco', async () => {
    const { world } = await opened();
    const forged = await world.press(await world.say('zoco', 'hoi'), 'Mijn taken', { verb: 'beheer.kanalen' });
    expect(textOf(forged.card)).toContain('Beheer is voor de functioneel beheerder');
  });

  it('test a channel with one card, and show what came of it', async () => {
    const { world, open } = await opened();
    await world.deliver();
    const asked = await world.press(await open(), 'Test dit kanaal');
    expect(textOf(asked.card)).toContain('onderweg');
    await world.press(await open(), 'Test dit kanaal'); // a second click before it went
    await world.deliver();
    expect(world.sent.filter(({ title }) => title.startsWith('Proefbericht'))).toHaveLength(1);
    expect(textOf((await world.press(asked, 'Kijk opnieuw')).card)).toContain('aangekomen');
  });

  it('say why a channel is not reachable when the test was refused, and test it no more', async () => {
    const { world, open } = await opened();
    await world.deliver();
    world.outcomes.push({ kind: 'refused', status: 403, code: 'BotNotInConversationRoster' });
    await world.press(await open(), 'Test dit kanaal');
    await world.deliver();
    const after = await open();
    expect(textOf(after.card)).toContain('Teams weigerde het bericht');
    expect(textOf(after.card)).toContain('Zet Meedoen terug in het team');
    expect(buttonsOf(after.card).map(({ title }) => title)).not.toContain('Test dit kanaal');
    const forged = await world.press(after, 'Koppel los', { verb: 'beheer.kanaal-proef' });
    expect(textOf(forged.card)).toContain('Ik kan in dit kanaal nu niets plaatsen');
  });

  it('are reachable again when somebody names the bot there, and what waited goes out', async () => {
    const { world, open } = await opened();
    await world.deliver();
    world.outcomes.push({ kind: 'refused', status: 403, code: 'BotNotInConversationRoster' });
    await world.press(await open(), 'Test dit kanaal');
    await world.deliver();
    await world.mention('zoco', 'a', 'ben je er weer?');
    await world.deliver();
    expect(textOf((await open()).card)).toContain('aangekomen');
    expect((await world.bound())[0]).toMatchObject({ state: 'reachable' });
  });

  it('keep how many read along and how many are guests, and nothing of who', async () => {
    const { world, open } = await opened();
    expect(textOf((await open()).card)).toContain('nog niet geteld');
    const counted = await world.press(await open(), 'Tel leden en gasten');
    expect(textOf(counted.card)).toContain('12 leden, 2 gasten (geteld op 25 november 2026)');
    expect(textOf(counted.card)).toContain('nee, er zijn gasten');
    expect(world.counts.asked).toEqual([world.id('a')]);
    expect(await world.lastDetail()).toMatchObject({ ledenVoor: null, gastenVoor: null, ledenNa: 12, gastenNa: 2 });
    world.counts.answer = { kind: 'counted', members: 12, guests: 0 };
    expect(textOf((await world.press(counted, 'Tel leden en gasten')).card)).toContain('Gesloten kanaal:  | ja');
  });

  it('leave the last count when Teams gives no answer', async () => {
    const { world, open } = await opened();
    await world.press(await open(), 'Tel leden en gasten');
    world.counts.answer = { kind: 'unavailable' };
    const { card } = await world.press(await open(), 'Tel leden en gasten');
    expect(textOf(card)).toContain('Teams gaf geen antwoord');
    expect(textOf(card)).toContain('12 leden');
    expect((await world.audited()).at(-1)).toMatchObject({ outcome: 'kanaal-geen-antwoord' });
  });

  it('find by counting that the bot is gone', async () => {
    const { world, open } = await opened();
    world.counts.answer = { kind: 'closed' };
    expect(textOf((await world.press(await open(), 'Tel leden en gasten')).card)).toContain(
      'Meedoen zit niet meer in dit team',
    );
  });

  it('find by counting that the bot is back, and what waited goes out', async () => {
    const { world, open } = await opened();
    await world.deliver();
    world.outcomes.push({ kind: 'refused', status: 403, code: 'BotNotInConversationRoster' });
    await world.press(await open(), 'Test dit kanaal');
    await world.deliver();
    const counted = await world.press(await open(), 'Tel leden en gasten');
    expect(textOf(counted.card)).toContain('Meedoen zit weer in dit team');
    expect(await world.lastDetail()).toMatchObject({ staatVoor: 'uninstalled', staatNa: 'reachable', ledenNa: 12 });
    await world.deliver();
    expect(textOf((await open()).card)).toContain('aangekomen');
  });

  it('count outside a transaction: meanwhile the channel may be let go', async () => {
    const { world, open } = await opened();
    const seen = await open();
    world.counts.meanwhile = async () => {
      const question = await world.press(seen, 'Koppel los');
      await world.press(question, 'Ja, koppel los');
    };
    expect(textOf((await world.press(seen, 'Tel leden en gasten')).card)).toContain('Dit is er niet (meer)');
    expect(await world.bound()).toEqual([]);
  });

  it('get another purpose in the own chat; what stood in the channel follows', async () => {
    const { world, open } = await opened('Samenwerkingsverband: iedereen');
    await world.deliver();
    const form = await world.press(await open(), 'Ander doel');
    const moved = await world.press(await world.press(form, 'Een school'), 'de-duinroos');
    expect(textOf(moved.card)).toContain('Doel:  | de-duinroos');
    await world.deliver();
    expect(world.sent.map(({ update }) => update)).toEqual([true, true]);
    const stale = await world.press(form, 'Samenwerkingsverband: zorgcoördinatoren');
    expect(textOf(stale.card)).toContain('intussen een ander doel gegeven');
    expect((await world.bound())[0]?.of).toEqual({ kind: 'school', id: world.school });
  });

  it('are let go after a question, once; the audit log keeps what it was', async () => {
    const { world, open } = await opened();
    const question = await world.press(await open(), 'Koppel los');
    expect(textOf(question.card)).toContain('Dit kanaal loskoppelen?');
    expect(await world.bound()).toHaveLength(1);
    await world.press(question, 'Ja, koppel los');
    expect(await world.bound()).toEqual([]);
    expect(await world.lastDetail()).toMatchObject({ doelVoor: 'swv:bestuur-en-staf', doelNa: null });
    expect(textOf((await world.press(question, 'Ja, koppel los')).card)).toContain('Dit was al gedaan');
    await world.bind('a', 'Samenwerkingsverband: iedereen');
    expect(textOf((await world.press(question, 'Ja, koppel los')).card)).toContain('intussen een ander doel');
    expect(await world.bound()).toHaveLength(1);
  });

  it('are closed when the bot leaves their team, or when Teams removes the channel', async () => {
    const { world, open } = await opened();
    await world.bind('b', 'Samenwerkingsverband: iedereen');
    const gone = { kind: 'closed', tenantId: tenant(world.swv), team: world.id('team') } as const;
    await world.teamsSays({ ...gone, team: world.id('another'), channel: null });
    await world.teamsSays({ ...gone, channel: world.id('b') });
    expect((await world.bound()).map(({ key, state }) => [key, state])).toEqual([
      [world.id('a'), 'reachable'],
      [world.id('b'), 'uninstalled'],
    ]);
    await world.teamsSays({ ...gone, channel: null });
    await world.teamsSays({ ...gone, channel: null });
    expect(textOf((await open()).card)).toContain('Meedoen zit niet meer in dit team');
    expect((await world.audited()).filter(({ verb }) => verb === 'kanaal-gesloten')).toHaveLength(2);
  });

  it('of another SWV do not exist', async () => {
    const { open } = await opened();
    const seen = await open();
    const other = await openChannels(engine);
    const key = String(buttonsOf(seen.card)[0]?.data.id);
    const menu = await other.say('beheerder', 'beheer');
    const answer = await other.press(menu, 'Open Kanalen', { verb: 'beheer.kanaal', data: { id: key } });
    expect(textOf(answer.card)).toContain('Dit is er niet (meer)');
  });
});
