import { expect, it } from 'vitest';
import { oneEngine } from '../../../support/stores.ts';
import { type Press, textOf } from '../support/card-reader.ts';
import { auditOf, eventsOf, requestsOf, theRequest } from '../support/ledger.ts';
import { createRequestWorld, type RequestWorld, type Shown } from '../support/request-world.ts';
import {
  askDecision,
  begin,
  fillIn,
  STEP1,
  STEP2,
  toConsulent,
  toCvt,
  toDecision,
  toDirectie,
  vote,
} from '../support/route.ts';

const TIMES = 8;

/** The same click, eight times at once: the answers as text, and how often it counted. */
async function atOnce(world: RequestWorld, shown: Shown, title: string, press: Press = {}) {
  const before = await auditOf(world);
  const answers = await Promise.all(Array.from({ length: TIMES }, () => world.press(shown, title, press)));
  const rows = (await auditOf(world)).slice(before.length);
  return {
    texts: new Set(answers.map(({ card }) => JSON.stringify(card.content))),
    won: rows.filter((row) => row.endsWith(' ok')).length,
    lost: rows.filter((row) => row.endsWith(' al-gedaan')).length,
  };
}

const ONCE = { won: 1, lost: TIMES - 1 };

oneEngine('the same click many times at once', (engine) => {
  const openWorld = async () => createRequestWorld(await engine.swv());

  it('makes one draft of one Begin, and everyone gets its form', async () => {
    const world = await openWorld();
    const { texts, ...counted } = await atOnce(
      world,
      await world.say('zoco', 'nieuwe aanvraag'),
      'Begin voor De Duinroos',
    );
    expect(counted).toEqual(ONCE);
    expect(texts.size).toBe(1);
    expect(await requestsOf(world)).toHaveLength(1);
  });

  it('saves a step once, and goes on to the next', async () => {
    const world = await openWorld();
    const form = await begin(world);
    const { texts, ...counted } = await atOnce(world, form, 'Bewaar en ga verder', { inputs: STEP1 });
    expect(counted).toEqual(ONCE);
    expect(texts.size).toBe(1);
    expect((await theRequest(world)).revision).toBe(2);
  });

  it('gives one number and sends one card to the directie', async () => {
    const world = await openWorld();
    const { texts, ...counted } = await atOnce(world, await fillIn(world), 'Stuur naar directie');
    expect(counted).toEqual(ONCE);
    expect([...texts].every((text) => text.includes('A-2026-0001 is naar je directie'))).toBe(true);
    expect(await world.chat('directie')).toHaveLength(1);
    const next = await world.press(await fillIn(world, 'collega'), 'Stuur naar directie');
    expect(textOf(next.card)).toContain('A-2026-0002');
  });

  it('counts one commitment', async () => {
    const world = await openWorld();
    await toDirectie(world);
    const { texts, ...counted } = await atOnce(world, await world.last('directie'), 'Ja, wij doen mee');
    expect(counted).toEqual(ONCE);
    expect(texts.size).toBe(1);
    expect(await world.chat('consulent')).toHaveLength(1);
  });

  it('counts one vote of a member, whatever the other devices said', async () => {
    const world = await openWorld();
    await toCvt(world);
    const dossier = await world.press(await world.last('lid'), 'Open dossier');
    const voor = Array.from({ length: TIMES / 2 }, () => world.press(dossier, 'Voor'));
    const tegen = Array.from({ length: TIMES / 2 }, () => world.press(dossier, 'Tegen'));
    const answers = await Promise.all([...voor, ...tegen]);
    const { votes } = await theRequest(world);
    expect(votes).toHaveLength(1);
    for (const { card } of answers) expect(textOf(card)).toContain(`Je stemde ${votes[0]?.choice}`);
  });

  it('takes one decision, and every other device shows it', async () => {
    const world = await openWorld();
    await toDecision(world);
    const asked = await askDecision(world, 'volmachthouder', 'Toekennen');
    const { texts, ...counted } = await atOnce(world, asked, 'Ja, dit is mijn besluit');
    expect(counted).toEqual(ONCE);
    expect(texts.size).toBe(1);
    const { id, decision } = await theRequest(world);
    expect(decision?.outcome).toBe('toegekend');
    expect((await eventsOf(world, id)).filter(({ kind }) => kind === 'conclude')).toHaveLength(1);
    expect((await world.chat('zoco')).filter(({ card }) => textOf(card).includes('is toegekend'))).toHaveLength(1);
  });

  it('answers a card that is no longer how it is with the card of now, and changes nothing', async () => {
    const world = await openWorld();
    await toConsulent(world);
    const old = await world.press(await world.last('consulent'), 'Stuur door');
    const [status] = await world.chat('zoco');
    if (!status) throw new Error('The zoco has a status card.');
    const form = await world.press(await world.press(status, 'Pas aan'), 'Pas dit aan (stap 2)');
    await world.press(form, 'Bewaar en stuur naar directie', { inputs: { ...STEP2, bedrag: '2.000' } });
    const before = await theRequest(world);
    const late = await world.press(old, 'Stuur door', {
      inputs: { preadvies: 'positief', zin: 'De school deed al heel veel.' },
    });
    expect(textOf(late.card)).toContain('De aanvraag is intussen veranderd');
    expect(textOf(late.card)).toContain('A-2026-0001 wacht op de directie');
    expect(await theRequest(world)).toEqual(before);
    expect((await auditOf(world)).at(-1)).toBe('aanvraag.stuur-door verouderd');
  });

  it('lets a vote on another’s card stand when a colleague votes meanwhile', async () => {
    const world = await openWorld();
    await toCvt(world);
    const mine = await world.press(await world.last('lid'), 'Open dossier');
    await vote(world, 'volmachthouder');
    const voted = await world.press(mine, 'Voor');
    expect(textOf(voted.card)).toContain('Je stemde voor');
    expect((await theRequest(world)).state).toBe('bij-volmachthouder');
  });
});
